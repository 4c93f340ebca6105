"""Linking the error table, and the rules that keep its rows apart."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import as_list, key_path
from clientsmith.description.linker.fields import check_values, link_fields
from clientsmith.description.linker.values import mismatches
from clientsmith.model.errors import ErrorBody, ErrorRow, ErrorTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.types import TypeDefinition

__all__ = ["link_errors", "look_up", "row_matches"]


def link_errors(context: Context, types: Mapping[str, TypeDefinition]) -> ErrorTable:
    """Link the rows in the order in which they stand, with the conditions they inherit."""
    single = context.source.single
    body: dict[str, Any] = single["errors.body"].data if "errors.body" in single else {}
    where = ErrorBody(
        key_path(body.get("code")),
        key_path(body.get("message")),
        key_path(body.get("request_id")),
        body.get("request_id_header"),
    )
    rows = {name: _row(context, name) for name in context.source.definitions("rows")}
    rows = {name: _inherit(context, row, rows) for name, row in rows.items()}
    for row in rows.values():
        _check_row(context, row, where, types)
    _check_apart(context, rows)
    always = single.get("errors.always")
    names = tuple(as_list(always.data)) if always else ()
    if always:
        for number, name in enumerate(names):
            context.resolve("rows", name, always.origin.at(number), "error row")
    return ErrorTable(tuple(rows.values()), where, names)


def _row(context: Context, name: str) -> ErrorRow:
    definition = context.source.definitions("rows")[name]
    data, origin = definition.data, definition.origin
    return ErrorRow(
        name=name,
        doc=data["doc"],
        statuses=tuple(as_list(data.get("status"))),
        code=data.get("code"),
        message=data.get("message"),
        match=tuple((key_path(path), value) for path, value in data.get("match", {}).items()),
        base=data.get("is"),
        retry=data.get("retry"),
        fields=link_fields(context, data.get("fields"), origin.at("fields")),
        example=data.get("example"),
        origin=origin,
    )


def _inherit(context: Context, row: ErrorRow, rows: Mapping[str, ErrorRow]) -> ErrorRow:
    """Fill in the conditions that a row leaves to the rows it refines."""
    seen = {row.name}
    base = row.base
    origin = row.origin.at("is")
    while base is not None:
        if base in seen:
            context.problem("CS304", f"`{row.name}` refines itself", origin)
            return replace(row, base=None)
        if base not in rows:
            if context.resolve("rows", base, rows[row.name].origin.at("is"), "error row"):
                return row
            return replace(row, base=None)
        found = rows[base]
        row = replace(
            row,
            statuses=row.statuses or found.statuses,
            code=found.code if row.code is None else row.code,
            message=row.message or found.message,
            match=row.match + tuple(p for p in found.match if p[0] not in dict(row.match)),
            retry=row.retry or found.retry,
        )
        seen.add(base)
        base = found.base
    return row


def _check_row(
    context: Context, row: ErrorRow, where: ErrorBody, types: Mapping[str, TypeDefinition]
) -> None:
    check_values(context, row.fields, types)
    if not (row.statuses or row.code is not None or row.message or row.match):
        message = f"`{row.name}` matches nothing: it has no condition"
        hint = "give it a `status`, `code`, `message` or `match`"
        context.problem("CS414", message, row.origin, hint, key=True)
    for key, path in (("code", where.code), ("message", where.message)):
        if getattr(row, key) is not None and not path:
            message = f"`{row.name}` has a {key}, but `body` does not say where one stands"
            context.problem("CS414", message, row.origin, f"add `body: {{{key}: ...}}`", key=True)
    if all(200 <= status < 300 for status in row.statuses) and row.statuses:
        if row.code is None and not row.match and not row.message:
            message = f"`{row.name}` would take every success with this status"
            hint = "give it a `code` or a `match`"
            context.problem("CS414", message, row.origin, hint, key=True)
    if row.example is None:
        return
    origin = row.origin.at("example")
    if not row_matches(row, row.statuses[0] if row.statuses else 0, row.example, where):
        context.problem("CS408", f"`{row.name}` does not match its own example", origin)
    for field in row.fields:
        if isinstance(row.example, dict) and field.name in row.example:
            for path, message in mismatches(row.example[field.name], field.type, types):
                context.problem("CS407", message, origin.at(field.name, *path))


def row_matches(row: ErrorRow, status: int, body: object, where: ErrorBody) -> bool:
    """Tell whether a row takes a response, as the generated client would."""
    if row.statuses and status not in row.statuses:
        return False
    if row.code is not None and str(look_up(body, where.code)) != str(row.code):
        return False
    if row.message is not None:
        words = look_up(body, where.message)
        text = (
            "; ".join(map(str, words)) if isinstance(words, list) else str(words)
        )  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        pattern = ".*".join(re.escape(part) for part in row.message.split("*"))
        if not re.fullmatch(pattern, text, re.IGNORECASE | re.DOTALL):
            return False
    return all(look_up(body, path) == value for path, value in row.match)


def look_up(body: object, path: tuple[str, ...]) -> object:
    """Return what stands at a path of keys in a body, or None."""
    for key in path:
        if not isinstance(body, dict):
            return None
        body = body.get(key)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return body  # pyright: ignore[reportUnknownVariableType]


def _check_apart(context: Context, rows: Mapping[str, ErrorRow]) -> None:
    """Report rows that match the same, and rows that an earlier one hides."""
    ordered = list(rows.values())
    for index, later in enumerate(ordered):
        for earlier in ordered[:index]:
            if _refines(later, earlier.name, rows) or _refines(earlier, later.name, rows):
                continue
            if not _covers(earlier, later):
                continue
            same = _covers(later, earlier)
            code = "CS415" if same else "CS416"
            message = (
                f"`{later.name}` and `{earlier.name}` match the same responses"
                if same
                else f"`{later.name}` is never reached: `{earlier.name}` takes what it matches"
            )
            hint = (
                "tell them apart by `code`, `message` or `match`"
                if same
                else f"put it first, or let it refine the other: `is: {earlier.name}`"
            )
            related = ("the other row", earlier.origin)
            context.problem(code, message, later.origin, hint, key=True, related=related)
            break


def _refines(row: ErrorRow, name: str, rows: Mapping[str, ErrorRow]) -> bool:
    seen: set[str] = set()
    base = row.base
    while base is not None and base not in seen:
        if base == name:
            return True
        seen.add(base)
        base = rows[base].base if base in rows else None
    return False


def _covers(wide: ErrorRow, narrow: ErrorRow) -> bool:
    """Tell whether everything that `narrow` matches is matched by `wide` too."""
    return (
        (
            not wide.statuses
            or (bool(narrow.statuses) and set(narrow.statuses) <= set(wide.statuses))
        )
        and (wide.code is None or str(wide.code) == str(narrow.code))
        and (wide.message is None or wide.message == narrow.message)
        and all(pair in narrow.match for pair in wide.match)
    )
