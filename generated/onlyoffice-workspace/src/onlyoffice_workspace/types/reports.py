"""The type `ReportState`."""

from __future__ import annotations

from typing import Any, TypeAlias

__all__ = ["ReportState"]

ReportState: TypeAlias = dict[str, Any]
"""How far the making of a report has got."""
