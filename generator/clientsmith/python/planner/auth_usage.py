"""Planning what the README says of authentication: each way of the product, in the order in which they are tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.auth import Login, OAuth2, OpenIdConnect
from clientsmith.python import names
from clientsmith.python.plan import AuthUsage
from clientsmith.python.planner.auth import credentials_in
from clientsmith.python.planner.prose import sentence
from clientsmith.python.text import Code, literal, markdown, markdown_cell, name

if TYPE_CHECKING:
    from clientsmith.model.auth import AuthScheme
    from clientsmith.python.planner.context import Context

__all__ = ["plan_auth_usage"]


def plan_auth_usage(context: Context, places: list[Code]) -> tuple[AuthUsage, ...]:
    """Plan an entry for each alternative; `places` are the arguments that say where the server is."""
    schemes = {scheme.name: scheme for scheme in context.api.auth}
    usages: list[AuthUsage] = []
    taken: list[set[str]] = []
    for alternative in filter(None, context.api.settings.auth):
        used = [schemes[word] for word in alternative]
        given = dict.fromkeys(c.argument for scheme in used for c in credentials_in(scheme))
        arguments = [*places, *(Code(f"{name(word)}={literal('…')}") for word in given)]
        if any(earlier <= set(given) for earlier in taken):
            # An earlier one is content with the same arguments.
            arguments.append(Code(f"auth={literal('+'.join(alternative))}"))
        taken.append(set(given))
        usages.append(
            AuthUsage(
                title=markdown_cell("+".join(alternative)),
                doc=markdown(" ".join(sentence(scheme.doc) for scheme in used if scheme.doc)),
                arguments=tuple(arguments),
                asks_code=any(isinstance(s, Login) and s.second_factors for s in used),
                flow=next((name(names.attribute(s.name)) for s in used if _needs_person(s)), None),
            )
        )
    return tuple(usages)


def _needs_person(scheme: AuthScheme) -> bool:
    """Tell whether a person has to sign in first."""
    if isinstance(scheme, OAuth2):
        return scheme.flow == "authorization_code"
    return isinstance(scheme, OpenIdConnect)
