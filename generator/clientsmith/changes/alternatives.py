"""Ways to authenticate: alternatives, each a set of schemes that are used together."""

from __future__ import annotations

__all__ = ["Alternatives", "alternatives", "lost"]

Alternatives = tuple[tuple[str, ...], ...]


def lost(old: Alternatives, new: Alternatives) -> Alternatives:
    """Return the older alternatives with which nothing can be called any more.

    Whoever has the credentials of an alternative has those of a smaller one too; and where nothing is needed, any will do.
    """
    if not new:
        return ()
    if not old:
        return ((),)
    return tuple(one for one in old if not any(set(other) <= set(one) for other in new))


def alternatives(found: Alternatives) -> str:
    """Return alternatives in words."""
    words = ["+".join(one) for one in found]
    return " or ".join(f"`{word}`" if word else "calling without credentials" for word in words)
