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

from clientsmith.description.document import Document, read_document
from clientsmith.description.shape import check_shape
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

    from clientsmith.diagnostics.report import Report

__all__ = ["Definition", "Source", "find_products", "read_product"]

SINGLE_FILES = ("product", "auth", "errors", "limits", "parameters")
DIRECTORIES = ("types", "endpoints")
MAX_FILES = 5_000
_MODULE = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Definition:
    """One named thing as it stands in a file, its shape already checked."""

    name: str
    data: Any
    origin: Origin


@dataclass(slots=True)
class Source:
    """Everything a product says after inheritance, by kind and name, with the documents it came from.

    `named` maps a kind (types, rows, limits, schemes, groups, endpoints, servers, paging) to its definitions;
    endpoints are named `resource.method`. `single` holds what stands once, such as `errors.body`. `broken` are the names
    whose definitions are malformed: nothing is known of them but that they exist.
    """

    directory: Path
    documents: dict[str, Document] = field(default_factory=dict[str, Document])
    named: dict[str, dict[str, Definition]] = field(
        default_factory=dict[str, dict[str, Definition]]
    )
    single: dict[str, Definition] = field(default_factory=dict[str, Definition])
    resources: dict[str, list[Definition]] = field(default_factory=dict[str, list[Definition]])
    broken: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def definitions(self, kind: str) -> dict[str, Definition]:
        """Return the definitions of one kind by name, without those that say `skip`."""
        return {
            name: definition
            for name, definition in self.named.get(kind, {}).items()
            if not (isinstance(definition.data, dict) and "skip" in definition.data)
        }

    def skipped(self, kind: str) -> frozenset[str]:
        """Return the names of one kind that are left out on purpose."""
        return frozenset(self.named.get(kind, {})) - frozenset(self.definitions(kind))


def find_products(specs: Path, wanted: Iterable[str], report: Report) -> list[Path]:
    """Return the directories of the products to work on, sorted by name.

    Without `wanted`, every directory under `specs` that has a `product.yaml`.
    """
    file = _shown(specs)
    if not specs.is_dir():
        report.add(_problem("CS101", f"there is no directory `{file}`", Place(file, 1, 1)))
        return []
    known = sorted(path.name for path in specs.iterdir() if (path / "product.yaml").is_file())
    names = sorted(set(wanted))
    for name in names:
        if name not in known:
            near = suggest(name, known)
            hint = f"did you mean `{near}`?" if near else f"found: {', '.join(known) or 'none'}"
            place = Place(f"{file}/{name}/product.yaml", 1, 1)
            report.add(_problem("CS101", f"there is no product `{name}`", place, hint))
    if not names and not known:
        place = Place(file, 1, 1)
        report.add(_problem("CS101", "there is no product here", place, "try `clientsmith init`"))
    return [specs / name for name in (names or known) if name in known]


def read_product(specs: Path, directory: Path, report: Report) -> Source | None:
    """Read a product with all that it extends and includes; None when something could not be read."""
    reader = _Reader(specs, report)
    source = Source(directory)
    reader.layers(source, directory, [])
    source.broken = reader.broken
    return source if reader.complete else None


