"""The import from end to end: an OpenAPI document in, the files of a description and a report out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping, short
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.model.types import Named
from clientsmith.openapi.extensions import is_export
from clientsmith.openapi.reading.corrections import writes_queries_as_bodies
from clientsmith.openapi.reading.documents import DocumentSet
from clientsmith.openapi.reading.drafts import replaced
from clientsmith.openapi.reading.emitting import to_yaml
from clientsmith.openapi.reading.endpoints import Endpoint, read_endpoint
from clientsmith.openapi.reading.envelopes import Envelope, Envelopes
from clientsmith.openapi.reading.errors import read_errors
from clientsmith.openapi.reading.findings import Finding, Findings, Summary
from clientsmith.openapi.reading.finishing import Finisher, reachable, relaxed, renamed
from clientsmith.openapi.reading.layout import endpoint_files, errors_data, type_files
from clientsmith.openapi.reading.methods import Facts, name_methods
from clientsmith.openapi.reading.operations import raw_operations, report_unread_parts
from clientsmith.openapi.reading.pins import Pins, stable_place
from clientsmith.openapi.reading.prose import clean, one_line
from clientsmith.openapi.reading.resources import place_operations
from clientsmith.openapi.reading.responses import returns_list, success_media
from clientsmith.openapi.reading.restored import restored_files
from clientsmith.openapi.reading.schemas import SchemaReader
from clientsmith.openapi.reading.security import read_security
from clientsmith.openapi.reading.servers import Servers
from clientsmith.openapi.reading.settling import settle
from clientsmith.openapi.reading.type_names import name_types, reserved_names
from clientsmith.openapi.reading.words import pascal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from clientsmith.model.types import TypeDefinition, TypeRef
    from clientsmith.openapi.reading.errors import ErrorRow, ErrorTable
    from clientsmith.openapi.reading.operations import RawOperation
    from clientsmith.openapi.reading.resources import Resources
    from clientsmith.openapi.reading.security import Security

__all__ = ["Identity", "Imported", "Sources", "import_openapi"]

_APART = frozenset({"endpoints", "types"})


@dataclass(frozen=True, slots=True)
class Identity:
    """The names of the product and its package, as product.yaml has them; `title` None takes the document's."""

    product: str
    distribution: str
    module: str
    client: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a document: the data of each file by its path in the product's directory, and what there is to tell.

    `schemas` is the path from that directory to the JSON Schemas that editors use; `digest` is the SHA-256 of the document.
    """

    data: dict[str, dict[str, Any]]
    schemas: str
    summary: Summary
    findings: tuple[Finding, ...]
    sources: Sources
    digest: str

    @property
    def files(self) -> dict[str, str]:
        """The text of each file, laid out anew at each look."""
        return _texts(self.data, self.schemas)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where things come from in the document.

    `operations` are key and operation id of each operation, by its resource and name; `types` the stable places of the
    schemas that each type is made of.
    """

    operations: dict[tuple[str, str], tuple[str, str | None]]
    types: dict[str, tuple[str, ...]]


def import_openapi(
    file: Path,
    identity: Identity,
    *,
    root: Path | None = None,
    prose: bool = True,
    schemas: str,
    pins: Pins | None = None,
) -> Imported:
    """Read an OpenAPI 3.0 or 3.1 document and return a description of the same API.

    References may lead to files below `root`, which is the file's own directory unless given. Without `prose` no
    sentence of the document is carried over. `schemas` is the path from the product's directory to the JSON Schemas that
    editors use. `pins` are names to choose again. Raises DiagnosticError when the document cannot be read, is no OpenAPI 3, or refers to other machines.
    """
    documents = DocumentSet(file, root or file.resolve().parent)
    _check_version(documents)
    findings = Findings()
    if is_export(documents.main.data):
        data = restored_files(documents.main, identity.product, findings)
        summary, sources = _summary(identity, data, 0), Sources({}, {})
    else:
        work = _Import(documents, identity, findings, prose, pins or Pins())
        data, placeholders = work.run()
        summary, sources = _summary(identity, data, placeholders), work.sources
    return Imported(data, schemas, summary, findings.all(), sources, documents.digest)


def _check_version(documents: DocumentSet) -> None:
    main = documents.main
    version = main.text("openapi") or ""
    if is_mapping(main.data) and version.startswith("3."):
        return
    hint = None
    if main.has("swagger"):
        message = f"this is Swagger {short(main.text('swagger') or '')}, not OpenAPI 3"
        hint = "convert it to OpenAPI 3 first"
    elif version:
        message = f"OpenAPI {short(version)} is not known: 3.0 and 3.1 are"
    else:
        message = "this is not an OpenAPI document: it has no `openapi: 3...` at its top"
    raise DiagnosticError(
        [Diagnostic("CS801", Severity.ERROR, message, Place(main.file, 1, 1), hint)]
    )


