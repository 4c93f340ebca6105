"""Planning the root of the package, which loads everything else at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.python.imports import HOMES, Imports, export_order
from clientsmith.python.plan import Export, RootModule
from clientsmith.python.planner.auth import has_second_factor, oauth_schemes
from clientsmith.python.planner.extension import client_home
from clientsmith.python.planner.prose import sentence
from clientsmith.python.planner.wire import offer_of
from clientsmith.python.text import doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.python.plan import ResourceModule, TypesModule
    from clientsmith.python.planner.context import Context

__all__ = ["plan_root"]

# What users write themselves, where a package has a use for it.
_VALUES = ("AsyncPage", "AsyncPaginator", "Page", "Secret", "UNSET")
# What they write where they hand calls, settings and answers on.
_ALWAYS = ("ApiResponse", "AsyncStreamedResponse", "StreamedResponse")
_OPTIONS = ("AsyncClientSettings", "CallOptions", "ClientSettings")
_MODULES = ("errors", "types")


def plan_root(context: Context, modules: Iterable[TypesModule | ResourceModule]) -> RootModule:
    """Plan the root; `modules` are those whose signatures and records users meet."""
    product, client = context.api.product, context.api.package.client
    used = {word for module in modules for word in module.words}
    home = client_home(context)
    homes = {client: home, f"Async{client}": home}
    homes |= {word: HOMES[word] for word in _ALWAYS}
    chooses = offer_of(context.api.settings.formats).is_choice
    for word in _OPTIONS:
        found = _with_formats(word) if chooses else word
        homes[found] = HOMES[found]
    if context.api.limits:
        homes |= {word: HOMES[word] for word in ("Budget", "RedisLimiter")}
    homes |= {word: HOMES[word] for word in _VALUES if word in used}
    if has_second_factor(context.api):
        homes["CodeRequest"] = HOMES["CodeRequest"]
    if oauth_schemes(context.api):
        homes |= {word: HOMES[word] for word in ("AuthorizationRequest", "OAuth2Token")}
    imports = Imports(0)
    for word, home in homes.items():
        imports.own(word, home)
    for word in _MODULES:
        imports.own(word, ".")
    summary = f"Python client for {product.title} {product.release}."
    public = sorted([*homes, *_MODULES, "__version__"], key=export_order)
    return RootModule(
        doc=doc_lines([summary, *(["", sentence(product.doc)] if product.doc else [])], 0),
        imports=imports.lines(),
        homes=tuple(
            Export(name(word), literal(word), name(homes[word][1:]), literal(homes[word]))
            for word in sorted(homes, key=export_order)
        ),
        names=tuple(map(literal, public)),
    )


def _with_formats(word: str) -> str:
    """Return what a class of options is called where an API offers several formats."""
    start = "Async" if word.startswith("Async") else ""
    return f"{start}Format{word.removeprefix('Async')}"
