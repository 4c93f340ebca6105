"""Operations that say of no failure that they may raise it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.lint.rule import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.lint.rule import Subject

__all__ = ["RULE"]


def _judge(subject: Subject) -> Iterator[Finding]:
    always = subject.api.errors.always
    for operation in subject.operations():
        if not operation.raises and not always:
            message = f"`{operation.full_name}` raises nothing"
            hint = "list error rows under `raises`, or those of every endpoint under `always`"
            yield Finding(message, operation.origin, hint)


RULE = Rule("CS905", _judge)
