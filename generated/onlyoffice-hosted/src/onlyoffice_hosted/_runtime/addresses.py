"""Base URLs: filled in, checked, and never able to lead elsewhere."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from msgspec import Struct

from .exceptions import ConfigurationError
from .service import Server, Variable

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BaseUrl", "base_url", "is_loopback", "server_url"]

# Compiled by `re` at first use.
_VARIABLE: Final = r"\{([^{}]*)\}"
_FORBIDDEN: Final = r"[/\\@?#%\s\x00-\x1f\x7f]"
_AUTHORITY: Final = r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:]+)(?::(?P<port>[0-9]{1,5}))?"


class BaseUrl(Struct, frozen=True):
    """Where calls go: `text` has no trailing slash; `secure`: nobody on the way can read what is sent."""

    text: str
    secure: bool


def server_url(
    server: Server, arguments: Mapping[str, str | None], environ: Mapping[str, str]
) -> BaseUrl:
    """The base URL of a server.

    Raises ConfigurationError when a variable has no value, a value that is not listed, or one that would change
    more than its place in the URL.
    """
    authority_end = server.url.find("/", server.url.find("://") + 3)

    def filled(found: re.Match[str]) -> str:
        name = found[1]
        value = _value(name, server.variables.get(name, Variable()), arguments, environ)
        if 0 <= authority_end < found.start():
            return quote(value, safe="")
        # A bare IPv6 address gets its brackets.
        return f"[{value}]" if value.count(":") > 1 and value[0] != "[" else value

    return base_url(re.sub(_VARIABLE, filled, server.url))


def _value(
    name: str,
    variable: Variable,
    arguments: Mapping[str, str | None],
    environ: Mapping[str, str],
) -> str:
    value = arguments.get(name) or (variable.env and environ.get(variable.env)) or variable.default
    if not value:
        hint = f" or set {variable.env}" if variable.env else ""
        raise ConfigurationError(f"{name} is missing: pass {name}={hint}")
    if variable.enum and value not in variable.enum:
        raise ConfigurationError(f"{name} is {value!r}, not one of {', '.join(variable.enum)}")
    if "://" in value:
        raise ConfigurationError(f"{name} is {value!r}: leave out the scheme, or pass base_url=")
    if re.search(_FORBIDDEN, value) or value in {".", ".."}:
        raise ConfigurationError(f"{name} is {value!r}, which cannot stand in a URL there")
    return value


def base_url(text: str) -> BaseUrl:
    """A base URL, checked: http or https, a host, perhaps a port and a path, and nothing else.

    Raises ConfigurationError for any other text; the message shows no user name or password.
    """
    scheme, mark, rest = text.partition("://")
    authority, slash, path = rest.partition("/")
    if not mark or scheme.lower() not in {"http", "https"}:
        raise ConfigurationError("A base URL starts with https:// or http://")
    if "@" in authority:
        raise ConfigurationError("A base URL has no user name and password")
    found = re.fullmatch(_AUTHORITY, authority)
    if found is None or re.search(_FORBIDDEN, authority):
        raise ConfigurationError(f"{authority!r} is not a host, or a host and a port")
    if found["port"] is not None and not 0 < int(found["port"]) < 65536:
        raise ConfigurationError(f"{found['port']} is not a port")
    if re.search(r"[?#\\\s\x00-\x1f\x7f]", path) or {".", ".."} & set(path.split("/")):
        raise ConfigurationError("A base URL ends with its path, without ? # and dot segments")
    # Escapes are kept as they are; blanks were refused above, so only letters beyond ASCII are left to encode.
    path = quote(path, safe="%/:@!$&'()*+,;=~")
    address = f"{scheme.lower()}://{authority}{slash}{path}"
    return BaseUrl(address.rstrip("/"), scheme.lower() == "https" or is_loopback(address))


def is_loopback(address: str) -> bool:
    """Whether a URL leads to this very machine."""
    host = urlsplit(address).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        # RFC 6761 6.3: these names always mean this machine.
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
