"""The table that tells which exception a failure is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from msgspec import UNSET, Struct

from .error_body import first, message_text, scalars_equal, whole_number

if TYPE_CHECKING:
    from .error_body import BodyView
    from .exceptions import StatusError

__all__ = ["ErrorRow", "ErrorTable", "fits"]


class ErrorRow(Struct, frozen=True, eq=False):
    """One kind of failure: all conditions given must hold.

    - `status`: exact HTTP statuses; empty: any status that is not 2xx
    - `code`: the body's code, compared as text
    - `match`: values at dotted paths of the body
    - `message`: a pattern for the body's message, `*` stands for anything, case does not matter
    - `retry`: `never`; `wait`: the same call may succeed later; `throttle`: refused before anything was done, so
      even a call that is not idempotent may be sent again
    """

    error: type[StatusError]
    status: tuple[int, ...] = ()
    code: str | int | None = None
    match: tuple[tuple[str, str | int | float | bool | None], ...] = ()
    message: str | None = None
    retry: Literal["never", "wait", "throttle"] | None = None


class ErrorTable(Struct, frozen=True, eq=False):
    """The failures of an API.

    `code` and `message` are dotted paths inside the body, tried in order; `request_id` is a response header, and
    `request_id_path` a dotted path inside the body for when the header is missing.
    """

    rows: tuple[ErrorRow, ...] = ()
    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    request_id: str | None = None
    request_id_path: str | None = None

    def watched(self) -> frozenset[int]:
        """The 2xx statuses under which a body may tell of a failure."""
        return frozenset(
            status for row in self.rows for status in row.status if 200 <= status < 300
        )

    def members(self) -> tuple[str, ...]:
        """The members of a body that the rows for 2xx statuses look at."""
        paths: list[str] = []
        for row in self.rows:
            if any(200 <= status < 300 for status in row.status):
                paths.extend(path for path, _ in row.match)
                paths.extend(self.code if row.code is not None else ())
                paths.extend(self.message if row.message is not None else ())
        return tuple(dict.fromkeys(path.partition(".")[0] for path in paths))

    def find(self, status: int, view: BodyView) -> ErrorRow | None:
        """The row for a failure: the first that matches, unless a later one refines its class."""
        best: ErrorRow | None = None
        for row in _rows_for(self, status):
            refines = best is None or (
                row.error is not best.error and issubclass(row.error, best.error)
            )
            if refines and self._matches(row, view):
                best = row
        return best

    def code_of(self, view: BodyView) -> str | int | None:
        """The server's code for the failure; None when the body has none."""
        code = first(view, self.code)
        if not view.typed and isinstance(code, str):
            # So that a code is the same whatever form the body has.
            number = whole_number(code)
            return code if number is None else number
        return code if isinstance(code, str | int) and not isinstance(code, bool) else None

    def request_id_of(self, view: BodyView) -> str | None:
        """The server's name for the request, as the body tells it; None when it does not."""
        if self.request_id_path is None:
            return None
        found = view.find(self.request_id_path)
        return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else None

    def _matches(self, row: ErrorRow, view: BodyView) -> bool:
        typed = view.typed
        if row.code is not None and not scalars_equal(
            first(view, self.code), row.code, typed=typed
        ):
            return False
        if row.message is not None:
            message = message_text(first(view, self.message))
            if message is None or not fits(row.message, message):
                return False
        return all(
            (found := view.find(path)) is not UNSET and scalars_equal(found, wanted, typed=typed)
            for path, wanted in row.match
        )


# Every success whose body may tell of a failure is looked up. Tables are constants, so this holds what they are asked for.
@lru_cache(maxsize=1024)
def _rows_for(table: ErrorTable, status: int) -> tuple[ErrorRow, ...]:
    """The rows that a status allows."""
    success = 200 <= status < 300
    return tuple(row for row in table.rows if status in row.status or not (row.status or success))


def fits(pattern: str, text: str) -> bool:
    """Match a pattern in which `*` stands for anything, in linear time: no server can make it slow."""
    first, *rest = pattern.casefold().split("*")
    text = text.casefold()
    if not rest:
        return text == first
    *middle, last = rest
    if len(text) < len(first) + len(last) or not text.startswith(first) or not text.endswith(last):
        return False
    position, end = len(first), len(text) - len(last)
    for part in middle:
        position = text.find(part, position, end)
        if position < 0:
            return False
        position += len(part)
    return True
