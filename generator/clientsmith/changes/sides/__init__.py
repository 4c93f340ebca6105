"""What is compared: product directories, directories of products, git revisions of either, and OpenAPI documents.

`opening` tells which of them a word of the command line means, `directory` reads descriptions, `revision` lays files of a
git revision out in a private directory, `document` imports OpenAPI. Each gives `Side`, models by product name.
"""

from __future__ import annotations

from clientsmith.changes.sides.opening import open_sides
from clientsmith.changes.sides.side import Described, Side, SideError

__all__ = ["Described", "Side", "SideError", "open_sides"]
