"""Finding and reading a product's files, and laying inherited and shared definitions under its own.

A product is a directory with a `product.yaml`. `extends` puts another product's definitions under it, `include` those of
fragment directories; a definition of the same kind and name replaces the one beneath it as a whole.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from clientsmith.cache import NO_STORE
from clientsmith.description.document import Document
from clientsmith.description.files import description_files, is_file, outside, shown, shown_in
from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.description.reading import read_checked
from clientsmith.diagnostics.diagnostic import (
    Diagnostic,
    DiagnosticError,
    Place,
    Related,
    Severity,
)
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.origin import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.cache import Store
    from clientsmith.description.document import Step
    from clientsmith.diagnostics.report import Report

__all__ = ["Definition", "Source", "find_products", "read_product"]

MAX_PRODUCTS_IN_A_ROW = 16
_MODULE = re.compile(r"[a-z][a-z0-9_]*\Z")

# For each kind of file: the keys whose members are definitions with names, and the kind of definition they are.
_NAMED = {
    "product": {"servers": "servers", "paging": "paging", "waits": "waits"},
    "auth": {"schemes": "schemes"},
    "errors": {"rows": "rows"},
    "limits": {"limits": "limits"},
    "parameters": {"groups": "groups"},
    "types": {"types": "types"},
    "endpoints": {"endpoints": "endpoints"},
}


@dataclass(frozen=True, slots=True)
class Definition:
    """One named thing as it stands in a file, its shape already checked."""

    name: str
    data: Any
    origin: Origin


@dataclass(slots=True)
class Source:
    """Everything a product says after inheritance, by kind and name, with the documents it came from.

    `named` maps a kind (types, rows, limits, schemes, groups, endpoints, servers, paging, waits) to its definitions;
    endpoints are named `resource.method`. `single` holds what stands once, such as `errors.body`.

    What is malformed is not in there, but known to exist: `broken` are the names of malformed definitions by kind,
    and `unknown` the kinds, and the keys of `single`, of which nothing can be told because a whole part of a file is
    malformed. No reference to either is an error of its own.
    """

    directory: Path
    documents: dict[str, Document] = field(default_factory=dict[str, Document])
    named: dict[str, dict[str, Definition]] = field(
        default_factory=dict[str, dict[str, Definition]]
    )
    single: dict[str, Definition] = field(default_factory=dict[str, Definition])
    resources: dict[str, list[Definition]] = field(default_factory=dict[str, list[Definition]])
    broken: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    unknown: set[str] = field(default_factory=set[str])

    def definitions(self, kind: str) -> dict[str, Definition]:
        """Return the definitions of one kind by name, without those that say `skip`."""
        return {
            name: definition
            for name, definition in self.named.get(kind, {}).items()
            if not (is_mapping(definition.data) and "skip" in definition.data)
        }

    def skipped(self, kind: str) -> frozenset[str]:
        """Return the names of one kind that are left out on purpose."""
        return frozenset(self.named.get(kind, {})) - frozenset(self.definitions(kind))


def find_products(specs: Path, wanted: Iterable[str], report: Report) -> list[Path]:
    """Return the directories of the products to work on, sorted by name.

    Without `wanted`, every directory under `specs` that has a `product.yaml`.
    """
    file = shown(specs)
    if not specs.is_dir():
        report.add(_problem("CS101", f"there is no directory `{file}`", Place(file, 1, 1)))
        return []
    known = sorted(path.name for path in specs.iterdir() if is_file(path / "product.yaml"))
    names = sorted(set(wanted))
    for name in names:
        if name not in known:
            near = suggest(name, known)
            hint = f"did you mean `{near}`?" if near else f"found: {', '.join(known) or 'none'}"
            place = Place(f"{file}/{name}/product.yaml", 1, 1)
            report.add(_problem("CS101", f"there is no product `{short(name)}`", place, hint))
    if not names and not known:
        place = Place(file, 1, 1)
        hint = "a product is a directory with a `product.yaml`: `clientsmith init` makes one"
        report.add(_problem("CS101", "there is no product here", place, hint))
    return [specs / name for name in (names or known) if name in known]


def read_product(
    specs: Path, directory: Path, report: Report, store: Store = NO_STORE
) -> Source | None:
    """Read a product with all that it extends and includes; None when something could not be read.

    `store` spares the reading of files that an earlier run read.
    """
    reader = _Reader(specs, directory, report, store)
    reader.layers(directory, [])
    return reader.source if reader.complete else None


@dataclass(frozen=True, slots=True)
class _At:
    """A value of a file, whose place is looked up only when there is something to say about it."""

    document: Document
    path: tuple[Step, ...]

    def place(self) -> Place:
        return self.document.place(self.path)


class _Reader:
    """Reads one product. `complete` tells whether every definition of it was seen."""

    def __init__(self, specs: Path, directory: Path, report: Report, store: Store) -> None:
        self.store = store
        self.root = specs.resolve()
        self.source = Source(directory)
        self.report = report
        self.complete = True

    def layers(self, directory: Path, chain: list[Path]) -> None:
        """Lay the definitions of `directory`, and before them those of what it extends and includes."""
        if not is_file(directory / "product.yaml"):
            place = Place(f"{shown(directory)}/product.yaml", 1, 1)
            hint = "a product needs this file: `clientsmith init` makes one"
            self._fail("CS101", "there is no such file", place, hint)
            return
        documents = self._read(directory)
        self.source.documents |= {document.file: document for _, document in documents}
        main = next((document for kind, document in documents if kind == "product"), None)
        if main is not None:
            if "extends" in main.data:
                self._extend(main, directory, [*chain, directory.resolve()])
            seen: dict[tuple[str, str], Origin] = {}
            for number, name in enumerate(main.data.get("include", ())):
                self._include(main, directory, name, number, seen)
        self._lay(documents, {})

    def _extend(self, main: Document, directory: Path, chain: list[Path]) -> None:
        name: str = main.data["extends"]
        at = _At(main, ("extends",))
        target = self._target(directory, name, at)
        if target is None:
            return
        if target in chain:
            message = f"`{short(name)}` leads back to this product"
            self._fail("CS304", message, at.place(), "let one product stand on its own")
        elif len(chain) > MAX_PRODUCTS_IN_A_ROW:
            message = f"more than {MAX_PRODUCTS_IN_A_ROW} products extend each other in a row"
            self._fail("CS304", message, at.place(), "extend a product further down")
        elif not is_file(target / "product.yaml"):
            message = f"there is no product in `{short(name)}`"
            self._fail("CS101", message, at.place(), self._near(directory, name, products=True))
        else:
            self.layers(Path(os.path.normpath(directory / name)), chain)

    def _include(
        self,
        main: Document,
        directory: Path,
        name: str,
        number: int,
        seen: dict[tuple[str, str], Origin],
    ) -> None:
        at = _At(main, ("include", number))
        target = self._target(directory, name, at)
        if target is None:
            return
        if not _is_directory(target):
            message = f"there is no directory `{short(name)}`"
            self._fail("CS101", message, at.place(), self._near(directory, name, products=False))
        elif is_file(target / "product.yaml"):
            message = f"`{short(name)}` is a product, not a directory of fragments"
            self._fail("CS305", message, at.place(), "use `extends`")
        else:
            documents = self._read(Path(os.path.normpath(directory / name)))
            self.source.documents |= {document.file: document for _, document in documents}
            self._lay(documents, seen)

    def _target(self, directory: Path, name: str, at: _At) -> Path | None:
        """Resolve a directory that a file names; None, with a diagnostic, when it leaves the descriptions."""
        if not PurePosixPath(name).is_absolute() and not outside(directory / name, self.root):
            return (directory / name).resolve()
        message = f"`{short(name)}` leads out of the directory of descriptions"
        hint = "name a directory beside this product, such as `../common`"
        self._fail("CS112", message, at.place(), hint)
        return None

    def _near(self, directory: Path, name: str, *, products: bool) -> str | None:
        """Suggest the directory beside the one that was named which a person most likely meant."""
        wanted = PurePosixPath(name)
        parent = (directory / wanted.parent).resolve()
        if not _is_directory(parent):
            return None
        beside = (path for path in parent.iterdir() if _is_directory(path))
        names = [path.name for path in beside if is_file(path / "product.yaml") == products]
        near = suggest(wanted.name, names)
        return f"did you mean `{(wanted.parent / near).as_posix()}`?" if near else None

    def _read(self, directory: Path) -> list[tuple[str, Document]]:
        """Read and check the shape of every file of one directory, sorted by name."""
        documents: list[tuple[str, Document]] = []
        files, problems = description_files(directory, self.root)
        self.report.extend(problems)
        self.complete = self.complete and not problems
        before = {folder: shown_in(folder) for folder in {path.parent for _, path in files}}
        for kind, path in files:
            file = f"{before[path.parent]}{path.name}"
            try:
                document, found = read_checked(path, file, kind, self.store)
            except DiagnosticError as error:
                self.report.extend(error.diagnostics)
                self.complete = False
                continue
            # What is malformed is taken out, so that the rest can still be checked in the same run. Names are noted
            # before anything is gone, because an endpoint is known by its resource too.
            resource = document.data.get("resource")
            for problem in found:
                if problem.diagnostic is not None:
                    self.report.add(problem.diagnostic)
                if problem.alone:
                    _remove(document.data, problem.path)
                else:
                    self._prune(kind, document.data, problem.path, resource)
            documents.append((kind, document))
        return documents

    def _prune(
        self, kind: str, data: dict[str, Any], at: tuple[Step, ...], resource: object
    ) -> None:
        """Take out the definition, or the part of the file, that `at` is in."""
        source = self.source
        top = str(at[0])
        group = _NAMED[kind].get(top)
        if top == "resource":
            source.unknown |= {"endpoints", "resources"}
        if group is None or len(at) == 1:
            data.pop(top, None)
            source.unknown.add(group or f"{kind}.{top}")
            return
        name = str(at[1])
        _remove(data, at[:2])
        source.broken.setdefault(group, set()).add(
            f"{resource}.{name}" if group == "endpoints" else name
        )

    def _lay(
        self, documents: list[tuple[str, Document]], seen: dict[tuple[str, str], Origin]
    ) -> None:
        """Put one layer over what is there. `seen` are the names this layer has given so far."""
        source = self.source
        for kind, document in documents:
            for group, name, definition in _definitions(kind, document):
                key = (group, name)
                if key in seen:
                    self._twice(document, definition, seen[key])
                    continue
                seen[key] = definition.origin
                source.named.setdefault(group, {})[name] = definition
            for name, definition in _singles(kind, document):
                source.single[name] = definition
            if kind == "endpoints" and "resource" in document.data:
                resource: str = document.data["resource"]
                entry = Definition(resource, document.data, Origin(document.file))
                source.resources.setdefault(resource, []).append(entry)
            if kind == "types" and not _MODULE.match(document.path.stem):
                message = f"`{document.path.name}` cannot become a module's name"
                hint = "use lower-case letters, digits and underscores"
                place = Place(document.file, 1, 1)
                self.report.add(_problem("CS113", message, place, hint))

    def _twice(self, document: Document, definition: Definition, origin: Origin) -> None:
        first = self.source.documents[origin.file].place(origin.path, key=True)
        self.report.add(
            Diagnostic(
                "CS302",
                Severity.ERROR,
                f"`{definition.name}` is defined twice",
                document.place(definition.origin.path, key=True),
                "rename or remove one",
                (Related("it is defined here first", first),),
            )
        )

    def _fail(self, code: str, message: str, place: Place, hint: str | None = None) -> None:
        self.report.add(_problem(code, message, place, hint))
        self.complete = False


def _remove(data: dict[str, Any], at: tuple[Step, ...]) -> None:
    """Remove what a path leads to; a path that leads nowhere any more is fine."""
    holder: Any = data
    for step in at[:-1]:
        if is_mapping(holder) and step in holder:
            holder = holder[str(step)]
        elif is_list(holder) and isinstance(step, int) and step < len(holder):
            holder = holder[step]
        else:
            return
    if is_mapping(holder):
        holder.pop(str(at[-1]), None)


def _definitions(kind: str, document: Document) -> Iterator[tuple[str, str, Definition]]:
    if kind == "endpoints" and "resource" not in document.data:
        return
    for key, group in _NAMED[kind].items():
        for name, data in document.data.get(key, {}).items():
            full = f"{document.data['resource']}.{name}" if kind == "endpoints" else name
            yield group, full, Definition(name, data, Origin(document.file, (key, name)))


def _singles(kind: str, document: Document) -> Iterator[tuple[str, Definition]]:
    if kind in {"endpoints", "types"}:
        return
    for key, data in document.data.items():
        if key not in _NAMED[kind]:
            yield f"{kind}.{key}", Definition(key, data, Origin(document.file, (key,)))


def _is_directory(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _problem(code: str, message: str, place: Place, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, place, hint)
