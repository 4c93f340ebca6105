"""Failures in every form of body: the same exception, code and members from XML as from JSON."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any, Final

import pytest
from msgspec import field
from msgspec.structs import replace

from clientsmith.runtime.errors import (
    BadRequest,
    Conflict,
    DecodingError,
    ErrorRow,
    ErrorTable,
    FailureInSuccess,
    Forbidden,
    NotFound,
    ServerError,
    StatusError,
    body_field,
)
from clientsmith.runtime.formats import Formats
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.values import Model, Secret
from runtime.scripted import Server, answer
from runtime.toy import AsyncToy, Toy, service

from .dotnet_xml import to_xml

HTML: Final = (
    b"<!DOCTYPE html><html><head><title>Not &amp; here</title></head><body>x</body></html>"
)


class NoSuchRecord(NotFound):
    pass


class Numbered(BadRequest):
    pass


class Flagged(Forbidden):
    pass


class Locked(Conflict):
    pass


class Reported(FailureInSuccess):
    pass


class Token(Model):
    token: Secret
    kinds: list[str] = field(default_factory=list[str])


TABLE: Final = ErrorTable(
    rows=(
        ErrorRow(NoSuchRecord, status=(404,), message="*record*"),
        ErrorRow(Numbered, status=(400,), code=17),
        ErrorRow(Flagged, status=(403,), match=(("error.final", True),)),
        ErrorRow(Locked, status=(409,), match=(("error.by", None), ("error.level", 2.5))),
        ErrorRow(Reported, status=(200, 201), match=(("status", 1),)),
    ),
    code=("error.code",),
    message=("error.message",),
    request_id_path="error.id",
)
GET: Final[Operation[Any]] = Operation(
    "things.get", "GET", "/things", returns=Token, data=("response",), auth=()
)
SERVICE: Final = replace(
    service(),
    errors=TABLE,
    formats=Formats(answer=("json", "xml"), suffix=True),
)


def failed(reply: bytes, described: Any = SERVICE) -> Any:
    """What a call raises, the same sync and async, and after pickling."""
    with Server(reply) as server:
        with (
            Toy(base_url=server.url, max_retries=0, described=described) as toy,
            pytest.raises((StatusError, DecodingError)) as first,
        ):
            toy.make(GET)

        async def run() -> None:
            async with AsyncToy(base_url=server.url, max_retries=0, described=described) as other:
                await other.make(GET)

        with pytest.raises((StatusError, DecodingError)) as second:
            asyncio.run(run())
    assert type(first.value) is type(second.value)
    assert str(first.value) == str(second.value)
    again = pickle.loads(pickle.dumps(first.value))
    assert (again.body, again.code, str(again)) == (
        first.value.body,
        first.value.code,
        str(first.value),
    )
    return first.value


@pytest.mark.parametrize("content_type", ["right", "text/plain", "text/html", None])
@pytest.mark.parametrize("form", ["json", "xml"])
@pytest.mark.parametrize(
    ("status", "error", "kind", "code"),
    [
        (404, {"message": "The record could not be found"}, NoSuchRecord, None),
        (404, {"message": "Method not found"}, NotFound, None),
        (400, {"message": "m", "code": 17}, Numbered, 17),
        (400, {"message": "m", "code": "17"}, Numbered, 17),
        (400, {"message": "m", "code": "x17"}, BadRequest, "x17"),
        (403, {"message": "m", "final": True}, Flagged, None),
        (403, {"message": "m", "final": False}, Forbidden, None),
        (409, {"message": "m", "by": None, "level": 2.5}, Locked, None),
        (409, {"message": "m", "by": "x", "level": 2.5}, Conflict, None),
        (200, {"message": "m", "hresult": -2146233088}, Reported, None),
        (418, {"message": "m", "code": "y"}, StatusError, "y"),
        (599, {"message": "m"}, ServerError, None),
    ],
)
def test_rows(
    status: int,
    error: dict[str, Any],
    kind: type[StatusError],
    code: Any,
    form: str,
    content_type: str | None,
) -> None:
    body = {"status": 1, "statusCode": status, "error": {**error, "id": "r-7"}}
    right = {"json": "application/json", "xml": "application/xml; charset=utf-8"}[form]
    content = to_xml(body) if form == "xml" else body
    problem = failed(answer(status, content, right if content_type == "right" else content_type))
    assert type(problem) is kind
    assert problem.message == error["message"]
    assert problem.code == code or (form == "json" and str(problem.code) == str(code))
    assert problem.request_id == "r-7"
    assert problem.status_code == status
    if form == "xml":
        assert problem.body["error"]["message"] == error["message"]
        assert problem.body["status"] == "1"


def test_members_of_failures_have_their_types() -> None:
    error = {"code": 1, "names": ["a"], "many": ["a", "b"], "inner": {"count": 2}}
    problem = failed(answer(400, to_xml({"error": error}), "text/xml"))
    assert body_field(problem, "error.code", int) == 1
    assert body_field(problem, "error.names", list[str]) == ["a"]
    assert body_field(problem, "error.many", list[str]) == ["a", "b"]
    assert body_field(problem, "error.inner", dict[str, int]) == {"count": 2}
    assert body_field(problem, "error.inner", int) is None
    assert body_field(problem, "error.absent", str) is None


@pytest.mark.parametrize(
    ("body", "content_type", "message", "parsed"),
    [
        (b"", None, "Unauthorized", None),
        (b"", "application/xml", "Unauthorized", None),
        (b"Access denied", "text/plain", "Access denied", "Access denied"),
        (HTML, "text/html", "Not & here", HTML.decode()),
        (HTML, "application/xml", "Not & here", HTML.decode()),
        (b"<error><detail>why</detail></error>", "text/xml", "why", {"detail": "why"}),
        (b"<error>cut of", "application/xml", "Unauthorized", "<error>cut of"),
        ("<e><title>gr\u00fc\u00df</title></e>".encode("utf-16"), "text/xml; charset=utf-16", "gr\u00fc\u00df", {"title": "gr\u00fc\u00df"}),
        (b"\xef\xbb\xbf<e><title>t</title></e>", "text/plain", "t", {"title": "t"}),
        (b"<a>" * 5000 + b"</a>" * 5000, "text/xml", "Unauthorized", None),
    ],
)  # fmt: skip
def test_any_body(body: bytes, content_type: str | None, message: str, parsed: Any) -> None:
    problem = failed(answer(401, body, content_type))
    assert problem.status_code == 401
    assert problem.message == message
    if len(body) < 1000:
        assert problem.body == parsed


def test_failures_in_xml_are_known_where_only_json_is_offered() -> None:
    body = to_xml({"error": {"message": "The record is gone"}})
    problem = failed(answer(404, body, "text/xml"), replace(SERVICE, formats=Formats()))
    assert type(problem) is NoSuchRecord


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'<!DOCTYPE r [<!ENTITY x "y">]><r><response><token>&x;</token></response></r>', "document type"),
        (b"<r><response>" + b"<a>" * 200 + b"</a>" * 200 + b"</response></r>", "missing required field `token`"),
        (b"<r><response><kinds>" + b"<a>" * 200 + b"</a>" * 200 + b"</kinds></response></r>", "levels"),
        (b"<r><response>", "not well-formed"),
        (HTML, "document type"),
        (b"<html><body/></html>", "web page"),
        (b"<r><response><kinds>a</kinds></response></r>", "missing required field `token`"),
        (b"<r/>", "missing required field `response`"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("content_type", ["application/xml", "application/json"])
def test_xml_that_is_not_the_promised_one(content: bytes, content_type: str, words: str) -> None:
    problem = failed(answer(200, content, content_type))
    assert type(problem) is DecodingError
    assert words in problem.message


def test_huge_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clientsmith.runtime.xml_tree.LARGEST", 10_000)
    problem = failed(answer(200, b"<r><response>" + b"x" * 10_000 + b"</response></r>", "text/xml"))
    assert "larger than 10000 bytes" in problem.message


def test_xml_is_not_taken_where_it_is_not_offered() -> None:
    content = to_xml({"response": {"token": "t"}})
    problem = failed(answer(200, content, "text/xml"), replace(SERVICE, formats=Formats()))
    assert "The body is text/xml, not JSON" in problem.message


def test_secrets_in_xml_stay_hidden() -> None:
    secret = "se<cr&et-17"
    told = {
        "response": {"token": secret, "kinds": {"a": secret, "passwordHash": ["p-123", "p-456"]}},
        "error": {"message": f"bad {secret}", "apiKey": {"deep": "k-789"}},
    }
    content = to_xml(told)
    problem = failed(answer(500, content, "application/xml"))
    shown = problem.content.decode() + str(problem.body) + str(problem)
    for hidden in ("k-789", "p-123", "p-456"):
        assert hidden not in shown
    assert problem.body["response"]["token"] == "***"
    with (
        Server(answer(500, content, "text/xml")) as server,
        Toy(base_url=server.url, max_retries=0, described=SERVICE) as toy,
        pytest.raises(ServerError) as caught,
    ):
        toy.make(GET, query={"q": Secret(secret)})
    for text in (str(caught.value), caught.value.content.decode(), str(caught.value.body)):
        assert "cr&" not in text
        assert "cr&amp;" not in text
