"""Names of types: those of the document where they can stand, else from the place where a schema is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.description.plain import short
from clientsmith.model.types import EnumType
from clientsmith.openapi.reading.words import snake_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.openapi.reading.drafts import Draft, Drafts
    from clientsmith.openapi.reading.findings import Findings
    from clientsmith.openapi.reading.settling import Settlement

__all__ = ["LONGEST", "name_types", "reserved_names"]

LONGEST = 60
_NEVER = frozenset({"None", "True", "False", "AttributeError", "Any"})


def reserved_names(resources: Iterable[str], client: str, rows: Iterable[str]) -> frozenset[str]:
    """Return the names that classes of resources, clients and exceptions have in the target language."""
    found = {*_NEVER, client, f"Async{client}", f"{client}Error", *rows}
    for path in resources:
        parts = path.split(".")
        for depth in range(1, len(parts) + 1):
            word = "".join(part.title() for part in "_".join(parts[:depth]).split("_"))
            for name in (word, f"{word}Resource"):
                found |= {f"Async{name}", f"{name}WithRawResponse", f"{name}WithStreamingResponse",
                          f"Async{name}WithRawResponse", f"Async{name}WithStreamingResponse"}  # fmt: skip
            found.add(f"{word}Resource")
    return frozenset(found)


def name_types(
    drafts: Drafts,
    settlement: Settlement,
    kept: Iterable[str],
    reserved: frozenset[str],
    findings: Findings,
    pinned: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the name of each definition in `kept`, by its number. Equal enums of one name are one definition.

    `pinned` are names that definitions had before, by number; they go before any other.
    """
    wanted = set(kept)
    ordered = [draft for draft in drafts.by_id.values() if draft.id in wanted]
    names: dict[str, str] = {}
    owners: dict[str, Draft] = {}
    for draft in ordered:
        before = (pinned or {}).get(draft.id)
        if before is None or before in reserved:
            continue
        if before not in owners or _same(draft, owners[before], settlement):
            names[draft.id] = before
            owners.setdefault(before, draft)
            _tell(draft, before, findings)
    ordered = [draft for draft in ordered if draft.id not in names]
    for draft in (*filter(_is_shared, ordered), *(one for one in ordered if not one.shared)):
        name = _choose(draft, owners, reserved, settlement)
        names[draft.id] = name
        owners.setdefault(name, draft)
        _tell(draft, name, findings)
    return names


def _is_shared(draft: Draft) -> bool:
    return draft.shared


def _choose(
    draft: Draft, owners: dict[str, Draft], reserved: frozenset[str], settlement: Settlement
) -> str:
    candidates = [_fitted(name) for name in draft.hint.names] or ["Value"]
    for name in candidates:
        if name in reserved:
            continue
        if name not in owners:
            return name
        if not draft.shared and _same(draft, owners[name], settlement):
            return name
    base, count = candidates[0][: LONGEST - 4], 2
    if candidates[0] in reserved and f"{base}Type" not in owners and f"{base}Type" not in reserved:
        return f"{base}Type"
    while (name := f"{base}{count}") in owners or name in reserved:
        if not draft.shared and name in owners and _same(draft, owners[name], settlement):
            return name
        count += 1
    return name


def _same(one: Draft, other: Draft, settlement: Settlement) -> bool:
    """Tell whether two definitions are enums of the same values."""
    first, second = settlement.definitions.get(one.id), settlement.definitions.get(other.id)
    return (
        isinstance(first, EnumType)
        and isinstance(second, EnumType)
        and [(m.value, m.also) for m in first.members]
        == [(m.value, m.also) for m in second.members]
    )


def _fitted(name: str) -> str:
    """Return a name within the limit: the first word and as many of the last as go in."""
    if len(name) <= LONGEST:
        return name
    words = [word.capitalize() for word in snake_words(name)]
    kept: list[str] = []
    for word in reversed(words[1:]):
        if len(words[0]) + len("".join(kept)) + len(word) > LONGEST - 4:
            break
        kept.insert(0, word)
    return (words[0] + "".join(kept))[:LONGEST]


def _tell(draft: Draft, name: str, findings: Findings) -> None:
    written = draft.place.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    if draft.shared and written == name:
        return
    what = f"`{short(written)}`" if draft.shared else "a schema without a name"
    findings.named("type", draft.place, f"`{name}` for {what}")
