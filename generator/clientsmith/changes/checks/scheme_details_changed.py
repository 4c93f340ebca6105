"""A credential is sent in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from clientsmith.changes.check import Check, fix
from clientsmith.changes.kinds import every_attribute
from clientsmith.model.auth import AuthScheme

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return fix(f"its {found.attribute.replace('_', ' ')} differs, which the package takes care of")


CHECK = Check(
    "CD206",
    "scheme-details-changed",
    "A credential is sent in another way.",
    every_attribute(get_args(AuthScheme), but={"arguments", "doc", "name"}),
    _judge,
)
