"""Python client for ONLYOFFICE Community Server 12.6.

Documents, mail, projects, customers, calendar and community of a portal.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncCommunityServer, CommunityServer
    from ._runtime.format_client import AsyncFormatClientSettings, FormatClientSettings
    from ._runtime.limits.budget import Budget
    from ._runtime.limits.shared import RedisLimiter
    from ._runtime.login import CodeRequest
    from ._runtime.options import FormatCallOptions
    from ._runtime.pages import AsyncPage, AsyncPaginator, Page
    from ._runtime.response import ApiResponse
    from ._runtime.streaming import AsyncStreamedResponse, StreamedResponse
    from ._runtime.values import Secret

__all__ = [
    "ApiResponse",
    "AsyncCommunityServer",
    "AsyncFormatClientSettings",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "Budget",
    "CodeRequest",
    "CommunityServer",
    "FormatCallOptions",
    "FormatClientSettings",
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
    "ApiResponse": "._runtime.response",
    "AsyncCommunityServer": "._client",
    "AsyncFormatClientSettings": "._runtime.format_client",
    "AsyncPage": "._runtime.pages",
    "AsyncPaginator": "._runtime.pages",
    "AsyncStreamedResponse": "._runtime.streaming",
    "Budget": "._runtime.limits.budget",
    "CodeRequest": "._runtime.login",
    "CommunityServer": "._client",
    "FormatCallOptions": "._runtime.options",
    "FormatClientSettings": "._runtime.format_client",
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
