"""Types that calls take and return; each module loads when one of its types is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .books import Book as Book
    from .books import Genre as Genre
    from .loans import Loan as Loan
    from .loans import LoanChange as LoanChange

__all__ = ["Book", "Genre", "Loan", "LoanChange"]

_HOMES: dict[str, str] = {"Book": "books", "Genre": "books", "Loan": "loans", "LoanChange": "loans"}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        from importlib import import_module

        value: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
