"""Checking the `ASC` authorization of a Hosted Solution request.

The header is `ASC <key>:<yyyyMMddHHmmss, UTC>:<hash>`; the hash is HMAC-SHA1 with the secret over
`<time>\\n<key>`. How the hash is written changed: the documented server wants ASP.NET's
UrlTokenEncode (base64url without padding, then the number of padding characters removed); the newer
one compares with plain base64 and with base64url without padding.
"""

import base64
import binascii
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

HashForm = Literal["urltoken", "base64"]

_STAMP = re.compile(r"[0-9]{14}")
_URL_TOKEN = re.compile(r"[A-Za-z0-9_-]*[0-2]")


@dataclass(frozen=True, slots=True)
class Denial:
    """Why a request is not let in."""

    status: int
    message: str


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a request must be signed with, and how far its time may be from the server's."""

    key: str
    secret: str
    tolerance: timedelta
    hash_form: HashForm

    def check(self, header: str | None, now: datetime) -> Denial | None:
        """Give the reason to refuse a request with that Authorization header, or None."""
        if not header:
            return Denial(403, "Authorization key is missing")
        scheme, _, value = header.partition(" ")
        if scheme.upper() != "ASC":
            return Denial(403, "Unknown authorization scheme")
        parts = value.split(":")
        if len(parts) != 3 or not all(parts):
            return Denial(403, "Authorization key is malformed")
        key, stamp, written = parts
        signed_at = _moment(stamp)
        if signed_at is None:
            return Denial(500, "Authorization time cannot be read")
        # The vendor's server looks back only; a time ahead shows a client that signs in local time.
        if abs(now - signed_at) > self.tolerance:
            return Denial(403, "Authorization key time is out")
        digest = self._decode(written)
        if digest is None:
            return Denial(500, "Authorization key cannot be decoded")
        if key != self.key or not hmac.compare_digest(digest, self._digest(stamp, key)):
            return Denial(403, "Authorization key is wrong")
        return None

    def _digest(self, stamp: str, key: str) -> bytes:
        return hmac.digest(self.secret.encode(), f"{stamp}\n{key}".encode(), "sha1")

    def _decode(self, written: str) -> bytes | None:
        return _from_url_token(written) if self.hash_form == "urltoken" else _from_base64(written)


def _moment(stamp: str) -> datetime | None:
    if not _STAMP.fullmatch(stamp):
        return None
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def _from_url_token(written: str) -> bytes | None:
    if not _URL_TOKEN.fullmatch(written):
        return None
    text, padding = written[:-1], int(written[-1])
    return _strict_base64(text.replace("-", "+").replace("_", "/") + "=" * padding)


def _from_base64(written: str) -> bytes | None:
    url_form = written.replace("-", "+").replace("_", "/")
    return _strict_base64(url_form + "=" * (-len(url_form) % 4))


def _strict_base64(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