def _texts(data: dict[str, dict[str, Any]], schemas: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    for path, content in data.items():
        kind = path.partition("/")[0].removesuffix(".yaml")
        up = "../" * path.count("/")
        line = f"# yaml-language-server: $schema={up}{schemas}/{kind}.json\n"
        texts[path] = line + to_yaml(content, _APART)
    return texts


def _summary(identity: Identity, data: dict[str, dict[str, Any]], placeholders: int) -> Summary:
    endpoints = [one for path, one in data.items() if path.startswith("endpoints/")]
    types = [one for path, one in data.items() if path.startswith("types/")]
    return Summary(
        identity.product,
        sum(len(one["endpoints"]) for one in endpoints),
        len({one["resource"] for one in endpoints}),
        sum(len(one["types"]) for one in types),
        len(data.get("errors.yaml", {}).get("rows", {})),
        placeholders,
    )


class _Import:
    """One import. The steps stand in `run`, in order."""

    def __init__(
        self,
        documents: DocumentSet,
        identity: Identity,
        findings: Findings,
        prose: bool,
        pins: Pins,
    ) -> None:
        self.documents = documents
        self.identity = identity
        self.findings = findings
        self.prose = prose
        self.pins = pins
        self.keys: dict[str, str] = {}
        self.sources = Sources({}, {})
        self.reader = SchemaReader(documents, findings, prose=prose)

    def run(self) -> tuple[dict[str, dict[str, Any]], int]:
        main = self.documents.main
        operations = raw_operations(self.documents, self.findings)
        if not operations:
            message = "the document describes no operation"
            raise DiagnosticError(
                [Diagnostic("CS801", Severity.ERROR, message, Place(main.file, 1, 1))]
            )
        self.keys = self.pins.keys(operations)
        report_unread_parts(self.documents, self.findings)
        bodies = [
            success_media(self.documents, operation, self.findings) for operation in operations
        ]
        wrapped = [one.schema for one in bodies if one is not None and one.schema is not None]
        envelopes = Envelopes(self.documents, wrapped, self.findings)
        resources = place_operations(operations, main.child("tags"), self.findings)
        for one in operations:
            if (pin := self.pins.methods.get(self.keys[one.place])) is not None:
                resources.by_place[one.place] = pin[0]
        names = self._method_names(operations, resources, envelopes)
        servers = Servers(self.findings, self.prose, self.identity.product)
        servers.add_all(main.child("servers"))
        own_servers = {one.place: self._own_server(one, servers) for one in operations}
        security, uses = read_security(
            self.documents,
            [one.node for one in operations],
            self.findings,
            self.identity.product,
            frozenset(servers.variables),
            prose=self.prose,
        )
        table, failures = read_errors(self.reader, operations, self._taken_by_types())
        deletes = writes_queries_as_bodies(main.child("paths"))
        endpoints = [
            replace(
                read_endpoint(
                    self.reader,
                    operation,
                    resources.by_place[operation.place],
                    names[operation.place],
                    envelopes,
                    delete_bodies_are_queries=deletes,
                ),
                raises=tuple(failures[operation.place].raises),
                auth=uses[operation.place],
                server=own_servers[operation.place],
            )
            for operation in operations
        ]
        self.sources.operations.update(
            {
                (resources.by_place[one.place], names[one.place]): (
                    self.keys[one.place],
                    one.node.text("operationId"),
                )
                for one in operations
            }
        )
        endpoints = self._without_twins(endpoints)
        types, rows, endpoints, unused = self._finish(table, endpoints)
        data = self._files(types, rows, table, endpoints, resources, servers, security, unused)
        return data, sum(one.placeholder for one in endpoints)

    def _method_names(
        self, operations: Sequence[RawOperation], resources: Resources, envelopes: Envelopes
    ) -> dict[str, str]:
        children: dict[str, set[str]] = {}
        for resource in set(resources.by_place.values()):
            parts = resource.split(".")
            for depth in range(1, len(parts)):
                children.setdefault(".".join(parts[:depth]), set()).add(parts[depth])
        facts = [
            Facts(one, resources.by_place[one.place], returns_list(self.reader, one, envelopes))
            for one in operations
        ]
        frozen = {name: frozenset(below) for name, below in children.items()}
        pinned = {
            place: pin[1]
            for place, key in self.keys.items()
            if (pin := self.pins.methods.get(key)) is not None
        }
        return name_methods(facts, frozen, self.findings, pinned)

    def _own_server(self, operation: RawOperation, servers: Servers) -> str | None:
        """Return the server of an operation or its path, when it has one of its own."""
        default = next(iter(servers.by_name))
        for owner in (operation.node, operation.item):
            listed = owner.child("servers")
            names = [servers.add(node) for node in listed.items()] if listed else []
            good = [name for name in names if name is not None]
            if len(good) > 1:
                self.findings.left_out("server", owner.place, f"servers beside `{good[0]}`")
            if good:
                return None if good[0] == default else good[0]
        return None

    def _taken_by_types(self) -> frozenset[str]:
        """Return the names that rows cannot have: those of the document's schemas, and the package's own."""
        schemas = self.reader.schemas_node
        client = self.identity.client
        own = {f"{client}Error", "ErrorRow", "ErrorTable", "ApiError", "TABLE", "Final"}
        return frozenset(
            {pascal(key.rpartition(".")[2]) for key, _ in schemas.members()} | own
            if schemas
            else own
        )

    def _without_twins(self, endpoints: list[Endpoint]) -> list[Endpoint]:
        """Leave out, with a reason, operations that send the same as an earlier one, constants included."""
        seen: dict[tuple[object, ...], Endpoint] = {}
        kept: list[Endpoint] = []
        for one in endpoints:
            constants = [
                (place, field.name, field.const)
                for place, fields in (
                    ("query", one.query),
                    ("headers", one.headers),
                    ("cookies", one.cookies),
                    ("body", one.body.fields if one.body else ()),
                )
                for field in fields
                if field.const is not None
            ]
            kind = (one.body.kind, one.body.content_type) if one.body else None
            route = (one.method, one.path, one.server, kind, tuple(sorted(constants, key=repr)))
            first = seen.setdefault(route, one)
            if first is not one and one.skip is None:
                reason = f"{one.method} {one.path} is {first.resource}.{first.name} already"
                self.findings.left_out("same-route", one.place, reason)
                one = replace(one, skip=reason)
            elif one.skip is not None:
                self.findings.left_out("path", one.place, one.skip)
            kept.append(one)
        return kept

    def _finish(
        self, table: ErrorTable, endpoints: list[Endpoint]
    ) -> tuple[dict[str, TypeDefinition], list[ErrorRow], list[Endpoint], set[str]]:
        """Decide, name and check every type, and everything that refers to one."""
        self.reader.finish()
        unused = self._read_unused()
        self.findings.settle_loose()
        settlement = settle(self.reader.drafts, self.findings)
        settled = settlement.settled
        endpoints = [
            one.changed(lambda f: replace(f, type=settled(f.type)), settled) for one in endpoints
        ]
        rows = [
            replace(row, fields=tuple(replace(one, type=settled(one.type)) for one in row.fields))
            for row in table.rows
        ]
        sent, received = _sent(endpoints), _received(endpoints, rows)
        numbered: dict[str, TypeDefinition] = dict(settlement.definitions)
        spare = [settlement.settled(ref) for ref in unused]
        kept = reachable([*sent, *received, *spare], numbered)
        numbered = relaxed(
            self.reader.drafts, numbered, reachable(sent, numbered), reachable(received, numbered)
        )
        resources = {one.resource for one in endpoints}
        reserved = reserved_names(resources, self.identity.client, (row.name for row in rows))
        reserved |= self.pins.reserved
        stable: dict[str, str] = {}
        seen: Counter[str] = Counter()
        for id_ in self.reader.drafts.by_id:
            if id_ in kept:
                place = stable_place(self.documents, self.reader.drafts.by_id[id_].place, self.keys)
                seen[place] += 1
                # A schema may make two types: what its subtypes share, and the union of them.
                stable[id_] = place if seen[place] == 1 else f"{place} #{seen[place]}"
        pinned = {
            id_: name
            for id_, place in stable.items()
            if (name := self.pins.types.get(place)) is not None
        }
        called = name_types(self.reader.drafts, settlement, kept, reserved, self.findings, pinned)
        for id_ in kept:
            before = self.sources.types.get(called[id_], ())
            self.sources.types[called[id_]] = (*before, stable[id_])
        order = [id_ for id_ in self.reader.drafts.by_id if id_ in kept]
        types: dict[str, TypeDefinition] = {}
        for id_ in sorted(order, key=lambda one: not self.reader.drafts.by_id[one].shared):
            types.setdefault(called[id_], renamed(numbered[id_], called[id_], called))

        def named(ref: TypeRef) -> TypeRef:
            return renamed_ref(ref, called)

        finisher = Finisher(types, self.findings)
        finisher.finish_types()
        endpoints = [
            finisher.finish_endpoint(one.changed(lambda f: replace(f, type=named(f.type)), named))
            for one in endpoints
        ]
        rows = [
            finisher.finish_row(
                replace(row, fields=tuple(replace(f, type=named(f.type)) for f in row.fields))
            )
            for row in rows
        ]
        only_spare = set(reachable([named(ref) for ref in spare], finisher.types))
        return finisher.types, rows, endpoints, only_spare

    def _read_unused(self) -> list[TypeRef]:
        """Read the named schemas that nothing refers to, so that they are not lost."""
        schemas = self.reader.schemas_node
        found: list[TypeRef] = []
        for key, node in schemas.members() if schemas else ():
            known = node.place in self.documents.followed or node.place in self.reader.drafts.ids
            if not is_mapping(node.data):
                self.findings.left_out("schema", node.place, f"`{short(key)}` is not a schema")
                continue
            if known:
                continue
            if isinstance(node.get("$ref"), str):
                self.findings.note(
                    "synonym", node.place, f"`{short(key)}` is another name for a schema"
                )
                continue
            self.findings.note("unused", node.place, f"no operation uses `{short(key)}`")
            found.append(self.reader.named(node))
        self.reader.finish()
        return found

    def _files(
        self,
        types: dict[str, TypeDefinition],
        rows: list[ErrorRow],
        table: ErrorTable,
        endpoints: list[Endpoint],
        resources: Resources,
        servers: Servers,
        security: Security,
        unused: set[str],
    ) -> dict[str, dict[str, Any]]:
        envelope = _default_envelope(endpoints)
        always = _always(endpoints)
        data: dict[str, dict[str, Any]] = {"product.yaml": self._product(servers, envelope)}
        if security.schemes:
            use = security.use
            data["auth.yaml"] = {
                **({"use": use} if use is not None else {}),
                "schemes": security.schemes,
            }
        errors = errors_data(table, rows, always)
        if errors:
            data["errors.yaml"] = errors
        docs = {
            name: text
            for name, told in resources.docs.items()
            if self.prose and (text := clean(told, 300))
        }
        data |= endpoint_files(endpoints, docs, always, envelope)
        data |= type_files(types, _users(types, endpoints, rows, unused))
        return data

    def _product(self, servers: Servers, envelope: Envelope | None) -> dict[str, Any]:
        info = self.documents.main.child("info")
        title = one_line((info.text("title") if info else None) or "")[:200].strip()
        release = one_line((info.text("version") if info else None) or "")[:200].strip()
        product: dict[str, Any] = {
            "name": self.identity.product,
            "title": self.identity.title or title or self.identity.product,
            "release": release or "unknown",
        }
        told = (info.text("description") or info.text("summary")) if info else None
        if self.prose and told and (text := clean(told, 400)):
            product["doc"] = text
        identity = self.identity
        data: dict[str, Any] = {
            "format": 1,
            "product": product,
            "package": {
                "distribution": identity.distribution,
                "module": identity.module,
                "client": identity.client,
                "version": "0.1.0",
            },
            "servers": servers.by_name,
        }
        if envelope is not None:
            data["envelope"] = envelope.settings()
        return data


def renamed_ref(ref: TypeRef, called: dict[str, str]) -> TypeRef:
    """Return a reference with names in place of numbers."""
    return replaced(ref, lambda number: Named(called[number]))


def _sent(endpoints: Sequence[Endpoint]) -> list[TypeRef]:
    refs = [field.type for one in endpoints for field in one.fields()]
    return refs + [
        one.body.type for one in endpoints if one.body is not None and one.body.type is not None
    ]


def _received(endpoints: Sequence[Endpoint], rows: Sequence[ErrorRow]) -> list[TypeRef]:
    refs = [one.returns.type for one in endpoints if one.returns is not None]
    return refs + [field.type for row in rows for field in row.fields]


def _default_envelope(endpoints: Sequence[Endpoint]) -> Envelope | None:
    """Return the envelope that most answers have; None when most have none."""
    counted = Counter(
        one.returns.envelope for one in endpoints if one.returns is not None and one.returns.json
    )
    if not counted:
        return None
    return counted.most_common(1)[0][0]


def _always(endpoints: Sequence[Endpoint]) -> tuple[str, ...]:
    """Return the rows that every operation may raise."""
    described = [one for one in endpoints if one.skip is None]
    if len(described) < 2:
        return ()
    return tuple(
        name for name in described[0].raises if all(name in one.raises for one in described)
    )


def _users(
    types: dict[str, TypeDefinition],
    endpoints: Sequence[Endpoint],
    rows: Sequence[ErrorRow],
    unused: set[str],
) -> dict[str, frozenset[str]]:
    """Return the top resources whose operations use each type."""
    refs: dict[str, list[TypeRef]] = {}
    for one in endpoints:
        refs.setdefault(one.resource.partition(".")[0], []).extend(
            [*_sent([one]), *_received([one], ())]
        )
    refs.setdefault("errors", []).extend(field.type for row in rows for field in row.fields)
    users: dict[str, set[str]] = {}
    for top, listed in refs.items():
        for name in reachable(listed, types):
            users.setdefault(name, set()).add(top)
    return {name: frozenset(users.get(name, ())) for name in (*types, *unused)}
