"""The files of a new product: a small API that is complete, to be changed into the real one."""

from __future__ import annotations

import builtins
import json
import keyword
import re
import sys
from dataclasses import dataclass
from importlib import resources
from string import Template

__all__ = ["SCHEMAS", "Starter", "files", "plan_starter"]

SCHEMAS = ".schemas"
"""Directory beside the products that holds the schemas which the files name for editors."""

_PATHS = (
    "product.yaml",
    "auth.yaml",
    "errors.yaml",
    "endpoints/items.yaml",
    "types/items.yaml",
)
# As the schemas of the language have them.
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_DISTRIBUTION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Starter:
    """The names of a new product."""

    name: str
    title: str
    distribution: str
    module: str
    client: str


def plan_starter(name: str, distribution: str | None, title: str | None) -> Starter:
    """Choose the names that were not given.

    Raises ValueError, with words for a person, for names that cannot be used.
    """
    if not _NAME.fullmatch(name) or not name[-1].isalnum() or len(name) > _LONGEST_NAME:
        raise ValueError(
            f"{name!r} cannot name a product: use up to {_LONGEST_NAME} lower-case letters, digits"
            " and underscores, a letter first and no underscore last"
        )
    words = [word for word in name.split("_") if word]
    chosen = distribution or "-".join(words)
    if not _DISTRIBUTION.fullmatch(chosen) or len(chosen) > _LONGEST_NAME:
        raise ValueError(
            f"{chosen!r} cannot name a package: use up to {_LONGEST_NAME} lower-case letters and"
            " digits, with single hyphens between them"
        )
    module = chosen.replace("-", "_") if chosen[0].isalpha() else name
    if keyword.iskeyword(module) or module in sys.stdlib_module_names:
        raise ValueError(
            f"{module!r} cannot be imported as a package of its own, since Python uses the name:"
            f" give another one, such as --distribution {chosen}-api"
        )
    shown = " ".join(words).title() if title is None else title.strip()
    if not shown or not shown.isprintable():
        raise ValueError("a title is one line of text")
    client = "".join(word.capitalize() for word in words)
    if keyword.iskeyword(client) or hasattr(builtins, client):
        client += "Client"
    return Starter(name, shown, chosen, module, client)


def files(starter: Starter) -> dict[str, str]:
    """Return the text of each file by its path in the product's directory."""
    values = {
        "name": starter.name,
        # Text in double quotes is the same in JSON and YAML.
        "title": json.dumps(starter.title, ensure_ascii=False),
        "distribution": starter.distribution,
        "module": starter.module,
        "client": starter.client,
        "constant": starter.name.upper(),
        "schemas": f"../{SCHEMAS}",
    }
    root = resources.files("clientsmith.cli").joinpath("starter_files")
    return {
        path: Template(root.joinpath(path).read_text("utf-8")).substitute(values) for path in _PATHS
    }
