"""The only module that knows httpx2: requests out, answers in, failures in our words.

Without a client of the user's own, requests go to httpx2's transports directly. Its client would add nothing here but
a cookie jar, which must not carry a session from one account to another, and a log line at INFO with the whole URL,
which may hold a key; and it takes a third of a call's time.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache, partial
from logging import INFO, NOTSET, getLogger
from os import getpid
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.request import getproxies, proxy_bypass
from weakref import WeakKeyDictionary

import httpx2

from .addresses import is_loopback
from .closing import NEVER, Closing
from .exceptions import (
    ApiError,
    ClientClosed,
    ConfigurationError,
    ConnectionFailed,
    RequestTimeout,
    TransportError,
)
from .reply import AsyncReply, Outgoing, SyncReply
from .sockets import Sockets

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from .options import AsyncClientSettings, ClientSettings, CommonSettings

__all__ = ["AsyncTransport", "SyncTransport"]

_FAILURES: Final = (httpx2.RequestError, httpx2.InvalidURL)
# What httpx2 always reads; it lists more where optional packages are installed.
_ACCEPT_ENCODING: Final = "gzip, deflate"
# Seconds; the system counts a wait in milliseconds, in 31 bits, and refuses more.
_LONGEST: Final = 2_000_000.0


def _translated(problem: Exception) -> TransportError | ConfigurationError:
    """The failure in our words. The text is httpx2's own, which holds no URL and no header."""
    text = str(problem) or type(problem).__name__
    match problem:
        case httpx2.ConnectTimeout():
            return RequestTimeout("No connection in time", phase="connect")
        case httpx2.PoolTimeout():
            return RequestTimeout("No free connection in time", phase="pool")
        case httpx2.WriteTimeout():
            return RequestTimeout("The request could not be sent in time", phase="write")
        case httpx2.TimeoutException():
            return RequestTimeout("No answer in time", phase="read")
        case httpx2.ConnectError() | httpx2.ProxyError():
            return ConnectionFailed(f"Connection failed: {text}", sent=False)
        case httpx2.LocalProtocolError() | httpx2.UnsupportedProtocol() | httpx2.InvalidURL():
            return ConfigurationError(f"The request cannot be sent: {text}")
        case _:
            return ConnectionFailed(f"Connection broken: {text}")


def _late() -> RequestTimeout:
    return RequestTimeout("The deadline passed", phase="deadline")


def _failure(problem: Exception, closing: Closing) -> ApiError:
    """The failure in our words; whatever goes wrong after closing comes from that."""
    if closing.is_closed:
        return ClientClosed("The client was closed during the call")
    return _translated(problem)


@cache
def _authorities() -> ssl.SSLContext:
    """The usual check of certificates.

    It takes a hundred times as long to load as a client takes to make, so it waits for a client's first request.
    """
    return httpx2.create_ssl_context()


def _options(settings: CommonSettings, proxy: str | None) -> dict[str, Any]:
    """What a transport is made with."""
    verify = settings.get("verify", True)
    context = _authorities() if verify is True else httpx2.create_ssl_context(verify)
    return {
        "verify": context,
        "http2": settings.get("http2", False),
        "proxy": None if proxy is None else _proxy(proxy, context),
    }


def _proxy(url: str, context: ssl.SSLContext | None = None) -> httpx2.Proxy:
    """Raises ConfigurationError for a URL that cannot be used; it is not shown, because it may hold a password."""
    try:
        proxy = httpx2.Proxy(url)
    except (ValueError, httpx2.InvalidURL):
        raise ConfigurationError(
            "A proxy is a URL that starts with http://, https://, socks5:// or socks5h://"
        ) from None
    if proxy.url.scheme.startswith("socks") and not _is_installed("socksio"):
        raise ConfigurationError("A SOCKS proxy needs socksio: install httpx2[socks]")
    if proxy.url.scheme == "https":
        # A proxy that speaks TLS itself is checked like a server.
        proxy.ssl_context = context
    return proxy


def _check_http2(settings: CommonSettings) -> None:
    """Raise ConfigurationError when it is wanted and not installed."""
    if not settings.get("http2", False):
        return
    if not _is_installed("h2"):
        raise ConfigurationError("http2=True needs h2: install the extra `http2`")
    # At DEBUG it writes whole headers, credentials too; a level that the program has set stays.
    log = getLogger("hpack")
    if log.level == NOTSET:
        log.setLevel(INFO)


