"""Whether what a deprecation announced was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.changes.difference import Parameter
from clientsmith.model.releases import has_come

if TYPE_CHECKING:
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference
    from clientsmith.model.types import Deprecation

__all__ = ["deprecation_of", "overdue", "shortened"]


def deprecation_of(record: Any) -> Deprecation | None:
    """Return what is said of the end of an operation, a parameter, a member or a type."""
    if isinstance(record, Parameter):
        record = record.field
    found: Deprecation | None = record.deprecated
    return found


def overdue(found: Difference, between: Comparison) -> bool | None:
    """Tell whether the newer release is one in which something that is gone was to be gone.

    None when nothing was announced, or when the releases cannot be compared.
    """
    deprecated = deprecation_of(found.old)
    if deprecated is None or deprecated.until is None:
        return None
    return has_come(between.new.product.release, deprecated.until)


def shortened(old: Deprecation | None, new: Deprecation | None) -> bool:
    """Tell whether a newer deprecation ends earlier than the older one; one without an end was to stay."""
    if old is None or new is None or old.until is None or new.until is None:
        return False
    return has_come(new.until, old.until) is False
