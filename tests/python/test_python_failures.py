"""The kitchen sink's errors, settings and servers, over loopback."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from .conftest import KITCHEN_SINK
from .making import api_of
from .recording import Answer, Recorder

if TYPE_CHECKING:
    from types import ModuleType

ROWS = {row.name: row for row in api_of(KITCHEN_SINK).errors.rows}
PARENTS = {
    "NotFound": "NotFound",
    "ApiError": "BadRequest",
    "ErrorRow": "BadRequest",
    "ConnectionFailed": "ServerError",
    "Tool": "Conflict",
    "Busy": "StatusError",
    "VeryBusy": "Busy",
    "Maintenance": "Busy",
    "Refused": "FailureInSuccess",
    "Haunted": "StatusError",
    "Detailed": "UnprocessableContent",
}


def client(sink: ModuleType, recorder: Recorder, **settings: Any) -> Any:
    return sink.Sink(host=recorder.host, token="tok", **{"max_retries": 0, **settings})


def reply_of(name: str) -> Answer:
    row = ROWS[name]
    return Answer(row.statuses[0] if row.statuses else 418, json.dumps(row.example).encode())


@pytest.mark.parametrize("name", ROWS)
def test_a_row_raises_its_class(sink: ModuleType, recorder: Recorder, name: str) -> None:
    recorder.expect(reply_of(name))
    kind = getattr(sink.errors, name)
    with client(sink, recorder) as called, pytest.raises(kind) as caught:
        called.failing.fail()
    problem: Any = caught.value
    assert type(problem) is kind
    assert kind.__mro__[1].__name__ == PARENTS[name]
    assert isinstance(problem, sink.errors.SinkError)
    again = pickle.loads(pickle.dumps(problem))
    assert (type(again), str(again)) == (kind, str(problem))

    async def fail() -> None:
        async with sink.AsyncSink(host=recorder.host, token="tok", max_retries=0) as other:
            await other.failing.fail()

    with pytest.raises(kind):
        asyncio.run(fail())


def failure(sink: ModuleType, recorder: Recorder, name: str) -> Any:
    recorder.expect(reply_of(name))
    with client(sink, recorder) as called, pytest.raises(sink.errors.SinkError) as caught:
        called.failing.fail()
    return caught.value


def test_members_of_a_body_are_read_with_their_types(sink: ModuleType, recorder: Recorder) -> None:
    types = sink.types
    problem = failure(sink, recorder, "Detailed")
    read = {
        word: getattr(problem, word)
        for word, member in vars(type(problem)).items()
        if isinstance(member, property)
    }
    assert read == {
        "text": "a",
        "number": 1,
        "ratio": 0.5,
        "flag": True,
        "moment": datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC),
        "day": date(2026, 1, 2),
        "id": UUID("12345678-1234-5678-1234-567812345678"),
        "link": "https://example.com",
        "raw": b"hi",
        "password": read["password"],
        "span": timedelta(hours=1),
        "anything": [1, None],
        "tags": ["x"],
        "counts": {"x": 1},
        "color": types.Color.RED,
        "mood": types.Mood.SUNNY,
        "level": types.Level.HIGH,
        "pet": types.Cat(name="Tom", lives=9),
        "nodes": [types.Node(value=1)],
        "choice": 5,
        "arguments": "z",
    }
    assert "hush" not in repr(problem.password)
    assert problem.message == "first; second"


def test_properties_of_rows(sink: ModuleType, recorder: Recorder) -> None:
    assert failure(sink, recorder, "NotFound").what == "spoon"
    assert failure(sink, recorder, "Tool").tool == sink.types.Tool(name="hammer")
    assert failure(sink, recorder, "VeryBusy").wait == 4
    assert failure(sink, recorder, "ApiError").code == 17
    recorder.expect(Answer(404, b'{"error": {"code": "missing", "what": {}}}'))
    with client(sink, recorder) as called, pytest.raises(sink.errors.NotFound) as caught:
        called.failing.fail()
    assert caught.value.what is None


@pytest.mark.parametrize(("headers", "expected"), [({}, "t-1"), ({"X-Request-Id": "h-1"}, "h-1")])
def test_the_request_id_is_in_a_header_or_in_the_body(
    sink: ModuleType, recorder: Recorder, headers: dict[str, str], expected: str
) -> None:
    recorder.expect(Answer(500, b'{"error": {"trace": "t-1"}}', headers))
    with client(sink, recorder) as called, pytest.raises(sink.errors.ServerError) as caught:
        called.failing.fail()
    assert caught.value.request_id == expected


@pytest.mark.parametrize(
    ("call", "status", "tries"),
    [
        # The product: one retry of 503.
        ("values.get_int", 503, 2),
        ("values.get_int", 500, 1),
        # The resource: none.
        ("settings.inherited", 503, 1),
        # The operation: three, of 500; POST may be sent again.
        ("settings.own", 500, 4),
        ("settings.own", 503, 1),
        # Never sent again after it arrived, whatever the method.
        ("failing.fail", 503, 1),
    ],
)
def test_retries_are_as_described(
    sink: ModuleType, recorder: Recorder, call: str, status: int, tries: int
) -> None:
    recorder.expect(Answer(status, b"{}"))
    secrets = {"header_key": "hk", "username": "u", "password": "p"}
    resource, method = call.split(".")
    with (
        sink.Sink(host=recorder.host, token="tok", **secrets) as called,
        pytest.raises(sink.errors.ServerError),
    ):
        getattr(getattr(called, resource), method)()
    assert len(recorder.seen) == tries


def test_settings_reach_the_description_of_calls(sink: ModuleType) -> None:
    from importlib import import_module

    settings = vars(import_module("kitchen_sink.resources.settings"))
    service = vars(import_module("kitchen_sink._client"))["SERVICE"]
    assert (service.timeout, service.retry.deadline, service.retry.max_retry_after) == (30, 20, 5)
    assert (settings["_INHERITED"].timeout, settings["_OWN"].timeout) == (5, 60)
    assert settings["_TWICE"].idempotent is False
    assert settings["_OWN"].retry.deadline == 20


def test_credentials_used_together_and_in_turn(sink: ModuleType, recorder: Recorder) -> None:
    recorder.expect(Answer(body=b'{"outer": {"inner": 1}}'))
    keys = {"query_key": "qk", "cookie_key": "ck"}
    with sink.Sink(host=recorder.host, **keys) as called:
        called.settings.inherited()
        with pytest.raises(sink.errors.ConfigurationError, match="token"):
            called.values.get_int()
    (request,) = recorder.seen
    assert request.target.endswith("?api-key=qk")
    assert request.headers["cookie"] == "session=ck"
    assert "x-key" not in request.headers


def test_a_server_is_chosen_and_its_variables_are_checked(
    sink: ModuleType, recorder: Recorder
) -> None:
    recorder.expect(Answer(body=b'{"result": 1}'))
    with client(sink, recorder) as called:
        called.values.get_int()
    with client(sink, recorder, server="files", region="us-east") as called:
        called.values.get_int()
    assert [seen.target for seen in recorder.seen] == ["/v1/r/int", "/files/us-east/r/int"]
    with pytest.raises(sink.errors.ConfigurationError, match="not one of"):
        client(sink, recorder, server="files", region="moon")
    with pytest.raises(sink.errors.ConfigurationError, match="not one of main, files"):
        client(sink, recorder, server="elsewhere")
    assert "Literal" in str(inspect.signature(sink.Sink).parameters["server"].annotation)


def test_secrets_of_calls_are_not_shown(sink: ModuleType, recorder: Recorder) -> None:
    recorder.expect(Answer(500, b'{"error": {"message": "hush-hush is wrong"}}'))
    with client(sink, recorder) as called, pytest.raises(sink.errors.ServerError) as caught:
        called.clashes.secret(body=sink.types.Secret(text=sink.Secret("hush-hush")))
    assert "hush-hush" not in str(caught.value) + repr(caught.value.body)
    assert "hush-hush" not in repr(sink.types.Secret(text=sink.Secret("hush-hush")))


def test_deprecated_methods_warn(sink: ModuleType, recorder: Recorder) -> None:
    recorder.expect(Answer(body=b'{"result": 1}'))
    with client(sink, recorder) as called:
        with pytest.warns(DeprecationWarning, match=r"since 1: use words.list \(goes in 9\)"):
            assert called.words.deprecated_too() == 1
        with pytest.warns(DeprecationWarning, match="words.deprecated is deprecated"):
            called.words.deprecated()


def test_absent_and_null_are_told_apart_where_it_matters(sink: ModuleType) -> None:
    sent, read = sink.types.Sent(must="a", must_null=None), sink.types.Read(
        must="a", must_null=None
    )
    assert (sent.may, sent.may_null, sent.may_any, sent.may_alias) == (None, *[sink.UNSET] * 3)
    assert (read.may, read.may_null, read.may_any, read.may_alias) == (None, None, None, None)
