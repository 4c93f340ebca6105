"""Lists are read from bytes into the values that their texts name: all digits that servers send, offsets and null."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.decoding import decode_answer
from clientsmith.runtime.enums import OpenEnum
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.reply import Reply
from clientsmith.runtime.values import Lenient, Model, Timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(OpenEnum):
    FILE = (1, "File")
    FOLDER = (2, "Folder")


class Entry(Model):
    id: int | str
    kind: Lenient[Kind] | None = None
    made: Timestamp | None = None


LIST: Operation[list[Entry]] = Operation("entries.list", "GET", "/", list[Entry])
KINDS: Mapping[object, object] = {
    1: Kind.FILE,
    "File": Kind.FILE,
    "folder": Kind.FOLDER,
    2: Kind(2),
}


@st.composite
def moments(draw: st.DrawFn) -> tuple[str | None, datetime | None]:
    """A text as .NET writes it, and the moment: digits beyond microseconds are cut off."""
    if draw(st.booleans()):
        return None, None
    whole = draw(st.datetimes() | st.just(datetime.max)).replace(microsecond=0)
    digits = draw(st.text("0123456789", min_size=1, max_size=7) | st.just("9999999"))
    minutes = draw(st.none() | st.integers(-14 * 60, 14 * 60))
    moment = whole.replace(microsecond=int(digits[:6].ljust(6, "0")), tzinfo=UTC)
    text = f"{whole.isoformat()}.{digits}"
    if minutes is None:
        return text + draw(st.sampled_from(["", "Z"])), moment
    hours, rest = divmod(abs(minutes), 60)
    zone = timezone(timedelta(minutes=minutes))
    text += f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"
    return text, moment.replace(tzinfo=zone)


@given(st.lists(st.tuples(moments(), st.none() | st.sampled_from(list(KINDS)), st.integers())))
def test_a_list_holds_what_its_texts_name(
    rows: list[tuple[tuple[str | None, datetime | None], object, int]],
) -> None:
    items = [
        {"id": number if number % 2 else str(number), "kind": kind, "made": text}
        for (text, _), kind, number in rows
    ]
    reply = Reply(200, ())
    reply.content = json.dumps({"response": items, "count": len(items)}).encode()
    found = decode_answer(LIST, reply, ("response",))
    for entry, item, ((_, moment), kind, _) in zip(found, items, rows, strict=True):
        assert (entry.id, entry.kind) == (item["id"], None if kind is None else KINDS[kind])
        assert entry.made == moment
        if moment is not None and entry.made is not None:
            assert entry.made.utcoffset() == moment.utcoffset()
