"""Answers whose body is read as it arrives."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from onlyoffice_hosted import AsyncHosted, Hosted, errors

from servers.faults import Canned, Chunked, DropInBody, SlowBody, WrongType
from servers.hosted import HostedServer
from servers.http1 import Reply

from .driver import ADA, KEY, SECRET, TLS, Clock

LINES = "first\r\nsecond \u2713\n\nlast".encode()


@pytest.fixture
def hosted(server: HostedServer, clock: Clock) -> Hosted:
    """A sync client; each test closes it."""
    return Hosted(base_url=server.url, key=KEY, secret=SECRET, clock=clock, timeout=5, verify=TLS)


def run(
    server: HostedServer, clock: Clock, test: Callable[[AsyncHosted], Coroutine[None, None, None]]
) -> None:
    """Run a test with an async client."""

    async def main() -> None:
        async with AsyncHosted(
            base_url=server.url, key=KEY, secret=SECRET, clock=clock, timeout=5, verify=TLS
        ) as hosted:
            await test(hosted)

    asyncio.run(asyncio.wait_for(main(), 10))


def test_a_body_comes_in_pieces(server: HostedServer, hosted: Hosted) -> None:
    server.faults.append(SlowBody(0.1, 4))
    with (
        hosted,
        hosted.portals.with_streaming_response.register(
            portal_name="analytical", **ADA
        ) as response,
    ):
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("application/json")
        pieces = list(response.iter_bytes())
    assert len(pieces) > 1
    assert b"".join(pieces).startswith(b'{"reference":')


def test_an_async_body_comes_in_pieces(server: HostedServer, clock: Clock) -> None:
    async def test(hosted: AsyncHosted) -> None:
        server.faults.append(SlowBody(0.1, 4))
        async with hosted.portals.with_streaming_response.register(
            portal_name="analytical", **ADA
        ) as response:
            assert response.status_code == 200
            pieces = [piece async for piece in response.iter_bytes()]
        assert len(pieces) > 1
        assert b"".join(pieces).startswith(b'{"reference":')

    run(server, clock, test)


def test_a_body_that_was_read_gives_its_connection_back(
    server: HostedServer, hosted: Hosted
) -> None:
    with hosted:
        for _ in range(3):
            with hosted.portals.with_streaming_response.ping() as response:
                assert response.read() == b'{"value":"Portal api works"}'
                assert response.read() == b"".join(response.iter_bytes())
                assert response.parse().value == "Portal api works"
        assert hosted.portals.ping().value
    assert server.connections == 1


def test_an_async_body_that_was_read_gives_its_connection_back(
    server: HostedServer, clock: Clock
) -> None:
    async def test(hosted: AsyncHosted) -> None:
        for _ in range(3):
            async with hosted.portals.with_streaming_response.ping() as response:
                assert await response.read() == b'{"value":"Portal api works"}'
                assert (await response.parse()).value == "Portal api works"
        assert (await hosted.portals.ping()).value

    run(server, clock, test)
    assert server.connections == 1


def test_a_body_that_was_left_leaves_the_client_in_order(
    server: HostedServer, hosted: Hosted
) -> None:
    with hosted:
        for _ in range(3):
            with hosted.portals.with_streaming_response.ping():
                pass
        with (
            pytest.raises(KeyError),
            hosted.portals.with_streaming_response.ping() as response,
        ):
            raise KeyError(response.status_code)
        with pytest.raises(RuntimeError, match="read already"):
            response.read()
        assert hosted.portals.ping().value
    assert len(server.requests) == 5


def test_an_async_body_that_was_left_leaves_the_client_in_order(
    server: HostedServer, clock: Clock
) -> None:
    async def test(hosted: AsyncHosted) -> None:
        for _ in range(2):
            async with hosted.portals.with_streaming_response.ping():
                pass
        async with hosted.portals.with_streaming_response.ping() as response:
            pass
        with pytest.raises(RuntimeError, match="read already"):
            await response.read()
        assert (await hosted.portals.ping()).value

    run(server, clock, test)
    assert len(server.requests) == 4


def test_text_and_lines(server: HostedServer, hosted: Hosted) -> None:
    with hosted:
        server.faults.extend([Canned(Reply(200, (), LINES))] * 2)
        with hosted.portals.with_streaming_response.ping() as response:
            assert list(response.iter_lines()) == ["first", "second \u2713", "", "last"]
        with hosted.portals.with_streaming_response.ping() as response:
            assert "".join(response.iter_text()) == LINES.decode()


def test_async_text_and_lines(server: HostedServer, clock: Clock) -> None:
    async def test(hosted: AsyncHosted) -> None:
        server.faults.extend([Canned(Reply(200, (), LINES))] * 2)
        async with hosted.portals.with_streaming_response.ping() as response:
            lines = [line async for line in response.iter_lines()]
        assert lines == ["first", "second \u2713", "", "last"]
        async with hosted.portals.with_streaming_response.ping() as response:
            assert "".join([text async for text in response.iter_text()]) == LINES.decode()

    run(server, clock, test)


def test_a_file_is_there_only_when_it_is_whole(
    server: HostedServer, hosted: Hosted, tmp_path: Path
) -> None:
    target = tmp_path / "answer.json"
    with hosted:
        server.faults.append(DropInBody())
        with (
            hosted.portals.with_streaming_response.ping() as response,
            pytest.raises(errors.ConnectionFailed) as caught,
        ):
            response.write_to(target)
        assert caught.value.request is not None
        assert caught.value.request.operation == "portals.ping"
        assert list(tmp_path.iterdir()) == []
        with hosted.portals.with_streaming_response.ping() as response:
            assert response.write_to(target) == 28
    assert target.read_bytes() == b'{"value":"Portal api works"}'
    assert list(tmp_path.iterdir()) == [target]


def test_an_async_file_is_there_only_when_it_is_whole(
    server: HostedServer, clock: Clock, tmp_path: Path
) -> None:
    target = tmp_path / "answer.json"

    async def test(hosted: AsyncHosted) -> None:
        server.faults.append(Chunked(cut=True))
        async with hosted.portals.with_streaming_response.ping() as response:
            with pytest.raises(errors.ConnectionFailed):
                await response.write_to(target)
        assert list(tmp_path.iterdir()) == []
        async with hosted.portals.with_streaming_response.ping() as response:
            assert await response.write_to(target) == 28

    run(server, clock, test)
    assert list(tmp_path.iterdir()) == [target]


def test_failures_are_raised_when_the_block_is_entered(
    server: HostedServer, hosted: Hosted
) -> None:
    with hosted:
        opening = hosted.portals.with_streaming_response.delete(portal_name="nowhere")
        assert server.requests == ()
        with pytest.raises(errors.PortalNameNotFound), opening:
            pass
        server.faults.append(WrongType())
        with (
            hosted.portals.with_streaming_response.ping() as response,
            pytest.raises(errors.DecodingError, match="text/html"),
        ):
            response.parse()
        assert hosted.portals.ping().value
    assert server.connections == 1


def test_async_failures_are_raised_when_the_block_is_entered(
    server: HostedServer, clock: Clock
) -> None:
    async def test(hosted: AsyncHosted) -> None:
        opening = hosted.portals.with_streaming_response.delete(portal_name="nowhere")
        assert server.requests == ()
        with pytest.raises(errors.PortalNameNotFound):
            async with opening:
                pass
        assert (await hosted.portals.ping()).value

    run(server, clock, test)
    assert server.connections == 1


def test_the_deadline_holds_while_the_body_is_read(server: HostedServer, hosted: Hosted) -> None:
    server.faults.append(SlowBody(1.8, 6))
    with (
        hosted,
        hosted.portals.with_streaming_response.ping(deadline=0.7) as response,
        pytest.raises(errors.RequestTimeout),
    ):
        response.read()


def test_the_deadline_holds_while_an_async_body_is_read(server: HostedServer, clock: Clock) -> None:
    async def test(hosted: AsyncHosted) -> None:
        server.faults.append(SlowBody(1.8, 6))
        async with hosted.portals.with_streaming_response.ping(deadline=0.7) as response:
            with pytest.raises(errors.RequestTimeout):
                await response.read()

    run(server, clock, test)
