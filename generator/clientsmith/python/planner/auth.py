"""Planning authentication: the schemes as the runtime's records, and what users give and call for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.model.api import Returns
from clientsmith.model.auth import (
    ApiKey,
    AuthScheme,
    Basic,
    Bearer,
    Credential,
    Login,
    OAuth2,
    OpenIdConnect,
    SignedHeader,
)
from clientsmith.model.types import Primitive
from clientsmith.python import names
from clientsmith.python.annotations import Annotator
from clientsmith.python.plan import Argument, CredentialLine, FlowProperty
from clientsmith.python.planner.constants import scalar
from clientsmith.python.planner.missing import missing
from clientsmith.python.planner.prose import sentence
from clientsmith.python.planner.resources import operation_line
from clientsmith.python.planner.wire import answer, body_kind
from clientsmith.python.text import Code, doc_lines, literal, name

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Operation
    from clientsmith.model.origin import Origin
    from clientsmith.python.imports import Imports
    from clientsmith.python.planner.context import Context, Scope

__all__ = [
    "auth_choice",
    "auth_errors",
    "credentials_in",
    "credentials_of",
    "has_second_factor",
    "hook_docs",
    "oauth_schemes",
    "plan_flows",
    "plan_hooks",
    "scheme_code",
]

_HOOKS = {
    "second_factor": (
        "SecondFactorCallback",
        "A function that gives the code of the second factor, asked with a `CodeRequest`; the async client takes an"
        " async one too.",
    ),
    "oauth_token": (
        "OAuth2Token",
        "The OAuth 2.0 token to begin with, as `on_token` was told it.",
    ),
    "on_token": (
        "TokenCallback",
        "A function that is told each new OAuth 2.0 token, to keep it; the async client takes an async one too.",
    ),
    "oauth_url": (
        "str",
        "Origin of the authorization server, in place of the usual one.",
    ),
}


def oauth_schemes(api: Api) -> list[OAuth2 | OpenIdConnect]:
    """Return the schemes whose token comes from an authorization server."""
    return [scheme for scheme in api.auth if isinstance(scheme, OAuth2 | OpenIdConnect)]


def has_second_factor(api: Api) -> bool:
    """Tell whether a login may ask for a code."""
    return any(isinstance(scheme, Login) and scheme.second_factors for scheme in api.auth)


def auth_errors(api: Api) -> dict[str, str]:
    """Return the exceptions of the runtime that only some ways to authenticate raise, each with its module."""
    found = {"SecondFactorRequired": "._runtime.errors"} if has_second_factor(api) else {}
    if oauth_schemes(api):
        found |= dict.fromkeys(("AuthorizationFailed", "SignInRequired"), "._runtime.errors")
        words = (
            "InvalidClient",
            "InvalidGrant",
            "InvalidScope",
            "OAuth2Error",
            "UnauthorizedClient",
        )
        found |= dict.fromkeys(words, "._runtime.oauth2_errors")
    return found


def hook_docs(api: Api) -> list[tuple[str, str]]:
    """Return what a user may give beside credentials, with what there is to say of it."""
    return [(word, _HOOKS[word][1]) for word in _hooks(api)]


def plan_hooks(context: Context, scope: Scope, imports: Imports) -> tuple[CredentialLine, ...]:
    """Plan the arguments that are given beside credentials."""
    lines: list[CredentialLine] = []
    for word, origin in _hooks(context.api).items():
        called = scope.claim(word, word, origin, "name the argument of the description apart")
        kind = _HOOKS[word][0]
        annotation = Code(f"{kind if kind == 'str' else imports.use(kind)} | None")
        lines.append(
            CredentialLine(Argument(called, annotation, Code("None")), literal(word), called)
        )
    if lines:
        imports.use("AuthHooks")
    return tuple(lines)


def _hooks(api: Api) -> dict[str, Origin]:
    """Return the names of the hooks, each with a scheme that needs it."""
    found: dict[str, Origin] = {}
    for scheme in api.auth:
        if isinstance(scheme, Login) and scheme.second_factors:
            found.setdefault("second_factor", scheme.origin)
    for scheme in oauth_schemes(api):
        for word in ("oauth_token", "on_token", "oauth_url"):
            found.setdefault(word, scheme.origin)
    return found


def plan_flows(context: Context, scope: Scope) -> tuple[FlowProperty, ...]:
    """Plan the properties that sign people in, one for each scheme that needs a person."""
    flows: list[FlowProperty] = []
    for scheme in oauth_schemes(context.api):
        if isinstance(scheme, OAuth2) and scheme.flow != "authorization_code":
            continue
        word = names.attribute(scheme.name)
        called = scope.claim(word, scheme.name, scheme.origin, "rename the scheme")
        doc = f"Signs people in. {sentence(scheme.doc)}" if scheme.doc else "Signs people in."
        flows.append(FlowProperty(called, literal(scheme.name), doc_lines([doc], 8, closing=6)))
    return tuple(flows)


def credentials_of(context: Context) -> dict[str, tuple[Credential, Origin]]:
    """Return the credentials of all schemes by argument; schemes may share one."""
    found: dict[str, tuple[Credential, Origin]] = {}
    for scheme in context.api.auth:
        for credential in credentials_in(scheme):
            first = found.setdefault(credential.argument, (credential, scheme.origin))
            if first[0].env != credential.env:
                message = f"two schemes take `{credential.argument}` from different variables"
                context.problem("CS501", message, scheme.origin, "name the arguments apart")
    return found


def credentials_in(scheme: AuthScheme) -> tuple[Credential, ...]:
    """Return the credentials that one scheme takes."""
    match scheme:
        case ApiKey():
            return (scheme.value,)
        case Basic():
            return (scheme.username, scheme.password)
        case Bearer():
            return (scheme.token,)
        case SignedHeader():
            return (scheme.key, scheme.secret)
        case Login():
            return tuple(credential for _, credential in scheme.arguments)
        case OAuth2() | OpenIdConnect():
            secret = scheme.client_secret
            return (scheme.client_id,) if secret is None else (scheme.client_id, secret)


def auth_choice(context: Context) -> str | None:
    """Return what there is to say of the setting `auth`, where a product can be used in several ways."""
    alternatives = [words for words in context.api.settings.auth if words]
    if len(alternatives) < 2:
        return None
    docs = {scheme.name: scheme.doc for scheme in context.api.auth}
    told: list[str] = []
    for alternative in alternatives:
        text = " ".join(sentence(docs[word] or "") for word in alternative).strip()
        word = "+".join(alternative)
        told.append(f"`{word}`: {text}" if text else f"`{word}`.")
    return f"How to authenticate; else the first whose credentials are there. {' '.join(told)}"


def scheme_code(context: Context, scheme: AuthScheme, imports: Imports) -> Code:
    """Return a scheme as the runtime's record."""
    match scheme:
        case ApiKey():
            parts = [
                f"where={literal(scheme.location)}",
                f"name={literal(scheme.key)}",
                f"credential={_credential(scheme.value, imports)}",
            ]
            if scheme.prefix:
                parts.append(f"prefix={literal(scheme.prefix)}")
            word = imports.use("ApiKey")
        case Basic():
            parts = [
                f"username={_credential(scheme.username, imports)}",
                f"password={_credential(scheme.password, imports)}",
            ]
            word = imports.use("Basic")
        case Bearer():
            parts = [f"token={_credential(scheme.token, imports)}"]
            word = imports.use("Bearer")
        case SignedHeader():
            parts = [
                f"header={literal(scheme.header)}",
                f"scheme={literal(scheme.scheme)}",
                f"digest={literal(scheme.digest)}",
                f"key={_credential(scheme.key, imports)}",
                f"secret={_credential(scheme.secret, imports)}",
                f"encoding={literal(scheme.encoding)}",
            ]
            word = imports.use("SignedHeader")
        case Login():
            return _login(context, scheme, imports)
        case OAuth2():
            parts = [
                f"client_id={_credential(scheme.client_id, imports)}",
                *_secret(scheme.client_secret, imports),
                f"flow={literal(scheme.flow)}",
                *_given("authorize_url", scheme.authorize_url),
                f"tokens_url={literal(scheme.token_url)}",
                *_given("revoke_url", scheme.revoke_url),
                *_given("scopes", tuple(scope for scope, _ in scheme.scopes)),
                *_given("pkce", scheme.pkce),
                *_given("client_auth", scheme.client_auth, "header"),
            ]
            word = imports.use("OAuth2")
        case OpenIdConnect():
            parts = [
                f"client_id={_credential(scheme.client_id, imports)}",
                *_secret(scheme.client_secret, imports),
                f"discovery_url={literal(scheme.discovery_url)}",
                *_given("scopes", tuple(scope for scope, _ in scheme.scopes)),
                f"pkce={literal('S256')}",
            ]
            word = imports.use("OAuth2")
    return Code(f"{word}({', '.join(parts)})")


