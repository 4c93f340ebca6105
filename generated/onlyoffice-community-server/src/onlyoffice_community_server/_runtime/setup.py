"""A client's fixed settings, resolved once when it is made."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import UNSET

from .addresses import BaseUrl, base_url, server_url
from .auth import NO_HOOKS, ApiKey, Authenticator, AuthHooks, CredentialValue
from .exceptions import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .limits.budget import Budget
    from .limits.gate import Gate
    from .options import CommonSettings
    from .service import Service

__all__ = ["Setup"]


def _now() -> datetime:
    return datetime.now(UTC)


class Setup:
    """What all calls of a client share. Raises ConfigurationError for what cannot work."""

    def __init__(
        self,
        service: Service,
        variables: Mapping[str, str | None],
        credentials: Mapping[str, CredentialValue | None],
        settings: CommonSettings,
        environ: Mapping[str, str],
        hooks: AuthHooks = NO_HOOKS,
    ) -> None:
        self.service = service
        self.hooks = hooks
        self.log = logging.getLogger(service.name)
        self.now: Callable[[], datetime] = settings.get("clock", _now)
        self.allow_http = settings.get("allow_http", False)
        self.auth = Authenticator(self, credentials, environ, settings.get("auth"))
        self.watched = service.errors.watched()
        self.watched_members = service.errors.members()
        self.secret_query = frozenset(
            scheme.name
            for scheme in service.auth.values()
            if isinstance(scheme, ApiKey) and scheme.where == "query"
        )
        version = sys.version_info
        self.headers = {
            "user-agent": f"{service.name}/{service.version} python/{version[0]}.{version[1]}"
        } | {name.lower(): value for name, value in service.headers.items()}
        self.gate: Gate | None = None
        if service.limits and settings.get("limiter", UNSET) is not None:
            from .limits.gate import Gate

            self.gate = Gate(service, settings.get("limiter"))
        self._variables = variables
        self._environ = environ
        given = settings.get("base_url")
        self._given = base_url(given) if given else None
        self._bases: dict[str, BaseUrl] = {}
        # Known to be wrong now rather than at the first call.
        self.base(None)

    def base(self, server: str | None) -> BaseUrl:
        """The base URL of a server, None for the default one.

        Raises ConfigurationError when its variables are missing or wrong.
        """
        if self._given is not None:
            return self._given
        name = self.service.default_server if server is None else server
        base = self._bases.get(name)
        if base is None:
            base = server_url(self.service.servers[name], self._variables, self._environ)
            self._bases[name] = base
        return base

    def budgets(self) -> tuple[Budget, ...]:
        """What is left of the server's limits for the default server, with the credentials that are usually sent."""
        if self.gate is None:
            return ()
        try:
            given = self.auth.choose(None).given
        except ConfigurationError:
            given = ()
        return self.gate.budgets(self.base(None).text, given)
