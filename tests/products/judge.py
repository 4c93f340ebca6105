"""Judges requests by an OpenAPI document: path, query, headers, security and body, each strictly.

What the document does not name must not be sent, and what it demands must be there.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import unquote, unquote_plus

from servers.http1 import Pairs, Request

from .document import Document, Operation, Schema
from .texts import Misread, assembled, read

__all__ = ["Judge", "Verdict"]

_USUAL_HEADERS = {
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "transfer-encoding",
    "user-agent",
}
_SEPARATORS = {"form": ",", "pipeDelimited": "|", "spaceDelimited": " "}
_BOUNDARY = re.compile(r"multipart/form-data; boundary=([0-9A-Za-z'()+_,./:=?-]{1,70})")
_PART = re.compile(rb'Content-Disposition: form-data; name="([^"]*)"(; filename="[^"]+")?')

Carrier = tuple[str, str]


@dataclass
class Verdict:
    """What came of a request: the operation it is for, the values it carries by place and name, and what is wrong."""

    operation: Operation | None = None
    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    findings: list[str] = field(default_factory=list)


class Judge:
    """Judges the requests of one API."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._carriers = {name: _carrier(found) for name, found in document.schemes.items()}

    def verdict(self, request: Request) -> Verdict:
        """Judge a request, for the operation that it fits best."""
        path, _, query = request.target.partition("?")
        verdicts = [
            self._verdict(operation, variables, request, query)
            for operation, variables in self._document.routes(request.method, path)
        ]
        nothing = Verdict(findings=[f"there is no {request.method} {path}"])
        return min(verdicts, key=lambda one: len(one.findings), default=nothing)

    def _verdict(
        self, operation: Operation, variables: Mapping[str, str], request: Request, query: str
    ) -> Verdict:
        verdict = Verdict(operation)
        self._judge_path(verdict, operation, variables)
        self._judge_query(verdict, operation, query)
        self._judge_headers(verdict, operation, request)
        self._judge_security(verdict, operation, request, query)
        self._judge_body(verdict, operation, request)
        return verdict

    def _fits(self, verdict: Verdict, place: str, schema: Schema, value: object) -> None:
        verdict.findings += [f"{place}: {text}" for text in self._document.errors(schema, value)]

    def _judge_path(
        self, verdict: Verdict, operation: Operation, variables: Mapping[str, str]
    ) -> None:
        schemas = {
            one["name"]: one["schema"] for one in operation.parameters if one["in"] == "path"
        }
        if schemas.keys() != variables.keys():
            verdict.findings.append(f"path: {list(schemas)} are described of {list(variables)}")
        for name in schemas.keys() & variables.keys():
            verdict.path[name] = read(self._document, schemas[name], variables[name])
            self._fits(verdict, f"path {name}", schemas[name], verdict.path[name])

    def _judge_query(self, verdict: Verdict, operation: Operation, query: str) -> None:
        pairs = [
            tuple(map(unquote, pair.partition("=")[::2])) for pair in query.split("&") if query
        ]
        left = dict.fromkeys(name for name, _ in pairs)
        for name in self._names("query"):
            left.pop(name, None)
        for parameter in operation.parameters:
            if parameter["in"] != "query":
                continue
            name = parameter["name"]
            deep = parameter.get("style") == "deepObject"
            own = [pair for pair in pairs if pair[0] == name or (deep and _within(pair[0], name))]
            for key, _ in own:
                left.pop(key, None)
            if own:
                try:
                    verdict.query[name] = self._parameter(parameter, own)
                except Misread as problem:
                    verdict.findings.append(f"query {name}: {problem}")
                else:
                    self._fits(verdict, f"query {name}", parameter["schema"], verdict.query[name])
            elif parameter.get("required"):
                verdict.findings.append(f"query {name} is missing")
        verdict.findings += [f"query {name} is not described" for name in left]

    def _parameter(self, parameter: Mapping[str, Any], pairs: list[Any]) -> Any:
        """The value of a parameter by its style."""
        name, schema = parameter["name"], parameter["schema"]
        style = parameter.get("style", "form")
        if style == "deepObject":
            return read(self._document, schema, assembled(name, pairs))
        texts = [text for _, text in pairs]
        if "array" not in self._document.kinds(schema):
            if len(texts) > 1:
                raise Misread("stands more than once")
            return read(self._document, schema, texts[0])
        if not parameter.get("explode", style == "form"):
            if len(texts) > 1:
                raise Misread("a list that is not exploded stands more than once")
            texts = texts[0].split(_SEPARATORS[style])
        items = self._document.followed(schema)["items"]
        return [read(self._document, items, text) for text in texts]

    def _judge_headers(self, verdict: Verdict, operation: Operation, request: Request) -> None:
        known = _USUAL_HEADERS | {name.lower() for name in self._names("header")}
        for name, _ in request.headers:
            if name.lower() not in known:
                verdict.findings.append(f"header {name} is not described")
        offered = {
            media
            for status, response in operation.responses.items()
            if status.startswith("2")
            for media in response.get("content", ())
        }
        accepted = {
            part.partition(";")[0].strip() for part in (request.header("Accept") or "").split(",")
        }
        if offered and not accepted & {*offered, "*/*"}:
            verdict.findings.append(f"{sorted(accepted)} is accepted, {sorted(offered)} is offered")

    def _judge_security(
        self, verdict: Verdict, operation: Operation, request: Request, query: str
    ) -> None:
        shown: dict[Carrier, str] = {}
        for name, value in request.headers:
            shown[("header", name.lower())] = value
        try:
            cookies = SimpleCookie(request.header("Cookie") or "")
        except CookieError as problem:
            verdict.findings.append(f"cookies: {problem}")
        else:
            shown |= {("cookie", name): morsel.value for name, morsel in cookies.items()}
        shown |= {("query", pair.partition("=")[0]): pair for pair in query.split("&")}
        carriers = set(self._carriers.values())
        cookie_names = {key for key in shown if key[0] == "cookie"}
        verdict.findings += [f"{key} is not described" for key in cookie_names - carriers]
        # Always looked for: a credential in it would be one even where no scheme of the document uses it.
        used = shown.keys() & (carriers | {("header", "authorization")})
        for alternative in operation.security or (frozenset[str](),):
            wanted = {self._carriers[name]: self._document.schemes[name] for name in alternative}
            if used == wanted.keys() and all(
                _is_credential(scheme, shown[carrier]) for carrier, scheme in wanted.items()
            ):
                return
        verdict.findings.append(f"credentials in {sorted(used)} are none of {operation.security}")

    def _judge_body(self, verdict: Verdict, operation: Operation, request: Request) -> None:
        media = request.header("Content-Type")
        if operation.content is None:
            if request.body or media is not None:
                verdict.findings.append(f"a body ({media}) is not described")
            return
        kind = (media or "").partition(";")[0]
        if kind not in operation.content:
            verdict.findings.append(f"the body is {media}, not {list(operation.content)}")
            return
        schema = operation.content[kind]["schema"]
        try:
            if kind == "application/json":
                verdict.body = request.json()
            elif kind == "application/x-www-form-urlencoded":
                verdict.body = self._fields(schema, _form(request.body), {})
            else:
                verdict.body = self._fields(schema, *_parts(media or "", request.body))
        except (Misread, ValueError) as problem:
            verdict.findings.append(f"body: {problem}")
        else:
            self._fits(verdict, "body", schema, verdict.body)

    def _fields(self, schema: Schema, pairs: Pairs, files: Mapping[str, list[str]]) -> Any:
        """The fields of a form. Raises Misread for fields that are not described, and for files that are text."""
        members = self._document.members(schema)
        values: dict[str, Any] = {}
        groups: dict[str, list[tuple[str, str]]] = {}
        for key, text in pairs:
            # A name may have dots of its own.
            owner = key if key in members else next((n for n in members if _within(key, n)), None)
            if owner is None or _is_file(members[owner]):
                raise Misread(f"{key} is not a field of text")
            groups.setdefault(owner, []).append((key, text))
        for name, own in groups.items():
            values[name] = read(self._document, members[name], assembled(name, own))
        for name, contents in files.items():
            if name not in members or not _is_file(members[name]):
                raise Misread(f"{name} is not a file")
            many = "array" in self._document.kinds(members[name])
            if not many and len(contents) > 1:
                raise Misread(f"{name} is one file, not {len(contents)}")
            values[name] = contents if many else contents[0]
        return values

    def _names(self, place: str) -> set[str]:
        return {name for where, name in self._carriers.values() if where == place}


