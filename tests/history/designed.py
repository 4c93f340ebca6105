"""Thirteen releases of an API of 120 operations, each with what a maintainer expects of it.

The versions are written down here by hand, from what semantic versioning says of each change, so that the tool's own
judgement is held against them.
"""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["STEPS", "Edit", "Step", "documents"]

Edit = tuple[str, str, str]
"""A file, a text that stands in it once, and what a person writes in its place."""

Data = dict[str, Any]


@dataclass(frozen=True)
class Step:
    """A release.

    `change` is what the vendor does, `edits` what the maintainers do after syncing it. `level` is the gravest of what
    users meet, `version` what follows from it, `chosen` where a greater one is asked for. `tells` must stand in the
    section of the changelog, `conflicts` are what the sync cannot decide. `goes` are marks of which each line that the
    sync takes away has one. `fails` is what a checker finds in programs of the release before.
    """

    version: str
    level: str
    change: Callable[[World], None]
    tells: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    conflicts: tuple[str, ...] = ()
    fails: tuple[str, ...] = ()
    chosen: bool = False


def _query(name: str, schema: Data, *, required: bool = False) -> Data:
    return {"name": name, "in": "query", "required": required, "schema": schema}


def _operation(world: World, path: str, method: str) -> Data:
    found: Data = world.data["paths"][path][method]
    return found


def _fields(world: World, name: str) -> Data:
    found: Data = world.schemas[name]["properties"]
    return found


def _first(world: World) -> None:
    del world


def _more_to_use(world: World) -> None:
    listing = _operation(world, "/books", "get")
    listing["parameters"].append(_query("language", {"type": "string"}))
    _fields(world, "Loan")["due"] = {"type": "string", "format": "date-time"}
    world.schemas["FineState"]["enum"].append("waived")
    world.schemas["Hit"] = {
        "type": "object",
        "required": ["score"],
        "properties": {"score": {"type": "number"}, "book": {"$ref": "#/components/schemas/Book"}},
    }
    world.add_operation(
        "/books/search",
        "get",
        "searchBooks",
        "books",
        {"parameters": [_query("text", {"type": "string"}, required=True)]},
        {"application/json": {"schema": {"$ref": "#/components/schemas/Hit"}}},
    )


def _early_breaks(world: World) -> None:
    del world.data["paths"]["/rooms/{room_id}"]["delete"]
    listing = _operation(world, "/events", "get")
    listing["parameters"].append(_query("day", {"type": "string", "format": "date"}, required=True))


def _prose(world: World) -> None:
    for one in ("covers", "reviews"):
        _operation(world, f"/{one}", "get")["summary"] = f"Returns all {one} there are."
    _fields(world, "Review")["title"]["description"] = "What it is called."
    # What people have worded anew stays.
    _operation(world, "/books", "get")["summary"] = "Worded upstream."


def _other_routes(world: World) -> None:
    paths = world.data["paths"]
    paths["/tickets/{ticket_id}/store"] = paths.pop("/tickets/{ticket_id}/archive")
    world.data["servers"][0]["url"] = "https://api.library.example.com"


def _stable(world: World) -> None:
    _fields(world, "Room")["floor"] = {"type": "integer"}


def _refusals(world: World) -> None:
    problem = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    answer = {"description": "Refused.", "content": problem}
    _operation(world, "/loans", "post")["responses"]["409"] = answer
    _fields(world, "InvoiceDraft")["note"] = {"type": "string"}


def _corrected_here(world: World) -> None:
    # The maintainers corrected this one to a float.
    _fields(world, "Author")["size"] = {"type": "string"}
    del _fields(world, "Course")["tags"]


def _more_prose(world: World) -> None:
    world.schemas["Device"]["description"] = "A thing with a plug."


def _deprecated(world: World) -> None:
    _operation(world, "/badges/{badge_id}/archive", "post")["deprecated"] = True
    world.add_resource("permit")


def _renamed(world: World) -> None:
    # The vendor calls a schema otherwise.
    world.schemas["Token"] = world.schemas.pop("Badge")
    text = "#/components/schemas/Badge"
    _point(world.data, text, "#/components/schemas/Token")


def _point(value: Any, old: str, new: str) -> None:
    for key in _keys(value):
        if value[key] == old:
            value[key] = new
        else:
            _point(value[key], old, new)


