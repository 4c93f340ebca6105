"""The types `MigrationLogApiContentResponce` and `MigratorInfo`."""

from __future__ import annotations

from typing import Any, TypeAlias

__all__ = ["MigrationLogApiContentResponce", "MigratorInfo"]

MigratorInfo: TypeAlias = dict[str, Any]
"""A migrator."""

MigrationLogApiContentResponce: TypeAlias = dict[str, Any]
"""The log of a migration."""