def _is_installed(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None


class _Routes:
    """Which proxy a URL goes through; those of the environment by the rules of the standard library."""

    def __init__(self, settings: CommonSettings) -> None:
        """Raises ConfigurationError for settings that cannot be used, now rather than at the first call."""
        self.fixed = settings.get("proxy")
        found = {} if "proxy" in settings else getproxies()
        self._proxies = {
            scheme: _proxy_url(found.get(scheme) or found.get("all", ""))
            for scheme in ("http", "https")
        }
        self._any = any(self._proxies.values())
        for proxy in filter(None, (self.fixed, *self._proxies.values())):
            _proxy(proxy)

    def proxy(self, url: httpx2.URL) -> str | None:
        """The proxy for a URL, None to go there directly."""
        if not self._any:
            return self.fixed
        if url.scheme == "http" and is_loopback(str(url)):
            # Credentials go there without TLS because they stay on this machine.
            return None
        proxy = self._proxies[url.scheme]
        return None if not proxy or proxy_bypass(url.netloc.decode("ascii")) else proxy


def _proxy_url(text: str) -> str:
    return text if not text or "://" in text else f"http://{text}"


def _headers(outgoing: Outgoing) -> list[tuple[bytes, bytes]]:
    headers = [(b"accept-encoding", _ACCEPT_ENCODING.encode())]
    # A header of the user's own comes later and replaces ours in httpx2's client; here it must not come twice.
    if "accept-encoding" in outgoing.headers:
        headers.clear()
    for name, value in outgoing.headers.items():
        headers.append((name.encode("ascii"), value.encode("latin-1")))
    content = outgoing.content
    if not (content is None or isinstance(content, bytes) or content.length is None):
        headers.append((b"content-length", str(content.length).encode("ascii")))
    return headers


def _timeouts(seconds: float | None) -> dict[str, float | None]:
    if seconds is not None:
        seconds = min(seconds, _LONGEST)
    return {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}


class _SyncBody:
    """An open answer of httpx2."""

    def __init__(self, raw: httpx2.Response, deadline: float | None, closing: Closing) -> None:
        self._raw = raw
        self._deadline = deadline
        self._closing = closing

    def read(self) -> bytes:
        if self._deadline is not None:
            return b"".join(self.pieces())
        try:
            content = self._raw.read()
            # A body without a length ends where the connection does, so closing would cut it off unseen.
            self._closing.check()
            return content
        except _FAILURES as problem:
            raise _failure(problem, self._closing) from problem.__cause__
        finally:
            self._raw.close()

    def pieces(self) -> Iterator[bytes]:
        try:
            for piece in self._raw.iter_bytes():
                if self._deadline is not None and monotonic() > self._deadline:
                    raise _late()
                yield piece
            self._closing.check()
        except _FAILURES as problem:
            raise _failure(problem, self._closing) from problem.__cause__
        finally:
            self._raw.close()

    def close(self) -> None:
        self._raw.close()


class _AsyncBody:
    """An open answer of httpx2."""

    def __init__(self, raw: httpx2.Response, deadline: float | None, closing: Closing) -> None:
        self._raw = raw
        self._deadline = deadline
        self._closing = closing

    async def read(self) -> bytes:
        if self._deadline is not None:
            return b"".join([piece async for piece in self.pieces()])
        try:
            return await self._raw.aread()
        except _FAILURES as problem:
            raise _failure(problem, self._closing) from problem.__cause__
        finally:
            await self._raw.aclose()

    async def pieces(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._raw.aiter_bytes():
                if self._deadline is not None and monotonic() > self._deadline:
                    raise _late()
                yield piece
        except _FAILURES as problem:
            raise _failure(problem, self._closing) from problem.__cause__
        finally:
            await self._raw.aclose()

    async def close(self) -> None:
        await self._raw.aclose()


class SyncTransport:
    """Sends requests. Raises TransportError when no answer comes, ConfigurationError when none can."""

    def __init__(self, settings: ClientSettings) -> None:
        self._build: Callable[..., httpx2.Request] = httpx2.Request
        self._send: Callable[[httpx2.Request], httpx2.Response]
        self._send_bare: Callable[[httpx2.Request], httpx2.Response]
        self.closing = Closing()
        client = cast("object", settings.get("http_client"))
        if not (client is None or isinstance(client, httpx2.Client)):
            raise ConfigurationError("http_client must be an httpx2.Client")
        self._client = client
        # Connections of the user's own client are not closed, so what goes wrong with them has other reasons.
        self._cuts = self.closing if client is None else NEVER
        self._own: dict[str | None, httpx2.HTTPTransport] = {}
        self._sockets = Sockets(self.closing)
        self._process = getpid()
        self._inherited: list[dict[str | None, httpx2.HTTPTransport]] = []
        if client is not None:
            self._build = client.build_request
            # Redirects are answers like others: another origin must not get this one's credentials.
            self._send = partial(client.send, stream=True, follow_redirects=False)
            self._send_bare = partial(self._send, auth=None)
            return
        _check_http2(settings)
        options = partial(_options, settings)
        routes = _Routes(settings)
        if settings.get("verify", True) is not True:
            self._own[routes.fixed] = httpx2.HTTPTransport(**options(routes.fixed))

        def send(request: httpx2.Request) -> httpx2.Response:
            if self._process != getpid():
                # What was open when the process forked is the parent's: it is left alone, and not closed either.
                self._inherited.append(self._own)
                self._own, self._process = {}, getpid()
            proxy = routes.proxy(request.url)
            transport = self._own.get(proxy)
            if transport is None:
                # Only now, because of the authorities. Another thread may have been faster.
                made = httpx2.HTTPTransport(**options(proxy))
                transport = self._own.setdefault(proxy, made)
            return transport.handle_request(request)

        self._send = self._send_bare = send

    def open(self, outgoing: Outgoing) -> SyncReply:
        """Send a request and give its answer with the body still open."""
        self.closing.check()
        if self._client is not None and self._client.is_closed:
            raise ClientClosed("The client given as http_client is closed")
        content = outgoing.content
        if not (content is None or isinstance(content, bytes)) and content.is_async:
            raise TypeError("An async iterable can only be sent with the async client")
        try:
            send = self._send_bare if outgoing.bare else self._send
            raw = send(
                (httpx2.Request if outgoing.bare else self._build)(
                    outgoing.method,
                    outgoing.url,
                    headers=_headers(outgoing),
                    content=(
                        content if content is None or isinstance(content, bytes) else iter(content)
                    ),
                    extensions=self._extensions(outgoing.timeout),
                )
            )
        except _FAILURES as problem:
            raise _failure(problem, self._cuts) from problem.__cause__
        except ValueError:
            # What TLS says that finds its socket gone.
            self.closing.check()
            raise
        body = _SyncBody(raw, outgoing.deadline, self._cuts)
        return SyncReply(raw.status_code, raw.headers.raw, body)

    def _extensions(self, timeout: float | None) -> dict[str, Any]:
        extensions: dict[str, Any] = {"timeout": _timeouts(timeout)}
        if self._client is None:
            extensions["trace"] = self._sockets.trace
        return extensions

    def close(self) -> None:
        """Close all connections, but not a client of the user's own, and end the calls that wait for something."""
        self.closing.close()
        self._sockets.shut_down()
        for transport in tuple(self._own.values()):
            transport.close()
            if self._process == getpid():
                # Callers that wait for a connection look again when another request comes, and then learn of it.
                request = httpx2.Request(
                    "GET", "http://closed.invalid", extensions=self._extensions(0)
                )
                with suppress(ClientClosed, *_FAILURES):
                    transport.handle_request(request)


class AsyncTransport:
    """Sends requests. Raises TransportError when no answer comes, ConfigurationError when none can."""

    def __init__(self, settings: AsyncClientSettings) -> None:
        self._build: Callable[..., httpx2.Request] = httpx2.Request
        self._send: Callable[[httpx2.Request], Awaitable[httpx2.Response]]
        self._send_bare: Callable[[httpx2.Request], Awaitable[httpx2.Response]]
        self.closing = Closing()
        client = cast("object", settings.get("http_client"))
        if not (client is None or isinstance(client, httpx2.AsyncClient)):
            raise ConfigurationError("http_client must be an httpx2.AsyncClient")
        self._client = client
        # Connections of the user's own client are not closed, so what goes wrong with them has other reasons.
        self._cuts = self.closing if client is None else NEVER
        self._own: WeakKeyDictionary[
            AbstractEventLoop, dict[str | None, httpx2.AsyncHTTPTransport]
        ] = WeakKeyDictionary()
        if client is not None:
            self._build = client.build_request
            # Redirects are answers like others: another origin must not get this one's credentials.
            self._send = partial(client.send, stream=True, follow_redirects=False)
            self._send_bare = partial(self._send, auth=None)
            return
        # Sync clients need no asyncio, which takes longer to import than this package.
        from asyncio import get_running_loop

        _check_http2(settings)
        options = partial(_options, settings)
        routes = _Routes(settings)
        if settings.get("verify", True) is not True:
            # Raises for settings that cannot be used, now rather than at the first call.
            httpx2.AsyncHTTPTransport(**options(routes.fixed))

        def send(request: httpx2.Request) -> Awaitable[httpx2.Response]:
            proxy = routes.proxy(request.url)
            # Connections belong to the event loop that opened them.
            own = self._own.setdefault(get_running_loop(), {})
            transport = own.get(proxy)
            if transport is None:
                # Only now, because of the authorities.
                transport = own[proxy] = httpx2.AsyncHTTPTransport(**options(proxy))
            return transport.handle_async_request(request)

        self._send = self._send_bare = send

    async def open(self, outgoing: Outgoing) -> AsyncReply:
        """Send a request and give its answer with the body still open."""
        self.closing.check()
        if self._client is not None and self._client.is_closed:
            raise ClientClosed("The client given as http_client is closed")
        content = outgoing.content
        try:
            send = self._send_bare if outgoing.bare else self._send
            raw = await send(
                (httpx2.Request if outgoing.bare else self._build)(
                    outgoing.method,
                    outgoing.url,
                    headers=_headers(outgoing),
                    content=(
                        content if content is None or isinstance(content, bytes) else aiter(content)
                    ),
                    extensions={"timeout": _timeouts(outgoing.timeout)},
                )
            )
        except _FAILURES as problem:
            raise _failure(problem, self._cuts) from problem.__cause__
        body = _AsyncBody(raw, outgoing.deadline, self._cuts)
        return AsyncReply(raw.status_code, raw.headers.raw, body)

    async def close(self) -> None:
        """Close the connections of this event loop, but not a client of the user's own.

        Those of another loop can be closed in that loop alone; nothing is sent on them any more.
        """
        self.closing.close()
        if self._own:
            from asyncio import get_running_loop

            for transport in self._own.pop(get_running_loop(), {}).values():
                await transport.aclose()
