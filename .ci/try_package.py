"""Use an installed package as its first user would: import all of it, make clients, close them.

The argument is the name of the distribution. Run it where the package is installed and its sources
are not at hand.
"""

from __future__ import annotations

import asyncio
import inspect
import pkgutil
import sys
from importlib import import_module
from importlib.metadata import files, version
from typing import Any

TOLD = "not-to-be-shown"


def settings(client: type) -> dict[str, str]:
    """Return a value for every argument that a client of this package has of its own."""
    parameters = inspect.signature(client).parameters.values()
    return {item.name: TOLD for item in parameters if item.kind is item.KEYWORD_ONLY}


async def use_async(client: Any) -> list[str]:
    async with client(base_url="http://127.0.0.1:9", **settings(client)) as made:
        return resources(made)


def use(client: Any) -> list[str]:
    with client(base_url="http://127.0.0.1:9", **settings(client)) as made:
        return resources(made)


def resources(made: object) -> list[str]:
    """Return the names of the resources, after loading each of them."""
    if TOLD in repr(made):
        raise SystemExit(f"{type(made).__name__} shows a secret")
    names = [name for name, value in vars(type(made)).items() if hasattr(value, "attrname")]
    for name in names:
        getattr(made, name)
    return names


def main(distribution: str) -> None:
    roots = {path.parts[0] for path in files(distribution) or () if path.suffix == ".py"}
    (root,) = roots
    package = import_module(root)
    modules = [item.name for item in pkgutil.walk_packages(package.__path__, f"{root}.")]
    for name in modules:
        import_module(name)
    if package.__version__ != version(distribution):
        raise SystemExit(f"{package.__version__} is not {version(distribution)}")
    public = [getattr(package, name) for name in package.__all__]
    clients = [item for item in public if hasattr(item, "with_options")]
    found = [
        asyncio.run(use_async(client)) if hasattr(client, "aclose") else use(client)
        for client in clients
    ]
    if len(found) != 2 or not found[0] or found[0] != found[1]:
        raise SystemExit(f"the clients differ: {found}")
    print(f"{distribution}: {len(modules)} modules, {len(found[0])} resources, sync and async")


if __name__ == "__main__":
    main(sys.argv[1])
