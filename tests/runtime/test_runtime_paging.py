"""Which page follows another: the decisions alone, without a server."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.envelope import Companions, Envelope, levels, read_envelope, whole
from clientsmith.runtime.links import link_target
from clientsmith.runtime.paging import Ask, Paging, Stuck, Trail, Turn, following, walked

URL = "https://api.example.com/v1/things?size=2&tag=a%2Fb"
NEXT = Companions(next=("next",))
OFFSET = Paging("offset", start="from", size="size")
PAGE = Paging("page", page="page", size="size")
CURSOR = Paging("cursor", cursor="after", companions=NEXT)
LINK = Paging("link")


def turn(count: int, envelope: Envelope | None = None, /, **query: object) -> Turn:
    return Turn(URL, query, count, envelope or Envelope())


@pytest.mark.parametrize(
    ("paging", "at", "expected"),
    [
        # The index of the first item: what names the next, the total, a short page, nothing at all.
        (OFFSET, turn(2, Envelope(next=9)), Ask({"from": 9})),
        (OFFSET, turn(2, Envelope(next="9"), **{"from": "7"}), Ask({"from": 9})),
        (OFFSET, turn(2, Envelope(total=3)), Ask({"from": 2})),
        (OFFSET, turn(2, Envelope(total=7), **{"from": 5}), None),
        (OFFSET, turn(2, Envelope(total=7, next=0), **{"from": 5}), None),
        (OFFSET, turn(2, Envelope(next=-1), **{"from": 5}), Ask({"from": 7}, sure=False)),
        (Paging("offset", start="from", companions=NEXT), turn(2, Envelope(next=-1)), None),
        (OFFSET, turn(2, size=2), Ask({"from": 2}, sure=False)),
        (OFFSET, turn(1, size=2), None),
        (OFFSET, turn(1, **{"from": None}), Ask({"from": 1}, sure=False)),
        (OFFSET, turn(0), None),
        (OFFSET, turn(0, Envelope(total=9, next=4)), None),
        (Paging("offset", start="from", size="size", max_size=2), turn(2, size=9), Ask({"from": 2}, sure=False)),
        (Paging("offset", start="from", size="size", default_size=3), turn(2), None),
        (Paging("offset", start="from", companions=NEXT), turn(2), None),
        (Paging("offset", start="from", companions=NEXT), turn(2, Envelope(total=5)), Ask({"from": 2})),
        # The number of the page.
        (PAGE, turn(2, size=2), Ask({"page": 2}, sure=False)),
        (PAGE, turn(2, Envelope(total=3), page=1), Ask({"page": 2})),
        (PAGE, turn(2, Envelope(total=4), page=2), None),
        (PAGE, turn(2, Envelope(next=5), page=2), Ask({"page": 5})),
        (PAGE, turn(1, size=2), None),
        (PAGE, turn(0, Envelope(total=4)), None),
        (Paging("page", page="page", first=0), turn(2, Envelope(total=3)), Ask({"page": 1})),
        (Paging("page", page="page", companions=NEXT), turn(2), None),
        # What the last answer gave; pages may be empty on the way.
        (CURSOR, turn(2, Envelope(next="b"), after="a"), Ask({"after": "b"}, token="b")),
        (CURSOR, turn(0, Envelope(next=7)), Ask({"after": 7}, token="7")),
        (CURSOR, turn(2, Envelope(next="")), None),
        (CURSOR, turn(2, Envelope(next=0)), None),
        (CURSOR, turn(2), None),
    ],
)  # fmt: skip
def test_what_follows(paging: Paging, at: Turn, expected: Ask | None) -> None:
    assert following(paging, at, Trail()) == expected


@pytest.mark.parametrize(
    ("paging", "at"),
    [
        (OFFSET, turn(2, Envelope(next=5), **{"from": 5})),
        (OFFSET, turn(2, Envelope(next=3), **{"from": 5})),
        (PAGE, turn(2, Envelope(next=2), page=2)),
        (CURSOR, turn(2, Envelope(next="a"), after="a")),
        (CURSOR, turn(2, Envelope(next=7), after="7")),
    ],
)
def test_no_progress_is_told(paging: Paging, at: Turn) -> None:
    assert isinstance(following(paging, at, Trail()), Stuck)


def linked(header: str | None, url: str = URL, secret: frozenset[str] = frozenset()) -> Any:
    return following(LINK, Turn(url, {}, 2, link=header, secret_query=secret), Trail())


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<https://api.example.com/v1/things?p=2>; rel="next"', "/v1/things?p=2"),
        ('<https://API.example.com:443/b?p=2#top>; rel="next"', "/b?p=2"),
        ('<?p=2>; rel="next"', "/v1/things?p=2"),
        ('</c>; rel="prev", <more>; REL=Next', "/v1/more"),
        ('<a,b;c>; title="; rel=\\"x\\", <y>"; rel="last next"', "/v1/a,b;c"),
        ("<a>; rel*=x; rel=next", "/v1/a"),
        ('<a b"ü>; rel=next', "/v1/a%20b%22%C3%BC"),
        ("<?key=s&p=2&k%65y=t>; rel=next", "/v1/things?p=2"),
    ],
)
def test_links_are_followed(header: str, expected: str) -> None:
    ask = linked(header, secret=frozenset({"key"}))
    assert ask == Ask(
        url=f"https://api.example.com{expected}", token=f"https://api.example.com{expected}"
    )


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "nonsense",
        "<a>",
        "<a>; rel=prev; rel=next",
        '<a>; rel="nextish"',
        '<a>; rel=next; anchor="/other"',
        '<a>; title="rel=next',
        "<>; rel=next",
        "<a; rel=next",
    ],
)
def test_what_is_no_link_to_the_next_page_ends_the_list(header: str | None) -> None:
    assert linked(header) is None


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example.com/v1/things",
        "https://api.example.com.evil.example/",
        "http://api.example.com/v1/things?p=2",
        "https://api.example.com:8443/",
        "https://user@api.example.com/?p=2",
        "//evil.example.com/",
        "javascript:alert(1)",
        "https://[::1/",
        "https://api.example.com:port/",
        URL,
    ],
)
def test_links_that_lead_elsewhere_or_nowhere_are_refused(target: str) -> None:
    assert isinstance(linked(f"<{target}>; rel=next"), Stuck)


@given(st.text(alphabet='<>;=," \\relnxtan', max_size=60))
def test_any_link_header_is_read(text: str) -> None:
    target = link_target(text, "next")
    assert target is None or f"<{target}>" in text.replace(" ", "") or target in text


def test_a_link_of_any_length_is_read_at_once() -> None:
    assert link_target("<a>" + ";" * 200_000 + '="' * 100_000, "next") is None
    assert link_target("<a>; x=" + '"\\' * 100_000, "next") is None


@given(
    st.lists(st.integers(0, 9).map(str), min_size=1, max_size=20),
    st.lists(st.integers(10, 99).map(str), max_size=20, unique=True),
)
def test_a_circle_of_cursors_is_found(circle: list[str], lead: list[str]) -> None:
    """However long the way into the circle is, and whatever stands in it."""
    trail = Trail()
    for number in range(10 * (len(circle) + len(lead)) + 10):
        token = lead[number] if number < len(lead) else circle[(number - len(lead)) % len(circle)]
        found = walked(trail, CURSOR, turn(1), Ask({}, token=token))
        if isinstance(found, Stuck):
            assert number >= len(lead)
            return
        trail = found
    pytest.fail("the circle was not found")


@given(st.lists(st.text(max_size=5), unique=True, max_size=200))
def test_cursors_that_differ_are_no_circle(tokens: list[str]) -> None:
    trail = Trail()
    for token in tokens:
        found = walked(trail, CURSOR, turn(1), Ask({}, token=token))
        assert isinstance(found, Trail)
        trail = found
    assert trail.seen == (len(tokens) or None)


def test_empty_pages_end() -> None:
    trail = Trail()
    for number in range(101):
        found = walked(trail, CURSOR, turn(0), Ask({}, token=str(number)))
        if isinstance(found, Stuck):
            assert number == 100
            return
        trail = found
    pytest.fail("there was no end")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, 3),
        ("3", 3),
        (3.0, 3),
        (3.5, None),
        (True, None),
        ("-1", None),
        ("9" * 5000, None),
        ("٣", None),
        (None, None),
        ([], None),
    ],
)
def test_whole_numbers(value: object, expected: int | None) -> None:
    assert whole(value) == expected


def test_companions_are_read_leniently_but_not_the_way_on() -> None:
    found = read_envelope({"total": "7", "count": [], "start": 2.0, "next": 5.0, "links": [1]})
    assert found == Envelope(total=7, start=2, next=5, links=[1])
    assert read_envelope({"next": False}) == Envelope()
    # What servers write for what they do not know.
    assert read_envelope({"total": -1, "count": "-1", "start": -1.0}) == Envelope()
    for wrong in ({"a": 1}, [1], True, 1.5):
        with pytest.raises(ValueError, match="next page"):
            read_envelope({"next": wrong})


def test_companions_stand_beside_the_way_to_the_data() -> None:
    paths = Companions(
        total=("all",), count=("a", "n"), start=("a",), next=("a", "b", "c"), links=("a", "b")
    )
    assert levels(("a", "b"), paths) == {"total": 0, "count": 1}
    assert levels((), paths) == {}


def test_urls_of_pages_hold_no_other_origin() -> None:
    ask = linked("<https://api.example.com/x>; rel=next", "https://api.example.com:443/v1")
    assert urlsplit(ask.url).netloc == "api.example.com:443"