def _carrier(scheme: Mapping[str, Any]) -> Carrier:
    """Where a scheme puts its credential."""
    if scheme["type"] != "apiKey":
        return "header", "authorization"
    return scheme["in"], scheme["name"].lower() if scheme["in"] == "header" else scheme["name"]


def _is_credential(scheme: Mapping[str, Any], text: str) -> bool:
    if scheme["type"] == "apiKey":
        return bool(text)
    word, _, rest = text.partition(" ")
    # What OAuth 2.0 and OpenID Connect give is a bearer token (RFC 6750).
    if word.lower() != scheme.get("scheme", "bearer"):
        return False
    if word.lower() == "basic":
        try:
            return b":" in base64.b64decode(rest, validate=True)
        except binascii.Error:
            return False
    return bool(rest)


def _within(key: str, name: str) -> bool:
    return key.startswith((f"{name}[", f"{name}."))


def _is_file(schema: Schema) -> bool:
    return "binary" in {schema.get("format"), schema.get("items", {}).get("format")}


def _form(body: bytes) -> Pairs:
    pairs = [pair.partition("=") for pair in body.decode("ascii").split("&") if body]
    return tuple((unquote_plus(name), unquote_plus(text)) for name, _, text in pairs)


def _parts(media: str, body: bytes) -> tuple[Pairs, dict[str, list[str]]]:
    """The texts and the files of a body (RFC 7578). Raises Misread."""
    found = _BOUNDARY.fullmatch(media)
    if found is None:
        raise Misread(f"{media!r} has no boundary")
    line = b"--" + found[1].encode()
    texts: list[tuple[str, str]] = []
    files: dict[str, list[str]] = {}
    first, *parts, last = (b"\r\n" + body).split(b"\r\n" + line)
    if first or last != b"--\r\n":
        raise Misread("the body does not start and end with its boundary")
    for part in parts:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        described = _PART.match(head)
        if described is None:
            raise Misread(f"{head!r} does not name a field")
        name = described[1].decode()
        if described[2]:
            files.setdefault(name, []).append(content.decode())
        else:
            texts.append((name, content.decode()))
    return tuple(texts), files
