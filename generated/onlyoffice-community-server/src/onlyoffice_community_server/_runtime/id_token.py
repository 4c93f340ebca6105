"""Checking an id token that came straight from the token endpoint (OpenID Connect Core 3.1.3.7)."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, cast

from .exceptions import AuthorizationFailed

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["check_id_token"]

_LEEWAY: Final = 300.0
"""Seconds by which clocks may differ."""


def check_id_token(
    token: str, *, issuer: str, client_id: str, nonce: str | None, now: datetime
) -> None:
    """Raise AuthorizationFailed unless the token is of this issuer, for this application and this sign-in.

    Its signature is not checked: it came over TLS from the issuer itself (3.1.3.7, 6).
    """
    claims = _claims(token)
    audience = claims.get("aud")
    listed = cast("list[object]", audience) if isinstance(audience, list) else [audience]
    expires = claims.get("exp")
    said = claims.get("nonce")
    if claims.get("iss") != issuer:
        raise _wrong("is of another issuer")
    if client_id not in listed or (len(listed) > 1 and claims.get("azp") != client_id):
        raise _wrong("is for another application")
    if not isinstance(expires, int | float) or expires + _LEEWAY < now.timestamp():
        raise _wrong("is outdated")
    if nonce is not None and not (
        isinstance(said, str) and compare_digest(said.encode(), nonce.encode())
    ):
        raise _wrong("belongs to another request")


def _wrong(what: str) -> AuthorizationFailed:
    return AuthorizationFailed(f"The id token {what}", code="id_token")


def _claims(token: str) -> dict[str, Any]:
    parts = token.split(".")
    if len(parts) != 3:
        raise _wrong("has not three parts")
    try:
        claims: object = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        raise _wrong("cannot be read") from None
    if not isinstance(claims, dict):
        raise _wrong("holds no claims")
    return cast("dict[str, Any]", claims)
