"""auth.yaml: the schemes, and which of them the product uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.model.auth import (
    ApiKey,
    Basic,
    Bearer,
    Login,
    OAuth2,
    OpenIdConnect,
    SignedHeader,
)
from clientsmith.openapi.writing.language.settings import use_data
from clientsmith.openapi.writing.language.values import dotted, duration, given

if TYPE_CHECKING:
    from clientsmith.model.api import Api
    from clientsmith.model.auth import AuthScheme, Credential, SecondFactor

__all__ = ["auth_data"]


def auth_data(api: Api) -> dict[str, Any]:
    """Write the whole file; empty for an API without authentication."""
    used = api.settings.auth
    schemes = {scheme.name: _scheme(scheme) for scheme in api.auth}
    return given({"use": use_data(used) if used else None, "schemes": schemes})


def _scheme(scheme: AuthScheme) -> dict[str, Any]:
    kind, data = _kind(scheme)
    return given({"kind": kind, "doc": scheme.doc, **data})


def _kind(scheme: AuthScheme) -> tuple[str, dict[str, Any]]:
    match scheme:
        case ApiKey():
            return "api_key", {
                "in": scheme.location,
                "name": scheme.key,
                "prefix": scheme.prefix or None,
                "value": _credential(scheme.value),
            }
        case Basic():
            return "basic", {
                "username": _credential(scheme.username),
                "password": _credential(scheme.password),
            }
        case Bearer():
            return "bearer", {"token": _credential(scheme.token)}
        case SignedHeader():
            return "signed_header", {
                "header": scheme.header,
                "scheme": scheme.scheme,
                "digest": scheme.digest,
                "encoding": scheme.encoding,
                "key": _credential(scheme.key),
                "secret": _credential(scheme.secret),
            }
        case Login():
            return "login", _login(scheme)
        case OAuth2():
            return "oauth2", {
                "flow": scheme.flow,
                "authorize_url": scheme.authorize_url,
                "token_url": scheme.token_url,
                "revoke_url": scheme.revoke_url,
                "scopes": dict(scheme.scopes),
                "pkce": scheme.pkce,
                "client_id": _credential(scheme.client_id),
                "client_secret": _credential(scheme.client_secret),
                "client_auth": None if scheme.client_auth == "header" else scheme.client_auth,
            }
        case OpenIdConnect():
            return "openid_connect", {
                "url": scheme.discovery_url,
                "scopes": dict(scheme.scopes),
                "client_id": _credential(scheme.client_id),
                "client_secret": _credential(scheme.client_secret),
            }


def _login(scheme: Login) -> dict[str, Any]:
    prefix = scheme.prefix or None
    return {
        "call": scheme.operation,
        "with": {name: _credential(credential) for name, credential in scheme.arguments},
        "take": dotted(scheme.take),
        "expires": dotted(scheme.expires),
        "send": given({"header": scheme.header, "cookie": scheme.cookie, "prefix": prefix}),
        "renew_on": list(scheme.renew_on),
        "renew_before": duration(scheme.renew_before),
        "second_factor": _second_factor(scheme.second_factors),
    }


def _second_factor(
    factors: tuple[SecondFactor, ...],
) -> dict[str, Any] | list[dict[str, Any]] | None:
    written = [
        {"when": dict(second.when), "call": second.operation, "code": second.code}
        for second in factors
    ]
    return written[0] if len(written) == 1 else written or None


def _credential(credential: Credential | None) -> dict[str, Any] | None:
    if credential is None:
        return None
    return given({"argument": credential.argument, "env": credential.env, "doc": credential.doc})
