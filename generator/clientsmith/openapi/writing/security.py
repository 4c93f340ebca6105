"""Security schemes and requirements (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

import re
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

if TYPE_CHECKING:
    from clientsmith.model.auth import AuthScheme

__all__ = ["requirements", "scheme"]

# RFC 9110, 11.4: the header is a scheme, a blank and credentials.
_SCHEME = re.compile(r"([A-Za-z0-9!#$%&'*+.^_`|~-]+) \Z")


def requirements(auth: tuple[tuple[str, ...], ...]) -> list[dict[str, list[str]]]:
    """Return the alternatives of an operation; the empty list sends nothing."""
    return [{name: list[str]() for name in names} for names in auth]


def scheme(found: AuthScheme) -> dict[str, Any]:
    """Return a scheme as near to what is sent as OpenAPI can say it."""
    return ({"description": found.doc} if found.doc else {}) | _kind(found)


def _kind(found: AuthScheme) -> dict[str, Any]:
    match found:
        case Basic():
            return {"type": "http", "scheme": "basic"}
        case Bearer():
            return {"type": "http", "scheme": "bearer"}
        case ApiKey():
            return _value(found.location, found.key, found.prefix)
        case SignedHeader():
            return _value("header", found.header, f"{found.scheme} ")
        case Login():
            if found.cookie is not None:
                return _value("cookie", found.cookie, found.prefix)
            return _value("header", found.header or "Authorization", found.prefix)
        case OAuth2():
            return {"type": "oauth2", "flows": _flows(found)}
        case OpenIdConnect():
            return {"type": "openIdConnect", "openIdConnectUrl": found.discovery_url}


def _value(location: str, key: str, prefix: str) -> dict[str, Any]:
    """Return a value in a header, a cookie or the query; `Authorization: Word value` is an HTTP scheme."""
    word = _SCHEME.match(prefix)
    if location == "header" and key.lower() == "authorization" and word:
        # Names of schemes have no case; readers compare them in lower case.
        return {"type": "http", "scheme": word[1].lower()}
    return {"type": "apiKey", "in": location, "name": key}


def _flows(found: OAuth2) -> dict[str, Any]:
    flow = {"tokenUrl": found.token_url, "scopes": dict(found.scopes)}
    if found.flow == "authorization_code":
        return {"authorizationCode": {"authorizationUrl": found.authorize_url, **flow}}
    return {"clientCredentials": flow}
