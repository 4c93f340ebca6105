"""Turning a JSON body or query pairs into typed values, the way ASP.NET's model binding does.

All problems of a request are found together: the `params` error lists every one.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, cast

from .http1 import Pairs

Kind = Literal["text", "int", "long", "flag", "date"]
Value = str | int | bool | datetime

# The round-trip forms of .NET: a date, or a date and time with up to seven fraction digits.
_DATE = re.compile(
    r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?)?", re.ASCII
)
_WHOLE = re.compile(r"[+-]?\d{1,19}", re.ASCII)
_BITS: Mapping[str, int] = {"int": 31, "long": 63}


@dataclass(frozen=True, slots=True)
class Field:
    """One member of a model; `longest` counts characters."""

    name: str
    kind: Kind = "text"
    longest: int | None = None
    required: bool = False
    email: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """Bound values by wire name; what was absent or null is not there."""

    values: Mapping[str, Value]
    problems: tuple[str, ...]

    def text(self, name: str) -> str | None:
        """Give a text member without the blanks around it; None when absent or blank."""
        value = self.values.get(name)
        return (value.strip() or None) if isinstance(value, str) else None

    def number(self, name: str) -> int | None:
        """Give a whole number, or None."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, name: str) -> bool:
        """Give a truth value; absent is false."""
        return self.values.get(name) is True

    def moment(self, name: str) -> datetime | None:
        """Give a time in UTC, or None."""
        value = self.values.get(name)
        return value if isinstance(value, datetime) else None


def bind_json(fields: Sequence[Field], document: object) -> Model:
    """Bind a decoded JSON document. Numbers and truth values must be JSON numbers and literals."""
    if not isinstance(document, dict):
        return Model({}, ("The JSON value could not be converted to an object.",))
    return _bind(fields, cast("dict[str, object]", document), _from_json)


def bind_query(fields: Sequence[Field], query: Pairs) -> Model:
    """Bind query pairs; the first of a repeated name counts."""
    first: dict[str, object] = {}
    for name, value in query:
        first.setdefault(name, value)
    return _bind(fields, first, _from_text)


def parse_date(text: str) -> datetime | None:
    """Read a date or a date-time; without an offset it is UTC. Digits below the microsecond go."""
    if not _DATE.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _bind(
    fields: Sequence[Field],
    given: Mapping[str, object],
    convert: Callable[[Kind, object], Value | None],
) -> Model:
    values: dict[str, Value] = {}
    problems: list[str] = []
    for field in fields:
        # The messages name the member of the model, which is in Pascal case.
        title = field.name[0].upper() + field.name[1:]
        raw = given.get(field.name)
        if raw is None:
            if field.required:
                problems.append(f"The {title} field is required.")
            continue
        value = convert(field.kind, raw)
        if value is None:
            problems.append(f"The value '{raw}' is not valid for {title}.")
        elif isinstance(value, str) and field.longest is not None and len(value) > field.longest:
            problems.append(
                f"The field {title} must be a string with a maximum length of {field.longest}."
            )
        elif isinstance(value, str) and field.email and not _is_email(value):
            problems.append(f"The {title} field is not a valid e-mail address.")
        else:
            values[field.name] = value
    return Model(values, tuple(problems))


def _from_json(kind: Kind, raw: object) -> Value | None:
    match kind:
        case "text":
            return raw if isinstance(raw, str) else None
        case "int" | "long":
            if not isinstance(raw, int) or isinstance(raw, bool):
                return None
            return _in_range(kind, raw)
        case "flag":
            return raw if isinstance(raw, bool) else None
        case "date":
            return parse_date(raw) if isinstance(raw, str) else None


def _from_text(kind: Kind, raw: object) -> Value | None:
    text = str(raw)
    match kind:
        case "text":
            return text
        case "int" | "long":
            return _in_range(kind, int(text)) if _WHOLE.fullmatch(text) else None
        case "flag":
            return {"true": True, "false": False}.get(text.lower())
        case "date":
            return parse_date(text)


def _in_range(kind: Kind, value: int) -> int | None:
    bound = 1 << _BITS[kind]
    return value if -bound <= value < bound else None


def _is_email(text: str) -> bool:
    """Apply .NET's EmailAddressAttribute: one @ with something on both sides."""
    return text.count("@") == 1 and not text.startswith("@") and not text.endswith("@")
