"""A large API that is made up, to see how the tool's time and memory grow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["describe"]

_PER_RESOURCE: Final = 20


def describe(directory: Path, operations: int) -> None:
    """Describe an API of so many operations, each with a few parameters and a type of its own."""
    for part in ("endpoints", "types"):
        (directory / part).mkdir(parents=True)
    (directory / "product.yaml").write_text(
        "format: 1\n"
        "product: {name: synthetic, title: Synthetic API, release: '1'}\n"
        "package: {distribution: synthetic, module: synthetic, client: Synthetic, version: 0.1.0}\n"
        "servers: {main: {url: 'https://api.example.com'}}\n"
    )
    (directory / "auth.yaml").write_text(
        "use: [token]\n"
        "schemes: {token: {kind: bearer, token: {argument: token, env: SYNTHETIC_TOKEN}}}\n"
    )
    for resource in range(operations // _PER_RESOURCE):
        types, endpoints = ["types:"], [f"resource: part{resource}", "endpoints:"]
        for number in range(_PER_RESOURCE):
            types += _type(resource, number)
            endpoints += _endpoint(resource, number)
        (directory / "types" / f"part{resource}.yaml").write_text("\n".join(types) + "\n")
        (directory / "endpoints" / f"part{resource}.yaml").write_text("\n".join(endpoints) + "\n")


def _type(resource: int, number: int) -> list[str]:
    return [
        f"  Thing{resource}x{number}:",
        f"    doc: What part {resource} keeps as number {number}.",
        "    fields:",
        "      id: int",
        "      displayName: {type: str, doc: Name that people see in lists.}",
        "      createdOn: datetime?",
        "      tags: {type: list<str>, required: false}",
    ]


def _endpoint(resource: int, number: int) -> list[str]:
    path = f"/api/part{resource}/things{number}"
    if number % 2:
        asked = [
            f"    http: GET {path}/{{id}}",
            "    path: {id: {type: int, doc: Id of the thing.}}",
            "    query: {filterValue: str?, startIndex: int?, count: int?}",
        ]
    else:
        asked = [
            f"    http: POST {path}",
            "    body: {displayName: str, tags: {type: list<str>, required: false}}",
        ]
    return [
        f"  method{number}:",
        *asked,
        f"    doc: Work on thing {number} of part {resource}.",
        f"    returns: Thing{resource}x{number}",
    ]
