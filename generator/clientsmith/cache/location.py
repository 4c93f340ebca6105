"""Where the cache is, by the customs of each system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["default_directory"]


def default_directory() -> Path | None:
    """Return the user's directory for caches of this tool; None when the user has no home.

    `$XDG_CACHE_HOME` counts first (XDG Base Directory Specification), then what is usual on the system.
    """
    name = "clientsmith"
    if (chosen := os.environ.get("XDG_CACHE_HOME", "")) and Path(chosen).is_absolute():
        return Path(chosen) / name
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / name / "Cache" if local else None
    home = Path(os.path.expanduser("~"))
    if not home.is_absolute():
        return None
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / name
    return home / ".cache" / name
