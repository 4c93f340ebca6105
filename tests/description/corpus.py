"""Broken descriptions and what is said about each: files of text beside this one, laid over a small good product.

A case starts with a sentence on what it is about. Behind an empty line stand the diagnostics that are expected, in
order, each as `CODE file:line:column[-end] message`, with its `hint:` and `see:` lines indented below it. Then come the
files of the case:

    === drive/types/files.yaml            the lines that follow are the file
    === drive/errors.yaml | old => new    the file with every `old` replaced; both may go on in the lines that follow
    === drive/types/files.yaml -> target  a link
    === drive/auth.yaml gone              no such file
    === drive/auth.yaml as crlf           the lines that follow, with `crlf`, `bom` or `latin-1`
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from clientsmith.diagnostics.diagnostic import Diagnostic, Place

__all__ = ["Case", "cases", "good_product", "report_on", "written"]

_HERE = Path(__file__).parent
_FILE = re.compile(r"^=== (\S+)(?: (.*))?$", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One broken description: its name, the diagnostics expected of it as text, and its files."""

    name: str
    expected: str
    files: tuple[tuple[str, str, str], ...]

    def lay(self, specs: Path) -> None:
        """Write the good product with the files of this case over it."""
        good_product(specs)
        for name, how, text in self.files:
            path = specs / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if how.startswith("| "):
                # A replacement may go on in the lines below.
                old, new = f"{how}\n{text}".removeprefix("| ").rstrip("\n").split(" => ")
                before = path.read_text("utf-8")
                assert old in before, f"{self.name}: {name} does not hold {old!r}"
                path.write_text(before.replace(old, new), "utf-8")
            elif how.startswith("-> "):
                path.symlink_to(how.removeprefix("-> "))
            elif how == "gone":
                path.unlink()
            else:
                path.write_bytes(_encoded(text, how.removeprefix("as ")))


def _encoded(text: str, form: str) -> bytes:
    if form == "crlf":
        return text.replace("\n", "\r\n").encode()
    if form == "bom":
        return text.encode("utf-8-sig")
    return text.encode(form or "utf-8")


def good_product(specs: Path) -> None:
    """Write the product that every case changes."""
    shutil.copytree(_HERE / "good", specs, dirs_exist_ok=True)


def cases() -> list[Case]:
    """Return every case, by name."""
    return [_read(path) for path in sorted((_HERE / "broken").glob("*.txt"))]


def _read(path: Path) -> Case:
    text = path.read_text("utf-8")
    head, *rest = _FILE.split(text)
    files = zip(rest[0::3], rest[1::3], rest[2::3], strict=True)
    _, _, expected = head.partition("\n\n")
    return Case(
        path.stem,
        expected.strip("\n"),
        tuple((name, how or "", body.removeprefix("\n")) for name, how, body in files),
    )


def report_on(specs: Path) -> tuple[Diagnostic, ...]:
    """Load `heir` where there is one, or else `drive`, and return what is said about it."""
    report = Report()
    load(specs, specs / ("heir" if (specs / "heir").is_dir() else "drive"), report)
    return report.diagnostics


def written(found: tuple[Diagnostic, ...]) -> str:
    """Write diagnostics as a case expects them."""
    lines: list[str] = []
    for one in found:
        lines.append(f"{one.code} {_at(one.place)} {one.message}")
        lines += [f"    hint: {one.hint}"] if one.hint is not None else []
        lines += [f"    see: {_at(other.place)} {other.message}" for other in one.related]
    return "\n".join(map(visible, lines))


def _at(place: Place | None) -> str:
    if place is None:
        return "-"
    return str(place) if place.end_column is None else f"{place}-{place.end_column}"
