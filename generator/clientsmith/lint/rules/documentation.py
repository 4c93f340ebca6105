"""What has no `doc:` and needs one: resources, types, and arguments whose names say nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.lint.rule import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.lint.rule import Subject

__all__ = ["RULE"]

# Names that fit any argument, and so tell nothing about one.
_VAGUE = frozenset(
    {
        "arg",
        "args",
        "data",
        "extra",
        "flag",
        "info",
        "input",
        "item",
        "items",
        "mode",
        "obj",
        "object",
        "opt",
        "option",
        "options",
        "param",
        "params",
        "payload",
        "val",
        "value",
        "values",
        "x",
        "y",
    }
)


def _judge(subject: Subject) -> Iterator[Finding]:
    for resource in subject.api.resources:
        if not resource.doc:
            message = f"the resource `{resource.name}` has no `doc`"
            origin = resource.origin.at("resource")
            yield Finding(message, origin, "say in a sentence what is found there", key=False)
    for definition in subject.api.types:
        if not definition.doc:
            message = f"the type `{definition.name}` has no `doc`"
            yield Finding(message, definition.origin, "say in a sentence what it stands for")
    for operation in subject.operations():
        body = operation.body.fields if operation.body is not None else ()
        for field in (*operation.query, *operation.headers, *operation.cookies, *body):
            if not field.doc and field.const is None and field.name.lower() in _VAGUE:
                message = f"`{field.name}` of `{operation.full_name}` has no `doc`, and its name could mean anything"
                yield Finding(message, field.origin, "say what a caller passes")


RULE = Rule("CS901", _judge)
