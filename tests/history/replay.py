"""Maintainers who import a vendor's document, curate it, and release a package after each newer one."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from clientsmith.cli import program

from .designed import STEPS, Edit, Step, documents
from .ground import Built, build

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["CURATED", "KEPT", "Release", "replay"]

# What is edited by hand right after the import.
CURATED: tuple[Edit, ...] = (
    # A name, a comment, and words of their own.
    ("endpoints/books.yaml", "  list:\n", "  # The one that is called most.\n  browse:   # by page\n"),
    ("endpoints/books.yaml", "resource: books\n", "resource: books\ndoc: What the library lends.\ntimeout: 20s   # slow\n"),
    ("endpoints/books.yaml", "doc: Does listBooks.", "doc: 'Leaf through the books.'"),
    ("endpoints/authors.yaml", "  create:\n", "  write_down:\n    idempotent: true   # by its title\n"),
    ("types/books.yaml", "types:\n", "# Heaviest first.\ntypes:\n"),
    ("types/*.yaml", r"\bBook\b(?!s)", "PrintedBook"),
    ("endpoints/*.yaml", r"\bBook\b(?!s)", "PrintedBook"),
    # A correction of the document, which is wrong.
    ("types/authors.yaml", "size: {type: int,", "size: {type: float,"),
    # A row that the document does not have, which one method raises, tried again.
    ("errors.yaml", "rows: {NotFound: {status: 404, doc: Unknown.}}",
     "rows:\n  Held: {status: 409, code: held, doc: Somebody else wants it., retry: wait, example: {code: held}}   # seen in tests\n"
     "  NotFound: {status: 404, doc: Unknown.}\n"),
    ("endpoints/loans.yaml", "  archive:\n", "  archive:\n    raises: [Held]\n"),
    # What nobody may do.
    ("endpoints/fines.yaml", '  delete: {http: "DELETE /fines/{fine_id}", doc: Does deleteFine., path: {fine_id: int}}\n',
     "  delete: {skip: Only clerks may.}\n"),
    # Layout, and another order.
    ("types/events.yaml", "  EventState: {enum: [open, closed, lost]}\n", "\n\n  EventState:\n    enum: [ open,closed,   lost ]   # as it comes\n"),
    ("types/rooms.yaml", "  RoomState: {enum: [open, closed, lost]}\n  RoomOrder: {enum: [up, down]}\n",
     "  RoomOrder: {enum: [up, down]}\n  RoomState: {enum: [open, closed, lost]}\n"),
    ("product.yaml", "servers:", "retry: {max_retries: 4}   # the server is restarted at noon\nservers:"),
    ("product.yaml", "servers:", "lint:\n  off:\n    CS901: words come later\n    CS907: examples come later\nservers:"),
)  # fmt: skip

KEPT = (
    ("endpoints/books.yaml", "  # The one that is called most.\n  browse:   # by page\n"),
    ("endpoints/books.yaml", "doc: What the library lends.\ntimeout: 20s   # slow\n"),
    ("endpoints/books.yaml", "doc: 'Leaf through the books.'"),
    ("endpoints/authors.yaml", "idempotent: true   # by its title\n"),
    ("types/books.yaml", "# Heaviest first.\ntypes:\n"),
    ("types/authors.yaml", "size: {type: float,"),
    ("errors.yaml", "code: held, doc: Somebody else wants it., retry: wait, example: {code: held}}   # seen in tests\n"),
    ("endpoints/fines.yaml", "  delete: {skip: Only clerks may.}\n"),
    ("types/events.yaml", "\n\n\n  EventState:\n    enum: [ open,closed,   lost ]   # as it comes\n"),
    ("types/rooms.yaml", "  RoomOrder: {enum: [up, down]}\n  RoomState: {enum: [open, closed, lost]}\n"),
    ("product.yaml", "retry: {max_retries: 4}   # the server is restarted at noon\n"),
)  # fmt: skip
"""What the maintainers wrote and no sync may touch, by file."""

_MARK = re.compile(r" *# (?:<<< sync|here: |upstream:|>>> settle)")


@dataclass
class Release:
    """What came of a release: what the tool said, the texts of the description after it, and the package."""

    step: Step
    built: Built
    sync: Result | None
    released: Result
    texts: dict[str, str]
    version: str
    section: str
    conflicts: list[str]
    gone: list[str]


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(program, [str(one) for one in arguments], catch_exceptions=False)


def _texts(product: Path) -> dict[str, str]:
    return {
        path.relative_to(product).as_posix(): path.read_bytes().decode()
        for path in sorted(product.rglob("*.yaml"))
    }


def _edit(product: Path, edits: tuple[Edit, ...]) -> None:
    for file, old, new in edits:
        if "*" in file:
            for path in product.glob(file):
                path.write_bytes(re.sub(old, new, path.read_bytes().decode()).encode())
        else:
            text = (product / file).read_bytes().decode()
            assert text.count(old) == 1, (file, old)
            (product / file).write_bytes(text.replace(old, new).encode())


def replay(root: Path) -> list[Release]:
    """Import the first document and follow the others, as the maintainers would; each step must succeed."""
    specs, out, file = root / "specs", root / "generated", root / "openapi.json"
    product = specs / "library"
    found: list[Release] = []
    for number, (step, data) in enumerate(zip(STEPS, documents(), strict=True)):
        file.write_text(json.dumps(data), "utf-8")
        sync: Result | None = None
        before = _texts(product) if number else {}
        if number == 0:
            done = _run("import", "openapi", file, "--product", "library", "--into", product)
            assert done.exit_code == 0, done.output
            _edit(product, CURATED)
        else:
            sync = _run("sync", "openapi", file, "--product", "library", "--specs", specs)
        conflicts = _settle(product)
        gone = _gone(before, _texts(product))
        _edit(product, step.edits)
        checked = _run("check", "--specs", specs)
        assert checked.exit_code == 0, (step.version, sync and sync.output, checked.output)
        linted = _run("lint", "--specs", specs)
        assert linted.exit_code == 0, linted.output
        options = ("--version", step.version) if step.chosen else ()
        released = _run("release", "library", "--specs", specs, "--out", out, *options)
        generated = _run("generate", "--specs", specs, "--out", out)
        assert generated.exit_code == 0, generated.output
        texts = _texts(product)
        version = re.search(r"version: ([0-9.]+)}", texts["product.yaml"])
        assert version is not None
        log = (out / "library/CHANGELOG.md").read_text("utf-8")
        section = log.partition(f"## {version[1]}")[2].partition("\n## ")[0]
        found.append(
            Release(
                step, build(product), sync, released, texts, version[1], section, conflicts, gone
            )
        )
    return found


def _settle(product: Path) -> list[str]:
    """Decide conflicts for what stands here, as their marks ask for; return what they are about."""
    found: list[str] = []
    for path in product.rglob("*.yaml"):
        lines = path.read_bytes().decode().splitlines(keepends=True)
        found += [
            line.partition("sync conflict: ")[2].strip() for line in lines if "<<< sync" in line
        ]
        path.write_bytes("".join(line for line in lines if not _MARK.match(line)).encode())
    return found


def _gone(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return the lines that are in a text no longer."""
    return [
        line[2:]
        for file, text in before.items()
        for line in difflib.ndiff(text.splitlines(), after.get(file, "").splitlines())
        if line.startswith("- ")
    ]
