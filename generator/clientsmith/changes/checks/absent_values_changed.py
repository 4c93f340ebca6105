"""An object that is returned reads absent members in another way, since programs can send it now, or no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.accepting import may_be_null
from clientsmith.changes.check import Check, Judgement, breaking
from clientsmith.model.types import ObjectType

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _changed(old: ObjectType, new: ObjectType, between: Comparison) -> tuple[Judgement, ...]:
    returned = old.name in between.old_directions.returned
    before = old.name in between.old_directions.sent
    after = new.name in between.new_directions.sent
    if before == after or not returned:
        return ()
    kept = {field.name for field in old.fields if not field.required}
    members = [
        field.name
        for field in new.fields
        if field.name in kept and not field.required and may_be_null(field.type, between.new_types)
    ]
    if not members:
        return ()
    listed = ", ".join(f"`{name}`" for name in members)
    what = "UNSET, no longer None" if after else "None, no longer UNSET"
    return breaking(
        f"when {listed} is absent it reads as {what}",
        subject=f"type `{new.name}`",
        python=f"types.{old.name}",
    )


def _judge(_found: Difference, between: Comparison) -> Verdict:
    return tuple(
        judgement
        for pair in between.types
        if isinstance(pair.old, ObjectType) and isinstance(pair.new, ObjectType)
        for judgement in _changed(pair.old, pair.new, between)
    )


CHECK = Check(
    "CD622",
    "absent-values-changed",
    "An object that is returned reads absent members in another way, since programs can send it now, or no longer.",
    frozenset({"Api.whole"}),
    _judge,
)
