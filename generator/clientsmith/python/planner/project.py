"""Planning what stands around the package: its metadata and its README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.python.plan import FormatUsage, Project, UsageLine
from clientsmith.python.planner import prose
from clientsmith.python.planner.auth import (
    auth_choice,
    credentials_in,
    credentials_of,
    hook_docs,
)
from clientsmith.python.planner.auth_usage import plan_auth_usage
from clientsmith.python.planner.client import variables_of
from clientsmith.python.planner.context import argument_name
from clientsmith.python.planner.errors import base_error
from clientsmith.python.planner.limits import limit_text
from clientsmith.python.planner.prose import sentence
from clientsmith.python.planner.usage import plan_paged_usage, plan_usage, variable_of
from clientsmith.python.planner.wire import offer_of
from clientsmith.python.text import Code, literal, markdown, markdown_cell, name, plain, toml

if TYPE_CHECKING:
    from clientsmith.model.limits import Limit
    from clientsmith.model.settings import Retry
    from clientsmith.python.planner.context import Context

__all__ = ["plan_project"]

# So many names of calls fit into a table.
_FEW_CALLS = 4


def plan_project(context: Context) -> Project:
    """Plan pyproject.toml, README.md and CHANGELOG.md."""
    api = context.api
    package, product = api.package, api.product
    base = base_error(context)
    title = f"Python client for {product.title} {product.release}."
    return Project(
        distribution=toml(package.distribution),
        distribution_text=markdown(package.distribution),
        module=name(package.module),
        module_quoted=toml(package.module),
        client=name(package.client),
        variable=variable_of(context),
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
        auth=plan_auth_usage(context, _places(context)),
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
        example=plan_usage(context),
        paged=plan_paged_usage(context),
        formats=_formats(context),
        list_options=tuple(
            UsageLine(
                (markdown_cell(argument_name(field)), markdown(_first_sentence(field.doc or "")))
            )
            for field in api.lists
        ),
        limits=tuple(_limit_line(limit) for limit in api.limits),
        retries=markdown(_retries(api.settings.retry)),
        logger=markdown_cell(package.module),
        mit=package.license == "MIT",
        holder=plain(", ".join(package.authors) or f"The {package.distribution} authors"),
    )


def _formats(context: Context) -> FormatUsage | None:
    """Return what users may choose; None where answers have one form."""
    found = offer_of(context.api.settings.formats)
    if len(found.answer) == 1:
        return None
    usual, other = found.answer
    body = literal("form") if len(found.body) > 1 else None
    return FormatUsage(markdown(usual.upper()), literal(other), body)


def _limit_line(limit: Limit) -> UsageLine:
    """Return a line of the table of limits: its name, how many, which calls, what is counted apart."""
    named = [*limit.methods, *limit.resources, *limit.operations]
    # A long list stands in the constants of the package.
    calls = ", ".join(named) if len(named) <= _FEW_CALLS else f"{len(named)} operations"
    return UsageLine(
        (
            markdown_cell(limit.name),
            markdown(limit_text(limit)),
            markdown(calls or "all"),
            markdown(", ".join(limit.key) or "nothing"),
            markdown(sentence(limit.doc) if limit.doc else ""),
        )
    )


def _first_sentence(text: str) -> str:
    return prose.paragraphs(text, 0)[0]


def _retries(retry: Retry) -> str:
    """Return what the package does by itself when a call fails; seconds as people write them."""
    if retry.max_retries == 0:
        return "Calls are not tried again unless `max_retries` says so."
    statuses = ", ".join(map(str, retry.statuses))
    times = "once" if retry.max_retries == 1 else f"up to {retry.max_retries} times"
    text = (
        f"Calls that may be sent twice are tried again {times}, after connection failures and the statuses "
        f"{statuses}: after random waits that grow to {retry.max_delay:g} seconds, or when `Retry-After` says, if "
        f"that is within {retry.max_retry_after:g} seconds."
    )
    if retry.deadline is not None:
        text += f" A call with all its tries takes at most {retry.deadline:g} seconds."
    return text


def _argument_lines(context: Context) -> list[UsageLine]:
    lines = [
        (variable.name, variable.env, variable.doc) for variable in variables_of(context).values()
    ]
    lines += [
        (argument, credential.env, credential.doc)
        for argument, (credential, _) in credentials_of(context).items()
    ]
    lines += [(argument, None, doc) for argument, doc in hook_docs(context.api)]
    choice = auth_choice(context)
    if choice is not None:
        lines.append(("auth", None, choice))
    return [
        UsageLine((markdown_cell(word), markdown_cell(env or ""), markdown(sentence(doc or ""))))
        for word, env, doc in lines
    ]


def _client_arguments(context: Context) -> list[Code]:
    """Return `host="..."` and the like, as a README shows them."""
    arguments = _places(context)
    arguments += [Code(f"{name(word)}={literal('…')}") for word in _used_credentials(context)]
    return arguments


def _places(context: Context) -> list[Code]:
    """Return the arguments that say where the server is."""
    return [
        Code(f"{name(variable.name)}={literal(variable.default or (*variable.values, '…')[0])}")
        for variable in variables_of(context).values()
    ]


def _used_credentials(context: Context) -> list[str]:
    """Return the credentials of the first way to authenticate, which is enough for most calls."""
    api = context.api
    first = api.settings.auth[0] if api.settings.auth else ()
    schemes = [scheme for scheme in api.auth if scheme.name in first]
    return list(dict.fromkeys(c.argument for scheme in schemes for c in credentials_in(scheme)))
