"""Requests as they are built: paths, queries, headers, cookies, text of values."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.enums import OpenEnum
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.request import Arguments, Prepared, build
from clientsmith.runtime.urls import expand_path, query_text
from clientsmith.runtime.values import UNSET, Model
from clientsmith.runtime.wire import json_bytes, wire_text

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


class State(OpenEnum):
    ACTIVE = 0, "Active"


class Range(Model):
    low: int
    high: int | None = None


def prepared(operation: Operation[Any] | None = None, **arguments: Any) -> Prepared:
    described: Operation[Any] = operation or Operation("x", "GET", "/x", body="json")
    return build(described, "https://h", Arguments(**arguments))


@given(TEXT.filter(lambda text: text not in {"", ".", ".."}))
def test_path_values_stay_one_segment_and_arrive_as_they_were(text: str) -> None:
    path = expand_path("/a/{value}/b", {"value": text})
    assert path.startswith("/a/")
    segments = urlsplit(path).path.split("/")
    assert len(segments) == 4
    assert unquote(segments[2]) == text
    # And the HTTP library leaves it alone.
    assert httpx2.URL(f"https://h{path}").raw_path == path.encode()


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), unique_by=lambda pair: pair[0]))
def test_query_values_arrive_as_they_were(pairs: list[tuple[str, str]]) -> None:
    text = query_text(dict(pairs), {})
    assert parse_qsl(text, keep_blank_values=True, strict_parsing=bool(pairs)) == pairs
    assert httpx2.URL(f"https://h/?{text}").query == text.encode()


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_path_values_that_would_name_another_path_are_refused(value: str | None) -> None:
    with pytest.raises(ValueError, match="value is"):
        expand_path("/a/{value}", {"value": value})
    with pytest.raises(ValueError, match="value is"):
        expand_path("/a/{value}", {})


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("repeat", "ids=1&ids=a%2Cb"),
        ("brackets", "ids%5B%5D=1&ids%5B%5D=a%2Cb"),
        ("comma", "ids=1,a%2Cb"),
        ("pipes", "ids=1%7Ca%2Cb"),
        ("spaces", "ids=1%20a%2Cb"),
        ("deep", "ids%5B0%5D=1&ids%5B1%5D=a%2Cb"),
    ],
)
def test_lists_in_queries(style: Any, text: str) -> None:
    assert query_text({"ids": [1, None, "a,b"]}, {"ids": style}) == text
    assert query_text({"ids": []}, {"ids": style}) == ""


def test_records_and_absent_values_in_queries() -> None:
    query = {"r": Range(low=1), "m": {"a": [True]}, "none": None, "unset": UNSET, "s": State.ACTIVE}
    assert query_text(query, {}) == "r%5Blow%5D=1&m%5Ba%5D%5B0%5D=true&s=0"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (State.ACTIVE, "0"),
        (1.5, "1.5"),
        (Decimal("1E+2"), "100"),
        (Decimal("0.10"), "0.10"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
        (datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=3))), "2026-01-02T00:00:00+03:00"),
        (date(2026, 1, 2), "2026-01-02"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (b"\xff", "/w=="),
        (timedelta(minutes=1), "PT60S"),
    ],
)
def test_text_of_values(value: object, text: str) -> None:
    assert wire_text(value) == text


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), datetime(2026, 1, 2)]
)
def test_values_that_cannot_be_meant_are_refused_everywhere(value: object) -> None:
    with pytest.raises(ValueError):
        wire_text(value)
    with pytest.raises(ValueError, match=r"body\.a\[0\]"):
        json_bytes({"a": [value]})


def test_values_without_text_are_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        wire_text(object())
    with pytest.raises(TypeError, match="object"):
        json_bytes(object())


def test_json_of_values() -> None:
    assert json_bytes({"d": Decimal("1.50"), "b": b"x", "r": Range(low=1)}) == (
        b'{"d":1.50,"b":"eA==","r":{"low":1}}'
    )


def test_arguments_in_headers_and_cookies() -> None:
    built = prepared(
        headers={"X-A": True, "X-None": None}, cookies={"a": "1", "b": State.ACTIVE, "c": None}
    )
    assert built.headers["x-a"] == "true"
    assert "x-none" not in built.headers
    assert built.headers["cookie"] == "a=1; b=0"
    assert built.url == "https://h/x"


@pytest.mark.parametrize("value", ["a\r\nX-B: 1", "a\nb", "a\x00", "\u2603"])
def test_header_values_that_cannot_be_sent_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="X-A"):
        prepared(headers={"X-A": value})
    described: Operation[Any] = Operation("x", "GET", "/x")
    with pytest.raises(ValueError, match="X-A"):
        build(described, "https://h", Arguments(), extra_headers=[{"X-A": value}])
    with pytest.raises(ValueError, match="not the name"):
        build(described, "https://h", Arguments(), extra_headers=[{f"X{value}": "1"}])


@pytest.mark.parametrize("value", ["a;b", "a b", 'a"', "a,b", "ü"])
def test_cookie_values_that_cannot_be_sent_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="cookie"):
        prepared(cookies={"a": value})


def test_constant_headers_give_way_to_arguments_and_those_to_the_users() -> None:
    described: Operation[Any] = Operation(
        "x", "GET", "/x", headers={"Accept": "text/csv", "X-A": "1", "X-B": "1"}
    )
    built = build(
        described,
        "https://h",
        Arguments(headers={"x-a": "2", "x-b": "2"}),
        headers={"x-a": "0"},
        extra_headers=[{"X-B": "3"}],
    )
    assert [built.headers[name] for name in ("accept", "x-a", "x-b")] == ["text/csv", "2", "3"]
