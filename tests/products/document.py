"""An OpenAPI document as a strict reader sees it: operations by method and path, schemas and their validators.

Nothing of the tool is imported, and its own keys are taken out first: what is judged here is what any reader of the
document would know. What is not understood raises ValueError.
"""

import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from referencing import Registry
from referencing.jsonschema import DRAFT202012

__all__ = ["Document", "Operation", "Schema"]

Schema = dict[str, Any]

_ROOT = "urn:document"
_OWN = "x-clientsmith-"
_PLACES = {"path", "query"}
# RFC 3339 section 5.6: the offset must be there.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; `security` is its alternatives, each the names of schemes that are used together."""

    id: str
    method: str
    path: str
    doc: str
    parameters: tuple[dict[str, Any], ...]
    content: Mapping[str, Any] | None
    responses: Mapping[str, Any]
    security: tuple[frozenset[str], ...]
    deprecated: bool

    @property
    def variables(self) -> list[str]:
        """The names of the path's variables, in order."""
        return re.findall(r"\{([^}]+)\}", self.path)

    @property
    def resource(self) -> str:
        """What stands in front of the method's name."""
        return self.id.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The method's name."""
        return self.id.rpartition(".")[2]


class Document:
    """The operations, schemas and security schemes of a document."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = _rooted(data)
        self.schemes: Mapping[str, Any] = self._data["components"].get("securitySchemes", {})
        self.operations = {operation.id: operation for operation in self._operations()}
        self._routes = [
            (_pattern(operation.path), operation)
            for operation in sorted(self.operations.values(), key=self._order)
        ]
        self._registry = Registry().with_resource(_ROOT, DRAFT202012.create_resource(self._data))
        # The schemas are parts of the document, so their addresses stay theirs.
        self._validators: dict[int, Any] = {}

    def routes(self, method: str, path: str) -> Iterator[tuple[Operation, dict[str, str]]]:
        """Yield the operations for a path as it stands in a request, with the texts of the path's variables.

        Where several templates match, OpenAPI prefers the one without variables and leaves the rest to tools (3.1,
        4.8.8.1): here those whose variables stand further behind come first, then those with more numbers.
        """
        for pattern, operation in self._routes:
            match = pattern.fullmatch(path) if operation.method == method else None
            if match is not None:
                texts = map(unquote, match.groups())
                yield operation, dict(zip(operation.variables, texts, strict=True))

    def errors(self, schema: Schema, value: object) -> list[str]:
        """Tell why a value does not fit a schema of this document."""
        validator = self._validators.get(id(schema))
        if validator is None:
            validator = _VALIDATOR(schema, registry=self._registry, format_checker=_FORMATS)
            self._validators[id(schema)] = validator
        return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]

    def followed(self, schema: Schema) -> Schema:
        """The schema that a reference leads to, or the schema itself."""
        while "$ref" in schema:
            schema = self._data["components"]["schemas"][_component(schema["$ref"])]
        return schema

    def members(self, schema: Schema) -> dict[str, Schema]:
        """The members that an object may have by name, those of `allOf` included."""
        schema = self.followed(schema)
        found: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            found |= self.members(part)
        return {**found, **schema.get("properties", {})}

    def kinds(self, schema: Schema) -> frozenset[str]:
        """The JSON types that a schema allows; none where it says nothing of types."""
        schema = self.followed(schema)
        if "type" in schema:
            kinds = schema["type"]
            return frozenset([kinds] if isinstance(kinds, str) else kinds)
        found: set[str] = set()
        for part in (*schema.get("anyOf", ()), *schema.get("allOf", ())):
            found |= self.kinds(part)
        for value in schema.get("enum", ()):
            found.add("integer" if isinstance(value, int) else "string")
        return frozenset(found)

    def _order(self, operation: Operation) -> tuple[list[bool], int]:
        numbers = sum(
            one["in"] == "path" and self.kinds(one["schema"]) == {"integer"}
            for one in operation.parameters
        )
        return ["{" in segment for segment in operation.path.split("/")], -numbers

    def _operations(self) -> Iterator[Operation]:
        usual = self._data.get("security", [])
        for path, item in self._data["paths"].items():
            for method, data in item.items():
                parameters = tuple(data.get("parameters", ()))
                unknown = {found["in"] for found in parameters} - _PLACES
                if unknown or data.get("servers"):
                    raise ValueError(f"{method} {path} has what is not judged: {unknown}")
                yield Operation(
                    id=data["operationId"],
                    method=method.upper(),
                    # A fragment tells operations apart that have one path; it is never sent.
                    path=path.partition("#")[0],
                    doc=data.get("description", ""),
                    parameters=parameters,
                    content=data["requestBody"]["content"] if "requestBody" in data else None,
                    responses=data["responses"],
                    security=tuple(frozenset(one) for one in data.get("security", usual)),
                    deprecated=data.get("deprecated", False),
                )


def _component(reference: str) -> str:
    return reference.rpartition("/")[2]


def _rooted(value: Any) -> Any:
    """A copy without the tool's own keys, whose references hold from everywhere in it."""
    if isinstance(value, Mapping):
        copy = {key: _rooted(item) for key, item in value.items() if not key.startswith(_OWN)}
        if isinstance(copy.get("$ref"), str):
            copy["$ref"] = _ROOT + copy["$ref"]
        return copy
    return [_rooted(item) for item in value] if isinstance(value, list) else value


def _pattern(path: str) -> re.Pattern[str]:
    pieces = re.split(r"\{[^}]+\}", path)
    return re.compile("([^/?#]+)".join(map(re.escape, pieces)))


def _checked(check: Callable[[str], object]) -> Callable[[object], bool]:
    def passes(value: object) -> bool:
        return not isinstance(value, str) or bool(check(value))

    return passes


def _is_moment(text: str) -> bool:
    return bool(_MOMENT.fullmatch(text) and datetime.fromisoformat(text))


def _is_day(text: str) -> bool:
    return bool(_DAY.fullmatch(text) and date.fromisoformat(text))


_FORMATS = FormatChecker(formats=())
for _name, _check in (
    ("date-time", _is_moment),
    ("date", _is_day),
    ("uuid", _UUID.fullmatch),
    ("uri", _URI.fullmatch),
):
    _FORMATS.checks(_name, raises=ValueError)(_checked(_check))


def _encoded(
    validator: object, encoding: str, value: object, schema: object
) -> Iterator[ValidationError]:
    """Hold text to its encoding, which JSON Schema itself only notes."""
    if isinstance(value, str):
        try:
            assert encoding == "base64"
            b64decode(value, validate=True)
        except ValueError as problem:
            yield ValidationError(f"{value!r} is not {encoding}: {problem}")


_VALIDATOR: Any = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"contentEncoding": _encoded}
)
