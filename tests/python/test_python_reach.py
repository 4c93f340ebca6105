"""Nothing that a description says is left out in silence: each field of the model changes the plan, or is an error.

The test changes one field at a time in the model of the kitchen sink and plans again. What must not change the plan is
listed here with its reason, and the list is kept honest: an entry that does change it fails too.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics.diagnostic import Place
from clientsmith.diagnostics.report import Report
from clientsmith.model import api, auth, errors, limits, settings, types
from clientsmith.model.origin import Origin
from clientsmith.python import plan_package

from .conftest import KITCHEN_SINK
from .making import api_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.python.plan import PackagePlan

SILENT = {
    "Product.name": "names the directory of the description",
    "Returns.statuses": "every 2xx is a success; the statuses are those of examples",
}
TEXT = types.Primitive("str")
# Values for fields where an arbitrary other one of the type would make no sense.
CHANGED: Mapping[str, object] = {
    "Api.auth": (),
    "Api.limits": (limits.Limit("a", in_flight=1),),
    "Api.exceeded": limits.Exceeded((429,)),
    "Api.errors": errors.ErrorTable(),
    "Api.settings": settings.Settings(server="files"),
    "Package.keywords": ("other",),
    "Package.authors": (),
    "Server.variables": (),
    "Variable.values": ("one",),
    "Body.kind": "form",
    "Body.fields": (),
    "Body.type": TEXT,
    "Body.content_type": "image/gif",
    "Returns.type": types.Primitive("float"),
    "Returns.content_type": "text/other",
    "Operation.resource": "other",
    "Operation.lists": (),
    "Operation.method": "OTHER",
    "Operation.settings": settings.Settings(server="main"),
    "Operation.body": None,
    "Operation.returns": None,
    "Operation.raises": ("Haunted",),
    "Operation.wait": api.Wait("jobs.get", (("state", "over"),)),
    "Wait.poll": "jobs.list",
    "Wait.gone": "failed",
    "Wait.done": (("id", 1),),
    "Wait.failed": (("id", 1),),
    "Wait.arguments": (),
    "Operation.since": "9.9",
    "Operation.was": types.Earlier("other_name"),
    "Resource.was": types.Earlier("other_name"),
    "ErrorRow.was": types.Earlier("OtherError"),
    **{
        f"{kind}.was": types.Earlier("OtherName")
        for kind in ("AliasType", "EnumType", "ObjectType", "UnionType")
    },
    "Operation.examples": (api.Example("first"),),
    "Settings.auth": (("signed",),),
    "Settings.limits": ("changes",),
    "Limit.window": "fixed",
    "Limit.key": ("path",),
    "Limit.methods": ("OTHER",),
    "Exceeded.statuses": (599,),
    "Settings.envelope": settings.Envelope(("other",)),
    "Settings.retry": settings.Retry(9),
    "Settings.formats": settings.Formats(by="none"),
    "Settings.paging": "by_link",
    "Paging.name": "by_link",
    "Paging.style": "page",
    "Settings.server": "files",
    "Formats.request": ("form",),
    "Formats.response": ("xml",),
    "Formats.by": "suffix",
    "Formats.default": "text",
    "Retry.statuses": (599,),
    "ErrorTable.body": errors.ErrorBody(("other",)),
    "ErrorTable.always": ("Haunted",),
    "ErrorRow.statuses": (599,),
    "ErrorRow.base": None,
    "ErrorRow.retry": "wait",
    "ErrorRow.match": ((("other",), 1),),
    "ErrorRow.fields": (types.Field("other", TEXT),),
    "ErrorRow.example": {"other": 1},
    "ApiKey.location": "cookie",
    "Login.operation": "sessions.confirm",
    "SecondFactor.operation": "sessions.create",
    "OAuth2.flow": "client_credentials",
    "OAuth2.pkce": "S256",
    "OAuth2.client_auth": "header",
    "SignedHeader.digest": "sha512",
    "SignedHeader.encoding": "base64",
    "Primitive.name": "float",
    "Named.name": "Model",
    "ListOf.item": TEXT,
    "MapOf.value": TEXT,
    "Nullable.inner": types.Primitive("int"),
    "OneOf.options": (types.Primitive("bool"), types.Primitive("int")),
    "Field.type": types.Primitive("bool"),
    "Field.const": True,
    "Field.example": "other",
    "Field.style": "pipes",
    "Field.also": ("body",),
    "Field.constraints": types.Constraints(minimum=99),
    "Constraints.pattern": "other",
    **{
        f"{kind}.deprecated": types.Deprecation("9.9")
        for kind in ("Operation", "Field", "ObjectType", "EnumType", "AliasType", "UnionType")
    },
    "ObjectType.fields": (),
    "ObjectType.bases": ("Model",),
    "EnumType.members": (types.EnumMember("other", "other"),),
    "EnumMember.value": "other",
    "EnumMember.also": ("other",),
    "AliasType.target": types.Primitive("bool"),
    "UnionType.variants": (("other", "Cat"),),
    "Resource.operations": (),
}


def instances(value: Any) -> Iterator[Any]:
    """Yield every record in a model, outermost first."""
    if dataclasses.is_dataclass(value) and not isinstance(value, Origin | type):
        yield value
        for field in dataclasses.fields(value):
            yield from instances(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from instances(item)


def swapped(value: Any, old: object, new: object) -> Any:
    """Return the model with one record in the place of another."""
    if value is old:
        return new
    if isinstance(value, tuple):
        items = tuple(swapped(item, old, new) for item in value)
        return items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    if dataclasses.is_dataclass(value) and not isinstance(value, Origin | type):
        parts = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        changes = {word: swapped(part, old, new) for word, part in parts.items()}
        if any(changes[word] is not parts[word] for word in parts):
            return dataclasses.replace(value, **changes)
    return value


def other(key: str, value: Any) -> Any:
    """Return another value for a field."""
    if key in CHANGED:
        return CHANGED[key]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, str):
        return f"{value}x" if value else "x"
    if isinstance(value, tuple):
        return (*value, "other") if all(isinstance(item, str) for item in value) else value[1:]
    return {"deadline": 1.5, "timeout": 1.5}.get(key.split(".")[1], "other")


def outcome(model: api.Api) -> tuple[PackagePlan | None, tuple[str, ...]]:
    report = Report()

    def locate(origin: Origin, *, key: bool = False) -> Place:
        return Place(origin.file or "x", 1, 1)

    plan = plan_package(model, report, locate)
    return plan, tuple(found.code for found in report.diagnostics)


def essential(whole: api.Api) -> api.Api:
    """Leave out what the kitchen sink has for its names alone, so that planning it often takes less time."""
    resources = tuple(
        dataclasses.replace(resource, operations=resource.operations[:12])
        for resource in whole.resources
        if resource.name in RESOURCES
    )
    types = tuple(kind for kind in whole.types if kind.module != "clashes" or kind.name in KEPT)
    return dataclasses.replace(whole, resources=resources, types=types)


RESOURCES = {"bodies", "settings", "failing", "values", "lists", "sessions", "jobs"}
# `Model` is what a reference is changed to.
KEPT = {"Tool", "Model"}
MODEL = essential(api_of(KITCHEN_SINK))
FOUND: dict[type, list[Any]] = {}
for record in instances(MODEL):
    FOUND.setdefault(type(record), []).append(record)


def is_record(value: object) -> bool:
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


KINDS = [
    kind
    for module in (api, auth, errors, limits, settings, types)
    for word in module.__all__
    if isinstance(kind := vars(module)[word], type)
]
FIELDS = [
    f"{kind.__name__}.{field.name}"
    for kind in KINDS
    for field in dataclasses.fields(kind)
    # Records within records are looked at on their own.
    if field.compare
    and not all(is_record(getattr(record, field.name)) for record in FOUND.get(kind, ()))
]


@pytest.fixture(scope="module")
def usual() -> tuple[PackagePlan | None, tuple[str, ...]]:
    found = outcome(MODEL)
    assert found[0] is not None
    return found


@pytest.mark.parametrize("key", FIELDS)
def test_a_field_has_an_effect(usual: tuple[PackagePlan | None, tuple[str, ...]], key: str) -> None:
    kind, field = key.split(".")
    records = next(found for owner, found in FOUND.items() if owner.__name__ == kind)
    effects: list[bool] = []
    # Not every field counts in every place, so a few that have a value are tried, and a few that have none.
    ordered = sorted(records, key=lambda record: getattr(record, field) in (None, (), ""))
    few = 3 if key in SILENT else 20
    for record in [*ordered[:3], *ordered[3 :: max(1, len(ordered) // few)]]:
        changed = dataclasses.replace(record, **{field: other(key, getattr(record, field))})
        if changed == record:
            continue
        try:
            found = outcome(swapped(MODEL, record, changed))
        except (KeyError, ValueError):
            # The change makes a reference that leads nowhere: it was looked at.
            effects.append(True)
        else:
            effects.append(found != usual)
        if effects[-1]:
            break
    assert effects, "nothing could be changed"
    assert any(effects) == (key not in SILENT), SILENT.get(key)


def test_the_list_of_exceptions_is_of_fields() -> None:
    assert set(SILENT) <= set(FIELDS)
    assert {key.split(".")[0] for key in FIELDS} <= {kind.__name__ for kind in FOUND}
