"""What a rule is, what it looks at, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clientsmith.description import Source
    from clientsmith.model.api import Api, Operation
    from clientsmith.model.origin import Origin

__all__ = ["Finding", "Rule", "Subject"]


@dataclass(frozen=True, slots=True)
class Subject:
    """A product: its model, and the source that the model was linked from."""

    api: Api
    source: Source

    def operations(self) -> Iterator[Operation]:
        """Yield every operation, in the order of the model."""
        return (found for resource in self.api.resources for found in resource.operations)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to ask about. With `key`, its place is the name of what stands at `origin`, not the value."""

    message: str
    origin: Origin
    hint: str | None = None
    key: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule under the code of its diagnostics."""

    code: str
    judge: Callable[[Subject], Iterator[Finding]]
