"""Linking the error table, and the rules that keep its rows apart."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker import glob
from clientsmith.description.linker.context import as_list, earlier, key_path
from clientsmith.description.linker.fields import check_values, link_fields
from clientsmith.description.linker.values import mismatches
from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.model.errors import ErrorBody, ErrorRow, ErrorTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.types import TypeDefinition

__all__ = ["first_match", "link_errors", "look_up", "refines", "row_matches"]


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
    rows = {name: _row(context, name) for name in context.definitions("rows")}
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
    definition = context.definitions("rows")[name]
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
        was=earlier(data.get("was"), origin.at("was")),
        origin=origin,
    )


def _inherit(context: Context, row: ErrorRow, rows: Mapping[str, ErrorRow]) -> ErrorRow:
    """Fill in the conditions that a row leaves to the rows it refines."""
    origin = row.origin.at("is")
    if row.base is not None and not context.resolve("rows", row.base, origin, "error row"):
        return replace(row, base=None)
    seen: set[str] = set()
    base = row.base
    while base is not None and base in rows and base not in seen:
        if base == row.name:
            context.problem("CS304", f"`{row.name}` refines itself", origin)
            return replace(row, base=None)
        found = rows[base]
        own = {path for path, _ in row.match}
        row = replace(
            row,
            statuses=row.statuses or found.statuses,
            code=found.code if row.code is None else row.code,
            message=row.message or found.message,
            match=row.match + tuple(pair for pair in found.match if pair[0] not in own),
            retry=row.retry or found.retry,
        )
        seen.add(base)
        base = found.base
    return row


def _check_row(
    context: Context, row: ErrorRow, where: ErrorBody, types: Mapping[str, TypeDefinition]
) -> None:
    check_values(context, row.fields, types)
    base_is_broken = row.base in context.source.broken.get("rows", ())
    if not (_has_condition(row) or base_is_broken):
        message = f"`{row.name}` matches nothing: it has no condition"
        hint = "give it a `status`, `code`, `message` or `match`"
        context.problem("CS414", message, row.origin, hint, key=True)
    for key, path in (("code", where.code), ("message", where.message)):
        given = getattr(row, key) is not None
        if given and not path and "errors.body" not in context.source.unknown:
            message = f"`{row.name}` has a {key}, but `body` does not say where one stands"
            hint = f"add `{key}: ...` to the `body` of errors.yaml"
            context.problem("CS414", message, row.origin.at(key), hint)
    bare = row.code is None and not row.match and not row.message
    if bare and any(200 <= status < 300 for status in row.statuses):
        message = f"`{row.name}` would take every success with this status"
        hint = "give it a `code` or a `match`"
        context.problem("CS414", message, row.origin.at("status"), hint)
    if row.example is None or base_is_broken or "errors.body" in context.source.unknown:
        return
    origin = row.origin.at("example")
    why = _why_not(row, row.statuses[0] if row.statuses else 500, row.example, where)
    if why is not None:
        context.problem("CS408", f"`{row.name}` does not match its own example: {why}", origin)
    example = row.example if is_mapping(row.example) else {}
    for field in row.fields:
        if field.name in example:
            for at, message in mismatches(example[field.name], field.type, types):
                context.problem("CS407", message, origin.at(field.name, *at))


def first_match(
    rows: Mapping[str, ErrorRow], status: int, body: object, where: ErrorBody
) -> ErrorRow | None:
    """Return the row that a client raises: the first that matches, unless a later one refines it."""
    best: ErrorRow | None = None
    for row in rows.values():
        if best is None or refines(row, best.name, rows):
            best = row if row_matches(row, status, body, where) else best
    return best


def row_matches(row: ErrorRow, status: int, body: object, where: ErrorBody) -> bool:
    """Tell whether a row takes a response, as the generated client would."""
    return _why_not(row, status, body, where) is None


def _why_not(row: ErrorRow, status: int, body: object, where: ErrorBody) -> str | None:
    """Say which condition of a row a response does not meet; None when it meets all."""
    if status not in row.statuses if row.statuses else 200 <= status < 300:
        return f"the status is {status}"
    if row.code is not None and not _same(look_up(body, where.code), row.code):
        return f"there is no code `{short(row.code)}` at `{'.'.join(where.code)}`"
    if row.message is not None:
        words = look_up(body, where.message)
        text = "; ".join(map(str, words)) if is_list(words) else str(words).strip()
        if words is None or not glob.matches(row.message, text):
            return f"the message is not like `{short(row.message)}`"
    for path, value in row.match:
        if not _same(look_up(body, path), value):
            return f"`{'.'.join(path)}` is not `{short(value)}`"
    return None


def _same(found: object, wanted: object) -> bool:
    """Compare as the client does: 4 and "4" are the same, 1 and true are not."""
    if isinstance(found, bool) or isinstance(wanted, bool) or wanted is None:
        return found is wanted
    return isinstance(found, str | int | float) and (found == wanted or str(found) == str(wanted))


def look_up(body: object, path: tuple[str, ...]) -> object:
    """Return what stands at a path of keys in a body, or None."""
    for key in path:
        if not is_mapping(body):
            return None
        body = body.get(key)
    return body


def _check_apart(context: Context, rows: Mapping[str, ErrorRow]) -> None:
    """Report rows that match the same, and rows that an earlier one hides.

    Only a row without a code, or with the same one, can cover another; so only those are compared.
    """
    by_code: dict[str | None, list[tuple[int, ErrorRow]]] = {}
    for number, later in enumerate(rows.values()):
        if not _has_condition(later):
            continue  # it has a diagnostic of its own
        code = _code(later)
        candidates = [*by_code.get(None, ()), *(by_code.get(code, ()) if code is not None else ())]
        for _, above in sorted(candidates, key=itemgetter(0)):
            if _covers(above, later) and not (
                refines(later, above.name, rows) or refines(above, later.name, rows)
            ):
                _not_apart(context, above, later)
                break
        by_code.setdefault(code, []).append((number, later))


def _not_apart(context: Context, earlier: ErrorRow, later: ErrorRow) -> None:
    if _covers(later, earlier):
        code, hint = "CS415", "tell them apart by `code`, `message` or `match`"
        message = f"`{later.name}` and `{earlier.name}` match the same responses"
    else:
        code, hint = "CS416", f"put it first, or let it refine the other: `is: {earlier.name}`"
        message = f"`{later.name}` is never reached: `{earlier.name}` takes what it matches"
    related = ("the other row", earlier.origin)
    context.problem(code, message, later.origin, hint, key=True, related=related)


def refines(row: ErrorRow, name: str, rows: Mapping[str, ErrorRow]) -> bool:
    """Tell whether a row refines another one, directly or through others."""
    seen: set[str] = set()
    base = row.base
    while base is not None and base not in seen:
        if base == name:
            return True
        seen.add(base)
        base = rows[base].base if base in rows else None
    return False


def _code(row: ErrorRow) -> str | None:
    return None if row.code is None else str(row.code)


def _has_condition(row: ErrorRow) -> bool:
    return bool(row.statuses or row.code is not None or row.message or row.match)


def _covers(wide: ErrorRow, narrow: ErrorRow) -> bool:
    """Tell whether everything that `narrow` matches is matched by `wide` too."""
    return (
        _covers_status(wide, narrow)
        and (wide.code is None or _code(wide) == _code(narrow))
        and (
            wide.message is None
            or (narrow.message is not None and glob.covers(wide.message, narrow.message))
        )
        and all(pair in narrow.match for pair in wide.match)
    )


def _covers_status(wide: ErrorRow, narrow: ErrorRow) -> bool:
    """A row without a status takes every response that is not 2xx."""
    if wide.statuses:
        return bool(narrow.statuses) and set(narrow.statuses) <= set(wide.statuses)
    return not any(200 <= status < 300 for status in narrow.statuses)
