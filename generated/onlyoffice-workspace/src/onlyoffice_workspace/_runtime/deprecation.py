"""Marking methods that are going away."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    # In the standard library since Python 3.13 (PEP 702); type checkers know it everywhere.
    from typing_extensions import deprecated
else:
    import warnings
    from functools import wraps

    class deprecated:
        """Decorates a method: each call warns with DeprecationWarning, at the place of the call."""

        def __init__(self, message):
            self.message = message

        def __call__(self, method):
            @wraps(method)
            def warned(*args, **kwargs):
                warnings.warn(self.message, DeprecationWarning, stacklevel=2)
                return method(*args, **kwargs)

            warned.__deprecated__ = self.message
            return warned
