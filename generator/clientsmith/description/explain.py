"""Saying in words for people why a file does not fit the JSON Schema of its kind."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError

from clientsmith.description import schemas
from clientsmith.description.plain import is_list, is_mapping, kind_of, short
from clientsmith.description.tree import MAX_PROBLEMS, too_many
from clientsmith.description.verdict import exact_pattern
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Severity
from clientsmith.diagnostics.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.description.document import Document, Step

__all__ = ["ShapeProblem", "explain"]


@dataclass(frozen=True, slots=True)
class ShapeProblem:
    """One thing that is wrong.

    `path` leads to what can not be used because of it, together with the definition it is in; `alone` says that only
    the key it leads to is in the way. There is no diagnostic when another one says it already.
    """

    path: tuple[Step, ...]
    diagnostic: Diagnostic | None
    alone: bool = False


_UNKNOWN_KEY = frozenset({"additionalProperties", "unevaluatedProperties"})
# What other description languages call a key.
_ALSO_CALLED = {
    "comment": "doc",
    "description": "doc",
    "errors": "raises",
    "licence": "license",
    "members": "fields",
    "optional": "required",
    "properties": "fields",
    "response": "returns",
    "responses": "returns",
    "result": "returns",
    "summary": "doc",
    "values": "enum",
}
_WORDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
_PATTERN_HINTS = {
    "^[a-z][a-z0-9_]*$": "use lower-case letters, digits and underscores, a letter first",
    "^[A-Z][A-Za-z0-9]*$": "use letters and digits, a capital first, such as `PortalName`",
    "^[A-Z][A-Z0-9_]*$": "use capital letters, digits and underscores",
    "^none$": "write `none`, or a list or mapping as this key takes it",
    "^(none|optional)$": "write `none`, `optional`, or a list of schemes",
    "^[^\\x00-\\x1f\\x7f]*$": "keep it on one line, without control characters",
    "^[\\x20-\\x7e]*$": "use printable ASCII characters",
}
# As many choices as a hint lists.
_MOST_CHOICES = 24


def explain(document: Document, kind: str) -> list[ShapeProblem]:
    """Return what is wrong with the shape of a file of this kind; raises DiagnosticError for more than a hundred."""
    raw = islice(_validator(kind).iter_errors(document.data), MAX_PROBLEMS + 1)
    errors = cast("list[ValidationError]", list(raw))
    # Misspelt keys go first: each explains why another one is missing.
    errors.sort(key=lambda error: error.validator not in _UNKNOWN_KEY)
    meant: dict[tuple[Step, ...], set[str]] = {}
    found: list[ShapeProblem] = []
    for error in errors:
        path: tuple[Step, ...] = tuple(error.absolute_path)
        if error.validator in _UNKNOWN_KEY:
            found += islice(_unknown_keys(document, error, path, meant), MAX_PROBLEMS + 1)
        else:
            found += _explain(document, error, path, meant.get(path, set()))
    if len(found) > MAX_PROBLEMS:
        shown = [one.diagnostic for one in found[: MAX_PROBLEMS + 1] if one.diagnostic]
        last = shown.pop()
        raise DiagnosticError([*shown, too_many(last.place or document.place(()))])
    return found


def _pattern(
    validator: object, pattern: str, instance: object, schema: object
) -> Iterator[ValidationError]:
    """As in the standard, except that `$` does not match in front of a line break at the end."""
    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError(f"{short(instance)!r} does not match {pattern!r}")


_compiled = cache(exact_pattern)


def _unique(
    validator: object, wanted: bool, instance: object, schema: object
) -> Iterator[ValidationError]:
    """As in the standard, but in linear time, and with the place of each item that repeats another."""
    if not wanted or not is_list(instance):
        return
    seen: set[str] = set()
    for index, item in enumerate(instance):
        text = json.dumps(item, sort_keys=True)
        if text in seen:
            yield ValidationError("repeated", path=(index,))
        seen.add(text)


def _is_whole(checker: object, instance: object) -> bool:
    """The standard takes 1.0 for an integer; as the text of a number it is another one."""
    return isinstance(instance, int) and not isinstance(instance, bool)


@cache
def _validator(kind: str) -> Any:
    extend = cast("Any", validators).extend
    checker = cast("Any", Draft202012Validator).TYPE_CHECKER.redefine("integer", _is_whole)
    own = {"pattern": _pattern, "uniqueItems": _unique}
    return extend(Draft202012Validator, own, type_checker=checker)(schemas.bundled(kind))


def _unknown_keys(
    document: Document,
    error: ValidationError,
    path: tuple[Step, ...],
    meant: dict[tuple[Step, ...], set[str]],
) -> Iterator[ShapeProblem]:
    """Explain keys that a mapping cannot have; `meant` takes what they most likely are, by the mapping's path."""
    value = cast("dict[str, Any]", error.instance)
    known = _known_keys(cast("dict[str, Any]", error.schema), value)
    for name in value:
        if name in known:
            continue
        near = suggest(name, known)
        if near is None and _ALSO_CALLED.get(name) in known:
            near = _ALSO_CALLED[name]
        hint = f"did you mean `{near}`?" if near else _choices(sorted(known))
        place = document.place((*path, name), key=True)
        message = f"unknown key `{short(name)}`"
        diagnostic = Diagnostic("CS201", Severity.ERROR, message, place, hint)
        if near is None:
            yield ShapeProblem((*path, name), diagnostic, alone=True)
            continue
        meant.setdefault(path, set()).add(near)
        # Nothing is known of what the key was meant to say, at the top of a file or in a definition.
        yield ShapeProblem(path or (near,), diagnostic)


