"""Connections to Redis: one client for all threads, and one for each event loop. The only module that knows redis-py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakKeyDictionary

from ..exceptions import ConfigurationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Sequence

    from .scripts import Script

__all__ = ["Away", "Link"]

# Scripts take a fraction of a millisecond, so many callers share a few connections.
_CONNECTIONS: Final = 8

_Job = tuple["Script", tuple[list[str], list[int | str]]]


class Away(Exception):
    """Redis cannot be reached, or does not do what it is asked for."""


class Link:
    """Runs scripts. Raises Away for whatever goes wrong on the way."""

    def __init__(self, url: str, timeout: float) -> None:
        """Raises ConfigurationError when redis-py is missing or the URL cannot be used."""
        try:
            from redis import BlockingConnectionPool, Redis
            from redis.backoff import NoBackoff
            from redis.exceptions import NoScriptError, RedisError
            from redis.retry import Retry
        except ImportError:
            raise ConfigurationError(
                "RedisLimiter needs redis: install the extra `redis`"
            ) from None
        self._failures: Final = (RedisError, OSError, EOFError)
        self._no_script: Final = NoScriptError
        self._url = url
        self._options: dict[str, Any] = {
            "max_connections": _CONNECTIONS,
            "timeout": timeout,
            "socket_timeout": timeout,
            "socket_connect_timeout": timeout,
        }
        # redis-py tells little of the types of its arguments.
        kind = cast("Any", BlockingConnectionPool)
        try:
            pool = kind.from_url(url, **self._options, retry=Retry(NoBackoff(), 0))
        except ValueError:
            # What was wrong is not shown: it may be a piece of a password.
            raise ConfigurationError(
                "RedisLimiter: the URL starts with redis://, rediss:// or unix:// and has special characters of a"
                " password percent-encoded"
            ) from None
        self._sync: Any = Redis(connection_pool=pool)
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, Any] = WeakKeyDictionary()

    @property
    def place(self) -> str:
        """Where Redis is, without secrets."""
        # As redis-py has read it, because a URL with a password that is not encoded falls apart elsewhere.
        found: dict[str, Any] = self._sync.connection_pool.connection_kwargs
        scheme = self._url.partition(":")[0]
        if "path" in found:
            return f"{scheme}://{found['path']}"
        host = found.get("host", "localhost")
        return f"{scheme}://{host}:{found.get('port', 6379)}/{found.get('db', 0)}"

    def run(self, job: _Job) -> Any:
        """The reply of a script."""
        script, (keys, arguments) = job
        try:
            try:
                return self._sync.evalsha(script.sha, len(keys), *keys, *arguments)
            except self._no_script:
                return self._sync.eval(script.text, len(keys), *keys, *arguments)
        except self._failures as problem:
            raise Away(str(problem) or type(problem).__name__) from None

    async def run_async(self, job: _Job) -> Any:
        """The reply of a script."""
        import asyncio

        loop = asyncio.get_running_loop()
        client = self._loops.get(loop)
        if client is None:
            client = self._loops[loop] = self._async_client()
        script, (keys, arguments) = job
        try:
            try:
                return await client.evalsha(script.sha, len(keys), *keys, *arguments)
            except self._no_script:
                return await client.eval(script.text, len(keys), *keys, *arguments)
        except self._failures as problem:
            raise Away(str(problem) or type(problem).__name__) from None

    def _async_client(self) -> Any:
        # Here because sync clients need no asyncio.
        from redis.asyncio import BlockingConnectionPool, Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        kind = cast("Any", BlockingConnectionPool)
        pool = kind.from_url(self._url, **self._options, retry=Retry(NoBackoff(), 0))
        return Redis(connection_pool=pool)

    def run_all(self, jobs: Sequence[_Job]) -> None:
        """Run scripts whose replies do not matter, in one exchange."""
        try:
            with self._sync.pipeline(transaction=False) as pipeline:
                for script, (keys, arguments) in jobs:
                    pipeline.evalsha(script.sha, len(keys), *keys, *arguments)
                replies: list[object] = pipeline.execute(raise_on_error=False)
        except self._failures as problem:
            raise Away(str(problem) or type(problem).__name__) from None
        for job, reply in zip(jobs, replies, strict=True):
            if isinstance(reply, self._no_script):
                self.run(job)

    def close(self) -> None:
        """Close the connections of threads. The next script opens new ones."""
        self._sync.connection_pool.disconnect()

    async def close_loop(self) -> None:
        """Close the idle connections of the running event loop. The next script opens new ones."""
        import asyncio

        client = self._loops.get(asyncio.get_running_loop())
        if client is not None:
            # Other clients of this loop may be using theirs; those are closed with the last of them.
            await client.connection_pool.disconnect(inuse_connections=False)
