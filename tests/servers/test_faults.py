"""Every scripted fault as a client sees it."""

import gzip
import http.client
import time
from collections.abc import Iterator

import pytest

from .calling import ADA, KEY, NOW, SECONDS, SECRET, Caller
from .faults import (
    Canned,
    Chunked,
    DropAfterReading,
    DropBeforeReading,
    DropInBody,
    Fault,
    Garbage,
    Gzipped,
    Pause,
    SlowBody,
    SlowHead,
    TruncatedJson,
    WrongType,
    empty,
    invalid_utf8,
    redirect,
    refused,
)
from .hosted import HostedServer
from .http1 import Reply

PROBE = "/api/portal/test"
TRUE_BODY = b'{"value":"Portal api works"}'


@pytest.fixture
def server() -> Iterator[HostedServer]:
    with HostedServer(KEY, SECRET, clock=lambda: NOW) as server:
        yield server


@pytest.fixture
def caller(server: HostedServer) -> Iterator[Caller]:
    with Caller(server.port) as caller:
        yield caller


def test_a_drop_before_reading_leaves_no_record(server: HostedServer, caller: Caller) -> None:
    server.faults.append(DropBeforeReading(path=PROBE))
    assert caller.send("GET", "/api/tariff/test").status == 200
    with pytest.raises(ConnectionResetError):
        caller.send("GET", PROBE)
    assert [request.path for request in server.requests] == ["/api/tariff/test"]
    assert caller.send("GET", PROBE).body == TRUE_BODY
    assert server.connections == 2


@pytest.mark.parametrize("perform", [False, True])
def test_a_drop_after_reading_may_have_done_the_work(
    server: HostedServer, caller: Caller, perform: bool
) -> None:
    server.faults.append(DropAfterReading(perform=perform))
    with pytest.raises(http.client.RemoteDisconnected):
        caller.send("POST", "/api/portal/register", ADA)
    assert len(server.requests) == 1
    assert len(server.portals) == (1 if perform else 0)


def test_a_reset_after_reading(server: HostedServer, caller: Caller) -> None:
    server.faults.append(DropAfterReading(reset=True))
    with pytest.raises(ConnectionResetError):
        caller.send("GET", PROBE)


@pytest.mark.parametrize("fault", [DropInBody(sent=5), Chunked(cut=True)])
def test_a_body_that_breaks_off(server: HostedServer, caller: Caller, fault: Fault) -> None:
    server.faults.append(fault)
    with pytest.raises(http.client.IncompleteRead) as broken:
        caller.send("GET", PROBE)
    assert TRUE_BODY.startswith(broken.value.partial)


def test_garbage_is_no_http(server: HostedServer, caller: Caller) -> None:
    server.faults.append(Garbage())
    with pytest.raises(http.client.BadStatusLine):
        caller.send("GET", PROBE)


def test_half_of_the_json(server: HostedServer, caller: Caller) -> None:
    server.faults.append(TruncatedJson())
    assert caller.send("GET", PROBE).body == TRUE_BODY[:14]
    assert server.connections == 1


@pytest.mark.parametrize("fault", [SlowHead(0.1), SlowBody(0.1), Chunked()])
def test_a_slow_or_chunked_answer_is_whole(
    server: HostedServer, caller: Caller, fault: Fault
) -> None:
    server.faults.append(fault)
    assert caller.send("GET", PROBE).body == TRUE_BODY
    assert caller.send("GET", PROBE).body == TRUE_BODY
    assert server.connections == 1


def test_the_end_of_the_server_cuts_a_pause_short() -> None:
    with HostedServer(KEY, SECRET) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=SECONDS)
        server.faults.append(SlowHead(5.0, pieces=1))
        connection.request("GET", PROBE)
        deadline = time.monotonic() + SECONDS
        while not server.requests and time.monotonic() < deadline:
            time.sleep(0.005)
    # After a full pause the whole answer would be here.
    with pytest.raises(http.client.RemoteDisconnected):
        connection.getresponse()
    connection.close()


def test_a_pause_is_bounded() -> None:
    with pytest.raises(ValueError, match="a pause lasts"):
        Pause(5.1)


def test_compressed_answers(server: HostedServer, caller: Caller) -> None:
    server.faults.extend([Gzipped(), Gzipped(broken=True)])
    whole, broken = caller.send("GET", PROBE), caller.send("GET", PROBE)
    assert whole.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(whole.body) == TRUE_BODY
    with pytest.raises(gzip.BadGzipFile):
        gzip.decompress(broken.body)


def test_canned_answers(server: HostedServer, caller: Caller) -> None:
    server.faults.extend(
        [
            empty(),
            empty(204),
            invalid_utf8(),
            refused(429, "2"),
            refused(503, "Fri, 02 Jan 2026 03:04:07 GMT"),
            redirect("http://127.0.0.2:9/elsewhere"),
            WrongType(),
            Canned(Reply(418, (("X-Kind", "tea"),), b"short")),
        ]
    )
    answers = [caller.send("GET", PROBE) for _ in range(8)]
    assert [answer.status for answer in answers] == [200, 204, 200, 429, 503, 307, 200, 418]
    nothing, no_content, text, soon, later, moved, page, tea = answers
    assert (nothing.body, nothing.headers["Content-Type"][:16]) == (b"", "application/json")
    assert "Content-Length" not in no_content.headers
    with pytest.raises(UnicodeDecodeError):
        text.body.decode()
    assert soon.headers["Retry-After"] == "2"
    assert later.headers["Retry-After"] == "Fri, 02 Jan 2026 03:04:07 GMT"
    assert later.headers["Date"] == "Fri, 02 Jan 2026 03:04:05 GMT"
    assert moved.headers["Location"] == "http://127.0.0.2:9/elsewhere"
    assert page.headers["Content-Type"].startswith("text/html")
    assert (tea.headers["X-Kind"], tea.body) == ("tea", b"short")
    assert len(server.faults) == 0
    assert server.connections == 1


def test_faults_wait_for_their_path_and_method(server: HostedServer, caller: Caller) -> None:
    server.faults.extend([refused(503, path="/api/tariff/test"), Canned(Reply(410), method="PUT")])
    assert caller.send("GET", PROBE).status == 200
    assert caller.send("PUT", PROBE).status == 410
    assert caller.send("GET", "/api/tariff/test").status == 503
    server.faults.append(empty())
    server.faults.clear()
    assert caller.send("GET", PROBE).body == TRUE_BODY


def test_a_mistake_in_the_script_fails_the_test() -> None:
    server = HostedServer(KEY, SECRET)
    server.faults.append(DropInBody(sent=1000))
    with (
        pytest.raises(ExceptionGroup, match="loopback server failed"),
        server,
        Caller(server.port) as caller,
        pytest.raises(http.client.RemoteDisconnected),
    ):
        caller.send("GET", PROBE)
