"""The API model as a file: what a package offered when it was last released.

`encoding` makes plain data of a model and `decoding` brings it back; both work by reflection, so an attribute that the
model gains is kept as well. `file` is the JSON around it: the same model always gives the same bytes, in lines that are
short enough to be compared by git. Where definitions were written is left out.

This package may import the model alone.
"""

from __future__ import annotations

from clientsmith.snapshot.decoding import SnapshotError
from clientsmith.snapshot.file import SNAPSHOT_NAME, dump, load, read_snapshot

__all__ = ["SNAPSHOT_NAME", "SnapshotError", "dump", "load", "read_snapshot"]
