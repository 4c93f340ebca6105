"""Failures: which exception, what it says, what it carries."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import pickle
import subprocess
import sys
from typing import Any

import pytest
from msgspec import field
from msgspec.structs import replace

import clientsmith.runtime.errors as runtime_errors
from clientsmith.runtime.error_body import JsonView
from clientsmith.runtime.errors import (
    ApiError,
    AuthorizationFailed,
    BadRequest,
    Conflict,
    ConnectionFailed,
    ErrorRow,
    ErrorTable,
    FailureInSuccess,
    Forbidden,
    NotFound,
    PaymentRequired,
    Redirected,
    RequestFacts,
    RequestTimeout,
    ResponseFacts,
    ServerError,
    StatusError,
    TooManyRequests,
    Unauthorized,
    UnprocessableContent,
    body_field,
)
from clientsmith.runtime.headers import Headers
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.values import Model, Secret

from .scripted import Server, answer
from .toy import AsyncToy, ConversionFailed, NameTaken, Toy, service


def failure(*script: Any) -> StatusError:
    """What both clients raise for an answer."""

    async def with_async(url: str) -> None:
        async with AsyncToy(base_url=url, max_retries=0) as toy:
            await toy.tenants.list()

    with Server(*script) as server:
        with Toy(base_url=server.url, max_retries=0) as toy, pytest.raises(StatusError) as first:
            toy.tenants.list()
        with pytest.raises(StatusError) as second:
            asyncio.run(with_async(server.url))
    assert type(first.value) is type(second.value)
    assert str(first.value) == str(second.value)
    return first.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (304, Redirected),
        (400, BadRequest),
        (401, Unauthorized),
        (402, PaymentRequired),
        (403, Forbidden),
        (404, NotFound),
        (409, Conflict),
        (418, StatusError),
        (422, UnprocessableContent),
        (429, TooManyRequests),
        (500, ServerError),
        (599, ServerError),
    ],
)
def test_class_of_a_status(status: int, kind: type[StatusError]) -> None:
    error = failure(answer(status))
    assert isinstance(error, kind)
    assert error.status_code == status
    assert error.body is None
    assert error.code is None


def test_row_of_the_table_with_everything_the_body_says() -> None:
    body = {"error": "nameTaken", "message": "Name is taken", "variants": ["a1", "a2"], "n": "x"}
    error = failure(answer(400, body, X_Request_Id="r-1", Retry_After="7", Set_Cookie="s=1"))
    assert isinstance(error, NameTaken)
    assert str(error) == "tenants.list: 400 nameTaken: Name is taken (request id r-1)"
    assert (error.message, error.code, error.request_id) == ("Name is taken", "nameTaken", "r-1")
    assert error.variants == ["a1", "a2"]
    assert body_field(error, "n", int) is None
    assert body_field(error, "absent", str) is None
    assert error.retry_after == 7
    assert error.retries_taken == 0
    assert error.body == body
    assert error.headers["Set-Cookie"] == "***"
    assert error.headers["x-request-id"] == "r-1"
    assert error.request is not None
    assert (error.request.operation, error.request.method) == ("tenants.list", "GET")
    assert error.request.url.endswith("/api/tenants")


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (b"", None, "Conflict"),
        (b"{", "application/json", "Conflict"),
        (b'{"message": ["a", " b "]}', "application/json", "a; b"),
        (b'{"message": {"a": 1}, "title": "One or more errors"}', "x/y", "One or more errors"),
        (b'{"title": "T", "detail": "The detail"}', "application/problem+json", "The detail"),
        (b'{"message": null}', "application/json", "Conflict"),
        (b'"just text"', "application/json", '"just text"'),
        (b"[1, 2]", "application/json", "Conflict"),
        (b"Too late", "text/plain", "Too late"),
        (b"x" * 1000, "text/plain", "Conflict"),
        (b"\x00\x01\xff", "application/octet-stream", "Conflict"),
        (b"<html><title>a &amp; b\n c</title></html>", "text/html", "a & b c"),
        (b"<result><error>bad</error></result>", "text/xml", "Conflict"),
        (b"\xef\xbb\xbf" + b'{"message": "after a mark"}', "application/json", "after a mark"),
        (b"[" * 200_000, "application/json", "Conflict"),
    ],
)
def test_messages_of_all_sorts_of_bodies(
    body: bytes, content_type: str | None, message: str
) -> None:
    error = failure(answer(409, body, content_type))
    assert error.message == message
    assert len(error.content) <= 3 * 64 * 1024


def test_problem_details_in_the_place_of_the_data_give_the_message() -> None:
    described = replace(service(), data=("response",))
    problem = {"title": "Not valid", "errors": {"name": ["too long"]}}
    for more, message in (({}, "Not valid"), ({"detail": "name is too long"}, "name is too long")):
        script = answer(400, {"status": 1, "response": problem | more})
        with Server(script) as server, Toy(base_url=server.url, described=described) as toy:
            with pytest.raises(BadRequest) as caught:
                toy.tenants.list()
            assert caught.value.message == message


def test_long_messages_are_cut() -> None:
    assert len(failure(answer(409, {"message": "x" * 5000})).message) == 300


def test_failure_inside_a_success() -> None:
    error = failure(answer(200, {"status": 1, "message": "Convert failed"}))
    assert isinstance(error, ConversionFailed)
    assert error.status_code == 200


@pytest.mark.parametrize(
    "body",
    [{"status": 1, "message": "else"}, {"status": 0, "message": "convert"}, {"status": True}],
)
def test_success_that_only_looks_like_a_failure(body: dict[str, object]) -> None:
    with (
        Server(answer(200, {**body, "tenants": []})) as server,
        Toy(base_url=server.url) as toy,
    ):
        assert toy.tenants.list() == []


class Base(BadRequest):
    pass


class Refined(Base):
    pass


class Other(BadRequest):
    pass


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ((ErrorRow(Base, code="a"), ErrorRow(Refined, code="a")), Refined),
        ((ErrorRow(Base, code="a"), ErrorRow(Other, code="a")), Base),
        ((ErrorRow(Base, code="b"), ErrorRow(Other, message="*WORLD")), Other),
        ((ErrorRow(Base, code="b"), ErrorRow(Other, message="world")), None),
        ((ErrorRow(Base, match=(("number", "4"), ("in.ner", None))),), Base),
        ((ErrorRow(Base, match=(("number", 4), ("list.1.x", True))),), Base),
        ((ErrorRow(Base, match=(("list.1.x", 1),)),), None),
        ((ErrorRow(Base, match=(("list.7.x", 1),)),), None),
        ((ErrorRow(Base, match=(("absent", None),)),), None),
        ((ErrorRow(Base, match=(("in.ner.deeper", "x"),)),), None),
        ((ErrorRow(Base, status=(401, 403)),), None),
        ((ErrorRow(Base, status=(400, 401)),), Base),
    ],
)
def test_choice_of_the_row(rows: tuple[ErrorRow, ...], kind: type[StatusError] | None) -> None:
    table = ErrorTable(rows=rows, code=("none", "code"), message=("text",))
    view = JsonView(
        b'{"code": "a", "text": "Hello\\nworld", "number": 4, "in": {"ner": null}, "list": [0, {"x": true}]}'
    )
    row = table.find(400, view)
    assert (row.error if row else None) is kind


def test_numbers_and_texts_of_codes_are_equal() -> None:
    table = ErrorTable(rows=(ErrorRow(Base, code=4), ErrorRow(Other, code="5")), code=("code",))
    for code, kind in (("4", Base), ("5", Other)):
        for body in (f'{{"code": {code}}}', f'{{"code": "{code}"}}'):
            row = table.find(400, JsonView(body.encode()))
            assert row is not None
            assert row.error is kind


def test_rows_without_status_leave_success_alone() -> None:
    table = ErrorTable(rows=(ErrorRow(FailureInSuccess, code="a"),), code=("code",))
    assert table.find(200, JsonView(b'{"code": "a"}')) is None
    assert table.watched() == frozenset()


FACTS = RequestFacts("tenants.list", "GET", "https://h/api")
RESPONSE = ResponseFacts(
    status_code=400,
    headers=Headers([("X-A", "1")]),
    content=b"{}",
    body={"variants": ["a"]},
    code="nameTaken",
    request_id="r-1",
    retry_after=1.5,
)


def every_error() -> list[ApiError]:
    """One of each class there is, rows of a table included."""
    found: list[ApiError] = []
    for name in runtime_errors.__all__:
        kind = getattr(runtime_errors, name)
        if isinstance(kind, type) and issubclass(kind, ApiError):
            arguments: dict[str, Any] = {"request": FACTS, "retries_taken": 2}
            if issubclass(kind, runtime_errors.ResponseError):
                arguments["response"] = RESPONSE
            if issubclass(kind, RequestTimeout):
                arguments["phase"] = "read"
            if issubclass(kind, runtime_errors.RateLimitTimeout):
                arguments |= {"limit": "requests", "seconds": 2.5}
            if issubclass(kind, AuthorizationFailed):
                arguments["code"] = "access_denied"
            # These belong to no single request.
            if issubclass(kind, runtime_errors.JobFailed):
                arguments = {"job": "7"}
            if issubclass(kind, runtime_errors.WaitTimeout):
                arguments = {"jobs": ["7", "8"]}
            found.append(kind("What happened", **arguments))
    return [*found, NameTaken("What happened", request=FACTS, response=RESPONSE, retries_taken=2)]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_exceptions_are_pickled_and_copied_whole(error: ApiError) -> None:
    error.__cause__ = ValueError("not carried along")
    error.add_note("a note")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.args == error.args
        assert again.__cause__ is None
        assert {**vars(again), "headers": 0} == {**vars(error), "headers": 0}
        if isinstance(error, NameTaken):
            assert isinstance(again, NameTaken)
            assert dict(again.headers) == {"x-a": "1"}
            assert again.variants == ["a"]


def test_exceptions_cross_to_other_processes() -> None:
    error = failure(answer(400, {"error": "nameTaken", "variants": ["a1"]}))
    code = "import pickle, sys; e = pickle.load(sys.stdin.buffer); print(e, e.variants, e.headers)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(error),
        capture_output=True,
        timeout=20,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.decode().startswith(f"{error} ['a1']")


def test_timeouts_know_what_may_have_been_sent() -> None:
    assert not RequestTimeout("x", phase="connect").sent
    assert not RequestTimeout("x", phase="pool").sent
    assert RequestTimeout("x", phase="read").sent
    assert ConnectionFailed("x").sent


def test_nothing_secret_is_carried() -> None:
    secret = "partner-secret-value"
    body = {
        "message": f"wrong key {secret}",
        "password": "hunter22",
        "nested": {"accessToken": "tok-123456"},
    }
    with (
        Server(answer(403, body, Set_Cookie="sid=cookie-123456", X_Echo=secret)) as server,
        Toy(base_url=server.url, described=_keyed(), key=secret) as toy,
        pytest.raises(Forbidden) as caught,
    ):
        toy.tenants.list(extra_query={"access_token": "query-123456"})
    error = caught.value
    shown = f"{error}{error!r}{vars(error)}{dict(error.headers)}{pickle.dumps(error)!r}"
    for text in (secret, "hunter22", "tok-123456", "cookie-123456", "query-123456"):
        assert text not in shown


class Login(Model):
    user: str
    word: Secret | str = field(name="passWord")


@pytest.mark.parametrize(
    "body",
    [
        {"user": "ada", "passWord": "hunter22"},
        {"user": "ada", "other": [Secret("hunter22")]},
        {"login": Login(user="ada", word="hunter22")},
        Login(user="ada", word=Secret("hunter22")),
    ],
)
def test_secret_arguments_are_hidden_wherever_they_come_back(body: object) -> None:
    login: Operation[None] = Operation(
        "login",
        "POST",
        "/login/{code}",
        body="json",
        secrets=frozenset({"passWord", "code", "pin"}),
    )
    with (
        Server(answer(400, {"message": "ada: hunter22 or co/de-1 is wrong"})) as server,
        Toy(base_url=server.url) as toy,
        pytest.raises(BadRequest) as caught,
    ):
        toy.make(login, body=body, path={"code": "co/de-1"}, query={"pin": 1234})
    assert caught.value.message == "ada: *** or *** is wrong"
    assert caught.value.request is not None
    assert caught.value.request.url.endswith("/login/***?pin=***")


def _keyed() -> Any:
    from clientsmith.runtime.auth import ApiKey, Credential

    from .toy import service

    scheme = ApiKey(name="k", where="query", credential=Credential("key"))
    return service(auth={"asc": scheme})


@pytest.mark.parametrize(
    ("pattern", "message", "fits"),
    [
        ("name is *", "Name is required", True),
        ("name is *", "the name is required", False),
        ("*busy", "The server is BUSY", True),
        ("a*b*c", "a-b-c", True),
        ("a*b*c", "a-c-b", False),
        ("ab*ba", "aba", False),
        ("exact", "Exact", True),
        ("exact", "exactly", False),
        ("*", "anything", True),
        ("line*two", "line one\nline two", True),
    ],
)
def test_message_patterns(pattern: str, message: str, fits: bool) -> None:
    table = ErrorTable(
        rows=(ErrorRow(NameTaken, status=(400,), message=pattern),), message=("message",)
    )
    view = JsonView(json.dumps({"message": message}).encode())
    assert (table.find(400, view) is not None) is fits


def test_no_message_makes_a_pattern_slow() -> None:
    # With a regular expression this takes longer than anyone waits.
    table = ErrorTable(
        rows=(ErrorRow(NameTaken, status=(400,), message="*a" * 40 + "*b"),), message=("message",)
    )
    view = JsonView(json.dumps({"message": "a" * 20_000}).encode())
    assert table.find(400, view) is None