class _Reader:
    def __init__(self, specs: Path, report: Report) -> None:
        self.root = specs.resolve()
        self.report = report
        self.complete = True
        self.broken: dict[str, set[str]] = {}

    def layers(self, source: Source, directory: Path, chain: list[Path]) -> None:
        """Lay the definitions of `directory`, and first of what it extends and includes, into `source`."""
        documents = self._read(directory)
        source.documents |= {document.file: document for _, document in documents}
        main = next((document for kind, document in documents if kind == "product"), None)
        here = directory.resolve()
        if main is not None:
            base = main.data.get("extends")
            if isinstance(base, str):
                origin = Origin(main.file, ("extends",))
                target = self._inside(directory, base, main, origin)
                if target is not None and target in [*chain, here]:
                    self._fail(
                        "CS304", f"`{base}` leads back to this product", main.place(("extends",))
                    )
                elif target is not None and not (target / "product.yaml").is_file():
                    self._fail(
                        "CS101", f"there is no product in `{base}`", main.place(("extends",))
                    )
                elif target is not None:
                    shown = directory / base
                    self.layers(source, Path(os.path.normpath(shown)), [*chain, here])
            shared: dict[tuple[str, str], Origin] = {}
            includes = main.data.get("include")
            for number, name in enumerate(includes if isinstance(includes, list) else ()):
                if isinstance(name, str):
                    self._include(source, directory, name, main, number, shared)
        self._lay(source, documents, {})

    def _include(
        self,
        source: Source,
        directory: Path,
        name: str,
        main: Document,
        number: int,
        seen: dict[tuple[str, str], Origin],
    ) -> None:
        origin = Origin(main.file, ("include", number))
        target = self._inside(directory, name, main, origin)
        if target is None:
            return
        if not target.is_dir() or (target / "product.yaml").exists():
            what = "is a product: use `extends`" if target.is_dir() else "is not a directory"
            self._fail("CS101", f"`{name}` {what}", main.place(("include", number)))
            return
        documents = self._read(Path(os.path.normpath(directory / name)))
        source.documents |= {document.file: document for _, document in documents}
        self._lay(source, documents, seen)

    def _inside(self, directory: Path, name: str, main: Document, origin: Origin) -> Path | None:
        """Resolve a directory that a file names; None, with a diagnostic, when it leaves the descriptions."""
        try:
            target = (directory / name).resolve()
            inside = not PurePosixPath(name).is_absolute() and target.is_relative_to(self.root)
        except (OSError, ValueError, RuntimeError):
            inside, target = False, self.root
        if inside:
            return target
        self._fail(
            "CS112",
            f"`{name}` leads out of the directory of descriptions",
            main.place(origin.path),
        )
        return None

    def _read(self, directory: Path) -> list[tuple[str, Document]]:
        """Read and check the shape of every file of one directory, sorted by name."""
        documents: list[tuple[str, Document]] = []
        for kind, path in self._files(directory):
            try:
                document = read_document(path, _shown(path))
            except DiagnosticError as problem:
                self.report.extend(problem.diagnostics)
                self.complete = False
                continue
            problems = check_shape(document, kind)
            self.report.extend(problem for _, problem in problems)
            # What is malformed is taken out, so that the rest can still be checked in the same run.
            for at, problem in problems:
                if problem.code != "CS201":
                    self._prune(kind, document, at)
            documents.append((kind, document))
        return documents

    def _prune(self, kind: str, document: Document, at: tuple[str | int, ...]) -> None:
        if not at:
            return
        top = str(at[0])
        if len(at) == 1 or top not in _NAMED[kind]:
            document.data.pop(top, None)
            return
        mapping = document.data.get(top)
        if isinstance(mapping, dict) and mapping.pop(at[1], None) is not None:
            self.broken.setdefault(_NAMED[kind][top], set()).add(str(at[1]))

    def _files(self, directory: Path) -> Iterator[tuple[str, Path]]:
        count = 0
        for path in sorted(directory.rglob("*")):
            count += 1
            if count > MAX_FILES:
                self._fail(
                    "CS113", f"more than {MAX_FILES:,} files", Place(_shown(directory), 1, 1)
                )
                return
            relative = path.relative_to(directory)
            if path.is_dir() or any(part.startswith(".") for part in relative.parts):
                continue
            if not path.resolve().is_relative_to(self.root):
                self._fail(
                    "CS112",
                    "this file is a link that leads out of the directory of descriptions",
                    Place(_shown(path), 1, 1),
                )
                continue
            top = relative.parts[0]
            if len(relative.parts) == 1 and path.suffix == ".yaml" and path.stem in SINGLE_FILES:
                yield path.stem, path
            elif len(relative.parts) > 1 and top in DIRECTORIES and path.suffix == ".yaml":
                yield top, path
            elif path.suffix in {".yaml", ".yml"}:
                name = relative.as_posix()
                known = [f"{stem}.yaml" for stem in SINGLE_FILES]
                near = suggest(name, known)
                hint = f"did you mean `{near}`?" if near else "use types/ or endpoints/, and .yaml"
                if path.suffix == ".yml":
                    hint = "name it .yaml"
                self._fail(
                    "CS113",
                    f"`{name}` is not a file of a description",
                    Place(_shown(path), 1, 1),
                    hint,
                )

    def _lay(
        self,
        source: Source,
        documents: list[tuple[str, Document]],
        seen: dict[tuple[str, str], Origin],
    ) -> None:
        """Put one layer over what is there. `seen` are the names this layer has given so far."""
        for kind, document in documents:
            for group, name, definition in _definitions(kind, document):
                key = (group, name)
                if key in seen:
                    first = source.documents[seen[key].file].place(seen[key].path, key=True)
                    self.report.add(
                        Diagnostic(
                            "CS302",
                            Severity.ERROR,
                            f"`{name}` is defined twice",
                            document.place(definition.origin.path, key=True),
                            None,
                            (Related("it is defined here first", first),),
                        )
                    )
                    self.complete = False
                    continue
                seen[key] = definition.origin
                source.named.setdefault(group, {})[name] = definition
            for name, definition in _singles(kind, document):
                source.single[name] = definition
            if kind == "endpoints" and isinstance(document.data.get("resource"), str):
                name = document.data["resource"]
                origin = Origin(document.file)
                source.resources.setdefault(name, []).append(
                    Definition(name, document.data, origin)
                )
            if kind == "types" and not _MODULE.match(document.path.stem):
                self._fail(
                    "CS113",
                    f"`{document.path.name}` cannot become a module's name",
                    Place(document.file, 1, 1),
                    "use lower-case letters, digits and underscores",
                )

    def _fail(self, code: str, message: str, place: Place, hint: str | None = None) -> None:
        self.report.add(_problem(code, message, place, hint))
        self.complete = False


_NAMED = {
    "product": {"servers": "servers", "paging": "paging"},
    "auth": {"schemes": "schemes"},
    "errors": {"rows": "rows"},
    "limits": {"limits": "limits"},
    "parameters": {"groups": "groups"},
    "types": {"types": "types"},
    "endpoints": {"endpoints": "endpoints"},
}


def _definitions(kind: str, document: Document) -> Iterator[tuple[str, str, Definition]]:
    for key, group in _NAMED[kind].items():
        mapping = document.data.get(key)
        if not isinstance(mapping, dict):
            continue
        for name, data in mapping.items():
            full = f"{document.data.get('resource')}.{name}" if kind == "endpoints" else str(name)
            yield group, full, Definition(str(name), data, Origin(document.file, (key, name)))


def _singles(kind: str, document: Document) -> Iterator[tuple[str, Definition]]:
    if kind in {"endpoints", "types"}:
        return
    for key, data in document.data.items():
        if key not in _NAMED[kind]:
            yield f"{kind}.{key}", Definition(str(key), data, Origin(document.file, (key,)))


def _problem(code: str, message: str, place: Place, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, place, hint)


def _shown(path: Path) -> str:
    """Return a path as people and machines should see it: relative to where the user stands, with `/`."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix() or "."
    except ValueError:
        return path.as_posix()
