"""How the servers' own tests call them: standard library only, signed by hand.

Independent of the clients under test and of the servers' own code: two readings of the same facts.
"""

import base64
import hashlib
import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

KEY, SECRET = "partner", "secret"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SECONDS = 5.0
ADA: dict[str, Any] = {
    "portalName": "analytical",
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.com",
}


@dataclass(frozen=True)
class Answer:
    """A whole answer as the standard library read it."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Decode the body."""
        return json.loads(self.body)


def sign(key: str = KEY, secret: str = SECRET, at: datetime = NOW) -> str:
    """Make an Authorization value in UrlTokenEncode form."""
    stamp = f"{at:%Y%m%d%H%M%S}"
    padded = base64.urlsafe_b64encode(mac(secret, f"{stamp}\n{key}")).decode()
    text = padded.rstrip("=")
    return f"ASC {key}:{stamp}:{text}{len(padded) - len(text)}"


def mac(secret: str, text: str) -> bytes:
    """HMAC-SHA1 written out (RFC 2104), so that not even the function is shared."""
    block = secret.encode().ljust(64, b"\0")
    inner = hashlib.sha1(bytes(byte ^ 0x36 for byte in block) + text.encode()).digest()
    return hashlib.sha1(bytes(byte ^ 0x5C for byte in block) + inner).digest()


class Caller:
    """One kept-alive connection to a loopback server; signs unless told otherwise."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)

    def __enter__(self) -> "Caller":
        return self

    def __exit__(self, *problem: object) -> None:
        self._connection.close()

    def send(
        self,
        method: str,
        target: str,
        body: object = None,
        *,
        authorization: str | None = "",
        content_type: str | None = "application/json",
    ) -> Answer:
        """Send one request and read its answer. An empty `authorization` is signed for NOW."""
        headers: dict[str, str] = {}
        if authorization is not None:
            headers["Authorization"] = authorization or sign()
        data: bytes | None = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            if content_type is not None:
                headers["Content-Type"] = content_type
        self._connection.request(method, target, data, headers)
        with self._connection.getresponse() as response:
            return Answer(response.status, dict(response.getheaders()), response.read())
