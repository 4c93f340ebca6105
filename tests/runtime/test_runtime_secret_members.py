"""What an answer must not show of itself, by the type it was meant to have."""

from __future__ import annotations

import pytest

from clientsmith.runtime.redaction import redact_text
from clientsmith.runtime.secret_members import secret_members
from clientsmith.runtime.values import Model, Secret, Timestamp


class Link(Model, rename="camel"):
    """A record that leads back to itself."""

    open_url: Secret
    made: Timestamp | None = None
    backup_codes: list[Secret] | None = None
    by_name: dict[str, Secret | None] | None = None
    others: list[Link] | None = None
    title: str | None = None


MEMBERS = frozenset({"openUrl", "backupCodes", "byName"})


@pytest.mark.parametrize(
    ("kind", "data", "members"),
    [
        (Link, (), MEMBERS),
        (dict[str, list[Link] | None], ("response",), MEMBERS),
        (Secret, ("response", "link"), frozenset({"link"})),
        (Secret | None, ("link",), frozenset({"link"})),
        (Secret, (), frozenset[str]()),
        (list[str], ("items",), frozenset[str]()),
        (None, (), frozenset[str]()),
    ],
)
def test_secret_members_are_found_however_deep(
    kind: object, data: tuple[str, ...], members: frozenset[str]
) -> None:
    assert secret_members(kind, data) == members


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"openUrl": "k1", "title": "k2"}', '{"openUrl": "***", "title": "k2"}'),
        (r'{"openUrl":"k\"1\\","title":"t"}', '{"openUrl":"***","title":"t"}'),
        ('[{"openUrl":"k1"},{"openUrl":null}]', '[{"openUrl":"***"},{"openUrl":null}]'),
        ('{"backupCodes":["k]1","k2"],"title":"t"}', '{"backupCodes":"***","title":"t"}'),
        ('{"byName":{"a":"k1","b}":null},"title":"t"}', '{"byName":"***","title":"t"}'),
        # The text of a long body is cut off, anywhere.
        ('{"openUrl":"k1', '{"openUrl":"***"'),
        ('{"openUrl":"k1\\', '{"openUrl":"***"'),
        ('{"backupCodes":["k1","k', '{"backupCodes":"***"'),
        ('{"byName":{"a":"k1', '{"byName":"***"'),
        ('{"title":"openUrl"}', '{"title":"openUrl"}'),
    ],
)
def test_secret_members_are_hidden_in_text(text: str, shown: str) -> None:
    assert redact_text(text, members=MEMBERS) == shown
