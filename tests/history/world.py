"""The history of an API that never was: releases of an OpenAPI document, each with every kind of change."""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NOUNS", "World", "releases"]

NOUNS = (
    "book", "author", "loan", "member", "branch", "shelf", "cover", "review", "fine", "event", "room", "ticket",
    "invoice", "payment", "message", "report", "device", "badge", "course", "teacher",
)  # fmt: skip
WORDS = ("color", "weight", "owner", "note", "rank", "city", "phase", "grade", "label", "topic")
KINDS: tuple[dict[str, Any], ...] = (
    {"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "number"},
    {"type": "string", "format": "date-time"}, {"type": "array", "items": {"type": "string"}},
)  # fmt: skip


def releases(seed: int, count: int) -> Iterator[dict[str, Any]]:
    """Yield so many releases of an API of 120 operations; the same seed gives the same history."""
    world = World(random.Random(seed))
    yield copy.deepcopy(world.data)
    for number in range(2, count + 1):
        world.release(number)
        yield copy.deepcopy(world.data)


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _parameter(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": f"About {name}.", "schema": schema}


class World:
    """The API as it is now; `data` is its document."""

    def __init__(self, rnd: random.Random) -> None:
        self.rnd = rnd
        self.count = 0
        self.data: dict[str, Any] = {
            "openapi": "3.0.3",
            "info": {"title": "Library", "version": "1"},
            "servers": [{"url": "https://library.example.com"}],
            "paths": {},
            "components": {"schemas": {"Problem": {"type": "object", "properties": {"code": {"type": "string"}, "message": {"type": "string"}}}}},
        }  # fmt: skip
        for noun in NOUNS:
            self.add_resource(noun)

    @property
    def schemas(self) -> dict[str, Any]:
        found: dict[str, Any] = self.data["components"]["schemas"]
        return found

    def add_resource(self, noun: str) -> None:
        name, many = noun.capitalize(), f"{noun}s"
        self.schemas[f"{name}State"] = {"type": "string", "enum": ["open", "closed", "lost"]}
        self.schemas[name] = {
            "type": "object",
            "description": f"One {noun}.",
            "required": ["id", "title"],
            "properties": {
                "id": {"type": "integer", "description": "Its number."},
                "title": {"type": "string", "description": "Its title."},
                "state": _ref(f"{name}State"),
                "size": {"type": "integer", "minimum": 0},
                "tags": {"type": "array", "items": {"type": "string"}},
            },
        }
        self.schemas[f"{name}Draft"] = {
            "type": "object",
            "required": ["title"],
            "properties": {
                "title": {"type": "string"},
                "size": {"type": "integer"},
                "comment": {"type": "string"},
            },
        }
        here = {"name": f"{noun}_id", "in": "path", "required": True, "schema": {"type": "integer"}}
        listing = _json({"type": "array", "items": _ref(name)})
        body = {"required": True, "content": _json(_ref(f"{name}Draft"))}
        paging = [
            _parameter("page", {"type": "integer"}),
            _parameter("order", {"type": "string", "enum": ["up", "down"]}),
        ]
        add = self.add_operation
        add(f"/{many}", "get", f"list{name}s", many, {"parameters": paging}, listing)
        add(f"/{many}", "post", f"create{name}", many, {"requestBody": body}, _json(_ref(name)))
        add(
            f"/{many}/{{{noun}_id}}",
            "get",
            f"get{name}",
            many,
            {"parameters": [here]},
            _json(_ref(name)),
        )
        add(
            f"/{many}/{{{noun}_id}}",
            "put",
            f"update{name}",
            many,
            {"parameters": [here], "requestBody": body},
            _json(_ref(name)),
        )
        add(f"/{many}/{{{noun}_id}}", "delete", f"delete{name}", many, {"parameters": [here]}, None)
        add(
            f"/{many}/{{{noun}_id}}/archive",
            "post",
            f"archive{name}",
            many,
            {"parameters": [here]},
            _json(_ref(name)),
        )

    def add_operation(
        self,
        path: str,
        method: str,
        id_: str,
        tag: str,
        extra: dict[str, Any],
        answer: dict[str, Any] | None,
    ) -> None:
        responses: dict[str, Any] = {
            "404": {"description": "Unknown.", "content": _json(_ref("Problem"))}
        }
        responses["200" if answer else "204"] = {
            "description": "Done.",
            **({"content": answer} if answer else {}),
        }
        self.data["paths"].setdefault(path, {})[method] = {
            "operationId": id_, "summary": f"Does {id_}.", "tags": [tag], **copy.deepcopy(extra), "responses": responses,
        }  # fmt: skip

    def release(self, number: int) -> None:
        """Make one change of every kind, each somewhere else; the first three resources are never taken away."""
        self.data["info"]["version"] = str(number)
        for change in (
            self.add_parameter, self.remove_parameter, self.change_parameter, self.require_parameter,
            self.add_field, self.remove_field, self.change_field, self.require_field, self.add_enum_value,
            self.remove_enum_value, self.deprecate, self.add_status, self.remove_operation, self.new_operation,
            self.move, self.describe, self.new_type, self.widen_answer, self.shuffle,
        ):  # fmt: skip
            for _ in range(2):
                self.count += 1
                change()
        if number % 4 == 0:
            self.add_resource(f"thing{number}")

    # Choosing

    def operation(self) -> dict[str, Any]:
        """Return some operation."""
        return self.rnd.choice(
            [one for item in self.data["paths"].values() for one in item.values()]
        )

    def some_object(self) -> tuple[str, dict[str, Any]]:
        """Return some object and its name."""
        found = [
            (name, one)
            for name, one in self.schemas.items()
            if "properties" in one and name != "Problem"
        ]
        return self.rnd.choice(found)

    def some_field(self) -> tuple[dict[str, Any], str]:
        """Return some object and the name of a member of it."""
        _, one = self.some_object()
        return one, self.rnd.choice(list(one["properties"]))

    def fresh(self) -> str:
        """Return a name that nothing has had."""
        return f"{self.rnd.choice(WORDS)}_{self.count}"

    # Changes

    def add_parameter(self) -> None:
        one = self.operation()
        one.setdefault("parameters", []).insert(
            0, _parameter(self.fresh(), copy.deepcopy(self.rnd.choice(KINDS)))
        )

    def parameters(self) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """Return every parameter that is in the query, with its operation."""
        return [
            (one, parameter)
            for item in self.data["paths"].values()
            for one in item.values()
            for parameter in one.get("parameters", ())
            if parameter["in"] == "query"
        ]

    def remove_parameter(self) -> None:
        one, parameter = self.rnd.choice(self.parameters())
        one["parameters"].remove(parameter)

    def change_parameter(self) -> None:
        self.rnd.choice(self.parameters())[1]["schema"] = copy.deepcopy(self.rnd.choice(KINDS))

    def require_parameter(self) -> None:
        _, parameter = self.rnd.choice(self.parameters())
        parameter["required"] = not parameter.get("required", False)

    def add_field(self) -> None:
        _, one = self.some_object()
        one["properties"][self.fresh()] = {
            **copy.deepcopy(self.rnd.choice(KINDS)),
            "description": "New here.",
        }

    def remove_field(self) -> None:
        one, name = self.some_field()
        if len(one["properties"]) > 2:
            del one["properties"][name]
            one["required"] = [other for other in one.get("required", ()) if other != name]

    def change_field(self) -> None:
        one, name = self.some_field()
        one["properties"][name] = copy.deepcopy(self.rnd.choice(KINDS))

    def require_field(self) -> None:
        one, name = self.some_field()
        required = one.setdefault("required", [])
        one["required"] = (
            [x for x in required if x != name] if name in required else [*required, name]
        )

    def enums(self) -> list[dict[str, Any]]:
        """Return every named enum."""
        return [one for one in self.schemas.values() if "enum" in one]

    def add_enum_value(self) -> None:
        self.rnd.choice(self.enums())["enum"].append(self.fresh())

    def remove_enum_value(self) -> None:
        one = self.rnd.choice(self.enums())
        if len(one["enum"]) > 2:
            one["enum"].remove(self.rnd.choice(one["enum"]))

    def deprecate(self) -> None:
        one = self.operation()
        one["deprecated"] = not one.get("deprecated", False)

    def add_status(self) -> None:
        status = self.rnd.choice(("400", "403", "409", "422", "429"))
        answer = {"description": "Refused.", "content": _json(_ref("Problem"))}
        responses = self.operation()["responses"]
        if status in responses:
            del responses[status]
        else:
            responses[status] = answer

    def remove_operation(self) -> None:
        kept = tuple(f"/{noun}s" for noun in NOUNS[:3])
        paths = [path for path in self.data["paths"] if not path.startswith(kept)]
        path = self.rnd.choice(paths)
        item = self.data["paths"][path]
        del item[self.rnd.choice(list(item))]
        if not item:
            del self.data["paths"][path]

    def new_operation(self) -> None:
        noun, name = self.rnd.choice(NOUNS), self.fresh()
        parameters = {"parameters": [_parameter("depth", {"type": "integer"})]}
        self.add_operation(
            f"/{noun}s/{name}",
            "get",
            f"find_{name}",
            f"{noun}s",
            parameters,
            _json(_ref(noun.capitalize())),
        )

    def move(self) -> None:
        paths = [path for path in self.data["paths"] if path.endswith("/archive")]
        if paths:
            path = self.rnd.choice(paths)
            self.data["paths"][f"{path[:-7]}moved_{self.count}"] = self.data["paths"].pop(path)

    def describe(self) -> None:
        one, name = self.some_field()
        one["properties"][name].setdefault("description", "")
        one["properties"][name]["description"] = f"Told anew in {self.count}."
        self.operation()["summary"] = f"Does it anew since {self.count}."

    def new_type(self) -> None:
        name = f"Part{self.count}"
        self.schemas[name] = {
            "type": "object",
            "properties": {
                "value": {"type": "string"},
                "unit": {"type": "string", "enum": ["m", "s"]},
            },
        }
        _, one = self.some_object()
        one["properties"][self.fresh()] = _ref(name)

    def widen_answer(self) -> None:
        name, _ = self.some_object()
        for status, answer in self.operation()["responses"].items():
            if status == "200":
                answer["content"] = _json(
                    self.rnd.choice([_ref(name), {"type": "array", "items": _ref(name)}])
                )

    def shuffle(self) -> None:
        items = list(self.schemas.items())
        self.rnd.shuffle(items)
        self.data["components"]["schemas"] = dict(items)
