"""The connections of a client that threads may be waiting on."""

from __future__ import annotations

import socket
from contextlib import suppress
from os import getpid
from threading import Lock
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

if TYPE_CHECKING:
    from .closing import Closing

__all__ = ["Sockets"]


class Sockets:
    """All open sockets, as far as the `trace` extension of the transport tells of them."""

    _OPENED: Final = ("connect_tcp.complete", "start_tls.complete")
    _AHEAD: Final = ("connect_tcp.started", "send_request_headers.started")

    def __init__(self, closing: Closing) -> None:
        self._closing = closing
        self._lock = Lock()
        self._open: WeakSet[socket.socket] = WeakSet()
        self._process = getpid()

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Note a new connection. Raises ClientClosed before anything is sent by a client that is closed."""
        if event.endswith(self._AHEAD):
            self._closing.check()
        elif event.endswith(self._OPENED):
            with self._lock:
                if self._process != getpid():
                    # Those of the parent are none of ours.
                    self._open, self._process = WeakSet(), getpid()
                self._open.add(info["return_value"].get_extra_info("socket"))

    def shut_down(self) -> None:
        """End all connections; to close them would not wake the threads that read from them."""
        if self._process == getpid():
            with self._lock:
                for one in tuple(self._open):
                    with suppress(OSError):
                        # Not TLS's own, which would change what the other thread is working with.
                        socket.socket.shutdown(one, socket.SHUT_RDWR)