def _keys(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [*cast("Data", value)]
    return [*range(len(value))] if isinstance(value, list) else []


def _many_breaks(world: World) -> None:
    world.schemas["PaymentState"]["enum"].remove("lost")
    listing = _operation(world, "/messages", "get")
    listing["parameters"] = [one for one in listing["parameters"] if one["name"] != "page"]
    for one in _operation(world, "/reports", "get")["parameters"]:
        if one["name"] == "page":
            one["schema"] = {"type": "boolean"}
    world.schemas["Teacher"]["required"] = ["id"]
    del world.data["paths"]["/badges/{badge_id}/archive"]
    stored = _operation(world, "/shelfs/{shelf_id}", "get")["responses"]["200"]
    stored["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Cover"}


STEPS = (
    Step("0.1.0", "first", _first),
    Step(
        "0.1.1",
        "additive",
        _more_to_use,
        tells=("language", "types.Loan.due", "types.FineState.WAIVED", "types.Hit", "books.search"),
        goes=("FineState",),
    ),
    Step(
        "0.2.0",
        "breaking",
        _early_breaks,
        tells=("rooms.delete", "events.list(day=)"),
        goes=("DELETE /rooms/{room_id}",),
        fails=("rooms.delete", "events.list"),
    ),
    Step(
        "0.2.1",
        "docs",
        _prose,
        tells=("Documentation of 4 parts",),
        goes=("Does listCovers.", "Does listReviews.", "Its title."),
    ),
    Step(
        "0.2.2",
        "fix",
        _other_routes,
        tells=("tickets.archive",),
        goes=("POST /tickets/{ticket_id}/archive", "https://library.example.com"),
    ),
    Step("1.0.0", "additive", _stable, tells=("types.Room.floor",), chosen=True),
    Step(
        "1.1.0",
        "additive",
        _refusals,
        tells=("errors.Conflict", "loans.create", "invoices.create(note=)"),
        goes=("rows:", "title: str, size: {type: int"),
    ),
    Step(
        "2.0.0",
        "breaking",
        _corrected_here,
        tells=("types.Course.tags",),
        goes=("tags: {type: list<str>", "size: {type: float, required: false, min: 0}"),
        conflicts=("Author fields size type",),
        fails=("it.tags",),
    ),
    Step("2.0.1", "docs", _more_prose, tells=("Documentation of",), goes=("One device.",)),
    Step(
        "2.1.0",
        "additive",
        _deprecated,
        tells=("badges.archive", "permits.list", "types.Permit"),
    ),
    Step(
        "2.2.0",
        "additive",
        _renamed,
        tells=("devices", "errors.Held", "types.PrintedBook", "types.Badge", "authors.write_down"),
        goes=("Badge",),
        edits=(
            ("endpoints/devices.yaml", "resource: devices\n", "resource: machines\nwas: devices\n"),
            ("errors.yaml", "  Held: {status", "  Overdue: {was: Held, status"),
            ("endpoints/loans.yaml", "raises: [Held", "raises: [Overdue"),
            ("types/books.yaml", "  PrintedBook:\n", "  Volume:\n    was: PrintedBook\n"),
            ("endpoints/*.yaml", r"\bPrintedBook\b", "Volume"),
            ("types/*.yaml", r"type: PrintedBook\b", "type: Volume"),
            ("types/badges.yaml", "  Token:\n", "  Token:\n    was: Badge\n"),
            ("endpoints/authors.yaml", "  write_down:\n", "  record:\n    was: write_down\n"),
        ),
    ),
    Step(
        "3.0.0",
        "breaking",
        _many_breaks,
        tells=(
            "types.PaymentState.LOST",
            "messages.list(page=)",
            "reports.list(page=)",
            "types.Teacher.title",
            "badges.archive",
            "shelfs.get",
        ),
        goes=("PaymentState", "page:", "title:", "badge_id}/archive", "archiveBadge", "/shelfs/",
              "archive", "path: {badge_id", "returns:", "deprecated: true"),
        fails=("PaymentState.LOST", "messages.list", "reports.list", "it.title", "badges.archive", "shelfs.get"),
    ),
    Step("3.0.0", "none", _first),
)  # fmt: skip


def documents() -> list[Data]:
    """Return the vendor's document of each release."""
    world = World(random.Random(0))
    made: list[Data] = []
    for number, step in enumerate(STEPS, 1):
        step.change(world)
        if step.level != "none":
            world.data["info"]["version"] = str(number)
        made.append(copy.deepcopy(world.data))
    return made
