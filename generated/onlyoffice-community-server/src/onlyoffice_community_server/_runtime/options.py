"""What a user may set: for a client, for a copy of it, for a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, cast

from msgspec import UNSET, Struct, UnsetType

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Container, Iterable, Mapping
    from datetime import datetime

    import httpx2

    from .formats import AnswerFormat, BodyFormat
    from .limits.shared import RedisLimiter

__all__ = [
    "CALL_OPTIONS",
    "AsyncClientSettings",
    "CallOptions",
    "ClientSettings",
    "CommonSettings",
    "Defaults",
    "FormatCallOptions",
    "FormatOverrides",
    "Overrides",
    "check",
    "check_names",
    "defaults_of",
]


class Overrides(TypedDict, total=False):
    """What `with_options` may change."""

    timeout: float | None
    """Seconds for each step of an exchange; None: no limit."""
    max_retries: int
    deadline: float | None
    """Seconds for a call with all its tries and waits; None: no limit. Checked before each try and between the parts of an answer."""
    limit_wait: float | None
    """Seconds that each try may wait for a limit of the server, 60 unless said otherwise; None: as long as it takes."""
    extra_headers: Mapping[str, str]
    """Sent with each call; they win over the package's own."""
    extra_query: Mapping[str, object]


class FormatOverrides(Overrides, total=False):
    """What `with_options` may change where an API offers several formats."""

    format: AnswerFormat
    """Of answers; both are read into the same types."""
    body_format: BodyFormat
    """Of bodies, for calls that take both."""


class CommonSettings(Overrides, total=False):
    """Settings of sync and async clients."""

    base_url: str
    """In place of the described server."""
    auth: str
    """The scheme to authenticate with, `a+b` for two together; not given: the first whose credentials are known."""
    verify: ssl.SSLContext | bool
    """How server certificates are checked; True: against the system's authorities."""
    proxy: str | None
    """URL of a proxy for all calls; None: none; not given: as the environment says."""
    http2: bool
    """Whether HTTP/2 is spoken with servers that offer it in TLS (RFC 9113 3.2); it needs the extra `http2`."""
    clock: Callable[[], datetime]
    """The current time, with offset; for signatures and Retry-After dates."""
    allow_http: bool
    """Whether credentials may be sent without TLS to other machines."""
    limiter: RedisLimiter | None
    """Shares the server's limits with other processes; None: they are not kept; not given: this process keeps them."""


class ClientSettings(CommonSettings, total=False):
    """Settings of a client."""

    http_client: httpx2.Client
    """A client of your own to send with: its proxies, certificates and headers are used. Never closed here."""


class AsyncClientSettings(CommonSettings, total=False):
    """Settings of an async client."""

    http_client: httpx2.AsyncClient
    """A client of your own to send with: its proxies, certificates and headers are used. Never closed here."""


class CallOptions(TypedDict, total=False):
    """Settings of one call; they win over the client's."""

    timeout: float | None
    """Seconds for each step of the exchange; None: no limit."""
    extra_headers: Mapping[str, str]
    """Sent too; they win over the package's own."""
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    """Further fields of a JSON object or form."""
    max_retries: int
    deadline: float | None
    """Seconds for the call with all its tries and waits; None: no limit."""
    limit_wait: float | None
    """Seconds that each try may wait for a limit of the server; None: as long as it takes."""
    idempotency_key: str
    """Sent as Idempotency-Key: the server does the work once, so the call may be sent again whatever its method."""


class FormatCallOptions(CallOptions, total=False):
    """Settings of one call, where an API offers several formats; they win over the client's."""

    format: AnswerFormat
    """Of the answer; both are read into the same type."""
    body_format: BodyFormat
    """Of the body, for calls that take both."""


class Defaults(Struct, frozen=True):
    """A client's settings that a call may override; `UNSET`: the description decides."""

    timeout: float | UnsetType | None = UNSET
    max_retries: int | UnsetType = UNSET
    deadline: float | UnsetType | None = UNSET
    limit_wait: float | None = 60.0
    headers: Mapping[str, str] = {}
    query: Mapping[str, object] = {}
    format: AnswerFormat | UnsetType = UNSET
    body_format: BodyFormat | UnsetType = UNSET

    def replaced(self, overrides: Overrides) -> Defaults:
        """A copy with what `overrides` names; headers and query parameters are added to those already set.

        Raises TypeError for a setting that there is not, ValueError for times that are not above zero and a negative
        number of retries.
        """
        check_names(overrides, _OVERRIDES)
        check(overrides)
        formats = cast("FormatOverrides", overrides)
        return Defaults(
            timeout=overrides.get("timeout", self.timeout),
            max_retries=overrides.get("max_retries", self.max_retries),
            deadline=overrides.get("deadline", self.deadline),
            limit_wait=overrides.get("limit_wait", self.limit_wait),
            headers={**self.headers, **overrides.get("extra_headers", {})},
            query={**self.query, **overrides.get("extra_query", {})},
            format=formats.get("format", self.format),
            body_format=formats.get("body_format", self.body_format),
        )


_OVERRIDES: Final = FormatOverrides.__optional_keys__
CALL_OPTIONS: Final = FormatCallOptions.__optional_keys__
_SETTINGS: Final = (
    _OVERRIDES | ClientSettings.__optional_keys__ | AsyncClientSettings.__optional_keys__
)


def defaults_of(settings: CommonSettings) -> Defaults:
    """Those of a client's settings that a call may override. Raises as `Defaults.replaced` does."""
    check_names(settings, _SETTINGS)
    given = {name: value for name, value in settings.items() if name in _OVERRIDES}
    return Defaults().replaced(cast("Overrides", given))


def check_names(given: Iterable[str], *known: Container[str]) -> None:
    """Raise TypeError for a name that is unknown, as Python does for arguments: nothing mistyped is passed over."""
    for name in given:
        if not any(name in names for names in known):
            raise TypeError(f"There is no argument {name!r} here")


def check(options: Overrides | CallOptions) -> None:
    """Raise ValueError for times that are not above zero, and for a negative wait or number of retries."""
    for name in ("timeout", "deadline"):
        seconds = options.get(name)
        # Written so that NaN is refused as well.
        if isinstance(seconds, int | float) and not seconds > 0:
            raise ValueError(f"{name} must be above zero seconds, not {seconds!r}")
    wait = options.get("limit_wait")
    if isinstance(wait, int | float) and not wait >= 0:
        raise ValueError(f"limit_wait must not be below zero seconds, not {wait!r}")
    if options.get("max_retries", 0) < 0:
        raise ValueError("max_retries must not be negative")
