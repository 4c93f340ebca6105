"""Two sides compared: the changes of every product, with their places."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.changes.change import Change, Level, worst
from clientsmith.changes.comparing import compare
from clientsmith.changes.sides.side import Side, SideError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.changes.sides.side import Described
    from clientsmith.diagnostics.diagnostic import Place

__all__ = ["Located", "Outcome", "ProductChanges", "compare_sides", "counted"]


@dataclass(frozen=True, slots=True)
class Located:
    """A change and where it stands on either side, where that is known."""

    change: Change
    old: Place | None
    new: Place | None


@dataclass(frozen=True, slots=True)
class ProductChanges:
    """The changes of one product, the gravest first; `top` is where the newer product is described."""

    name: str
    changes: tuple[Located, ...]
    top: Place | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that changed between two sides, by product; a product without changes is listed too."""

    old: str
    new: str
    products: tuple[ProductChanges, ...]

    @property
    def worst(self) -> Level | None:
        """The gravest level of all changes, or None when there are none."""
        return worst(one.change for product in self.products for one in product.changes)


def compare_sides(old: Side, new: Side) -> Outcome:
    """Compare the products of two sides: two single ones whatever they are called, others by name.

    Raises SideError when one side is a single product and the other a directory of products that lacks it.
    """
    if old.is_root and new.is_root:
        names = sorted({*old.products, *new.products})
        pairs = [(name, old.products.get(name), new.products.get(name)) for name in names]
    else:
        pairs = [_single(old, new)]
    return Outcome(old.label, new.label, tuple(_product(*pair) for pair in pairs))


def _single(old: Side, new: Side) -> tuple[str, Described, Described]:
    name = next(iter((old if new.is_root else new).products))
    for side in (old, new):
        if side.is_root and name not in side.products:
            raise SideError(f"`{side.label}` has no product `{name}`")
    return name, _one(old.products, name), _one(new.products, name)


def _one(products: Mapping[str, Described], name: str) -> Described:
    return products[name] if name in products else next(iter(products.values()))


def _product(name: str, old: Described | None, new: Described | None) -> ProductChanges:
    changes = compare(old.api if old else None, new.api if new else None)
    return ProductChanges(
        name,
        tuple(
            Located(
                change,
                old.place(change.old) if old else None,
                new.place(change.new) if new else None,
            )
            for change in changes
        ),
        new.place(new.api.origin) if new else None,
    )


def counted(changes: Iterable[Located]) -> str:
    """Return how many changes there are of each level: `2 breaking, 1 additive`."""
    counts = Counter(one.change.level for one in changes)
    told = [f"{counts[level]} {level.value}" for level in Level if counts[level]]
    return ", ".join(told) or "no changes"
