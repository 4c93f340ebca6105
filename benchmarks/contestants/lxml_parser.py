"""lxml: a tree and no more."""

from __future__ import annotations

from lxml import etree

from .serving import PLACE, repeated, serve

tree = (PLACE / "list.xml").read_bytes()

serve({"xml": repeated(lambda: etree.fromstring(tree))})
