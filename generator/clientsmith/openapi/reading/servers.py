"""Servers: base addresses with variables, those of the document and those of single operations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from clientsmith.description.plain import is_list, short
from clientsmith.openapi.reading.prose import clean
from clientsmith.openapi.reading.security import TAKEN
from clientsmith.openapi.reading.words import snake_words, to_identifier

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Servers"]

_URL = re.compile(r"(?:https?://[A-Za-z0-9._~:\[\]{}/-]+|\{[A-Za-z0-9._~:\[\]{}/-]+)\Z")
_BRACES = re.compile(r"\{([^{}]*)\}")
_PURPOSE = re.compile(
    r"\b(production|sandbox|staging|development|dev|test|testing|local|mock|demo|beta|live|eu|us|uat)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Servers:
    """The servers by name; one that stands twice has one name."""

    findings: Findings
    prose: bool
    product: str
    by_name: dict[str, dict[str, Any]] = field(default_factory=dict[str, "dict[str, Any]"])
    variables: dict[str, None] = field(default_factory=dict[str, None])

    def add_all(self, listed: Node | None) -> None:
        """Add the servers of the document; without any that can be used, one whose host is a variable."""
        for node in listed.items() if listed else ():
            self.add(node)
        if not self.by_name:
            place = listed.place if listed else "#/servers"
            self.findings.corrected("server-address", place, "no server: the host is a variable")
            self._put("main", self._hosted(""), place)

    def add(self, node: Node) -> str | None:
        """Add one server and return its name; None, with a finding, when it is none that can be called."""
        for key, inner in node.members():
            if key not in {"url", "description", "variables", "name"}:
                rule = "extension" if key.startswith("x-") else "unread"
                self.findings.left_out(rule, inner.place, f"`{short(key)}`")
        url = (node.text("url") or "").strip()
        server = self._read(node, url)
        if server is None:
            return None
        text = node.text("description")
        if text and self.prose:
            server["doc"] = clean(text, 200) or f"The server at {server['url']}."
        return self._put(self._name(node, text or ""), server, node.place)

    def _name(self, node: Node, text: str) -> str:
        named = node.text("name")
        if named and snake_words(named):
            return to_identifier(snake_words(named), "main")[:40].rstrip("_")
        match = _PURPOSE.search(text)
        if match and len(text) < 80:
            word = match[1].lower()
            return {"dev": "development", "testing": "test", "live": "production"}.get(word, word)
        if not self.by_name:
            return "main"
        host = re.match(r"(?:https?://)?(?:www\.)?([A-Za-z][A-Za-z0-9-]*)", node.text("url") or "")
        words = snake_words(host[1]) if host else []
        return to_identifier(words, "server") if words and words != ["api"] else "server"

    def _put(self, name: str, server: dict[str, Any], place: str) -> str:
        for known, other in self.by_name.items():
            if other["url"] == server["url"]:
                return known
        base, count = name, 2
        while name in self.by_name:
            name, count = f"{base}_{count}", count + 1
        self.by_name[name] = server
        self.variables.update(dict.fromkeys(server.get("variables", {})))
        return name

    def _hosted(self, path: str) -> dict[str, Any]:
        host = {"doc": "Host name of the server.", "env": f"{self.product.upper()}_HOST"}
        return {"url": f"https://{{host}}{path}", "variables": {"host": host}}

    def _read(self, node: Node, url: str) -> dict[str, Any] | None:
        place = node.place
        if url.startswith("//"):
            self.findings.corrected("server-address", place, f"`{short(url)}` is reached by https")
            url = f"https:{url}"
        if url in {"", "."} or url.startswith(("/", "./")):
            path = url.lstrip(".").rstrip("/")
            if not re.fullmatch(r"[A-Za-z0-9._~/{}-]*", path):
                path = ""
            self.findings.corrected(
                "server-address", place, f"`{short(url)}` is relative: the host is a variable"
            )
            if "{" not in path:
                return self._hosted(path)
            url = f"https://{{host}}{path}"
        elif "://" not in url and not url.startswith("{"):
            self.findings.corrected("server-address", place, f"`{short(url)}` is reached by https")
            url = f"https://{url}"
        cut = re.split(r"[?#]", url)[0].rstrip("/")
        if cut != url.rstrip("/"):
            self.findings.corrected("server-address", place, f"`{short(url)}` has a query")
        url = cut
        if "@" in url and not url.startswith("{"):
            self.findings.left_out("server", place, "an address with a user in it")
            return None
        variables = self._variables(node, url)
        for written, (name, _) in variables.items():
            url = url.replace(f"{{{written}}}", f"{{{name}}}")
        if not _URL.match(url) or not _sound(url):
            self.findings.left_out("server", place, f"`{short(url)}` is not an address of HTTP")
            return None
        server: dict[str, Any] = {"url": url}
        if variables:
            server["variables"] = dict(variables.values())
        return server

    def _variables(self, node: Node, url: str) -> dict[str, tuple[str, dict[str, Any]]]:
        described = node.child("variables")
        found: dict[str, tuple[str, dict[str, Any]]] = {}
        for written in dict.fromkeys(_BRACES.findall(url)):
            name = to_identifier(snake_words(written), "part")[:40].rstrip("_")
            if name in TAKEN:
                name = f"{name}_address" if name == "server" else "address"
            taken = {other for other, _ in found.values()}
            base, count = name, 2
            while name in taken:
                name, count = f"{base}_{count}", count + 1
            if name != written:
                self.findings.named(
                    "server-variable", node.place, f"`{{{short(written)}}}` is `{{{name}}}`"
                )
            entry = described.child(written) if described else None
            found[written] = (name, self._variable(entry, name))
        for key, inner in described.members() if described else ():
            if key not in found:
                self.findings.left_out(
                    "server", inner.place, f"the address has no variable `{short(key)}`"
                )
        return found

    def _variable(self, entry: Node | None, name: str) -> dict[str, Any]:
        spec: dict[str, Any] = {}
        text = entry.text("description") if entry else None
        words = name.replace("_", " ")
        spec["doc"] = (
            clean(text, 200) if text and self.prose else ""
        ) or f"The {words} in the server's address."
        default = entry.text("default") if entry else None
        listed = entry.get("enum") if entry else None
        values = (
            [str(value) for value in listed if isinstance(value, str | int)]
            if is_list(listed)
            else []
        )
        values = [value for value in dict.fromkeys(values) if value.isprintable()]
        if default and default.isprintable() and (not values or default in values):
            spec["default"] = default
        elif entry is not None and entry.has("default") and default != "":
            self.findings.left_out("server", entry.place, f"the default `{short(default)}`")
        if values:
            spec["enum"] = values
        spec["env"] = f"{self.product.upper()}_{name.upper()}"
        return spec


def _sound(url: str) -> bool:
    bare = _BRACES.sub("x", url)
    if "{" in bare or "}" in bare:
        return False
    try:
        parts = urlsplit(bare if "://" in bare else f"https://{bare}")
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        # A port that is a variable is `x` here.
        return bool(re.fullmatch(r"https?://[^/:\[\]]+:x(?:/.*)?", bare))
