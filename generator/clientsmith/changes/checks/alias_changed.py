"""An earlier name of a method, a resource, a type or an exception came, went or will go at another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, additive, breaking, docs
from clientsmith.changes.kinds import EARLIER_NAMES
from clientsmith.changes.matching import current_name
from clientsmith.model.releases import has_come

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference
    from clientsmith.changes.matching import Renamed

__all__ = ["CHECK"]


def _last(record: Renamed) -> str:
    return record.name.rpartition(".")[2]


def _judge(found: Difference, between: Comparison) -> Verdict:
    before, after = found.old, found.new
    old, new = found.owner.old, found.owner.new
    if before is None:
        # An earlier name that came with another one is told with that.
        renamed = current_name(old) != current_name(new) and after.name == _last(old)
        return EXPLAINED if renamed else additive(f"it can be called `{after.name}` as well")
    until = before.until
    if after is not None and after.name == before.name:
        if until and after.until and has_come(after.until, until) is False:
            return breaking(
                f"the earlier name `{before.name}` goes with release {after.until}, though it was to stay until {until}"
            )
        return docs(f"the earlier name `{before.name}` stays until another release")
    if until and has_come(between.new.product.release, until) is False:
        return breaking(
            f"the earlier name `{before.name}` is gone, though it was to stay until release {until}"
        )
    return breaking(f"the earlier name `{before.name}` is gone")


CHECK = Check(
    "CD306",
    "alias-changed",
    "An earlier name of a method, a resource, a type or an exception came, went or will go at another time.",
    EARLIER_NAMES,
    _judge,
)
