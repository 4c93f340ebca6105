"""Python client for ONLYOFFICE Hosted Solution 1.0.

Registers, suspends and deletes portals of your own server, and sets what they may use.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, types
    from ._client import AsyncHosted, Hosted

__all__ = ["AsyncHosted", "Hosted", "__version__", "errors", "types"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Load the clients, `errors` and `types` at first use, so that importing the package costs next to nothing."""
    if name in __all__:
        from importlib import import_module

        if name in ("errors", "types"):
            return import_module(f".{name}", __name__)
        value: object = getattr(import_module("._client", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
