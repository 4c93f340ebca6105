"""Which files of a directory belong to a description, and what else lies there."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Severity
from clientsmith.diagnostics.suggest import suggest

if TYPE_CHECKING:
    from pathlib import PurePath

__all__ = ["description_files", "is_file", "outside", "shown", "shown_in"]

SINGLE_FILES = ("product", "auth", "errors", "limits", "parameters")
DIRECTORIES = ("types", "endpoints")
MAX_FILES = 5_000
_YAML = frozenset({".yaml", ".yml"})


def description_files(
    directory: Path, root: Path
) -> tuple[list[tuple[str, Path]], list[Diagnostic]]:
    """Return the kind and path of each file of a description, sorted by path, and what is wrong with the rest.

    Hidden files and files that are not YAML are nobody's business. Links out of `root` are never followed, links to
    directories not at all.
    """
    files: list[tuple[str, Path]] = []
    problems: list[Diagnostic] = []
    found = list(islice(directory.rglob("*"), MAX_FILES + 1))
    if len(found) > MAX_FILES:
        message = f"more than {MAX_FILES:,} files"
        return [], [_problem(message, Place(shown(directory), 1, 1), "split the product")]
    for path in sorted(found):
        relative = path.relative_to(directory)
        if any(part.startswith(".") for part in relative.parts):
            continue
        if path.is_symlink() and (refused := _refused_link(path, root)):
            problems.append(refused)
            continue
        if path.is_dir() or path.suffix.lower() not in _YAML:
            continue
        kind = _kind(relative)
        if kind is not None:
            files.append((kind, path))
            continue
        message = f"`{relative.as_posix()}` is not a file of a description"
        problems.append(_problem(message, Place(shown(path), 1, 1), _stray_hint(relative)))
    return files, problems


def _kind(relative: PurePath) -> str | None:
    """Return the kind of the file at a path inside a product; None when it has no place there."""
    if relative.suffix != ".yaml":
        return None
    if len(relative.parts) == 1:
        return relative.stem if relative.stem in SINGLE_FILES else None
    return relative.parts[0] if relative.parts[0] in DIRECTORIES else None


def _stray_hint(relative: PurePath) -> str:
    if _kind(relative.with_suffix(".yaml")) is not None:
        return "name it .yaml"
    if len(relative.parts) > 1:
        near = suggest(relative.parts[0], DIRECTORIES)
        return f"did you mean `{near}/`?" if near else "use types/ or endpoints/"
    near = suggest(relative.name, [f"{stem}.yaml" for stem in SINGLE_FILES])
    return f"did you mean `{near}`?" if near else "put it into types/ or endpoints/"


def _refused_link(path: Path, root: Path) -> Diagnostic | None:
    place = Place(shown(path), 1, 1)
    if not path.exists():
        message = "this link leads nowhere"
        return Diagnostic("CS101", Severity.ERROR, message, place, "remove it")
    if outside(path, root):
        message = "this link leads out of the directory of descriptions"
        return Diagnostic("CS112", Severity.ERROR, message, place, "copy what it leads to")
    if path.is_dir():
        return _problem(
            "this is a link to a directory, which is not followed", place, "use `include`"
        )
    return None


def outside(path: Path, root: Path) -> bool:
    """Tell whether a path, with every link in it followed, leads out of `root`, or nowhere at all."""
    try:
        return not path.resolve().is_relative_to(root)
    except (OSError, ValueError, RuntimeError):
        return True  # too long, with a NUL, or a circle of links


def is_file(path: Path) -> bool:
    """Tell whether there is a file; never raises."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def shown(path: Path) -> str:
    """Return a path as people and machines should see it: relative to where the user stands, with `/`."""
    try:
        # A link is shown by its own name, wherever it leads.
        here = path.parent.resolve() / path.name if path.name else path.resolve()
        return here.relative_to(Path.cwd().resolve()).as_posix()
    except (OSError, ValueError, RuntimeError):
        return path.as_posix()


def shown_in(directory: Path) -> str:
    """Return what stands before the name of each file of a directory when `shown` shows it."""
    # Finding out costs as much for one file as for all of them.
    return shown(directory / "-").removesuffix("-")


def _problem(message: str, place: Place, hint: str) -> Diagnostic:
    return Diagnostic("CS113", Severity.ERROR, message, place, hint)
