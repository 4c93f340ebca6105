"""What earlier runs found out, kept in a directory of the user; deleting it costs time and nothing else.

An entry is found by a key that is a hash of everything it depends on, so no entry is ever wrong or
out of date, and it is checked against a hash of itself when it is read. `store` holds the entries,
`location` finds the directory, `digests` makes the keys. Entries are data: nothing of them is ever
run. This package imports nothing of the tool.
"""

from __future__ import annotations

from clientsmith.cache.digests import digest_of, digest_tree, file_digests, tool_digest
from clientsmith.cache.location import default_directory
from clientsmith.cache.store import NO_STORE, Store, open_store

__all__ = [
    "NO_STORE",
    "Store",
    "default_directory",
    "digest_of",
    "digest_tree",
    "file_digests",
    "open_store",
    "tool_digest",
]
