"""Files that nobody writes by mistake: each would cost a careless reader its memory, its time or its stack.

They are made here because they are large, or hold what a text file should not. Each names the files it lays over the
good product and what is said about them, in the form of the corpus.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from clientsmith.description.files import MAX_FILES
from description.corpus import good_product

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Hostile", "hostile"]

_MANY = 100_000
_MORE = "drive/types/more.yaml"


@dataclass(frozen=True)
class Hostile:
    """One hostile description: how to write it, the first thing said about it, and how many things are."""

    name: str
    write: Callable[[Path], None]
    expected: str
    count: int = 1

    def lay(self, specs: Path) -> None:
        """Write the good product with the hostile files over it."""
        good_product(specs)
        self.write(specs)


def _file(name: str, text: str | bytes) -> Callable[[Path], None]:
    def write(specs: Path) -> None:
        raw = text.encode() if isinstance(text, str) else text
        (specs / name).write_bytes(raw)

    return write


def _pipe(specs: Path) -> None:
    os.mkfifo(specs / _MORE)


def _many_files(specs: Path) -> None:
    directory = specs / "drive" / "types" / "many"
    directory.mkdir()
    for number in range(MAX_FILES):
        (directory / f"t{number}.yaml").touch()


def _long_chain(specs: Path) -> None:
    head = "format: 1\nproduct: {name: p, title: P, release: '1'}\n"
    head += "package: {distribution: p, module: p, client: P, version: 1.0.0}\n"
    names = ["heir", *(f"p{number}" for number in range(40)), "drive"]
    for name, base in pairwise(names):
        (specs / name).mkdir()
        (specs / name / "product.yaml").write_text(f"{head}extends: ../{base}\n")


def _deep_alias() -> str:
    return f"a: &a {'[' * 60}{']' * 60}\nb: {'[' * 5}*a{']' * 5}\n"


def _steps(depth: int) -> str:
    return "".join(" " * level + "-\n" for level in range(depth))


def _alternatives() -> str:
    """Two types that differ in nothing, with an example that is wrong at the bottom: 2 to the 50 ways to fit."""
    value = "{x: " * 50 + "7" + "}" * 50
    both = "fields: {x: A | B | none}"
    field = f"{{type: A | B, example: {value}}}"
    return f"types:\n  A: {{{both}}}\n  B: {{{both}}}\n  C: {{fields: {{c: {field}}}}}\n"


def _diamonds() -> str:
    """Types that extend two others each, which extend two others each: 2 to the 30 ways to the top."""
    lines = ["types:", "  L0: {fields: {a: int}}", "  R0: {fields: {b: int}}"]
    for n in range(1, 31):
        lines += [f"  L{n}: {{extends: [L{n - 1}, R{n - 1}]}}"]
        lines += [f"  R{n}: {{extends: [L{n - 1}, R{n - 1}]}}"]
    lines += ["  Last: {extends: L30, fields: {c: {type: L30, example: {}}}}"]
    return "\n".join(lines) + "\n"


def _alias_chain() -> str:
    """Aliases in a chain that is longer than a stack of calls."""
    names = [f"A{n}" for n in range(3_000)]
    pairs = zip(names, [*names[1:], "A0"], strict=True)
    return "types:\n" + "".join(f"  {name}: {{alias: {other}?}}\n" for name, other in pairs)


def hostile() -> list[Hostile]:
    """Return every hostile description."""
    flow = "[" * _MANY
    return [
        Hostile(
            "aliases by the hundred thousand",
            _file(_MORE, "a: &a x\nb: [" + "*a, " * 200_000 + "]\n"),
            "CS106 drive/types/more.yaml:2:4005-4007 more than 1,000 values come from aliases",
        ),
        Hostile(
            "an alias of a deep list, deep inside",
            _file(_MORE, _deep_alias()),
            "CS111 drive/types/more.yaml:2:9-11 nested more than 64 levels deep",
        ),
        Hostile(
            "lists in one line",
            _file(_MORE, "a: " + flow),
            "CS111 drive/types/more.yaml:1:67 nested more than 64 levels deep",
        ),
        Hostile(
            "lists in many lines",
            _file(_MORE, "a:\n" + " [\n" * _MANY),
            "CS111 drive/types/more.yaml:65:2 nested more than 64 levels deep",
        ),
        Hostile(
            "lists behind brackets in a comment",
            _file(_MORE, "# " + "]" * _MANY + "\na: " + flow),
            "CS111 drive/types/more.yaml:2:67 nested more than 64 levels deep",
        ),
        Hostile(
            "lists behind brackets in quotes",
            _file(_MORE, 'a: ["' + "]" * _MANY + '", ' + '["]", ' * _MANY),
            "CS111 drive/types/more.yaml:1:100381 nested more than 64 levels deep",
        ),
        Hostile(
            "mappings in one line",
            _file(_MORE, "a: " + "{a: " * _MANY),
            "CS111 drive/types/more.yaml:1:256 nested more than 64 levels deep",
        ),
        Hostile(
            "blocks in one line",
            _file(_MORE, "- " * _MANY + "a\n"),
            "CS111 drive/types/more.yaml:1:129 nested more than 64 levels deep",
        ),
        Hostile(
            "blocks by indentation",
            _file(_MORE, _steps(2_000)),
            "CS111 drive/types/more.yaml:65:65 nested more than 64 levels deep",
        ),
        Hostile(
            "keys of keys",
            _file(_MORE, "? " * _MANY + "a\n"),
            "CS111 drive/types/more.yaml:1:129 nested more than 64 levels deep",
        ),
        Hostile(
            "huge file",
            _file(_MORE, b"#" * (4 * 1024 * 1024 + 1)),
            "CS107 drive/types/more.yaml:1:1 the file is larger than 4 MiB",
        ),
        Hostile(
            "values by the million",
            _file(_MORE, "a: [" + "0," * 600_000 + "]\n"),
            "CS107 drive/types/more.yaml:1:1000001-1000002 the file holds more than 500,000 values",
        ),
        Hostile(
            "unknown keys by the hundred thousand",
            _file(_MORE, "types: {}\n" + "".join(f"k{n}: 1\n" for n in range(20_000))),
            "CS201 drive/types/more.yaml:2:1-3 unknown key `k0`",
            101,
        ),
        Hostile(
            "mixed lists that say that nothing repeats",
            _file("drive/limits.yaml", "apply: [" + "1, a, 1.5, [], " * 10_000 + "]\n"),
            "CS203 drive/limits.yaml:1:9-10 this value must be text, not a number",
            101,
        ),
        Hostile(
            "nul",
            _file(_MORE, "types:\n  Note: {doc: no\0good, fields: {a: int}}\n"),
            "CS103 drive/types/more.yaml:2:17-18 the character U+0000 is not allowed in YAML",
        ),
        Hostile(
            "control character",
            _file(_MORE, 'types:\n  Note: {doc: "\x1b[31m", fields: {a: int}}\n'),
            "CS103 drive/types/more.yaml:2:16-17 the character U+001B is not allowed in YAML",
        ),
        Hostile(
            "surrogates",
            _file(_MORE, b"types: {Note: {doc: \xed\xa0\x80}}\n"),
            "CS102 drive/types/more.yaml:1:21 the file is not UTF-8: byte 0xed is wrong here",
        ),
        Hostile(
            "a pipe instead of a file",
            _pipe,
            "CS101 drive/types/more.yaml:1:1 cannot read the file: it is not a regular file",
        ),
        Hostile(
            "more files than a product has", _many_files, "CS113 drive:1:1 more than 5,000 files"
        ),
        Hostile(
            "products in a long row",
            _long_chain,
            "CS304 p15/product.yaml:4:10-16 more than 16 products extend each other in a row",
        ),
        Hostile(
            "a pattern of stars",
            _file("drive/errors.yaml", _stars()),
            "CS408 drive/errors.yaml:6:237-5242 `Stars` does not match its own example: the message is not like `*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*...`",
        ),
        Hostile(
            "alternatives that double at each level",
            _file(_MORE, _alternatives()),
            "CS407 drive/types/more.yaml:4:42-293 a mapping fits none of the alternatives",
        ),
        Hostile(
            "inheritance that doubles at each level",
            _file(_MORE, _diamonds()),
            "CS407 drive/types/more.yaml:64:57-59 `a` is missing",
            2,
        ),
        Hostile(
            "aliases in a long circle",
            _file(_MORE, _alias_chain()),
            "CS304 drive/types/more.yaml:2:15-18 the alias `A0` leads back to itself",
            3000,
        ),
    ]


def _stars() -> str:
    rows = "".join(
        f"  {name}: {{status: {status}, doc: D.}}\n"
        for name, status in (("Forbidden", 403), ("NotFound", 404), ("NameTaken", 409))
    )
    pattern, message = "*a" * 90 + "*b", "a" * 5_000
    return (
        f"body: {{message: m}}\nrows:\n{rows}"
        f"  Stars: {{status: 400, message: '{pattern}', doc: D., example: {{m: {message}}}}}\n"
    )
