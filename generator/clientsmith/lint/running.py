"""Running the rules over a product, less what people switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Severity
from clientsmith.lint.rule import Subject
from clientsmith.lint.rules import RULES
from clientsmith.lint.suppression import line_suppressions, product_suppressions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clientsmith.description import Source
    from clientsmith.lint.suppression import LineSuppression
    from clientsmith.model.api import Api

__all__ = ["lint_product"]


def lint_product(specs: Path, api: Api, source: Source) -> list[Diagnostic]:
    """Return what the rules find in a product's own files and in the fragments that it includes.

    What stands in the files of a product that it extends is that product's business.
    """
    subject = Subject(api, source)
    files = _files(specs, source)
    comments = {
        file: list(line_suppressions(source.documents[file].text)) for file in sorted(files)
    }
    everywhere = {one.code: one for one in product_suppressions(source)}
    used: set[tuple[str, int, str]] = set()
    wanted: set[str] = set()
    found: list[Diagnostic] = []
    for rule in RULES:
        for one in rule.judge(subject):
            wanted.add(rule.code)
            if one.origin.file not in files or rule.code in everywhere:
                continue
            place = source.documents[one.origin.file].place(one.origin.path, key=one.key)
            spot = _covering(comments[place.file], place.line, rule.code)
            if spot is not None:
                used.add((place.file, spot.line, rule.code))
                continue
            found.append(Diagnostic(rule.code, Severity.WARNING, one.message, place, one.hint))
    for code, suppression in everywhere.items():
        if code not in wanted and suppression.origin.file in files:
            place = source.documents[suppression.origin.file].place(
                suppression.origin.path, key=True
            )
            found.append(_unused(code, place))
    for file, suppressions in comments.items():
        for comment in suppressions:
            found.extend(_about(file, comment, used))
    return found


def _files(specs: Path, source: Source) -> frozenset[str]:
    """Return the files to report on: the product's own, and fragments, which belong to no product."""
    root = specs.resolve()
    own = source.directory.resolve()
    found: set[str] = set()
    for file, document in source.documents.items():
        path = document.path.resolve()
        above = path.relative_to(root).parts[0] if path.is_relative_to(root) else ""
        if path.is_relative_to(own) or not (root / above / "product.yaml").is_file():
            found.add(file)
    return frozenset(found)


def _covering(suppressions: list[LineSuppression], line: int, code: str) -> LineSuppression | None:
    return next((one for one in suppressions if one.covers == line and code in one.codes), None)


def _about(
    file: str, suppression: LineSuppression, used: set[tuple[str, int, str]]
) -> Iterator[Diagnostic]:
    """Yield what is wrong with a comment itself."""
    place = Place(file, suppression.line, suppression.column)
    if not suppression.codes or not suppression.reason:
        hint = "write `# lint: off CS902 the reason`"
        message = "a rule is switched off without its code or a reason"
        yield Diagnostic("CS910", Severity.WARNING, message, place, hint)
    for code in suppression.codes:
        if (file, suppression.line, code) not in used:
            yield _unused(code, place)


def _unused(code: str, place: Place) -> Diagnostic:
    message = f"{code} is switched off, but finds nothing here"
    return Diagnostic("CS909", Severity.WARNING, message, place, "remove what switches it off")