def _login(context: Context, scheme: Login, imports: Imports) -> Code:
    operations = {found.full_name: found for r in context.api.resources for found in r.operations}
    given = [word for word, _ in scheme.arguments]
    pairs = [
        f"({literal(word)}, {_credential(credential, imports)})"
        for word, credential in scheme.arguments
    ]
    factors: list[str] = []
    for second in scheme.second_factors:
        # A code holds once, so this call is repeated only as it is described.
        call = _call(context, operations[second.operation], [*given, second.code], imports)
        word = imports.use("SecondFactor")
        factors.append(
            f"{word}(when={literal(second.when)}, call={call}, code={literal(second.code)})"
        )
    # To log in twice does no harm.
    operation = replace(operations[scheme.operation], idempotent=True)
    parts = [
        f"call={_call(context, operation, given, imports)}",
        f"arguments=({', '.join(pairs)},)",
        f"take={literal(scheme.take)}",
        *_given("expires", scheme.expires),
        *_given("header", scheme.header),
        *_given("cookie", scheme.cookie),
        *_given("prefix", scheme.prefix),
        *_given("renew_on", scheme.renew_on),
        *_given("renew_before", scheme.renew_before, 60.0),
    ]
    if factors:
        parts.append(f"second_factors=({', '.join(factors)},)")
    return Code(f"{imports.use('Login')}({', '.join(parts)})")


