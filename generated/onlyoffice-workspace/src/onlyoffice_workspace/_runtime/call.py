"""One call on its way: every decision that the sync and the async client share.

A core asks `outgoing` for the request of the next try, sends it, and tells `judge` what came back or `failed` what
went wrong. Both give the seconds to wait before the next try, or raise what the user gets to see.
"""

from __future__ import annotations

import logging
from random import random
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from msgspec import UNSET

from .auth import NOTHING, Signature
from .decoding import Listed, Undecodable, decode_ahead, decode_answer, decode_text
from .envelope import Companions
from .error_body import body_view, describe, parse_body
from .exceptions import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    DecodingError,
    RequestFacts,
    RequestTimeout,
    ResponseFacts,
    StatusError,
    TransportError,
    class_for_status,
)
from .formats import choose
from .options import CALL_OPTIONS, CallOptions, Defaults, FormatCallOptions, check, check_names
from .redaction import holds_any, redact_headers, redact_text, redact_url, secret_texts
from .reply import Outgoing, Reply
from .request import Arguments, build, with_shared
from .retry import Failure, decide, retry_after_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .error_body import BodyView
    from .error_table import ErrorRow
    from .limits.passes import Pass
    from .operation import Operation
    from .redirects import Hop
    from .setup import Setup

__all__ = ["Call"]

T = TypeVar("T")
E = TypeVar("E", bound=ApiError)

_CONTENT_KEPT: Final = 64 * 1024
_EXCERPT: Final = 200


