"""Merging what may stand at an endpoint, a resource or the product: credentials, servers, envelopes and error rows.

What is compared is what holds for each operation. It is written at the endpoint, unless it is what the endpoint inherits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list
from clientsmith.openapi.syncing.facts import inherited_settings
from clientsmith.openapi.syncing.operations import site_of
from clientsmith.openapi.syncing.plan import ActionKind
from clientsmith.openapi.syncing.splicing import same
from clientsmith.openapi.syncing.threeway import ABSENT, Site, inserted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.syncing.curated import Endpoint
    from clientsmith.openapi.syncing.facts import Data
    from clientsmith.openapi.syncing.threeway import Merge

__all__ = ["merge_settings"]

_SINGLE = ("auth", "server", "envelope")


def merge_settings(merge: Merge, added: Mapping[str, Endpoint]) -> None:
    """Bring the settings of all operations to what should hold; `added` are operations that have none yet."""
    wanted_rows: dict[str, list[str]] = {}
    for key, here in merge.here.operations.items():
        base, new = merge.base.operations.get(key), merge.new.operations.get(key)
        if key in merge.here.left_out or "skip" in here.data:
            continue
        for setting in _SINGLE if new is not None else ():
            _merge_single(merge, here, setting, base, new or {}, fresh=key in added)
        wanted_rows[key] = _rows(merge, here, base, new, fresh=key in added)
    _write_rows(merge, wanted_rows)


def _now(merge: Merge, here: Endpoint) -> Data:
    return inherited_settings(merge.here.files, merge.here.files[here.file], here.data)


def _merge_single(
    merge: Merge, here: Endpoint, key: str, base: Data | None, new: Data, *, fresh: bool
) -> None:
    theirs = _known(merge, key, new.get(key, ABSENT))
    before = ABSENT if base is None else base.get(key, ABSENT)
    ours = here.settings.get(key, ABSENT)
    wanted: Any = ours
    site = site_of(here).below(key)
    if fresh:
        wanted = theirs
    elif base is None or (
        same(theirs, before) if theirs is not ABSENT and before is not ABSENT else theirs is before
    ):
        pass
    elif _equal(ours, before) or (key == "auth" and _follows_default(merge, here, before)):
        wanted = theirs
    elif not _equal(ours, theirs) and theirs is not ABSENT:
        merge.conflict(site, ours, theirs)
    holds = _now(merge, here).get(key, ABSENT)
    if wanted is ABSENT or _equal(holds, wanted):
        return
    if here.data.pop(key, None) is not None and _equal(_now(merge, here).get(key, ABSENT), wanted):
        merge.tell(ActionKind.CHANGED, site, holds, wanted)
        return
    inserted(here.data, key, wanted, _before(here.data, key))
    if not fresh:
        merge.tell(ActionKind.CHANGED, site, holds, wanted)


def _known(merge: Merge, key: str, value: Any) -> Any:
    """Return a setting in the names of the description, nothing where it names what is not there."""
    if key == "auth" and value is not ABSENT:
        there = merge.here.section("auth.yaml", "schemes")

        made = _called(merge, value)
        known = all(name in there or name in ("none", "optional") for name in _schemes(made))
        return made if known else ABSENT
    if key == "server" and value is not ABSENT:
        return value if value in merge.here.section("product.yaml", "servers") else ABSENT
    return value


def _called(merge: Merge, value: Any) -> Any:
    if is_list(value):
        return [_called(merge, one) for one in value]
    return merge.names.schemes.get(value, value)


def _schemes(value: Any) -> list[str]:
    """Return the names in a list of alternatives, each of which may be a list."""
    if is_list(value):
        return [name for one in value for name in _schemes(one)]
    return [str(value)]


def _follows_default(merge: Merge, here: Endpoint, before: Any) -> bool:
    """Tell whether an endpoint has what the product has, as it had in the base."""
    return "auth" not in here.data and _equal(before, merge.base.single.get("use", ABSENT))


def _equal(one: Any, other: Any) -> bool:
    return one is other if one is ABSENT or other is ABSENT else same(one, other)


def _before(data: Data, key: str) -> str | None:
    """Return the part of an endpoint behind which a setting is put."""
    order = (
        "http", "doc", "deprecated", "auth", "server", "path", "query", "headers", "cookies", "parameters", "body", "form",
        "multipart", "binary", "returns", "envelope", "raises",
    )  # fmt: skip
    earlier = [name for name in order[: order.index(key)] if name in data]
    return earlier[-1] if earlier else None


# Error rows


def _rows(
    merge: Merge, here: Endpoint, base: Data | None, new: Data | None, *, fresh: bool
) -> list[str]:
    """Return the rows that an operation shall raise."""
    now: list[str] = list(_now(merge, here).get("raises", ())) if fresh else here.settings["raises"]
    if new is None:
        return now
    before = {merge.row_name(name) for name in (base or {}).get("raises", ())}
    if fresh:
        # Of what it inherits only the rows that people have added hold for it as a matter of course.
        before = {called for name in merge.base.rows if (called := merge.row_name(name))}
    after = [
        called for name in new.get("raises", ()) if (called := merge.row_name(name)) is not None
    ]
    kept = [name for name in now if name not in before or name in after]
    if base is not None and not fresh:
        # What people have taken away stays away.
        after = [name for name in after if name not in before or name in now]
    return list(dict.fromkeys([*kept, *after]))


def _write_rows(merge: Merge, wanted: dict[str, list[str]]) -> None:
    """Write the rows at endpoints; take rows out of shared lists that not all of those who share them want."""
    errors = merge.here.files.get("errors.yaml", {})
    always: list[str] = list(errors.get("always", ()))
    groups: dict[str, list[str]] = {}
    for key in wanted:
        groups.setdefault(merge.here.operations[key].file, []).append(key)
    shed = [name for name in always if any(name not in rows for rows in wanted.values())]
    if shed:
        left = [name for name in always if name not in shed]
        _set(errors, "always", left, "body")
        merge.tell(ActionKind.CHANGED, Site("errors.yaml", ("always",), "always"), always, left)
    for file, keys in groups.items():
        data = merge.here.files[file]
        shared: list[str] = list(data.get("raises", ()))
        all_want = [name for name in [*shared, *shed] if all(name in wanted[key] for key in keys)]
        made = [name for name in shared if name in all_want]
        made += [name for name in shed if name in all_want and name not in made]
        if made != shared:
            after = "doc" if "doc" in data else "resource"
            _set(data, "raises", made, after)
            merge.tell(ActionKind.CHANGED, Site(file, ("raises",), "raises"), shared, made)
        above = {name for name in always if name not in shed} | set(made)
        for key in keys:
            _write_own(merge, key, wanted[key], above)


def _write_own(merge: Merge, key: str, wanted: list[str], above: set[str]) -> None:
    here = merge.here.operations[key]
    written: list[str] = list(here.data.get("raises", ()))
    own = [name for name in written if name in wanted]
    own += [name for name in wanted if name not in above and name not in own]
    if own != written:
        _set(here.data, "raises", own, _before(here.data, "raises"))
        if here.settings:
            merge.tell(ActionKind.CHANGED, site_of(here).below("raises"), written, own)


def _set(data: Data, key: str, names: list[str], after: str | None) -> None:
    if not names:
        data.pop(key, None)
    elif key in data:
        data[key] = names
    else:
        inserted(data, key, names, after)
