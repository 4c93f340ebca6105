"""What earlier runs found out about whole products, so that unchanged ones need no work at all.

A product depends on the tool, on the files of its own directory, and on those of the directories
that it extends and includes. Which ones these are is itself remembered, under a key that covers
what says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.cache import Store, digest_of, digest_tree, file_digests, tool_digest
from clientsmith.output.current import is_current

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

__all__ = ["Earlier", "Outcome", "clash", "products_in", "summary"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A product that was found without any problem, and the package that was generated from it.

    `operations` is how many it has. `distribution` and `module` are what no two products may share.
    `manifest` is the manifest of the package, as it stands on disk; empty when there was only a
    check.
    """

    operations: int
    distribution: str
    module: str
    manifest: str = ""

    def with_manifest(self, manifest: bytes) -> Outcome:
        """Return the same with the manifest of the package as it stands on disk."""
        return replace(self, manifest=manifest.decode())

    def told(self) -> str:
        """Return the line that says that the package stays as it is."""
        return f"{self.distribution}: unchanged\n"


class Earlier:
    """The memory of one run; `templates` are those that stand in for the tool's own."""

    def __init__(self, store: Store, specs: Path, templates: Path | None = None) -> None:
        self.store = store
        self._specs = specs
        self._templates = templates
        self._inputs = self._look(store.salt)

    def checked(self, product: str) -> Outcome | None:
        """Return what came of a product that has no problems, when nothing of it has changed."""
        return self._recall(product, "checked")

    def generated(self, product: str, out: Path) -> Outcome | None:
        """Return what came of a product whose package under `out` is just what it would be again."""
        outcome = self._recall(product, "generated")
        if outcome is None or not is_current(out, outcome.distribution, outcome.manifest.encode()):
            return None
        return outcome

    def remember(self, outcomes: Mapping[str, tuple[Collection[str], Outcome]]) -> None:
        """Keep what came of products, each with all the directories that its files were read from.

        The names of both are relative to the descriptions. Nothing is kept when anything was changed while the run
        lasted: it may have read one thing or the other.
        """
        if self._look(tool_digest()) != self._inputs:
            return
        for product, (directories, outcome) in outcomes.items():
            others = sorted(set(directories) - {product})
            self.store.write("reach", self._reach_key(product), _dump(others))
            fields = {name: getattr(outcome, name) for name in Outcome.__slots__}
            for kind in ("checked", "generated") if outcome.manifest else ("checked",):
                self.store.write(kind, self._key(product, others, kind), _dump(fields))

    def _look(self, tool: str) -> _Inputs:
        return _Inputs(
            tool,
            digest_tree(self._templates) if self._templates else "",
            file_digests(self._specs),
        )

    def _recall(self, product: str, kind: str) -> Outcome | None:
        reach = self.store.read("reach", self._reach_key(product))
        if reach is None:
            return None
        found = self.store.read(kind, self._key(product, _load(reach), kind))
        return None if found is None else Outcome(**_load(found))

    def _reach_key(self, product: str) -> str:
        return digest_of(product, *self._inputs.under(product))

    def _key(self, product: str, others: Sequence[str], kind: str) -> str:
        parts = [self._reach_key(product)]
        for directory in others:
            parts += [directory, *self._inputs.under(directory)]
        return digest_of(*parts, self._inputs.templates if kind == "generated" else "")


@dataclass(frozen=True, slots=True)
class _Inputs:
    """Everything that a run reads, as hashes; `files` are those of the descriptions."""

    tool: str
    templates: str
    files: Mapping[str, str]

    def under(self, directory: str) -> list[str]:
        """Return the paths and hashes of the files under a directory, one after the other."""
        start = f"{directory}/"
        return [
            part
            for path, digest in self.files.items()
            if path.startswith(start)
            for part in (path, digest)
        ]


def products_in(specs: Path, wanted: Sequence[str]) -> list[str]:
    """Return the names of the wanted products, or of all; none when they are not all there."""
    if not specs.is_dir():
        return []
    known = sorted(path.name for path in specs.iterdir() if (path / "product.yaml").is_file())
    names = sorted(set(wanted)) or known
    return names if set(names) <= set(known) else []


def clash(outcomes: Sequence[Outcome]) -> bool:
    """Tell whether two products would share a package's directory, or a name to import."""
    return any(
        len({getattr(outcome, what) for outcome in outcomes}) < len(outcomes)
        for what in ("distribution", "module")
    )


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return how much there is, such as `2 products, 17 operations`."""
    operations = sum(outcome.operations for outcome in outcomes)
    return f"{_count(len(outcomes), 'product')}, {_count(operations, 'operation')}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _dump(value: Any) -> bytes:
    return json.dumps(value).encode("ascii")


def _load(data: bytes) -> Any:
    return json.loads(data)
