"""Hashes that stand for inputs: values, directories, and the tool itself."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path

import clientsmith

__all__ = ["digest_of", "digest_tree", "file_digests", "tool_digest"]

# Whose versions may change what is written, by the start of the names of their metadata.
_LIBRARIES = ("black-", "jinja2-", "markupsafe-", "ruamel.yaml-", "ruamel_yaml-", "ryaml-")


def digest_of(*parts: str | bytes) -> str:
    """Return the SHA-256, in hexadecimal, of some values in a row; no two rows share one."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.hexdigest()


def file_digests(directory: Path) -> dict[str, str]:
    """Return a hash of the content of each file under a directory, by relative path with `/`.

    Hidden files, and what Python keeps of compiled code, do not count; nor does a directory that is not there. Links
    count as what they lead to and by where they lead. Raises OSError when something cannot be read.
    """
    found: dict[str, str] = {}
    for folder, names, files in os.walk(directory):
        names[:] = sorted(name for name in names if name[0] != "." and name != "__pycache__")
        below = os.path.relpath(folder, directory).replace(os.sep, "/")
        for name in [*names, *sorted(files)]:
            if name[0] == ".":
                continue
            path = os.path.join(folder, name)
            link = os.readlink(path) if os.path.islink(path) else ""
            if link or name not in names:
                found[name if below == "." else f"{below}/{name}"] = link + _content(path)
    return found


def digest_tree(directory: Path) -> str:
    """Return one hash of all that `file_digests` finds; raises OSError as it does."""
    return digest_of(*(part for item in file_digests(directory).items() for part in item))


def tool_digest() -> str:
    """Return a hash of everything outside the inputs that may change an output.

    It covers the tool's own files and templates, the version of Python, and the libraries that read and write.
    """
    package = Path(clientsmith.__file__).resolve().parent
    beside = package.parents[1] / "templates"
    templates = "" if (package / "templates").is_dir() else digest_tree(beside)
    return digest_of(digest_tree(package), templates, sys.version, *_libraries())


def _libraries() -> list[str]:
    """Return the libraries with their versions, as installers name their metadata."""
    found: set[str] = set()
    for place in sys.path:
        if os.path.isdir(place):
            found.update(name for name in os.listdir(place) if name.lower().startswith(_LIBRARIES))
    return sorted(found)


def _content(path: str) -> str:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return "special"
        with open(path, "rb") as stream:
            return hashlib.sha256(stream.read()).hexdigest()
    except FileNotFoundError:
        return "missing"
