"""Programs against a package that use all of it, in every way that is promised to go on to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .surface import Argument, Callee, Surface, Thing

__all__ = ["program"]

_HEAD = """\
import builtins
import datetime as dt
import typing
import uuid
from collections import abc

import {module}
import {module}.errors
import {module}.types
import {module}._runtime.errors
import {module}._runtime.pages
import {module}._runtime.streaming
import {module}._runtime.uploads
import {module}._runtime.values
"""


def program(surface: Surface) -> str:
    """Write a program that makes every client, calls every method, makes what is sent and reads what is returned."""
    lines = [_HEAD.format(module=surface.module)]
    for number, part in enumerate(_parts(surface)):
        lines.append(part.replace("def use(", f"def use_{number}(", 1))
    return "\n\n".join(lines) + "\n"


def _parts(surface: Surface) -> Iterator[str]:
    module = surface.module
    for name, client in surface.clients.items():
        kind = f"{module}.{name}"
        yield from _made(kind, client.arguments)
        for method in surface.methods[name]:
            yield _called(kind, method, everything=True)
            if not all(argument.required for argument in method.arguments):
                yield _called(kind, method, everything=False)
    for record in surface.records:
        kind = f"{module}.types.{record.name}"
        # What is only sent is written by programs, not read; what no call leads to is read elsewhere.
        if record.name in surface.returned or record.name not in surface.sent:
            yield from _read(kind, record)
        yield from (_is_one(kind, base) for base in record.bases if ".types." in base)
        if record.name in surface.sent:
            yield from _made(kind, record.arguments)
    for enum in surface.enums:
        kind = f"{module}.types.{enum.name}"
        shown = ", ".join(f"{kind}.{member}" for member in enum.members)
        yield f"def use() -> builtins.list[{kind}]:\n    return [{shown}]"
    for alias in surface.aliases:
        kind = f"{module}.types.{alias.name}"
        way = f"value: {alias.target}) -> {kind}" if alias.name in surface.sent else ""
        yield f"def use({way or f'value: {kind}) -> {alias.target}'}:\n    return value"
    for error in surface.errors:
        kind = f"{module}.errors.{error.name}"
        yield from _read(kind, error)
        for base in error.bases:
            yield _is_one(kind, base if "." in base else f"{module}.errors.{base}")
            # Programs write it as `errors` has it.
            yield _is_one(kind, f"{module}.errors.{base.rpartition('.')[2]}")


def _taken(arguments: list[Argument]) -> str:
    return ", ".join(f"a{number}: {one.kind}" for number, one in enumerate(arguments))


def _given(arguments: list[Argument]) -> str:
    return ", ".join(
        f"a{number}" if one.positional else f"{one.name}=a{number}"
        for number, one in enumerate(arguments)
    )


def _made(kind: str, arguments: tuple[Argument, ...]) -> Iterator[str]:
    for everything in (True, False):
        used = [one for one in arguments if everything or one.required]
        yield f"def use({_taken(used)}) -> {kind}:\n    return {kind}({_given(used)})"


def _called(client: str, method: Callee, *, everything: bool) -> str:
    used = [one for one in method.arguments if everything or one.required]
    first = f"def use(client: {client}{', ' if used else ''}{_taken(used)})"
    call = f"client.{method.path}({_given(used)})"
    if method.is_awaited:
        call, first = f"await {call}", f"async {first}"
    if method.returns == "None":
        return f"{first} -> None:\n    {call}"
    return f"{first} -> {method.returns}:\n    return {call}"


def _read(kind: str, one: Thing) -> Iterator[str]:
    lines = [f"    m{n}: {what} = it.{name}" for n, (name, what) in enumerate(one.members.items())]
    shown = [f"    assert [{', '.join(f'm{n}' for n in range(len(lines)))}]"]
    yield "\n".join(
        [f"def use(it: {kind}) -> None:", *(lines + shown if lines else ["    del it"])]
    )


def _is_one(kind: str, base: str) -> str:
    return f"def use(it: {kind}) -> {base}:\n    return it"
