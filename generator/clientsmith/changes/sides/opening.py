"""From the two words of the command line to two sides."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from clientsmith.changes.sides.directory import Layout, read_side
from clientsmith.changes.sides.document import is_document, read_document_side
from clientsmith.changes.sides.released import RELEASED, read_released_side
from clientsmith.changes.sides.revision import Revision, lay_out
from clientsmith.changes.sides.side import Side, SideError

if TYPE_CHECKING:
    from collections.abc import Generator

    from clientsmith.diagnostics.report import Report

__all__ = ["open_sides"]


@dataclass(frozen=True, slots=True)
class _Found:
    """A file or a directory to read, and the layout it is in; with `released`, what was last released is meant."""

    label: str
    path: Path
    layout: Layout
    released: bool = False


def open_sides(old: str, new: str, report: Report) -> tuple[Side, Side]:
    """Read both sides; what is wrong with a description or a document is added to `report`.

    A side is a path, `released:PATH` for what was last released of the products there, or `REVISION:PATH` as git
    writes it. Raises SideError when there is nothing to read.
    """
    with _found(old) as first, _found(new) as second:
        # A document takes the names of its package from the side that it is compared with.
        if _is_file(first) and not _is_file(second):
            newer = read_side(second.label, second.path, second.layout, report)
            return _document(first, newer, report), newer
        older = _read(first, None, report)
        return older, _read(second, older, report)


def _is_file(found: _Found) -> bool:
    return found.path.is_file()


def _read(found: _Found, partner: Side | None, report: Report) -> Side:
    if _is_file(found):
        return _document(found, partner, report)
    if found.released:
        return read_released_side(found.label, found.path)
    return read_side(found.label, found.path, found.layout, report)


def _document(found: _Found, partner: Side | None, report: Report) -> Side:
    products = [] if partner is None else list(partner.products.values())
    api = products[0].api if len(products) == 1 else None
    return read_document_side(found.label, found.path, found.layout, api, report)


@contextmanager
def _found(text: str) -> Generator[_Found]:
    """Find what a word means; files of a revision are there until the context ends."""
    with ExitStack() as stack:
        path = Path(text)
        try:
            there = path.exists()
        except (OSError, ValueError):
            there = False
        if there:
            yield _in_place(text, path)
            return
        revision, colon, inside = text.partition(":")
        if colon and revision == RELEASED:
            yield _released(text, Path(inside))
            return
        if not colon:
            raise SideError(
                f"there is no `{text}`; name a product's directory, REVISION:PATH or an OpenAPI document"
            )
        scratch = Path(stack.enter_context(TemporaryDirectory(prefix="clientsmith-"))).resolve()
        # A level down: a product at the top of a repository must not see what else is in the directory for scratch.
        top = scratch / "files"
        top.mkdir()
        yield _at_revision(text, Revision(revision, Path.cwd()), inside, top)


def _in_place(text: str, path: Path) -> _Found:
    if path.is_dir():
        return _Found(text, path.resolve(), Layout(path))
    if not is_document(text):
        raise SideError(
            f"`{text}` is neither a directory nor an OpenAPI document (.json, .yaml, .yml)"
        )
    return _Found(text, path, Layout(path.resolve().parent))


def _released(text: str, path: Path) -> _Found:
    if not path.is_dir():
        raise SideError(f"there is no directory `{path.as_posix()}`; name one after `{RELEASED}:`")
    return _Found(text, path.resolve(), Layout(path), released=True)


def _at_revision(text: str, revision: Revision, inside: str, top: Path) -> _Found:
    path = revision.path(inside)
    kind = revision.kind(path)
    if kind is None or (kind == "blob" and not is_document(inside)):
        raise SideError(f"revision `{revision.name}` has no description at `{inside}`")
    # A product may extend and include what lies beside it; a document refers to what lies beside it, too.
    beside = kind == "blob" or revision.kind(path / "product.yaml") == "blob"
    base = path.parent if beside and path != PurePosixPath() else path
    lay_out(revision, base, top)
    prefix = "" if base == PurePosixPath() else f"{base.as_posix()}/"
    target = top / path.relative_to(base)
    return _Found(text, target, Layout(top, f"{revision.name}:{prefix}"))
