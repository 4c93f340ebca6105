"""What a description says, element by element, in a form in which two descriptions can be compared.

Every way to write the same is one form here: a field is a mapping with `type`, settings stand at each operation as they
hold there, and enums are lists of members.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.openapi.reading.importing import Sources

__all__ = [
    "BODIES",
    "GROUPS",
    "Facts",
    "concealed",
    "digest",
    "enum_members",
    "expressions",
    "facts_of",
    "field_facts",
    "inherited_settings",
    "mapping",
    "route",
    "type_kind",
    "variables",
]

Data = dict[str, Any]

GROUPS = ("path", "query", "headers", "cookies")
BODIES = ("body", "form", "multipart", "binary")
_VARIABLE = re.compile(r"\{([^{}]*)\}")
# What is kept as a digest: sentences are the document's own, and only whether they changed matters.
_PROSE = ("doc", "example")


@dataclass(frozen=True, slots=True)
class Facts:
    """The elements of a description, by what tells them apart.

    `operations` by their keys, in order; each has `resource`, `name`, the settings that hold for it, and `id`, its operation
    id. `types`, `rows`, `schemes` and `servers` by name; a type has the `file` it stands in, and `at`, the places of its
    schemas. `single` is what stands once.
    """

    single: Data = field(default_factory=dict[str, Any])
    resources: Data = field(default_factory=dict[str, Any])
    operations: dict[str, Data] = field(default_factory=dict[str, Data])
    types: dict[str, Data] = field(default_factory=dict[str, Data])
    rows: dict[str, Data] = field(default_factory=dict[str, Data])
    schemes: dict[str, Data] = field(default_factory=dict[str, Data])
    servers: dict[str, Data] = field(default_factory=dict[str, Data])


def facts_of(files: Mapping[str, Data], sources: Sources) -> Facts:
    """Return the facts of what an import has made."""
    product = files.get("product.yaml", {})
    errors = files.get("errors.yaml", {})
    auth = files.get("auth.yaml", {})
    described: Data = product.get("product", {})
    single = {
        "release": described.get("release"),
        "title": described.get("title"),
        "doc": described.get("doc"),
        "use": auth.get("use"),
        "envelope": product.get("envelope"),
        "body": errors.get("body", {}),
    }
    resources: Data = {}
    operations: dict[str, Data] = {}
    types: dict[str, Data] = {}
    for path, data in files.items():
        if path.startswith("endpoints/"):
            resource: str = data["resource"]
            resources[resource] = {"doc": data["doc"]} if "doc" in data else {}
            for name, endpoint in data["endpoints"].items():
                method, _, where = str(endpoint.get("http", "")).partition(" ")
                key, id_ = sources.operations.get((resource, name), (route(method, where), None))
                made = {"resource": resource, "name": name, **endpoint}
                if id_ is not None:
                    made["id"] = id_
                made |= inherited_settings(files, data, endpoint)
                operations[key] = made
        elif path.startswith("types/"):
            for name, definition in data["types"].items():
                types[name] = {
                    "file": path,
                    "at": list(sources.types.get(name, ())),
                    **definition,
                }
    # The document's order, whatever file an operation is in.
    places = {key: index for index, (key, _) in enumerate(sources.operations.values())}
    ordered = sorted(operations, key=lambda key: places.get(key, len(places)))
    return Facts(
        {key: value for key, value in single.items() if value is not None},
        resources,
        {key: operations[key] for key in ordered},
        types,
        dict(errors.get("rows", {})),
        dict(auth.get("schemes", {})),
        dict(product.get("servers", {})),
    )


def inherited_settings(files: Mapping[str, Data], resource: Data, endpoint: Data) -> Data:
    """Return the settings that an import writes, as they hold for an endpoint: those of the nearest that has them."""
    product = files.get("product.yaml", {})
    made: Data = {}
    defaults = {
        "auth": files.get("auth.yaml", {}).get("use"),
        "server": product.get("server") or next(iter(product.get("servers", {})), None),
        "envelope": product.get("envelope"),
    }
    for key, default in defaults.items():
        value = endpoint.get(key, resource.get(key, default))
        if value is not None and (key != "envelope" or _has_envelope(endpoint)):
            made[key] = value
    rows = [
        *files.get("errors.yaml", {}).get("always", ()),
        *resource.get("raises", ()),
        *endpoint.get("raises", ()),
    ]
    made["raises"] = list(dict.fromkeys(rows))
    return made


def _has_envelope(endpoint: Data) -> bool:
    returns = endpoint.get("returns")
    kind = returns.get("type") if is_mapping(returns) else returns
    return kind not in (None, "stream", "bytes")


def route(method: str, path: str) -> str:
    """Return what tells an operation from others: method and path, whatever the variables are called."""
    return f"{method} {_VARIABLE.sub('{}', path)}"


def variables(http: str) -> list[str]:
    """Return the names of the variables in the path of an `http` line."""
    return _VARIABLE.findall(http)


def field_facts(written: Any) -> Data:
    """Return a field, or what an operation returns, as a mapping; a copy."""
    return dict(written) if is_mapping(written) else {"type": written}


def enum_members(written: Any) -> list[Data]:
    """Return the members of an enum as mappings with `name` and `value`."""
    if is_list(written):
        return [{"name": str(value), "value": value} for value in written]
    members: list[Data] = []
    for name, value in written.items() if is_mapping(written) else ():
        inner = value if is_mapping(value) else {"value": value}
        members.append({"name": name, **inner})
    return members


def mapping(value: Any) -> Data:
    """Return a value that is a mapping, and an empty one for anything else."""
    return value if is_mapping(value) else {}


def type_kind(definition: Data) -> str:
    """Return which of the four kinds a type is of."""
    return next((kind for kind in ("enum", "alias", "union") if kind in definition), "object")


def digest(value: Any) -> str:
    """Return a few characters that tell whether a value is another."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def concealed(facts: Facts) -> Facts:
    """Return facts with digests in place of all prose."""
    return Facts(
        _hidden(facts.single),
        {name: _hidden(one) for name, one in facts.resources.items()},
        {key: _operation(one) for key, one in facts.operations.items()},
        {name: _type(one) for name, one in facts.types.items()},
        {name: _type(one) for name, one in facts.rows.items()},
        {name: _deeply(one) for name, one in facts.schemes.items()},
        {name: _deeply(one) for name, one in facts.servers.items()},
    )


