"""An object extends others than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, fix
from clientsmith.description.linker.inheritance import all_fields

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    gone = [base for base in found.old if between.renamed_types.get(base) not in found.new]
    if gone:
        return breaking(f"it is no longer a `{'`, no longer a `'.join(gone)}`")
    if set(map(between.renamed_types.get, found.old)) == set(found.new):
        return fix("what it extends is named or ordered in another way")
    definition = found.owner.new
    before = all_fields(found.owner.old, between.old_types)
    came = [
        field
        for name, field in all_fields(definition, between.new_types).items()
        if name not in before
    ]
    sent, _ = between.uses(found)
    needed = [field.name for field in came if field.required and field not in definition.fields]
    if sent and needed:
        return breaking(
            f"it inherits members that must be given: {', '.join(f'`{name}`' for name in needed)}"
        )
    return additive("it extends more types")


CHECK = Check(
    "CD606",
    "bases-changed",
    "An object extends others than before.",
    frozenset({"ObjectType.bases"}),
    _judge,
)
