"""Certificates for servers on the loopback interface, from an authority that the test itself is."""

from __future__ import annotations

import ssl
from functools import cache
from typing import Final

import trustme

__all__ = ["LOOPBACK", "authority", "serving", "trusting"]

LOOPBACK: Final = "127.0.0.1"


@cache
def authority() -> trustme.CA:
    """The authority of this run of the tests."""
    return trustme.CA()


def serving(*protocols: str, name: str = LOOPBACK) -> ssl.SSLContext:
    """For a server of that name, which offers these protocols (ALPN, RFC 7301)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert(name).configure_cert(context)
    if protocols:
        context.set_alpn_protocols(protocols)
    return context


def trusting() -> ssl.SSLContext:
    """For a client that trusts the authority and no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority().configure_trust(context)
    return context
