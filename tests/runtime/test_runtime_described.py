"""What a description sets and the runtime honours: deadlines, request ids in bodies, a choice of servers, lists of files."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from clientsmith.runtime.errors import ConfigurationError, ErrorTable, RequestTimeout, StatusError
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.retry import RetryPolicy
from clientsmith.runtime.service import Server as Address

from .scripted import Server, answer
from .toy import Toy, service


def test_a_described_deadline_holds_unless_the_user_sets_another_or_none() -> None:
    # It has passed before anything can be sent.
    described = replace(service(), retry=RetryPolicy(deadline=1e-9))
    with (
        Server(answer(200, {"tenants": []})) as server,
        Toy(base_url=server.url, described=described) as toy,
    ):
        with pytest.raises(RequestTimeout) as caught:
            toy.tenants.list()
        assert caught.value.phase == "deadline"
        assert server.seen == []
        assert toy.with_options(deadline=None).tenants.list() == []
        assert toy.tenants.list(deadline=30) == []
        with pytest.raises(RequestTimeout):
            toy.with_options(timeout=5).tenants.list()


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        (b'{"trace": {"id": "t-1"}}', {}, "t-1"),
        (b'{"trace": {"id": 17}}', {}, "17"),
        (b'{"trace": {"id": "t-1"}}', {"X_Request_Id": "h-1"}, "h-1"),
        (b'{"trace": {"id": true}}', {}, None),
        (b"not json", {}, None),
    ],
)
def test_a_failure_may_tell_its_request_id_in_its_body(
    body: bytes, headers: dict[str, str], expected: str | None
) -> None:
    table = ErrorTable(request_id="X-Request-Id", request_id_path="trace.id")
    described = replace(service(), errors=table)
    with (
        Server(answer(404, body, **headers)) as server,
        Toy(base_url=server.url, described=described) as toy,
        pytest.raises(StatusError) as caught,
    ):
        toy.tenants.list()
    assert caught.value.request_id == expected


def test_a_server_is_chosen_by_name() -> None:
    two = {
        "main": Address("https://main.example.com"),
        "other": Address("https://other.example.com"),
    }
    described = replace(service(), servers=two)
    with Toy(described=described.at("other")) as toy:
        assert "https://other.example.com" in repr(toy)
    with pytest.raises(ConfigurationError, match=r"not one of main, other"):
        described.at("third")


@pytest.mark.parametrize(
    "files", [[b"one", b"two"], (b"one", b"two"), [("a.txt", b"one"), ("b.txt", b"two", "text/x")]]
)
def test_lists_and_tuples_of_files_become_parts_of_one_name(files: Any) -> None:
    operation: Operation[Any] = Operation("files.send", "POST", "/files", body="multipart")
    with Server(answer(200, b"{}")) as server, Toy(base_url=server.url) as toy:
        toy.make(operation, body={"files": files})
        (seen,) = server.seen
    assert seen.body.count(b'; name="files"') == 2
    assert seen.body.index(b"one") < seen.body.index(b"two")


def test_a_tuple_with_a_name_is_one_file() -> None:
    operation: Operation[Any] = Operation("files.send", "POST", "/files", body="multipart")
    with Server(answer(200, b"{}")) as server, Toy(base_url=server.url) as toy:
        toy.make(operation, body={"files": ("a.txt", b"one")})
        (seen,) = server.seen
    assert seen.body.count(b"filename=") == 1
