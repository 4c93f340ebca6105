"""A value that is sent or answered by itself came, went or is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, fix
from clientsmith.changes.difference import Parameter

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    sent, returned = between.uses(found)
    field = found.owner.new
    if found.old is not None and found.new is not None:
        return fix(f"it is always {found.new!r}, no longer {found.old!r}")
    if found.new is None:
        if sent and field.required:
            return breaking(f"it must be given: it is no longer always {found.old!r}")
        if returned and found.within(Parameter) is None:
            return fix(f"it need not be {found.old!r} any more")
        return additive(f"it may be given: it is no longer always {found.old!r}")
    if found.within(Parameter) is not None:
        return breaking(f"it is always {found.new!r} and cannot be passed any more")
    return fix(f"it is always {found.new!r}")


CHECK = Check(
    "CD413",
    "constant-changed",
    "A value that is sent or answered by itself came, went or is another.",
    frozenset({"Field.const"}),
    _judge,
)
