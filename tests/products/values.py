"""Values made from the schemas of a document: the same for the same turn, others in the next.

Recursion ends where a schema would be inside itself: the optional member is left out, the list is empty.
"""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import count
from typing import Any, Final

from .document import Document, Schema

__all__ = ["Maker", "answer_of", "argument_of"]

_SAMPLES: Final = (
    "https://example.com/{n}",
    "data:image/png;base64,AAA{n}",
    "2026-01-02T03-04-05.1234560Z",
)
"""Tried where a pattern says what a text looks like."""

_ARGUMENTS: Final[Mapping[str, tuple[str, ...]]] = {
    "date-time": ("2026-01-02T03:04:05.123456Z", "2026-01-02T03:04:05+02:00"),
    "date": ("2026-01-02",),
    "uuid": ("0e9d9b3c-65a8-4f5e-9c38-1f1f5c0d{n:04x}",),
}
# As servers write them: seven digits of a second, no offset at times, braces around identifiers.
_ANSWERS: Final[Mapping[str, tuple[str, ...]]] = {
    "date-time": (
        "2008-04-10T06:30:00.1234567-07:00",
        "2026-01-02T03:04:05.7654321Z",
        "9999-12-31T23:59:59.9999999",
        "2026-01-02T03:04:05",
    ),
    "date": ("2026-01-02", "2026-01-02T00:00:00.0000000Z"),
    "uuid": (
        "0e9d9b3c-65a8-4f5e-9c38-1f1f5c0d{n:04x}",
        "{{0E9D9B3C-65A8-4F5E-9C38-1F1F5C0D{n:04X}}}",
    ),
}
_COMMON: Final[Mapping[str, tuple[str, ...]]] = {
    "duration": ("PT1M30S",),
    "uri": ("https://example.com/{n}",),
    "password": ("secret {n}",),
    "binary": ("contents {n}",),
}


class _Endless(Exception):
    """The schema is inside itself here."""


class Maker:
    """Makes one value, member for member; `turn` says with which of several choices it starts.

    `optional`: members that may be absent are there. `nulls`: what may be null is null. `enums` says, by the name of
    a schema, which of an enum's values to use; without it all are used.
    """

    def __init__(
        self,
        document: Document,
        turn: int,
        *,
        texts: Mapping[str, tuple[str, ...]],
        optional: bool,
        nulls: bool,
        enums: Mapping[str, tuple[str | int, ...]] | None = None,
    ) -> None:
        self._document = document
        self._numbers = count(turn)
        self._texts = {**_COMMON, **texts}
        self._optional = optional
        self._nulls = nulls
        self._enums = enums or {}
        self._inside: list[str] = []

    def members(self, schema: Schema) -> Iterator[tuple[str, Any]]:
        """Make the members of an object."""
        required = set(self._required(schema))
        for name, member in self._document.members(schema).items():
            if self._optional or name in required:
                try:
                    yield name, self.value(member)
                except _Endless:
                    if name in required:
                        raise

    def value(self, schema: Schema) -> Any:
        """Make a value that fits the schema."""
        name = schema.get("$ref", "").rpartition("/")[2]
        if not name:
            return self._single(schema)
        if name in self._enums:
            return self._turn(self._enums[name])
        if name in self._inside:
            raise _Endless
        self._inside.append(name)
        try:
            return self._single(self._document.followed(schema))
        finally:
            self._inside.pop()

    def _single(self, schema: Schema) -> Any:
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._turn(schema["enum"])
        if "discriminator" in schema:
            return self._variant(schema["discriminator"])
        if "anyOf" in schema:
            return self._alternative(schema["anyOf"])
        if "allOf" in schema:
            return dict(self.members(schema))
        kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
        if self._nulls and "null" in kinds:
            return None
        kind = self._turn([kind for kind in kinds if kind != "null"] or kinds or ["string"])
        return self._of_kind(kind, schema)

    def _of_kind(self, kind: str, schema: Schema) -> Any:
        match kind:
            case "object":
                return self._object(schema)
            case "array":
                return self._list(schema)
            case "string":
                return self._text(schema)
            case "integer":
                low, high = schema.get("minimum", 1), schema.get("maximum", 2**31 - 1)
                return min(max(next(self._numbers), low), high)
            case "number":
                low, high = schema.get("minimum", 0.0), schema.get("maximum", 1e9)
                return float(min(max(next(self._numbers) + 0.5, low), high))
            case "boolean":
                return self._turn([True, False])
            case "null":
                return None
            case _:
                raise ValueError(f"no value of the type {kind} can be made")

    def _object(self, schema: Schema) -> dict[str, Any]:
        made = dict(self.members(schema))
        others = schema.get("additionalProperties")
        if others:
            with suppress(_Endless):
                made |= {f"key {n}": self.value(others) for n in range(2)}
        return made

    def _list(self, schema: Schema) -> list[Any]:
        lowest, highest = schema.get("minItems", 0), schema.get("maxItems", 2)
        try:
            return [
                self.value(schema.get("items", {})) for _ in range(max(lowest, min(2, highest)))
            ]
        except _Endless:
            return []

    def _text(self, schema: Schema) -> str:
        number = next(self._numbers)
        lowest, highest = schema.get("minLength", 0), schema.get("maxLength", 2**31)
        if "pattern" in schema:
            samples = (sample.format(n=number) for sample in _SAMPLES)
            return next(text for text in samples if re.search(schema["pattern"], text))
        if "contentEncoding" in schema:
            return b64encode(f"bytes {number}".encode()).decode()
        if "format" in schema:
            forms = self._texts[schema["format"]]
            return forms[number % len(forms)].format(n=number)
        # Letters beyond ASCII, and those that mean something in addresses.
        text = f"{number} ä/+&=%" if highest > 20 else f"t{number}"
        return text[:highest].ljust(lowest, "x")

    def _alternative(self, options: list[Schema]) -> Any:
        nulls = [option for option in options if option.get("type") == "null"]
        if nulls and self._nulls:
            return None
        others = [option for option in options if option not in nulls]
        start = next(self._numbers)
        for offset in range(len(others)):
            try:
                return self.value(others[(start + offset) % len(others)])
            except _Endless:
                continue
        if nulls:
            return None
        raise _Endless

    def _variant(self, discriminator: Mapping[str, Any]) -> Any:
        tag, reference = self._turn(list(discriminator["mapping"].items()))
        made = self.value({"$ref": reference})
        return {**made, discriminator["propertyName"]: tag}

    def _required(self, schema: Schema) -> Iterator[str]:
        schema = self._document.followed(schema)
        for part in schema.get("allOf", ()):
            yield from self._required(part)
        yield from schema.get("required", ())

    def _turn(self, options: Any) -> Any:
        return options[next(self._numbers) % len(options)]


def answer_of(document: Document, schema: Schema, turn: int) -> Any:
    """Make an answer: whole in even turns, then with null wherever it may be, then with what must be there alone."""
    maker = Maker(document, turn, texts=_ANSWERS, optional=turn % 4 != 3, nulls=turn % 4 == 1)
    return maker.value(schema)


def argument_of(
    document: Document,
    schema: Schema,
    turn: int,
    enums: Mapping[str, tuple[str | int, ...]],
    *,
    whole: bool,
) -> Any:
    """Make an argument: whole, or with its required members alone and null wherever it may be."""
    maker = Maker(document, turn, texts=_ARGUMENTS, optional=whole, nulls=not whole, enums=enums)
    return maker.value(schema)
