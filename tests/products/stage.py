"""A product with everything that a call needs: its server, its clients of both forms, and its document."""

import asyncio
import inspect
import warnings
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cached_property, reduce
from typing import Any, Self

from .calls import Call, hints_of, plan
from .comparing import differences, is_of
from .document import Operation
from .products import described, document, model, package
from .server import Exchange, JudgedServer

__all__ = ["Stage"]

_SECONDS = 10.0
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
                result = method(**call.arguments)
                if is_async:
                    result = self._runner.run(result)
            except Exception as problem:  # of any kind: it is told with the rest of what is wrong
                failures.append(problem)
        is_deprecated = [one.category for one in warned] == [DeprecationWarning]
        if is_deprecated is not operation.deprecated or (warned and not is_deprecated):
            yield f"warned of {[str(one.message) for one in warned]}"
        exchanges = self._server.take()
        yield from (f"failed: {one!r}" for one in failures)
        if len(exchanges) != 1:
            yield f"{len(exchanges)} requests were sent"
            return
        yield from _sent(call, operation, exchanges[0])
        if not failures:
            if not is_of(result, hints_of(method)["return"]):
                yield f"{result!r} is not of {hints_of(method)['return']}"
            yield from differences(result, self._data(operation, exchanges[0].answer))

    def _data(self, operation: Operation, answer: Any) -> Any:
        """What stands in the envelope of an answer; None where nothing does."""
        envelope = described(self.product)[operation.id].settings.envelope
        for key in envelope.data if envelope else ():
            answer = (answer or {}).get(key)
        return answer

    @cached_property
    def _hook(self) -> Any:
        return package(self.product, "._runtime.values").decode_hook

    def _credentials(self, client: Any) -> dict[str, str]:
        return {
            name: f"my-{name}"
            for name, argument in inspect.signature(client).parameters.items()
            if "CredentialValue" in str(argument.annotation)
        }


def _method(client: Any, operation: Operation) -> Any:
    return reduce(getattr, operation.id.split("."), client)


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
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value
