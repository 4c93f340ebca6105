"""An argument of the client that takes a credential came, went or has another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _listed(words: list[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.attribute == "arguments":
        old = [credential.argument for _, credential in found.old]
        new = [credential.argument for _, credential in found.new]
        if sorted(old) == sorted(new):
            return fix("it hands other values to the call that logs in")
        return breaking(f"the client takes {_listed(new)} for it, no longer {_listed(old)}")
    if found.attribute:
        return breaking(f"the client takes `{found.new}`, no longer `{found.old}`")
    if found.new is None:
        return breaking("programs that give it fail")
    return additive("it may be given")


CHECK = Check(
    "CD204",
    "credential-changed",
    "An argument of the client that takes a credential came, went or has another name.",
    frozenset({"Credential", "Credential.argument", "Login.arguments"}),
    _judge,
)
