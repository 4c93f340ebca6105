"""A portal that people sign in to with a password, and perhaps a code, before anything else works."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from datetime import timedelta

from .http1 import Reply, Request, json_reply
from .loopback import Clock, LoopbackServer, utc_now

USER = "ada@example.com"
PASSWORD = "correct-horse-battery"
CODE = "314159"
ADA = "12345678-1234-5678-1234-567812345678"
LOGIN = "/api/2.0/authentication"


@dataclass
class Portal:
    """How the portal behaves, and what it has seen.

    `lifetime` is in seconds, None for tokens without a stated end; `delay` is what a login takes, in seconds.
    """

    factor: str | None = None
    lifetime: float | None = 3600.0
    delay: float = 0.0
    prefix: str = ""
    suffix: str = ""
    clock: Clock = utc_now
    refuses: bool = False
    valid: set[str] = field(default_factory=set[str])
    logins: int = 0
    calls: int = 0
    most_logins_at_once: int = 0
    _at_once: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def serve(self) -> LoopbackServer:
        """Make a server that behaves so."""
        return LoopbackServer(self.answer)

    def content(self, request: Request) -> Reply:
        """Answer the request of somebody who is signed in."""
        return done({"id": ADA, "userName": "ada", "displayName": "Ada"})

    def revoke_all(self) -> None:
        """Let no token hold any more."""
        with self._lock:
            self.valid.clear()

    def answer(self, request: Request) -> Reply:
        """Answer one request."""
        path = request.path.rstrip("/").removesuffix(self.suffix) if self.suffix else request.path
        if request.method == "POST" and path.rstrip("/").startswith(LOGIN):
            return self._login(request, path.rstrip("/").removeprefix(LOGIN).strip("/"))
        return self._call(request)

    def _login(self, request: Request, code: str) -> Reply:
        with self._lock:
            self.logins += 1
            self._at_once += 1
            self.most_logins_at_once = max(self.most_logins_at_once, self._at_once)
        try:
            if self.delay:
                time.sleep(self.delay)
            return self._judged(request, code)
        finally:
            with self._lock:
                self._at_once -= 1

    def _judged(self, request: Request, code: str) -> Reply:
        said = request.json()
        wanted = {"userName": USER, "password": PASSWORD}
        if request.header("authorization") or self.refuses or said != wanted:
            return failed(401, "User authentication failed")
        if self.factor is not None and not code:
            more = {"phoneNoise": "+1*****99"} if self.factor == "sms" else {"tfaKey": "SETUPKEY77"}
            return done({self.factor: True, **more}, 201)
        if code and code != CODE:
            return failed(401, "User authentication failed")
        with self._lock:
            token = f"portal-token-{self.logins}"
            self.valid.add(token)
        answer: dict[str, object] = {"token": token}
        if self.lifetime is not None:
            end = self.clock() + timedelta(seconds=self.lifetime)
            answer["expires"] = end.strftime("%Y-%m-%dT%H:%M:%S.%f0Z")
        return done(answer, 201)

    def _call(self, request: Request) -> Reply:
        with self._lock:
            self.calls += 1
            known = {f"{self.prefix}{token}" for token in self.valid}
        if request.header("authorization") in known:
            return self.content(request)
        return Reply(401, (("Content-Type", "text/plain"),), b"Unauthorized")


def done(value: object, status: int = 200) -> Reply:
    """Put a result into the envelope of these servers."""
    return json_reply(status, {"count": 1, "status": 0, "statusCode": status, "response": value})


def failed(status: int, message: str) -> Reply:
    """Report a failure as these servers do."""
    error = {"message": message, "hresult": -2146233088}
    return json_reply(status, {"status": 1, "statusCode": status, "error": error})
