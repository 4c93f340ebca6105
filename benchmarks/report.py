"""Figures for programs: JSON."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .figures import Figure

__all__ = ["machine", "report"]


def machine() -> dict[str, object]:
    """What the figures depend on besides the code."""
    return {
        "python": platform.python_version(),
        "platform": platform.platform(),
        "cores": os.cpu_count(),
    }


def report(
    figures: Sequence[Figure], *, peers: Mapping[str, str], about: Mapping[str, object]
) -> str:
    """The document; seconds and ratios are as measured, without rounding.

    `missing` has every contestant that could not be measured somewhere, with why, and `peers` the version of each.
    """
    missing: dict[str, dict[str, str]] = {}
    for figure in figures:
        if figure.missing:
            missing.setdefault(figure.contestant, {})[figure.benchmark] = figure.missing
    document = {
        "format": 1,
        "machine": dict(about),
        "peers": dict(peers),
        "missing": missing,
        "figures": [asdict(figure) | {"reached": figure.reached} for figure in figures],
    }
    return json.dumps(document, indent=2) + "\n"
