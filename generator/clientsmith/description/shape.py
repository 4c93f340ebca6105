"""Checking the shape of one file against the JSON Schema of its kind, in words for people."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from clientsmith.description import schemas
from clientsmith.diagnostics.diagnostic import Diagnostic, Severity
from clientsmith.diagnostics.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.description.document import Document, Step

__all__ = ["check_shape"]

_WORDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


def check_shape(document: Document, kind: str) -> list[tuple[tuple[Step, ...], Diagnostic]]:
    """Return what is wrong with the shape of a file of this kind: the path to each problem, and the problem."""
    found: list[tuple[tuple[Step, ...], Diagnostic]] = []
    for error in _validator(kind).iter_errors(document.data):
        path = cast("tuple[Step, ...]", tuple(error.absolute_path))
        found.extend((path, problem) for problem in _explain(document, error, path))
    return found


def _pattern(
    validator: Any, pattern: str, instance: object, schema: object
) -> Iterator[ValidationError]:
    """As in the standard, except that `$` does not match in front of a line break at the end.

    Python's `re` allows that, so a name could smuggle a line break into a file.
    """
    if isinstance(instance, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _validator(kind: str) -> Any:
    from referencing import Registry, Resource

    shared = schemas.load("common")
    registry: Any = Registry().with_resource(
        "common.json", Resource.from_contents(shared)
    )  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    checker = cast("Any", extend(Draft202012Validator, {"pattern": _pattern}))
    return checker(schemas.load(kind), registry=registry)


def _explain(
    document: Document, error: ValidationError, path: tuple[Step, ...]
) -> Iterable[Diagnostic]:
    rule = cast("str", error.validator)
    value: Any = error.instance
    limit: Any = error.validator_value
    schema = cast("dict[str, Any]", error.schema)
    subject = f"`{path[-1]}`" if path and isinstance(path[-1], str) else "this value"
    if rule in {"additionalProperties", "unevaluatedProperties"}:
        known = _known_keys(schema, value)
        for key in value:
            if key not in known:
                near = suggest(str(key), known)
                hint = f"did you mean `{near}`?" if near else _list_hint(known)
                yield _at(
                    document, "CS201", f"unknown key `{_short(key)}`", (*path, key), hint, key=True
                )
        return
    if rule == "required":
        # jsonschema reports each missing key on its own but does not name it in a field.
        missing = next(
            key for key in limit if key not in value and f"'{key}' is a required" in error.message
        )
        yield _at(document, "CS202", f"the key `{missing}` is missing", path, key=True)
        return
    if rule == "dependentRequired":
        for key, needs in limit.items():
            for need in needs:
                if key in value and need not in value:
                    message = f"`{key}` needs `{need}` beside it"
                    yield _at(document, "CS202", message, (*path, key), key=True)
        return
    if "propertyNames" in error.absolute_schema_path:
        words = f"`{_short(value)}` cannot be a name here"
        yield _at(
            document, "CS205", words, (*path, value), _pattern_hint(schema, limit, rule), key=True
        )
    elif rule == "type":
        allowed = [limit] if isinstance(limit, str) else list(limit)
        wanted = " or ".join(_WORDS[name] for name in allowed)
        hint = None
        if "string" in allowed and isinstance(value, int | float):
            hint = "quote it"
        yield _at(document, "CS203", f"{subject} must be {wanted}, not {_kind(value)}", path, hint)
    elif rule in {"enum", "const"}:
        choices = [limit] if rule == "const" else limit
        near = suggest(str(value), [str(choice) for choice in choices])
        hint = f"did you mean `{near}`?" if near else _list_hint([str(c) for c in choices])
        yield _at(document, "CS204", f"{subject} cannot be `{_short(value)}`", path, hint)
    elif rule == "pattern":
        message = f"{subject} cannot be `{_short(value)}`"
        yield _at(document, "CS205", message, path, _pattern_hint(schema, limit, rule))
    elif rule in {"minLength", "minItems", "minProperties"}:
        yield _at(document, "CS206", f"{subject} must not be empty", path)
    elif rule in {"maxLength", "maximum", "minimum", "exclusiveMinimum"}:
        words = {
            "maxLength": f"must have at most {limit} characters",
            "maximum": f"must be at most {limit}",
            "minimum": f"must be at least {limit}",
            "exclusiveMinimum": f"must be more than {limit}",
        }[rule]
        yield _at(document, "CS206", f"{subject} {words}", path)
    elif rule == "uniqueItems":
        yield _at(document, "CS207", f"{subject} names something twice", path)
    else:
        yield _at(document, "CS209", error.message, path)


def _known_keys(schema: dict[str, Any], value: dict[str, Any]) -> list[str]:
    """Return the keys that this mapping may have, with those of the branch that its `kind` selects."""
    known = dict(schema.get("properties", {}))
    for branch in schema.get("allOf", ()):
        wanted = branch["if"]["properties"]["kind"]["const"]
        if value.get("kind") == wanted:
            known |= branch["then"]["properties"]
    return list(known)


def _pattern_hint(schema: dict[str, Any], limit: object, rule: str) -> str | None:
    hints = {
        "^[a-z][a-z0-9_]*$": "use lower-case letters, digits and underscores, a letter first",
        "^[A-Z][A-Za-z0-9]*$": "use a name such as `PortalName`",
        "^none$": "write `none`, or a list",
        "^[A-Z][A-Z0-9_]*$": "use capital letters, digits and underscores",
    }
    if rule == "maxLength":
        return f"use at most {limit} characters"
    if isinstance(limit, str) and limit in hints:
        return hints[limit]
    doc = schema.get("description")
    return str(doc) if doc else f"it must match `{limit}`"


def _list_hint(words: list[str]) -> str | None:
    if not words or len(words) > 12:
        return None
    return "use " + ("one of " if len(words) > 1 else "") + ", ".join(f"`{word}`" for word in words)


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "a mapping"


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _at(
    document: Document,
    code: str,
    message: str,
    path: tuple[Step, ...],
    hint: str | None = None,
    *,
    key: bool = False,
) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, document.place(path, key=key), hint)
