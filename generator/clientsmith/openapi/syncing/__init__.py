"""Bringing what changed in an OpenAPI document into a description that people have edited since.

`facts` is what a description says, in a form in which two can be compared; `base` keeps the facts of the last document
beside the description; `names` finds what people have renamed; `merging` decides, from the base, the new document and the
description, what is to change; `splicing` writes that into the files and leaves everything else as it is, byte for byte.
"""

from __future__ import annotations

from clientsmith.openapi.syncing.base import BASE_FILE, Base, BaseError, base_text, read_base
from clientsmith.openapi.syncing.facts import facts_of
from clientsmith.openapi.syncing.lent import lent_view
from clientsmith.openapi.syncing.plan import Action, SyncPlan, render_json, render_text
from clientsmith.openapi.syncing.splicing import SpliceError
from clientsmith.openapi.syncing.syncing import base_of, pins_of, sync

__all__ = [
    "BASE_FILE",
    "Action",
    "Base",
    "BaseError",
    "SpliceError",
    "SyncPlan",
    "base_of",
    "base_text",
    "facts_of",
    "lent_view",
    "pins_of",
    "read_base",
    "render_json",
    "render_text",
    "sync",
]
