"""What an index shows of the package has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return docs(f"its {found.attribute} is another")


CHECK = Check(
    "CD104",
    "package-details-changed",
    "What an index shows of the package has changed.",
    frozenset(
        {
            "Package.version",
            "Package.license",
            "Package.authors",
            "Package.keywords",
            "Package.repository",
        }
    ),
    _judge,
)