def _explain(
    document: Document, error: ValidationError, path: tuple[Step, ...], meant: set[str]
) -> Iterable[ShapeProblem]:
    """Explain one error that is not about unknown keys; `meant` are the keys that misspelt ones beside it mean."""
    rule = cast("str", error.validator)
    value: Any = error.instance
    limit: Any = error.validator_value
    schema = cast("dict[str, Any]", error.schema)
    subject = f"`{short(path[-1])}`" if path and isinstance(path[-1], str) else "this value"

    def at(
        code: str, message: str, where: tuple[Step, ...], hint: str | None, *, key: bool = False
    ) -> ShapeProblem:
        place = document.place(where, key=key)
        return ShapeProblem(where, Diagnostic(code, Severity.ERROR, message, place, hint))

    if rule == "required":
        # jsonschema reports each missing key on its own but does not name it in a field.
        missing = next(
            name
            for name in limit
            if name not in value and error.message.startswith(f"'{name}' is a required")
        )
        # At the top of a file, what is missing is the part of that name.
        where = path or (missing,)
        message = f"the key `{missing}` is missing"
        place = document.place(path, key=True)
        yield ShapeProblem(
            where,
            (
                None
                if missing in meant
                else Diagnostic("CS202", Severity.ERROR, message, place, f"add `{missing}: ...`")
            ),
        )
    elif rule == "dependentRequired":
        for name, needs in limit.items():
            for need in needs if name in value else ():
                if need not in value:
                    message = f"`{name}` needs `{need}` beside it"
                    yield at("CS202", message, (*path, name), f"add `{need}: ...`", key=True)
    elif "propertyNames" in error.absolute_schema_path:
        message = f"`{short(value)}` cannot be a name here"
        form = _form_hint(schema, rule, limit, value)
        yield at("CS205", message, (*path, value), form, key=True)
    elif rule == "type":
        allowed = [limit] if isinstance(limit, str) else list(limit)
        wanted = " or ".join(_WORDS[name] for name in allowed)
        is_fraction = isinstance(value, float) and "integer" in allowed
        found = f"`{value}`" if is_fraction else kind_of(value)
        if value is None and not document.written(path).strip("~"):
            yield at("CS203", f"{subject} has no value", path, f"it must be {wanted}")
            return
        message = f"{subject} must be {wanted}, not {found}"
        yield at("CS203", message, path, _type_hint(document, path, allowed, value))
    elif rule in {"enum", "const"}:
        choices = [str(choice) for choice in ([limit] if rule == "const" else limit)]
        near = suggest(str(value), choices)
        hint = f"did you mean `{near}`?" if near else _choices(choices)
        yield at("CS204", f"{subject} cannot be `{short(value)}`", path, hint)
    elif rule == "pattern":
        form = _form_hint(schema, rule, limit, value)
        yield at("CS205", f"{subject} cannot be `{short(value)}`", path, form)
    elif rule == "uniqueItems":
        yield at("CS207", f"`{short(value[path[-1]])}` stands twice", path, "remove one")
    else:
        yield at("CS206", f"{subject} {_bound(rule, limit)}", path, None)


def _bound(rule: str, limit: object) -> str:
    """Return what a rule about length or size asks for."""
    return {
        "minLength": "must not be empty",
        "minItems": "must not be empty",
        "minProperties": "must not be empty",
        "maxLength": f"must have at most {limit} characters",
        "maxItems": f"must have at most {limit} items",
        "maximum": f"must be at most {limit}",
        "minimum": f"must be at least {limit}",
        "exclusiveMinimum": f"must be more than {limit}",
    }[rule]


def _known_keys(schema: dict[str, Any], value: dict[str, Any]) -> set[str]:
    """Return the keys that this mapping may have: with branches, those of the one that its `kind` selects.

    A kind that there is not selects all of them: it has an error of its own.
    """
    known: set[str] = set(schema.get("properties", {}))
    branches: dict[str, set[str]] = {
        branch["if"]["properties"]["kind"]["const"]: set(branch["then"]["properties"])
        for branch in schema.get("allOf", ())
    }
    if branches:
        every = {name for names in branches.values() for name in names}
        known |= branches.get(str(value.get("kind")), every)
    return known


def _type_hint(
    document: Document, path: tuple[Step, ...], allowed: list[str], value: object
) -> str | None:
    written = document.written(path)
    if isinstance(value, bool | int | float) and "string" in allowed:
        return f'quote it: `"{short(written)}"`'
    if isinstance(value, str) and {"integer", "number"} & set(allowed):
        return "remove the quotes" if written[:1] in {"'", '"'} else None
    if isinstance(value, str) and "boolean" in allowed:
        return "write `true` or `false`"
    if allowed == ["array"]:
        return f"write a list: `[{'...' if is_mapping(value) else short(written)}]`"
    if allowed == ["object"] and is_list(value):
        return "write `key: value` lines, without the dashes"
    return None


def _form_hint(schema: dict[str, Any], rule: str, limit: object, value: str) -> str:
    if rule == "maxLength":
        return f"use at most {limit} characters"
    if rule == "minLength":
        return "write a name"
    strange = next((char for char in value if not char.isascii()), None)
    pattern = str(limit)
    if strange is not None and "^[^" not in pattern:
        return f"`{strange}` (U+{ord(strange):04X}) is not an ASCII character"
    known = _PATTERN_HINTS.get(pattern)
    return known or str(schema.get("description") or f"it must match `{pattern}`")


def _choices(words: list[str]) -> str | None:
    if not words or len(words) > _MOST_CHOICES:
        return None
    return "use " + ("one of " if len(words) > 1 else "") + ", ".join(f"`{word}`" for word in words)
