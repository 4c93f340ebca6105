"""Python client for ONLYOFFICE DocSpace 3.6.

Rooms, files, people and settings of a DocSpace portal.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncDocSpace, DocSpace
    from ._runtime.client import AsyncClientSettings, ClientSettings
    from ._runtime.limits.budget import Budget
    from ._runtime.limits.shared import RedisLimiter
    from ._runtime.login import CodeRequest
    from ._runtime.oauth2 import AuthorizationRequest, OAuth2Token
    from ._runtime.options import CallOptions
    from ._runtime.pages import AsyncPage, AsyncPaginator, Page
    from ._runtime.response import ApiResponse
    from ._runtime.streaming import AsyncStreamedResponse, StreamedResponse
    from ._runtime.values import UNSET, Secret

__all__ = [
    "UNSET",
    "ApiResponse",
    "AsyncClientSettings",
    "AsyncDocSpace",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AuthorizationRequest",
    "Budget",
    "CallOptions",
    "ClientSettings",
    "CodeRequest",
    "DocSpace",
    "OAuth2Token",
    "Page",
    "RedisLimiter",
    "Secret",
    "StreamedResponse",
    "__version__",
    "errors",
    "types",
]
__version__ = "0.1.0"

_HOMES: dict[str, str] = {
    "UNSET": "._runtime.values",
    "ApiResponse": "._runtime.response",
    "AsyncClientSettings": "._runtime.client",
    "AsyncDocSpace": "._client",
    "AsyncPage": "._runtime.pages",
    "AsyncPaginator": "._runtime.pages",
    "AsyncStreamedResponse": "._runtime.streaming",
    "AuthorizationRequest": "._runtime.oauth2",
    "Budget": "._runtime.limits.budget",
    "CallOptions": "._runtime.options",
    "ClientSettings": "._runtime.client",
    "CodeRequest": "._runtime.login",
    "DocSpace": "._client",
    "OAuth2Token": "._runtime.oauth2",
    "Page": "._runtime.pages",
    "RedisLimiter": "._runtime.limits.shared",
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