def _call(context: Context, operation: Operation, given: list[str], imports: Imports) -> Code:
    """Return a call of a login; its answer is read as it comes, for it may be a token or a question."""
    formats = operation.settings.formats
    if "json" in formats.response:
        formats = replace(formats, response=("json",), default="json")
    operation = replace(
        operation,
        settings=replace(operation.settings, formats=formats),
        returns=Returns(Primitive("any")),
    )
    if answer(context, operation) != "json" or body_kind(operation) in {"multipart", "binary"}:
        missing(context, "a login that is not JSON", operation.origin)
    if operation.headers or operation.cookies:
        missing(context, "a login that sends headers or cookies", operation.origin)
    path = [field.name for field in operation.path_parameters]
    query = [field.name for field in operation.query]
    fields = operation.body.fields if operation.body else ()
    writer = Annotator(context.types, imports, lambda _: "")
    line = operation_line(context, operation, name("login"), writer, imports, None)
    inner = ", ".join(line.arguments)
    parts = [f"operation={imports.use('Operation')}({inner})"]
    whole = operation.body is not None and operation.body.type is not None
    known = given if whole else [field.name for field in fields]
    rest = [word for word in given if word in known and word not in {*path, *query}]
    places = (("path", path), ("query", query), ("body", rest))
    parts += [
        f"{place}={literal(tuple(word for word in given if word in words))}"
        for place, words in places
        if set(words) & set(given)
    ]
    for place, found in (("fixed_query", operation.query), ("fixed_body", fields)):
        constants = {f.name: scalar(context, f) for f in found if f.const is not None}
        if constants:
            parts.append(f"{place}={literal(constants)}")
    return Code(f"{imports.use('LoginCall')}({', '.join(parts)})")


def _given(keyword: str, value: object, usual: object = None) -> list[str]:
    return [f"{keyword}={literal(value)}"] if value and value != usual else []


def _secret(credential: Credential | None, imports: Imports) -> list[str]:
    return [] if credential is None else [f"client_secret={_credential(credential, imports)}"]


def _credential(credential: Credential, imports: Imports) -> Code:
    word = imports.use("Credential")
    env = f", env={literal(credential.env)}" if credential.env else ""
    return Code(f"{word}({literal(credential.argument)}{env})")
