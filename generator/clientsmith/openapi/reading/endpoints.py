"""Endpoints: everything that one operation says, put together and corrected."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from clientsmith.model.origin import Origin
from clientsmith.model.types import Field, Primitive, TypeRef
from clientsmith.openapi.reading.bodies import as_query, content_of, read_body
from clientsmith.openapi.reading.drafts import Hint
from clientsmith.openapi.reading.parameters import read_parameters
from clientsmith.openapi.reading.prose import clean
from clientsmith.openapi.reading.responses import read_returns
from clientsmith.openapi.reading.routes import read_route
from clientsmith.openapi.reading.words import pascal, singular, snake_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.openapi.reading.bodies import Body
    from clientsmith.openapi.reading.envelopes import Envelopes
    from clientsmith.openapi.reading.operations import RawOperation
    from clientsmith.openapi.reading.responses import Returns
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = ["Endpoint", "read_endpoint"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation of the description. `skip` says why it cannot be described whole; `auth` is None to inherit."""

    resource: str
    name: str
    method: str
    path: str
    place: str
    doc: str
    placeholder: bool
    path_fields: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    headers: tuple[Field, ...] = ()
    cookies: tuple[Field, ...] = ()
    body: Body | None = None
    returns: Returns | None = None
    raises: tuple[str, ...] = ()
    auth: Any = None
    server: str | None = None
    deprecated: bool = False
    skip: str | None = None
    renamed: tuple[tuple[str, str, str], ...] = field(default=())

    def fields(self) -> tuple[Field, ...]:
        """Return everything that is given by name, in the order in which a method takes it."""
        own = self.body.fields if self.body else ()
        return (*self.path_fields, *self.query, *self.headers, *self.cookies, *own)

    def changed(
        self, change: Callable[[Field], Field], ref: Callable[[TypeRef], TypeRef]
    ) -> Endpoint:
        """Return the endpoint with every field and every other reference changed."""
        body, returns = self.body, self.returns
        if body is not None:
            fields = tuple(change(one) for one in body.fields)
            body = replace(
                body, fields=fields, type=ref(body.type) if body.type is not None else None
            )
        if returns is not None:
            returns = replace(returns, type=ref(returns.type))
        return replace(
            self,
            path_fields=tuple(change(one) for one in self.path_fields),
            query=tuple(change(one) for one in self.query),
            headers=tuple(change(one) for one in self.headers),
            cookies=tuple(change(one) for one in self.cookies),
            body=body,
            returns=returns,
        )


def read_endpoint(
    reader: SchemaReader,
    operation: RawOperation,
    resource: str,
    name: str,
    envelopes: Envelopes,
    *,
    delete_bodies_are_queries: bool,
) -> Endpoint:
    """Read one operation; rows, authentication and server are added by the caller."""
    hint = _hint(resource, name)
    findings = reader.findings
    route = read_route(operation.path, operation.place, findings)
    content = content_of(reader, operation)
    members = content.members if content else {}
    parameters = read_parameters(reader, operation, route, hint, members)
    query = list(parameters.query)
    body: Body | None = None
    if content is not None and _into_query(operation.method, delete_bodies_are_queries):
        rule = "body-of-delete" if operation.method == "DELETE" else "body-of-get"
        if content.gathered is None and content.schema is not None:
            if content.schema.get("properties") == {}:
                findings.corrected(rule, content.node.place, "a body without members")
            else:
                findings.left_out(rule, content.node.place, "a body that is no object")
        else:
            taken = {one.name for one in query}
            found = read_body(reader, content, hint)
            query += [
                one
                for one in as_query(reader, found.fields, content.node.place, rule)
                if one.name not in taken
            ]
    elif content is not None:
        body = read_body(reader, content, hint)
        if (
            body.kind == "body"
            and not body.fields
            and body.type is None
            and content.gathered is not None
            and content.gathered.properties
        ):
            # Every member went into the path.
            body = None
    returns = read_returns(reader, operation, envelopes, hint)
    headers = list(parameters.headers)
    headers += _media_headers(operation, body)
    doc, placeholder = _doc(reader, operation, route.path)
    return Endpoint(
        resource=resource,
        name=name,
        method=operation.method,
        path=route.path,
        place=operation.place,
        doc=doc,
        placeholder=placeholder,
        path_fields=tuple(parameters.path),
        query=tuple(query),
        headers=tuple(headers),
        cookies=tuple(parameters.cookies),
        body=body,
        returns=returns,
        deprecated=operation.node.flag("deprecated"),
        skip=route.problem,
    )


def _into_query(method: str, delete_too: bool) -> bool:
    return method in {"GET", "HEAD"} or (method == "DELETE" and delete_too)


def _hint(resource: str, name: str) -> Hint:
    last = resource.rpartition(".")[2].split("_")
    noun = "".join(pascal(singular(word)) for word in last)
    verb = pascal(name)
    whole = "".join(pascal(word) for word in resource.replace(".", "_").split("_"))
    first = verb if noun.lower() in verb.lower() else f"{verb}{noun}"
    return Hint(tuple(dict.fromkeys((first, f"{whole}{verb}"))), noun)


def _media_headers(operation: RawOperation, body: Body | None) -> list[Field]:
    """Say the media type of a body that is JSON under another name."""
    if body is None or body.header is None:
        return []
    origin = Origin(operation.node.file, (operation.node.pointer,))
    return [Field("Content-Type", Primitive("str"), const=body.header, origin=origin)]


def _repeats(summary: str, told: str) -> bool:
    """Tell whether the first sentence of a description says what the summary says."""
    stems = [
        {word.rstrip("s")[:6] for word in snake_words(text)}
        for text in (summary, told[: 2 * len(summary) + 60])
    ]
    return 2 * len(stems[0] & stems[1]) >= len(stems[0])


def _doc(reader: SchemaReader, operation: RawOperation, path: str) -> tuple[str, bool]:
    """Return what an operation does, or a factual line that a person replaces."""
    if reader.prose:
        summary = clean(operation.node.text("summary") or "", 200)
        told = clean(operation.node.text("description") or "")
        if summary and told and not _repeats(summary, told):
            return f"{summary if summary[-1] in '.!?' else f'{summary}.'} {told}", False
        if told or summary:
            return told or summary, False
    return f"{operation.method} {path}.", True
