"""An authorization server with an API behind it: codes, PKCE, rotating refresh tokens, revocation, discovery."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit

from .http1 import Reply, Request, json_reply
from .loopback import Clock, LoopbackServer, utc_now

CLIENT_ID = "app:1"
CLIENT_SECRET = "s3cret/+ of the app"
REDIRECT = "https://app.example/back"


@dataclass
class Authorization:
    """How the server behaves, and what it has seen. Times are in seconds."""

    lifetime: float | None = 3600.0
    delay: float = 0.0
    rotates: bool = True
    refreshes: bool = True
    public: bool = False
    token_type: str = "bearer"
    issuer: str = ""
    nonce: str | None = None
    audience: str = CLIENT_ID
    clock: Clock = utc_now
    grants: list[str] = field(default_factory=list[str])
    revoked: list[str] = field(default_factory=list[str])
    discoveries: int = 0
    api_calls: int = 0
    in_header: list[bool] = field(default_factory=list[bool])
    _codes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    _refresh: set[str] = field(default_factory=set[str])
    _access: set[str] = field(default_factory=set[str])
    _count: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def serve(self) -> LoopbackServer:
        """Make a server that behaves so."""
        return LoopbackServer(self.answer)

    def forget_access(self) -> None:
        """Let no access token hold any more."""
        self._access.clear()

    def permit(self, url: str, **changes: str) -> str:
        """Do what a person does in the browser: say yes, and tell the address to come back to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT_ID
        code = f"code-{len(self._codes) + 1}-5ecret"
        self._codes[code] = asked
        back = {"code": code, "state": asked["state"], **changes}
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def answer(self, request: Request) -> Reply:
        """Answer one request."""
        with self._lock:
            match request.method, request.path:
                case "POST", "/oauth2/token":
                    reply = self._token(request)
                case "POST", "/oauth2/revoke":
                    reply = self._revoke(request)
                case "GET", "/.well-known/openid-configuration":
                    reply = self._discovery(request)
                case _:
                    reply = self._api(request)
        if self.delay and request.path == "/oauth2/token":
            time.sleep(self.delay)
        return reply

    def _form(self, request: Request) -> dict[str, str] | None:
        """Give the fields of a form, None when the application did not prove who it is."""
        form = dict(parse_qsl(request.body.decode()))
        header = request.header("authorization") or ""
        self.in_header.append(bool(header))
        if header.startswith("Basic "):
            pair = base64.b64decode(header.removeprefix("Basic ")).decode()
            name, _, secret = pair.partition(":")
            known = (unquote_plus(name), unquote_plus(secret)) == (CLIENT_ID, CLIENT_SECRET)
            return form if known and "client_secret" not in form else None
        secret = form.pop("client_secret", "")
        if form.pop("client_id", "") != CLIENT_ID:
            return None
        return form if (not secret if self.public else secret == CLIENT_SECRET) else None

    def _token(self, request: Request) -> Reply:
        form = self._form(request)
        if form is None:
            return refusal(401, "invalid_client")
        kind = form["grant_type"]
        self.grants.append(kind)
        if kind == "client_credentials":
            return self._granted({}, refreshes=False)
        if kind == "refresh_token":
            given = form["refresh_token"]
            if given not in self._refresh:
                return refusal(400, "invalid_grant", f"The token {given} does not hold")
            if self.rotates:
                self._refresh.discard(given)
            return self._granted({}, refreshes=self.rotates)
        asked = self._codes.pop(form["code"], None)
        if asked is None or asked["redirect_uri"] != form["redirect_uri"]:
            return refusal(400, "invalid_grant", "The code does not hold")
        if "code_challenge" in asked and not _proves(asked, form.get("code_verifier", "")):
            return refusal(400, "invalid_grant", "The verifier does not fit")
        return self._granted(asked, refreshes=self.refreshes)

    def _granted(self, asked: dict[str, str], *, refreshes: bool) -> Reply:
        self._count += 1
        access = f"access-{self._count}-t0ken"
        self._access.add(access)
        body: dict[str, object] = {"access_token": access, "token_type": self.token_type}
        if self.lifetime is not None:
            body["expires_in"] = self.lifetime
        if refreshes:
            body["refresh_token"] = f"refresh-{self._count}-t0ken"
            self._refresh.add(f"refresh-{self._count}-t0ken")
        if "nonce" in asked:
            body["id_token"] = self._id_token(asked["nonce"])
        return json_reply(200, body)

    def _id_token(self, nonce: str) -> str:
        claims = {
            "iss": self.issuer,
            "aud": self.audience,
            "exp": int(self.clock().timestamp()) + 60,
            "nonce": nonce if self.nonce is None else self.nonce,
        }
        parts = [{"alg": "none"}, claims, {}]
        return ".".join(
            base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
            for part in parts
        )

    def _revoke(self, request: Request) -> Reply:
        form = self._form(request)
        if form is None:
            return refusal(401, "invalid_client")
        self.revoked.append(f"{form['token_type_hint']} {form['token']}")
        self._refresh.clear()
        self._access.clear()
        return Reply(200)

    def _discovery(self, request: Request) -> Reply:
        self.discoveries += 1
        origin = f"http://{request.header('host')}"
        return json_reply(
            200,
            {
                "issuer": self.issuer,
                "authorization_endpoint": f"{origin}/oauth2/authorize",
                "token_endpoint": f"{origin}/oauth2/token",
                "revocation_endpoint": f"{origin}/oauth2/revoke",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
                "jwks_uri": f"{origin}/oauth2/jwks",
            },
        )

    def _api(self, request: Request) -> Reply:
        self.api_calls += 1
        token = (request.header("authorization") or "").removeprefix("Bearer ")
        if token in self._access:
            return json_reply(200, {"response": {"userName": "ada"}, "status": 0})
        error = {"message": "Unauthorized"}
        return json_reply(401, {"error": error, "status": 1, "statusCode": 401})


def refusal(status: int, code: str, description: str | None = None) -> Reply:
    """Refuse as RFC 6749 section 5.2 says."""
    more = {} if description is None else {"error_description": description}
    return json_reply(status, {"error": code, **more})


def _proves(asked: dict[str, str], verifier: str) -> bool:
    """Tell whether a verifier fits its challenge (RFC 7636 section 4.6)."""
    if not 43 <= len(verifier) <= 128:
        return False
    if asked["code_challenge_method"] == "plain":
        return verifier == asked["code_challenge"]
    hashed = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(hashed).rstrip(b"=").decode() == asked["code_challenge"]
