"""Python client for ONLYOFFICE Hosted Solution 1.0.

Registers, suspends and deletes portals of your own server, and sets what they may use.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncHosted, Hosted
    from ._runtime.client import AsyncClientSettings, ClientSettings
    from ._runtime.options import CallOptions
    from ._runtime.response import ApiResponse
    from ._runtime.streaming import AsyncStreamedResponse, StreamedResponse
    from ._runtime.values import Secret

__all__ = [
    "ApiResponse",
    "AsyncClientSettings",
    "AsyncHosted",
    "AsyncStreamedResponse",
    "CallOptions",
    "ClientSettings",
    "Hosted",
    "Secret",
    "StreamedResponse",
    "__version__",
    "errors",
    "types",
]
__version__ = "0.1.0"

_HOMES: dict[str, str] = {
    "ApiResponse": "._runtime.response",
    "AsyncClientSettings": "._runtime.client",
    "AsyncHosted": "._client",
    "AsyncStreamedResponse": "._runtime.streaming",
    "CallOptions": "._runtime.options",
    "ClientSettings": "._runtime.client",
    "Hosted": "._client",
    "Secret": "._runtime.values",
    "StreamedResponse": "._runtime.streaming",
}


def __getattr__(name: str) -> object:
    """Load what is asked for at first use, so that importing the package costs next to nothing."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name not in _HOMES:
        return import_module(f".{name}", __name__)
    value: object = getattr(import_module(_HOMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
