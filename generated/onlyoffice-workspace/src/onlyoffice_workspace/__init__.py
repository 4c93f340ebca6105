"""Python client for ONLYOFFICE Workspace 12.6.

Documents, mail, projects, customers, calendar and community of a Workspace portal.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncWorkspace, Workspace
    from ._runtime.limits.budget import Budget
    from ._runtime.limits.shared import RedisLimiter
    from ._runtime.login import CodeRequest
    from ._runtime.pages import AsyncPage, AsyncPaginator, Page
    from ._runtime.values import Secret

__all__ = [
    "AsyncPage",
    "AsyncPaginator",
    "AsyncWorkspace",
    "Budget",
    "CodeRequest",
    "Page",
    "RedisLimiter",
    "Secret",
    "Workspace",
    "__version__",
    "errors",
    "types",
]
__version__ = "0.1.0"

_HOMES = {
    "AsyncPage": "._runtime.pages",
    "AsyncPaginator": "._runtime.pages",
    "AsyncWorkspace": "._client",
    "Budget": "._runtime.limits.budget",
    "CodeRequest": "._runtime.login",
    "Page": "._runtime.pages",
    "RedisLimiter": "._runtime.limits.shared",
    "Secret": "._runtime.values",
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