def _hidden(one: Data) -> Data:
    return {key: digest(value) if key in _PROSE else value for key, value in one.items()}


def _deeply(value: Any) -> Any:
    if not is_mapping(value):
        return value
    return {k: digest(v) if k in _PROSE else _deeply(v) for k, v in value.items()}


def _fields(fields: Data) -> Data:
    return {name: _hidden(field_facts(one)) for name, one in fields.items()}


def _operation(one: Data) -> Data:
    made = _hidden(one)
    for key in (*GROUPS, *BODIES):
        if is_mapping(made.get(key)):
            made[key] = _fields(made[key])
    if "returns" in made:
        made["returns"] = _hidden(field_facts(made["returns"]))
    return made


def _type(one: Data) -> Data:
    made = _hidden(one)
    if "fields" in made:
        made["fields"] = _fields(made["fields"])
    if "enum" in made:
        made["enum"] = [_hidden(member) for member in enum_members(made["enum"])]
    return made


def expressions(one: Data) -> Iterator[tuple[str, str]]:
    """Yield each type expression in an element by the place where it stands there, for an operation, a type or a row."""
    names = variables(str(one.get("http", "")))
    for key in (*GROUPS, *BODIES, "fields"):
        group = one.get(key)
        if is_mapping(group):
            for name, written in group.items():
                place = str(names.index(name)) if key == "path" and name in names else name
                yield f"{'body' if key in BODIES else key}.{place}", str(
                    field_facts(written).get("type")
                )
        elif isinstance(group, str) and key != "binary":
            yield "body", group
    if "returns" in one:
        yield "returns", str(field_facts(one["returns"]).get("type"))
    if "alias" in one:
        yield "alias", str(one["alias"])
    bases = one.get("extends", [])
    for index, base in enumerate([bases] if isinstance(bases, str) else bases):
        yield f"extends.{index}", str(base)
    if is_mapping(one.get("union")):
        for value, name in one["union"].items():
            yield f"union.{value}", str(name)
