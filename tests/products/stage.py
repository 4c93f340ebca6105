"""A product with everything that a call needs: its server, its clients of both forms, and its document."""

import asyncio
import inspect
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property, reduce
from typing import Any, Self, get_args, get_origin

from clientsmith.model.settings import Envelope

from .calls import Call, hints_of, plan
from .comparing import differences, is_of
from .document import Operation
from .products import described, document, model, package
from .server import Exchange, JudgedServer

__all__ = ["Stage"]

_SECONDS = 10.0
_SEVENTH = re.compile(r"(?<=:\d\d)(\.\d{6})0(?=Z|[+-])")
# Each operation is called in these ways; the place of a way is the turn of the values.
_WAYS = (
    ("sync, all arguments", False, True),
    ("sync, required arguments", False, False),
    ("async, all arguments", True, True),
    ("async, required arguments", True, False),
)


class Stage:
    """One product's server and clients; use it with `with`."""

    def __init__(self, product: str, **settings: object) -> None:
        self.product = product
        self.document = document(product)
        self._settings = settings
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._server = stack.enter_context(JudgedServer(self.document))
            self._runner = stack.enter_context(asyncio.Runner())
            module, name = package(self.product), model(self.product).package.client
            settings = {
                **self._credentials(getattr(module, name)),
                "base_url": self._server.url,
                "max_retries": 0,
                "limiter": None,  # the server takes as many requests as come
                "timeout": _SECONDS,
                **self._settings,
            }
            self._client = stack.enter_context(getattr(module, name)(**settings))
            self._async_client = getattr(module, f"Async{name}")(**settings)
            stack.callback(lambda: self._runner.run(self._async_client.aclose()))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def operations(self, module: str) -> list[Operation]:
        """The operations of the resource in one module of the package."""
        constants = vars(package(self.product, f".resources.{module}")).values()
        kind = package(self.product, "._runtime.operation").Operation
        return [self.document.operations[one.name] for one in constants if isinstance(one, kind)]

    def problems(self, operation: Operation) -> Iterator[str]:
        """Call an operation in each way, and yield what is wrong with what is sent and with what is read."""
        for turn, (way, is_async, everything) in enumerate(_WAYS):
            for text in self._called(operation, turn, is_async=is_async, everything=everything):
                yield f"{operation.id} ({way}): {text}"

    def _called(
        self, operation: Operation, turn: int, *, is_async: bool, everything: bool
    ) -> Iterator[str]:
        client = self._async_client if is_async else self._client
        try:
            method = _method(client, operation)
            call = plan(self.product, operation, method, self._hook, turn, everything=everything)
        except (AssertionError, AttributeError, ValueError) as problem:
            yield f"cannot be called: {problem!r}"
            return
        self._server.turn = turn
        result: Any = None
        failures: list[Exception] = []
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                result = self._result(method, call, is_async=is_async)
            except Exception as problem:  # of any kind: it is told with the rest of what is wrong
                failures.append(problem)
        is_deprecated = [one.category for one in warned] == [DeprecationWarning]
        if is_deprecated is not operation.deprecated or (warned and not is_deprecated):
            yield f"warned of {[str(one.message) for one in warned]}"
        exchanges = self._server.take()
        yield from (f"failed: {one!r}" for one in failures)
        if not exchanges:
            yield "nothing was sent"
            return
        *before, exchange = exchanges
        yield from _logins(before)
        yield from _sent(call, operation, exchange)
        if not failures:
            yield from self._read(operation, hints_of(method)["return"], result, exchange.answer)

    def _result(self, method: Any, call: Call, *, is_async: bool) -> Any:
        """What a method answers; of a stream, its content."""

        async def waited() -> Any:
            result = await method(**call.arguments)
            if isinstance(result, self._streaming.AsyncStreamedResponse):
                async with result:
                    return await result.read()
            return result

        if is_async:
            return self._runner.run(waited())
        result = method(**call.arguments)
        if isinstance(result, self._streaming.StreamedResponse):
            with result:
                return result.read()
        return result

    def _read(self, operation: Operation, kind: Any, result: Any, answer: Any) -> Iterator[str]:
        """Yield where a result is not of the type that was promised, or says something else than the answer."""
        settings = described(self.product)[operation.id].settings
        envelope = settings.envelope or Envelope()
        path = envelope.data
        origin = get_origin(kind) or kind
        if origin in (self._pages.Page, self._pages.AsyncPaginator):
            (style,) = (one for one in model(self.product).paging if one.name == settings.paging)
            total = _inside(answer, style.total or envelope.total)
            yield from differences(result.total, total, "total")
            kind, path, result = list[get_args(kind)[0]], (*path, *style.items), result.items  # type: ignore[misc]
        if origin in (self._streaming.StreamedResponse, self._streaming.AsyncStreamedResponse):
            kind = bytes
        if not is_of(result, kind):
            yield f"{result!r} is not of {kind}"
        data = _inside(answer, path) if isinstance(answer, dict) else answer
        # A page whose list was left out has no items.
        yield from differences(result, [] if data is None and result == [] else data)

    @cached_property
    def _hook(self) -> Any:
        return package(self.product, "._runtime.values").decode_hook

    @cached_property
    def _streaming(self) -> Any:
        return package(self.product, "._runtime.streaming")

    @cached_property
    def _pages(self) -> Any:
        return package(self.product, "._runtime.pages")

    def _credentials(self, client: Any) -> dict[str, str]:
        return {
            name: f"my-{name}"
            for name, argument in inspect.signature(client).parameters.items()
            if "CredentialValue" in str(argument.annotation)
        }


def _method(client: Any, operation: Operation) -> Any:
    return reduce(getattr, operation.id.split("."), client)


def _inside(answer: Any, path: tuple[str, ...]) -> Any:
    """What stands at a place in an answer; None where nothing does."""
    for key in path:
        answer = (answer or {}).get(key)
    return answer


def _logins(exchanges: Sequence[Exchange]) -> Iterator[str]:
    """Yield what is wrong with what went before a call, which may be one login: a public operation."""
    for one in exchanges:
        yield from one.verdict.findings
        if one.verdict.operation is None or one.verdict.operation.security:
            yield f"{one.verdict.operation} was called before"
    if len(exchanges) > 1:
        yield f"{len(exchanges)} requests were sent before"


def _sent(call: Call, operation: Operation, exchange: Exchange) -> Iterator[str]:
    """Yield what the judge found, and where it received something else than was handed over."""
    verdict = exchange.verdict
    yield from verdict.findings
    if verdict.operation is not operation:
        found = verdict.operation.id if verdict.operation else "nothing"
        yield f"{found} was called"
    for place in ("path", "query", "body"):
        wanted, received = getattr(call, place), getattr(verdict, place)
        # In JSON true and 1 differ, and 1 and 1.0; `repr` knows.
        if repr(_sorted(wanted)) != repr(_sorted(received)):
            yield f"{place} is {received!r}, not {wanted!r}"


def _sorted(value: Any) -> Any:
    """A value whose text says whether it is equal to another."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [_sorted(item) for item in value]
    # A second may be written with a seventh digit.
    return _SEVENTH.sub(r"\1", value) if isinstance(value, str) else value
