"""Python client for ONLYOFFICE Workspace 12.6.

Documents, mail, projects, customers, calendar and community of a Workspace portal.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncWorkspace, Workspace
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
    "AsyncFormatClientSettings",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AsyncWorkspace",
    "Budget",
    "CodeRequest",
    "FormatCallOptions",
    "FormatClientSettings",
    "Page",
    "RedisLimiter",
    "Secret",
    "StreamedResponse",
    "Workspace",
    "__version__",
    "errors",
    "types",
]
__version__ = "0.1.0"

_HOMES: dict[str, str] = {
    "ApiResponse": "._runtime.response",
    "AsyncFormatClientSettings": "._runtime.format_client",
    "AsyncPage": "._runtime.pages",
    "AsyncPaginator": "._runtime.pages",
    "AsyncStreamedResponse": "._runtime.streaming",
    "AsyncWorkspace": "._client",
    "Budget": "._runtime.limits.budget",
    "CodeRequest": "._runtime.login",
    "FormatCallOptions": "._runtime.options",
    "FormatClientSettings": "._runtime.format_client",
    "Page": "._runtime.pages",
    "RedisLimiter": "._runtime.limits.shared",
    "Secret": "._runtime.values",
    "StreamedResponse": "._runtime.streaming",
    "Workspace": "._client",
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