class Call(Generic[T]):
    """One call: its request, how often it was tried, and what to do next."""

    def __init__(
        self,
        setup: Setup,
        defaults: Defaults,
        operation: Operation[T],
        options: CallOptions,
        arguments: Arguments,
        *,
        paged: Callable[[Call[Any], Reply, Listed], object],
        streamed: bool = False,
    ) -> None:
        """Raises ConfigurationError for missing credentials, ValueError or TypeError for wrong arguments."""
        service = setup.service
        self.operation = operation
        self.data = operation.data or ()
        if operation.data is None and operation.answer == "json":
            self.data = service.data
        self.streamed = streamed
        self.retries_taken = 0
        self._setup = setup
        if operation.shared is not None:
            arguments = with_shared(arguments, operation.shared, options)
        self.arguments = arguments
        self.options = options
        self._paged = paged
        self._policy = operation.retry or service.retry
        timeout = service.timeout if operation.timeout is None else operation.timeout
        self._timeout = timeout if defaults.timeout is UNSET else defaults.timeout
        self._allowed = (
            self._policy.max_retries if defaults.max_retries is UNSET else defaults.max_retries
        )
        self._idempotent = operation.is_idempotent
        deadline = self._policy.deadline if defaults.deadline is UNSET else defaults.deadline
        extra_headers = [defaults.headers] if defaults.headers else []
        if options:
            check_names(
                options, CALL_OPTIONS, () if operation.shared is None else operation.shared.names
            )
            check(options)
            self._timeout = options.get("timeout", self._timeout)
            self._allowed = options.get("max_retries", self._allowed)
            deadline = options.get("deadline", deadline)
            extra_headers.append(options.get("extra_headers", {}))
            if key := options.get("idempotency_key"):
                extra_headers.append({"idempotency-key": key})
                self._idempotent = True
        self._deadline = None if deadline is None else monotonic() + deadline
        self._limit_wait = options.get("limit_wait", defaults.limit_wait)
        base = setup.base(operation.server)
        self.choice = setup.auth.choose(operation.auth)
        # Not only what authentication adds: a login sends a password as an argument.
        secret = self.choice or operation.secrets
        if secret and not base.secure and not setup.allow_http:
            raise ConfigurationError(
                f"{operation.name}: credentials are not sent over plain http to other machines;"
                " use https, or pass allow_http=True"
            )
        self._formats = choose(
            operation, service.formats, cast("FormatCallOptions", options), defaults
        )
        self._prepared = build(
            operation,
            base.text,
            arguments,
            formats=self._formats,
            headers=setup.headers,
            extra_headers=extra_headers,
            extra_query=(defaults.query, options.get("extra_query", {})),
            extra_body=options.get("extra_body"),
        )
        self.base = base.text
        self.gate = setup.gate
        self.limits: tuple[str, ...] = ()
        if self.gate is not None:
            self.limits = (
                self.gate.general(operation.method)
                if operation.limits is None
                else operation.limits
            )
            if not self.limits:
                self.gate = None
        self._signature: Signature = NOTHING
        self._url = self._prepared.url
        self._hop: Hop | None = None
        self._hops = 0
        self._renewed = False

    # What a core asks

    @property
    def deadline(self) -> float | None:
        """When the call with all its tries must be over, as a reading of `time.monotonic`."""
        return self._deadline

    def outgoing(self, signature: Signature) -> Outgoing:
        """The request of the next try. Raises RequestTimeout when the deadline has passed."""
        prepared, foreign = self._prepared, False
        if self._hop is not None:
            prepared, foreign = self._hop.request, self._hop.foreign
        timeout = self._timeout
        remaining = self._remaining()
        if remaining is not None:
            if remaining <= 0:
                raise RequestTimeout("The deadline passed", phase="deadline")
            timeout = remaining if timeout is None else min(timeout, remaining)
        # Another origin gets nothing of it, but may know it: it is hidden in any case.
        self._signature = signature
        self._url, headers = prepared.signed(NOTHING if foreign else signature)
        if self._setup.log.isEnabledFor(logging.DEBUG):
            self._setup.log.debug(
                "%s: %s %s %s",
                self.operation.name,
                prepared.method,
                self.url,
                dict(redact_headers(headers.items(), self._secrets())),
            )
        return Outgoing(
            prepared.method,
            self._url,
            headers,
            prepared.content,
            timeout,
            self._deadline,
            foreign,
        )

    @property
    def limit_wait(self) -> float | None:
        """Seconds that the next try may wait for limits."""
        remaining = self._remaining()
        wait = self._limit_wait
        if remaining is None:
            return wait
        return max(0.0, remaining) if wait is None else min(wait, max(0.0, remaining))

    @property
    def target(self) -> str:
        """The URL before authentication."""
        return self._prepared.url

    def learn(self, passed: Pass, reply: Reply) -> None:
        """Take over what an answer tells of the server's limits; another origin knows nothing of them."""
        if self.gate is not None and not (self._hop is not None and self._hop.foreign):
            self.gate.learn(passed, reply, self._setup.now)

    def judge(self, reply: Reply) -> float | None:
        """None when the answer is a success, else the seconds to wait before the next try.

        Raises StatusError when there is no next try.
        """
        if self._setup.log.isEnabledFor(logging.DEBUG):
            self._setup.log.debug(
                "%s: %d after %.3f s, %d bytes %s",
                self.operation.name,
                reply.status_code,
                reply.elapsed,
                len(reply.content),
                dict(redact_headers(reply.headers.items(), self._secrets())),
            )
        if reply.is_success:
            setup, status = self._setup, reply.status_code
            if self.streamed or status not in setup.watched:
                return None
            seen = decode_ahead(self.operation, reply, setup.watched_members, self.data)
            if seen is not None and setup.service.errors.find(status, seen) is None:
                return None
        if 300 <= reply.status_code < 400 and self._follows(reply):
            return 0.0
        view = body_view(reply)
        row = self._setup.service.errors.find(reply.status_code, view)
        if row is None and reply.is_success:
            return None
        if self._renews(reply.status_code, row):
            return 0.0
        retry_after = self._retry_after(reply)
        delay = self._next_delay(
            str(reply.status_code),
            status=reply.status_code,
            row=row,
            retry_after=retry_after,
        )
        if delay is None:
            raise self._status_error(reply, row, view, retry_after)
        return delay

    def failed(self, problem: TransportError) -> float:
        """The seconds to wait before the next try after a failure without answer; raises it when there is none."""
        sent = not isinstance(problem, ConnectionFailed | RequestTimeout) or problem.sent
        delay = self._next_delay(problem.message, sent=sent)
        if delay is None:
            raise self.named(problem)
        return delay

    # What a response asks

    def result(self, reply: Reply) -> T:
        """The result in a read answer. Raises StatusError for a failure in it, and DecodingError."""
        if self.streamed:
            self._refuse_failure(reply)
        offered = (*self._formats.formats.answer, *self._setup.service.formats.answer)
        try:
            answer = decode_answer(self.operation, reply, self.data, takes_xml="xml" in offered)
        except Undecodable as problem:
            text = self._text(reply)
            excerpt = " ".join(text[:_EXCERPT].split())
            message = f"{problem}; expected {_type_name(self.operation.returns)}"
            if excerpt:
                message += f", got: {excerpt}"
            raise DecodingError(
                redact_text(message, self._secrets()),
                request=self.facts,
                response=self._facts(reply, text),
                retries_taken=self.retries_taken,
            ) from None
        if isinstance(answer, Listed):
            return cast("T", self._paged(self, reply, answer))
        return answer

    def repeated(
        self, query: Mapping[str, object], url: str | None
    ) -> tuple[CallOptions, Arguments]:
        """What to make the same call with for another page: other query parameters, or another URL."""
        # With the key of this page the server could answer this page again.
        shared = self.operation.shared
        gone = {"idempotency_key", *(shared.names if shared is not None else ())}
        options = {name: value for name, value in self.options.items() if name not in gone}
        if "extra_query" in options:
            extra = self.options.get("extra_query", {})
            options["extra_query"] = {k: v for k, v in extra.items() if k not in query}
        given = self.arguments
        return cast("CallOptions", options), Arguments(
            given.path, {**given.query, **query}, given.headers, given.cookies, given.body, url
        )

    def named(self, problem: E) -> E:
        """The same failure, saying which call it belongs to."""
        problem.request = self.facts
        problem.retries_taken = self.retries_taken
        return problem

    @property
    def url(self) -> str:
        """The URL of the last try, without secrets."""
        return redact_url(
            self._url, self._secrets(), self._setup.secret_query | self.operation.secrets
        )

    @property
    def unsigned_url(self) -> str:
        """The URL before authentication."""
        return self._prepared.url

    @property
    def secret_query(self) -> frozenset[str]:
        """The query parameters that authentication adds."""
        return self._setup.secret_query

    @property
    def companions(self) -> Companions:
        """Where the companions of the data stand in an answer."""
        operation = self.operation
        if operation.paging is not None:
            return operation.paging.companions
        if operation.companions is not None:
            return operation.companions
        return self._setup.service.companions if self.data else Companions()

    @property
    def facts(self) -> RequestFacts:
        """The call as exceptions show it."""
        return RequestFacts(self.operation.name, self.operation.method, self.url)

    def request_id(self, reply: Reply, view: BodyView | None = None) -> str | None:
        """The server's name for this request; failures may tell it in their body."""
        table = self._setup.service.errors
        found = reply.headers.get(table.request_id) if table.request_id else None
        return found or (None if view is None else table.request_id_of(view))

    def _secrets(self) -> tuple[str, ...]:
        """All texts of this call that nobody may see."""
        given = self.arguments
        arguments = [given.path, given.query, given.headers, given.cookies, given.body]
        return (*self._signature.secrets, *secret_texts(arguments, self.operation.secrets))

    # Decisions

    def _follows(self, reply: Reply) -> bool:
        """Whether the next request is the one that a redirect asks for."""
        # Here because few servers redirect.
        from .redirects import MOST_HOPS, STATUSES, next_hop

        location = reply.headers.get("location")
        if reply.status_code not in STATUSES or not location or not self._replayable:
            return False
        hop = None
        if self._hops < MOST_HOPS:
            hop = next_hop(
                self._prepared if self._hop is None else self._hop.request,
                self._url,
                reply.status_code,
                location,
                foreign=self._hop is not None and self._hop.foreign,
                allow_http=self._setup.allow_http,
            )
        if hop is None or (hop.foreign and holds_any(hop.request.url, self._secrets())):
            return False
        self._hop = hop
        self._hops += 1
        return True

    def _renews(self, status: int, row: ErrorRow | None) -> bool:
        """Whether the call is sent once more with new credentials; that is no retry, and happens once."""
        if self._renewed or not self.choice or not self._replayable:
            return False
        if self._hop is not None and self._hop.foreign:
            return False
        if status != 401:
            rows = self.choice.renewing_rows()
            if row is None or not any(kind.__name__ in rows for kind in row.error.__mro__):
                return False
        if not self.choice.renew(self._signature):
            return False
        self._renewed = True
        self._setup.log.info("%s: once more with new credentials", self.operation.name)
        return True

    @property
    def _replayable(self) -> bool:
        """Whether the body can be produced again."""
        content = self._prepared.content
        return content is None or isinstance(content, bytes) or content.replayable

    def _remaining(self) -> float | None:
        return None if self._deadline is None else self._deadline - monotonic()

    def _next_delay(
        self,
        reason: str,
        *,
        sent: bool = True,
        status: int | None = None,
        row: ErrorRow | None = None,
        retry_after: float | None = None,
    ) -> float | None:
        failure = Failure(
            reason=reason,
            retries_taken=self.retries_taken,
            allowed=self._allowed,
            idempotent=self._idempotent,
            replayable=self._replayable,
            remaining=self._remaining(),
            sent=sent,
            status=status,
            wish=None if row is None else row.retry,
            retry_after=retry_after,
        )
        retry = decide(self._policy, failure, random)
        if retry is None:
            return None
        self.retries_taken += 1
        # Where a redirect leads may change: a new try starts at the front.
        self._hop, self._hops = None, 0
        self._setup.log.info(
            "%s: try %d in %.2f s, because: %s",
            self.operation.name,
            self.retries_taken + 1,
            retry.delay,
            retry.reason,
        )
        return retry.delay

    def _retry_after(self, reply: Reply) -> float | None:
        headers = reply.headers
        return retry_after_seconds(
            headers.get("retry-after"), self._setup.now(), headers.get("date")
        )

    def _refuse_failure(self, reply: Reply) -> None:
        """Raise the failure that a streamed 2xx body tells of; it could not be read before."""
        if reply.status_code in self._setup.watched:
            view = body_view(reply)
            row = self._setup.service.errors.find(reply.status_code, view)
            if row is not None:
                raise self._status_error(reply, row, view, self._retry_after(reply))

    # Exceptions

    def _status_error(
        self, reply: Reply, row: ErrorRow | None, view: BodyView, retry_after: float | None
    ) -> StatusError:
        table = self._setup.service.errors
        kind = class_for_status(reply.status_code) if row is None else row.error
        text = self._text(reply)
        data = ".".join(self._setup.service.data)
        # Problem details (RFC 9457) may stand where the envelope has its data.
        inside = (f"{data}.detail", f"{data}.title") if data else ()
        message = describe(view, (*table.message, *inside), text, reply.status_code)
        if 300 <= reply.status_code < 400 and "location" in reply.headers:
            message = f"{message}: {redact_url(reply.headers['location'])}"
        return kind(
            redact_text(message, self._secrets()),
            request=self.facts,
            response=self._facts(reply, text, view, retry_after),
            retries_taken=self.retries_taken,
        )

    def _text(self, reply: Reply) -> str:
        """The start of the body as text, redacted."""
        # Here because only failures need it.
        from .secret_members import secret_members

        text = decode_text(reply.content[:_CONTENT_KEPT], reply.headers.get("content-type"))
        members = secret_members(self.operation.returns, self.data)
        return redact_text(text, self._secrets(), members)

    def _facts(
        self,
        reply: Reply,
        text: str,
        view: BodyView | None = None,
        retry_after: float | None = None,
    ) -> ResponseFacts:
        return ResponseFacts(
            status_code=reply.status_code,
            headers=redact_headers(reply.headers.items(), self._secrets()),
            content=text.encode("utf-8", "replace"),
            body=parse_body(text),
            code=None if view is None else self._setup.service.errors.code_of(view),
            request_id=self.request_id(reply, view),
            retry_after=retry_after,
        )


def _type_name(kind: object) -> str:
    return kind.__name__ if isinstance(kind, type) else str(kind)
