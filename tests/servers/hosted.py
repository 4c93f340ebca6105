"""The Hosted Solution as a real HTTP server for tests.

    with HostedServer("partner", "secret") as server:
        server.faults.append(refused(503, "0"))
        ...  # a client on server.url
        assert server.requests[-1].path == "/api/portal/get"

It checks signatures, answers and refuses as the vendor's server does; see `hosted_api` for the
operations, `Rules` for what can be set, and `faults` for what can go wrong on the way.
"""

from collections.abc import Callable

from .hosted_api import HostedApi, Rules
from .http1 import Limits
from .loopback import Clock, LoopbackServer, utc_now
from .portals import Portal

__all__ = ["HostedServer", "Portal", "Rules"]


class HostedServer(LoopbackServer):
    """A Hosted Solution server that lets in the holder of one key and secret.

    `clock` must give aware times. It decides on signatures, creation times and payment states.
    """

    def __init__(
        self,
        key: str,
        secret: str,
        *,
        clock: Clock = utc_now,
        rules: Rules | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._api = HostedApi(key, secret, clock, rules or Rules())
        super().__init__(self._api.answer, clock=clock, limits=limits)

    @property
    def rules(self) -> Rules:
        """The rules in force; set a new record to change them while the server runs."""
        return self._api.rules

    @rules.setter
    def rules(self, rules: Rules) -> None:
        self._api.rules = rules

    @property
    def portals(self) -> tuple[Portal, ...]:
        """The portals that exist now, by id."""
        return self._api.portals()

    def change_portal(self, name: str, change: Callable[[Portal], Portal]) -> None:
        """Change what no operation can, such as the used space. Raises LookupError."""
        self._api.change_portal(name, change)
