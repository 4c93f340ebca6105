"""Python client for City Library 2.

Finds books and lends them.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncLibrary, Library
    from ._runtime.values import UNSET

__all__ = [
    "UNSET",
    "AsyncLibrary",
    "Library",
    "__version__",
    "errors",
    "types",
]
__version__ = "0.3.0"

_HOMES = {"UNSET": "._runtime.values", "AsyncLibrary": "._client", "Library": "._client"}


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
