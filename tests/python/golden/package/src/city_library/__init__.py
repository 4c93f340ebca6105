"""Python client for City Library 2.

Finds books and lends them.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncLibrary, Library
    from ._runtime.client import AsyncClientSettings, ClientSettings
    from ._runtime.options import CallOptions
    from ._runtime.response import ApiResponse
    from ._runtime.streaming import AsyncStreamedResponse, StreamedResponse
    from ._runtime.values import UNSET

__all__ = [
    "UNSET",
    "ApiResponse",
    "AsyncClientSettings",
    "AsyncLibrary",
    "AsyncStreamedResponse",
    "CallOptions",
    "ClientSettings",
    "Library",
    "StreamedResponse",
    "__version__",
    "errors",
    "types",
]
__version__ = "0.3.0"

_HOMES: dict[str, str] = {
    "UNSET": "._runtime.values",
    "ApiResponse": "._runtime.response",
    "AsyncClientSettings": "._runtime.client",
    "AsyncLibrary": "._client",
    "AsyncStreamedResponse": "._runtime.streaming",
    "CallOptions": "._runtime.options",
    "ClientSettings": "._runtime.client",
    "Library": "._client",
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
