"""Files of a git revision, without touching the working tree.

Names from outside reach git as lines on standard input only, never as arguments, so none can become an option. Nothing is
fetched: what a partial clone lacks is an error.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from clientsmith.changes.sides.side import SideError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Revision", "lay_out"]

_MOST_FILES = 20_000
_MOST_BYTES = 256 * 1024 * 1024
_SECONDS = 120
_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_LINK = "120000"
_FILES = frozenset({"100644", "100755", _LINK})


@dataclass(frozen=True, slots=True)
class _Entry:
    mode: str
    object: str
    size: int
    path: PurePosixPath


class Revision:
    """A commit of the repository that a directory is in. Raises SideError when there is no such commit."""

    def __init__(self, name: str, here: Path) -> None:
        self.name = name
        self._here = here
        kind, self._commit = self._look_up(f"{name}^{{commit}}")
        if kind != "commit":
            raise SideError(f"git knows no revision `{name}` here")

    def path(self, text: str) -> PurePosixPath:
        """Return a path from the top of the repository; one that starts with `./` or `../` counts from the directory."""
        if text.startswith(("./", "../")) or text in {".", ".."}:
            prefix = self._git("rev-parse", "--show-prefix").decode("utf-8", "surrogateescape")
            text = prefix.removesuffix("\n") + text
        normal = os.path.normpath(text).replace(os.sep, "/") if text else "."
        if normal.startswith(("../", "/")) or normal == "..":
            raise SideError(f"`{text}` leads out of the repository")
        return PurePosixPath(normal)

    def kind(self, path: PurePosixPath) -> str | None:
        """Return `tree` for a directory, `blob` for a file, None when there is nothing at the path."""
        return self._look_up(self._name(path))[0]

    def entries(self, path: PurePosixPath) -> list[_Entry]:
        """Return the files in a directory that may be part of a description. Raises SideError when there are too many."""
        _, tree = self._look_up(self._name(path))
        listing = self._git("ls-tree", "-r", "-z", "-l", "--full-tree", tree)
        found: list[_Entry] = []
        for line in listing.decode("utf-8", "surrogateescape").split("\0"):
            facts, _, name = line.partition("\t")
            inside = PurePosixPath(name)
            if name and inside.suffix.lower() in _SUFFIXES:
                mode, _, identifier, size = facts.split()
                if mode in _FILES and _is_harmless(name):
                    found.append(_Entry(mode, identifier, int(size), inside))
        if len(found) > _MOST_FILES or sum(entry.size for entry in found) > _MOST_BYTES:
            raise SideError(f"`{self.name}:{path}` has more files than are read")
        return found

    def contents(self, entries: list[_Entry]) -> Iterator[tuple[_Entry, bytes]]:
        """Yield files with their bytes."""
        wanted = "".join(f"{entry.object}\n" for entry in entries).encode()
        answer = self._git("cat-file", "--batch", given=wanted)
        at = 0
        for entry in entries:
            head = answer.index(b"\n", at) + 1
            if answer[at:head].split()[1:2] != [b"blob"]:
                raise SideError(f"git has not all files of `{self.name}` here; fetch them first")
            yield entry, answer[head : head + entry.size]
            at = head + entry.size + 1

    def _name(self, path: PurePosixPath) -> str:
        inside = path.as_posix()
        return f"{self._commit}:{'' if inside == '.' else inside}"

    def _look_up(self, name: str) -> tuple[str | None, str]:
        """Return the kind and the id of an object; None when there is none."""
        if "\n" in name:
            raise SideError("a line break is no part of a revision")
        line = self._git(
            "cat-file", "--batch-check", given=f"{name}\n".encode("utf-8", "surrogateescape")
        )
        words = line.decode("utf-8", "replace").split()
        if len(words) == 3 and words[1] in {"blob", "commit", "tree"}:
            return words[1], words[0]
        return None, ""

    def _git(self, *arguments: str, given: bytes = b"") -> bytes:
        environment = {
            **os.environ,
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C",
        }
        try:
            done = subprocess.run(  # noqa: S603 (the arguments are words of this module and ids from git)
                ["git", *arguments],  # noqa: S607 (git is where the user has it)
                cwd=self._here,
                env=environment,
                input=given,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
        except FileNotFoundError:
            raise SideError("comparing a revision needs git") from None
        except subprocess.TimeoutExpired:
            raise SideError(f"git took longer than {_SECONDS} s") from None
        if done.returncode:
            told = " ".join(done.stderr.decode("utf-8", "replace").split())
            raise SideError(f"git cannot read `{self.name}`: {told}")
        return done.stdout


def _is_harmless(name: str) -> bool:
    """Tell whether a path stays inside the directory that it is written to, on any system.

    Git itself makes no others, but a repository may have been made without it.
    """
    parts = name.split("/")
    return not any(part in {"", ".", ".."} or {"\\", ":"} & set(part) for part in parts)


def lay_out(revision: Revision, path: PurePosixPath, target: Path) -> None:
    """Write the files of a directory of a revision below `target`, which must be empty.

    Links are written last, so that no file can be written through one; whoever reads them must see where they lead.
    """
    entries = revision.entries(path)
    links: list[tuple[Path, str]] = []
    for entry, data in revision.contents(entries):
        file = target / entry.path
        file.parent.mkdir(parents=True, exist_ok=True)
        if entry.mode == _LINK:
            links.append((file, os.fsdecode(data)))
        else:
            file.write_bytes(data)
    for file, leads_to in links:
        try:
            file.symlink_to(leads_to)
        except (OSError, ValueError) as problem:
            raise SideError(f"cannot lay out the link `{file.name}`: {problem}") from None
