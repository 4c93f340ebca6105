"""Linking authentication schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import as_list, key_path, seconds
from clientsmith.description.plain import is_list, short
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.auth import (
    ApiKey,
    AuthScheme,
    Basic,
    Bearer,
    Credential,
    Login,
    OAuth2,
    OpenIdConnect,
    SecondFactor,
    SignedHeader,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition
    from clientsmith.model.api import Operation, Resource
    from clientsmith.model.origin import Origin

__all__ = ["check_logins", "link_auth", "link_use"]


def link_auth(context: Context) -> tuple[AuthScheme, ...]:
    """Link every scheme, in the order in which they stand."""
    definitions = context.definitions("schemes").values()
    return tuple(_scheme(context, definition) for definition in definitions)


def check_logins(
    context: Context, schemes: Iterable[AuthScheme], resources: Iterable[Resource]
) -> None:
    """Check that the operations of each login take the arguments they are given, and need no login themselves."""
    operations = {op.full_name: op for resource in resources for op in resource.operations}
    for scheme in schemes:
        if not isinstance(scheme, Login):
            continue
        operation = operations.get(scheme.operation)
        if operation is not None:
            for name, _ in scheme.arguments:
                _check_argument(context, operation, name, scheme.origin.at("with", name), key=True)
            _check_open(context, operation, scheme, scheme.origin.at("call"))
            given = {name for name, _ in scheme.arguments}
            _check_complete(context, operation, given, scheme.origin.at("call"))
        for second in scheme.second_factors:
            confirm = operations.get(second.operation)
            if confirm is not None:
                _check_argument(context, confirm, second.code, second.origin.at("code"), key=False)
                _check_open(context, confirm, scheme, second.origin.at("call"))
                given = {second.code, *(name for name, _ in scheme.arguments)}
                _check_complete(context, confirm, given, second.origin.at("call"))


def _check_complete(context: Context, operation: Operation, given: set[str], spot: Origin) -> None:
    body = operation.body
    fields = (
        *operation.path_parameters,
        *operation.query,
        *operation.headers,
        *operation.cookies,
        *(body.fields if body else ()),
    )
    for field in fields:
        if field.required and field.const is None and field.name not in given:
            message = f"`{operation.full_name}` cannot be called without `{short(field.name)}`"
            related = ("the argument", field.origin)
            context.problem("CS419", message, spot, "name it under `with`", related=related)


def _check_argument(
    context: Context, operation: Operation, name: str, spot: Origin, *, key: bool
) -> None:
    body = operation.body
    if body is not None and body.type is not None:
        return
    fields = (*operation.path_parameters, *operation.query, *(body.fields if body else ()))
    names = [field.name for field in fields]
    if name not in names:
        message = f"`{operation.full_name}` takes no `{short(name)}`"
        near = suggest(name, names)
        hint = f"did you mean `{near}`?" if near else None
        related = ("the operation", operation.origin)
        context.problem("CS419", message, spot, hint, key=key, related=related)


def _check_open(context: Context, operation: Operation, scheme: Login, spot: Origin) -> None:
    if operation.settings.auth and all(scheme.name in use for use in operation.settings.auth):
        message = f"`{operation.full_name}` needs the login that it is to perform"
        hint = "give the operation `auth: none`"
        related = ("the operation", operation.origin)
        context.problem("CS419", message, spot, hint, related=related)


def link_use(
    context: Context, data: Any, origin: Origin, inherited: tuple[tuple[str, ...], ...]
) -> tuple[tuple[str, ...], ...]:
    """Link `none`, `optional` or a list of alternatives.

    `none` as the last alternative sends nothing when no other can be taken; `optional` adds it to those that are inherited.
    """
    if data == "none" or data is None:
        return ()
    if data == "optional":
        return (*filter(None, inherited), ()) if any(inherited) else ()
    alternatives: list[tuple[str, ...]] = []
    for number, names in enumerate(data):
        at = origin.at(number)
        if names == "none":
            if number + 1 < len(data):
                message = "what stands behind `none` is never taken"
                context.problem("CS419", message, at, "put `none` last")
            alternatives.append(())
            continue
        for inner, name in enumerate(as_list(names)):
            spot = at.at(inner) if is_list(names) else at
            context.resolve("schemes", name, spot, "authentication scheme")
        alternatives.append(tuple(as_list(names)))
    return tuple(alternatives) if any(alternatives) else ()


def _scheme(context: Context, definition: Definition) -> AuthScheme:
    data: dict[str, Any] = definition.data
    name, origin, doc = definition.name, definition.origin, definition.data.get("doc")
    match data["kind"]:
        case "api_key":
            value, prefix = _credential(data["value"]), data.get("prefix", "")
            return ApiKey(name, data["in"], data["name"], value, prefix, doc, origin)
        case "basic":
            pair = _credential(data["username"]), _credential(data["password"])
            return Basic(name, *pair, doc, origin)
        case "bearer":
            return Bearer(name, _credential(data["token"]), doc, origin)
        case "signed_header":
            return SignedHeader(
                name,
                data.get("header", "Authorization"),
                data["scheme"],
                data.get("digest", "sha1"),
                _credential(data["key"]),
                _credential(data["secret"]),
                data.get("encoding", "url_token"),
                doc,
                origin,
            )
        case "login":
            return _login(context, name, data, origin)
        case "oauth2":
            return _oauth2(context, name, data, origin)
        case _:
            _check_url(context, data["url"], origin.at("url"))
            return OpenIdConnect(
                name,
                data["url"],
                _credential(data["client_id"]),
                _optional(data.get("client_secret")),
                tuple(data.get("scopes", {}).items()),
                doc,
                origin,
            )


def _login(context: Context, name: str, data: dict[str, Any], origin: Origin) -> Login:
    send = data.get("send", {"header": "Authorization"})
    if ("header" in send) == ("cookie" in send):
        message = f"`{name}` must send its token in a header or in a cookie"
        context.problem("CS419", message, origin.at("send"), "give one of `header`, `cookie`")
    context.resolve("endpoints", data["call"], origin.at("call"), "operation")
    for number, row in enumerate(data.get("renew_on", ())):
        context.resolve("rows", row, origin.at("renew_on", number), "error row")
    return Login(
        name=name,
        operation=data["call"],
        arguments=tuple((key, _credential(spec)) for key, spec in data["with"].items()),
        take=key_path(data["take"]),
        expires=key_path(data.get("expires")),
        header=send.get("header"),
        cookie=send.get("cookie"),
        prefix=send.get("prefix", ""),
        renew_on=tuple(data.get("renew_on", ())),
        renew_before=seconds(data.get("renew_before", "60s")) or 0.0,
        second_factors=tuple(_second_factors(context, data.get("second_factor"), origin)),
        doc=data.get("doc"),
        origin=origin,
    )


def _second_factors(context: Context, data: Any, origin: Origin) -> Iterator[SecondFactor]:
    several = is_list(data)
    for number, second in enumerate(data if several else [data] if data else []):
        spot = origin.at("second_factor", number) if several else origin.at("second_factor")
        context.resolve("endpoints", second["call"], spot.at("call"), "operation")
        yield SecondFactor(
            tuple(second["when"].items()), second["call"], second["code"], origin=spot
        )


def _oauth2(context: Context, name: str, data: dict[str, Any], origin: Origin) -> OAuth2:
    if data["flow"] == "authorization_code" and "authorize_url" not in data:
        message = f"`{name}` has no `authorize_url` to send a person to"
        context.problem("CS419", message, origin.at("flow"), "add `authorize_url: https://...`")
    if data["flow"] == "client_credentials" and "client_secret" not in data:
        message = f"`{name}` has no `client_secret`, which client credentials need"
        hint = "add `client_secret: {argument: client_secret}`"
        context.problem("CS419", message, origin.at("flow"), hint)
    for key in ("authorize_url", "token_url", "revoke_url"):
        if key in data:
            _check_url(context, data[key], origin.at(key))
    return OAuth2(
        name=name,
        flow=data["flow"],
        token_url=data["token_url"],
        authorize_url=data.get("authorize_url"),
        revoke_url=data.get("revoke_url"),
        scopes=tuple(data.get("scopes", {}).items()),
        pkce=data.get("pkce"),
        client_id=_credential(data["client_id"]),
        client_secret=_optional(data.get("client_secret")),
        client_auth=data.get("client_auth", "header"),
        doc=data.get("doc"),
        origin=origin,
    )


def _check_url(context: Context, url: str, origin: Origin) -> None:
    """Secrets go to this address, so it is https or a path on the product's own server."""
    if not (url.startswith("https://") or (url.startswith("/") and not url.startswith("//"))):
        hint = "use https://, or a path on the product's server"
        context.problem("CS419", "secrets cannot be sent to this address", origin, hint)


def _credential(data: dict[str, Any]) -> Credential:
    return Credential(data["argument"], data.get("env"), data.get("doc"))


def _optional(data: dict[str, Any] | None) -> Credential | None:
    return _credential(data) if data else None
