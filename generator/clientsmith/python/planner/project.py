"""Planning what stands around the package: its metadata and its README."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.model.types import AliasType, EnumType, Named, Nullable, Primitive
from clientsmith.python import names
from clientsmith.python.plan import ExampleCall, Project, UsageLine
from clientsmith.python.planner.client import credentials_of, variables_of
from clientsmith.python.planner.errors import base_error
from clientsmith.python.planner.prose import sentence
from clientsmith.python.planner.resources import argument_name
from clientsmith.python.text import (
    Code,
    Name,
    literal,
    markdown,
    markdown_cell,
    name,
    toml,
)

if TYPE_CHECKING:
    from clientsmith.model.api import Example, Operation
    from clientsmith.model.types import Field, TypeRef
    from clientsmith.python.planner.context import Context

__all__ = ["plan_project"]


def plan_project(context: Context) -> Project:
    """Plan pyproject.toml, README.md and CHANGELOG.md."""
    api = context.api
    package, product = api.package, api.product
    operation, example = _shown(context)
    base = base_error(context)
    title = f"Python client for {product.title} {product.release}."
    return Project(
        distribution=toml(package.distribution),
        distribution_text=markdown(package.distribution),
        module=name(package.module),
        module_quoted=toml(package.module),
        client=name(package.client),
        variable=name(names.snake(package.client)),
        async_client=name(f"Async{package.client}"),
        base_error=name(base),
        version=toml(package.version),
        version_text=markdown(package.version),
        summary=toml(title),
        title=markdown(product.title),
        release=markdown(product.release),
        doc=markdown(sentence(product.doc or title)),
        license=toml(package.license),
        authors=tuple(toml(author) for author in package.authors),
        keywords=tuple(toml(word) for word in package.keywords),
        homepage=toml(product.homepage) if product.homepage else None,
        repository=toml(package.repository) if package.repository else None,
        arguments=tuple(_argument_lines(context)),
        operations=tuple(
            UsageLine(
                (
                    markdown_cell(found.full_name),
                    markdown_cell(f"{found.method} {found.path}"),
                    markdown(_first_sentence(found.doc)),
                )
            )
            for resource in api.resources
            for found in resource.operations
        ),
        errors=tuple(
            UsageLine(
                (
                    markdown_cell(row.name),
                    markdown(" ".join(map(str, row.statuses)) or "any"),
                    markdown_cell("" if row.code is None else str(row.code)),
                    markdown(sentence(row.doc)),
                )
            )
            for row in api.errors.rows
        ),
        example_arguments=tuple(_client_arguments(context)),
        example=_example_call(context, operation, example),
        example_error=name(_error_of(context, operation, base)),
        logger=markdown_cell(package.module),
        mit=package.license == "MIT",
        holder=markdown(", ".join(package.authors) or f"The {package.distribution} authors"),
    )


def _first_sentence(text: str) -> str:
    return sentence(text.split(". ")[0])


def _argument_lines(context: Context) -> list[UsageLine]:
    lines = [
        (variable.name, variable.env, variable.doc) for variable in variables_of(context).values()
    ]
    lines += [
        (argument, credential.env, credential.doc)
        for argument, (credential, _) in credentials_of(context).items()
    ]
    return [
        UsageLine((markdown_cell(word), markdown_cell(env or ""), markdown(sentence(doc or ""))))
        for word, env, doc in lines
    ]


def _client_arguments(context: Context) -> list[Code]:
    """Return `host="..."` and the like, as a README shows them."""
    arguments = [
        Code(f"{name(variable.name)}={literal(variable.default or '…')}")
        for variable in variables_of(context).values()
    ]
    arguments += [Code(f"{name(word)}={literal('…')}") for word in credentials_of(context)]
    return arguments


def _shown(context: Context) -> tuple[Operation | None, Example | None]:
    """Return the operation to show first: one that sends something and may fail, with an example."""
    operations = [found for resource in context.api.resources for found in resource.operations]
    always = set(context.api.errors.always)
    ranked = sorted(
        ((o, e) for o in operations for e in o.examples if e.raises is None),
        key=lambda pair: (not set(pair[0].raises) - always, pair[0].body is None),
    )
    if ranked:
        return ranked[0]
    return (operations[0], None) if operations else (None, None)


def _error_of(context: Context, operation: Operation | None, base: str) -> str:
    if operation is None:
        return base
    shown = [example.raises for example in operation.examples if example.raises]
    own = [word for word in operation.raises if word not in context.api.errors.always]
    return (*shown, *own, base)[0]


def _example_call(
    context: Context, operation: Operation | None, example: Example | None
) -> ExampleCall:
    variable = name(names.snake(context.api.package.client))
    if operation is None:
        return ExampleCall(
            variable, Name("request"), (Code('"GET"'), Code('"/"')), uses_types=False
        )
    given: dict[str, Any] = {}
    if example is not None:
        body = operation.body
        sent = example.body if isinstance(example.body, dict) else {}
        values: tuple[tuple[tuple[Field, ...], dict[str, Any]], ...] = (
            (operation.path_parameters, dict(example.path)),
            (operation.query, dict(example.query)),
            (operation.headers, dict(example.headers)),
            (operation.cookies, dict(example.cookies)),
            (body.fields if body else (), sent),
        )
        for fields, data in values:
            for field in fields:
                if field.const is None and field.name in data:
                    given[argument_name(field)] = _value(context, field.type, data[field.name])
    arguments = tuple(Code(f"{name(word)}={value}") for word, value in given.items())
    return ExampleCall(
        name(f"{variable}.{operation.resource}"),
        name(operation.name),
        arguments,
        uses_types=any("types." in argument for argument in arguments),
    )


def _value(context: Context, ref: TypeRef, value: Any) -> Code:
    """Return an argument as a person would write it: dates and enum members by their classes."""
    while True:
        if isinstance(ref, Nullable):
            ref = ref.inner
        elif isinstance(ref, Named) and isinstance(f := context.types[ref.name], AliasType):
            ref = f.target
        else:
            break
    if isinstance(ref, Named) and isinstance(f := context.types[ref.name], EnumType):
        for member in f.members:
            if value in (member.value, *member.also):
                return Code(f"types.{name(f.name)}.{name(names.member(member.name))}")
    if isinstance(ref, Primitive) and ref.name == "date":
        year, month, day = (int(part) for part in str(value)[:10].split("-"))
        return Code(f"datetime.date({year}, {month}, {day})")
    return Code(literal(value))
