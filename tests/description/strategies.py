"""What may stand in a description, right or wrong, for property tests."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from clientsmith.model.types import (
    PRIMITIVES,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
    TypeRef,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["WORDS", "expression", "refs", "texts", "trees", "yaml_text"]

# Words of the language and of the good product, which lead deeper than random ones.
WORDS = [
    "types",
    "fields",
    "extends",
    "enum",
    "open",
    "alias",
    "union",
    "tag",
    "doc",
    "skip",
    "resource",
    "endpoints",
    "http",
    "path",
    "query",
    "headers",
    "cookies",
    "body",
    "form",
    "multipart",
    "binary",
    "returns",
    "raises",
    "type",
    "required",
    "default",
    "const",
    "example",
    "style",
    "also",
    "status",
    "code",
    "message",
    "match",
    "is",
    "use",
    "schemes",
    "kind",
    "api_key",
    "basic",
    "login",
    "in",
    "name",
    "value",
    "argument",
    "rows",
    "always",
    "servers",
    "url",
    "variables",
    "format",
    "product",
    "package",
    "examples",
    "with",
    "reply",
    "wait",
    "poll",
    "done",
    "parameters",
    "groups",
    "limits",
    "apply",
    "paging",
    "page",
    "auth",
    "retry",
    "timeout",
    "formats",
    "envelope",
    "none",
    "File",
    "Part",
    "Kind",
    "str",
    "int",
    "list<File>",
    "str?",
    "A|B",
    "list<",
    "GET",
    "/x/{y}",
    "key",
    "files",
    "files.get",
    "NotFound",
    "Forbidden",
    "main",
    "host",
    "10s",
    "true",
    "1",
    "404",
]

# Control characters that JSON takes as they are and YAML does not.
_FORBIDDEN = re.compile("[\x7f-\x84\x86-\x9f]")
# All that UTF-8 and YAML can hold.
texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=6
)

_words = st.sampled_from(WORDS)
_scalars = st.one_of(
    _words,
    st.none(),
    st.booleans(),
    st.integers(-5, 700),
    st.floats(allow_nan=False, allow_infinity=False),
    texts,
)


def _deeper(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.lists(children, max_size=3),
        st.dictionaries(st.one_of(_words, texts), children, max_size=4),
    )


trees: st.SearchStrategy[Any] = st.recursive(_scalars, _deeper, max_leaves=12)


def yaml_text(tree: object) -> str:
    """Write plain data as YAML in its JSON form, which YAML 1.2 contains."""
    text = json.dumps(tree, allow_nan=False, ensure_ascii=False)
    return _FORBIDDEN.sub(lambda match: f"\\x{ord(match[0]):02x}", text)


def _unions(children: st.SearchStrategy[TypeRef]) -> st.SearchStrategy[TypeRef]:
    """Unions as the parser makes them: flat, without repeats, null only around the whole."""
    plain = children.filter(
        lambda ref: not isinstance(ref, OneOf | Nullable) and ref != Primitive("none")
    )
    options = st.lists(plain, min_size=2, max_size=3, unique=True)
    return options.map(lambda refs: OneOf(tuple(refs)))


def _refs_around(children: st.SearchStrategy[TypeRef]) -> st.SearchStrategy[TypeRef]:
    not_null = children.filter(lambda ref: not isinstance(ref, Nullable))
    kinds: list[st.SearchStrategy[TypeRef]] = [
        children.map(ListOf),
        children.map(MapOf),
        not_null.map(Nullable),
        _unions(children),
    ]
    return st.one_of(kinds)


_leaves: st.SearchStrategy[TypeRef] = st.one_of(
    st.sampled_from(sorted(PRIMITIVES)).map(Primitive),
    st.from_regex(r"[A-Z][A-Za-z0-9]{0,5}", fullmatch=True).map(Named),
)
refs: st.SearchStrategy[TypeRef] = st.recursive(_leaves, _refs_around, max_leaves=6)


def expression(ref: TypeRef, spaced: Callable[[], str] = str) -> str:
    """Write a reference as a type expression; `spaced` gives the blanks that may stand between its parts."""
    if isinstance(ref, ListOf):
        return f"list{spaced()}<{expression(ref.item, spaced)}>"
    if isinstance(ref, MapOf):
        return f"map<{expression(ref.value, spaced)}{spaced()}>"
    if isinstance(ref, Nullable):
        return f"{expression(ref.inner, spaced)}{spaced()}?"
    if isinstance(ref, OneOf):
        return f"{spaced()}|{spaced()}".join(expression(option, spaced) for option in ref.options)
    return ref.name
