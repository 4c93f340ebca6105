"""A portal with people, rooms, projects and tasks, whose lists come in small pages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from servers.http1 import Reply, Request, json_reply
from servers.portal import Portal, failed

__all__ = ["Office"]

_PAGE: Final = 2
_PEOPLE: Final = ("Ada", "Grace", "Barbara", "Frances", "Hedy")
_TASKS: Final = {1: ("Plan", "Measure", "Order"), 2: ()}
_API: Final = "/api/2.0"


@dataclass
class Office(Portal):
    """Who is signed in may list what is here; nothing is added but rooms."""

    def content(self, request: Request) -> Reply:
        """Answer the request of somebody who is signed in."""
        path = request.path.removesuffix(self.suffix).rstrip("/").removeprefix(_API)
        match request.method, path.strip("/").split("/"):
            case "GET", ["people", "@self"]:
                return _one(_person("Ada"))
            case "GET", ["people"]:
                return self._page(request, [_person(name) for name in _PEOPLE])
            case "POST", ["people"]:
                return failed(400, "Invalid arguments")
            case "POST", ["files", "rooms"]:
                return _one({"id": 7, "title": json.loads(request.body)["title"]})
            case "GET", ["project"]:
                projects = ((1, "Office"), (2, "Garden"), (3, "Archive"))
                return self._page(request, [{"id": id_, "title": title} for id_, title in projects])
            case "GET", ["project", number, "task"] if int(number) in _TASKS:
                tasks = _TASKS[int(number)]
                return self._page(request, [{"id": 1, "title": title} for title in tasks])
            case _:
                return failed(404, "The record could not be found")

    def _page(self, request: Request, items: list[dict[str, Any]]) -> Reply:
        start = int(request.parameter("startIndex") or 0)
        size = min(int(request.parameter("count") or _PAGE), _PAGE)
        page = items[start : start + size]
        following = {"nextIndex": start + size} if start + size < len(items) else {}
        envelope = {"count": len(page), "startIndex": start, "total": len(items), **following}
        return json_reply(200, {**envelope, "status": 0, "statusCode": 200, "response": page})


def _one(item: dict[str, Any]) -> Reply:
    return json_reply(200, {"count": 1, "status": 0, "statusCode": 200, "response": item})


def _person(name: str) -> dict[str, Any]:
    return {
        "id": "12345678-1234-5678-1234-567812345678",
        "displayName": name,
        "email": f"{name.lower()}@example.com",
    }
