"""What people switched off, and why: comments on lines, and `lint` in product.yaml.

A comment holds for its own line, or for the line below when it stands alone:

    list_by_id:  # lint: off CS902 the vendor's documentation calls it so
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.description import Source
    from clientsmith.model.origin import Origin

__all__ = ["LineSuppression", "ProductSuppression", "line_suppressions", "product_suppressions"]

_COMMENT = re.compile(
    r"(?:^|(?<=\s))#\s*lint:\s*off\b(?P<codes>[ ,]*(?:CS\d{3}[ ,]*)*)(?P<reason>.*)"
)
_CODE = re.compile(r"CS\d{3}")
# The line breaks of YAML 1.2 (5.4).
_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class LineSuppression:
    """A comment at `line` and `column` that switches rules off at the line `covers`, counted from 1."""

    line: int
    column: int
    covers: int
    codes: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ProductSuppression:
    """A rule that a product switches off everywhere."""

    code: str
    reason: str
    origin: Origin


def line_suppressions(text: str) -> Iterator[LineSuppression]:
    """Yield the comments of a file that switch rules off."""
    if "lint:" not in text:
        return
    for number, line in enumerate(_BREAK.split(text), start=1):
        found = _COMMENT.search(line)
        if found is not None:
            alone = not line[: found.start()].strip()
            codes = tuple(dict.fromkeys(_CODE.findall(found["codes"])))
            reason = found["reason"].strip()
            yield LineSuppression(number, found.start() + 1, number + alone, codes, reason)


def product_suppressions(source: Source) -> Iterator[ProductSuppression]:
    """Yield the rules that product.yaml switches off."""
    found = source.single.get("product.lint")
    off = found.data.get("off") if found is not None else None
    if found is not None and is_mapping(off):
        for code, reason in off.items():
            yield ProductSuppression(str(code), str(reason), found.origin.at("off", str(code)))
