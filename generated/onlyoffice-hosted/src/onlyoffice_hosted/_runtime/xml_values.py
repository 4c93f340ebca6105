"""Values that XML says without a schema, and looking into XML for members that are asked for.

XML knows neither types nor lists: everything is text, an empty element is null, and members of one name are a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from msgspec import UNSET

from .xml_tree import DEEPEST, BadXml, name_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["XmlView", "is_marked_list", "members_at", "untyped"]

# Json.NET marks lists of one so, where it is told to.
_LIST_MARK: Final = "{http://james.newtonking.com/projects/json}Array"


def is_marked_list(element: Element) -> bool:
    """Whether an element says that it is an item of a list."""
    return element.get(_LIST_MARK) == "true"


def untyped(element: Element, room: int = DEEPEST) -> object:
    """An element as a mapping, a list, text or None; `room` is how many levels may follow. Raises BadXml beyond it."""
    if not len(element):
        return element.text
    if room <= 0:
        raise BadXml(f"The document has more than {DEEPEST} levels")
    members: dict[str, object] = {}
    lists: set[str] = set()
    for child in element:
        name = name_of(child.tag)
        value = untyped(child, room - 1)
        if name in lists:
            cast("list[object]", members[name]).append(value)
        elif name in members or is_marked_list(child):
            members[name] = [members[name], value] if name in members else [value]
            lists.add(name)
        else:
            members[name] = value
    return members


def members_at(root: Element, path: str) -> list[Element]:
    """The elements at a dotted path; a number picks an item, the first one by default."""
    found = [root]
    for key in path.split("."):
        if not found:
            break
        if key.isdecimal() and found[0] is not root:
            found = found[int(key) : int(key) + 1]
        else:
            found = [child for child in found[0] if name_of(child.tag) == key]
    return found


class XmlView:
    """A body in XML of which only the members asked for are read. Never raises."""

    __slots__ = ("_root",)

    typed = False

    def __init__(self, root: Element) -> None:
        self._root = root

    def find(self, path: str) -> object:
        """The value at a dotted path (`error.message`, `errors.0.code`); `UNSET` when there is none."""
        found = members_at(self._root, path)
        try:
            values = [untyped(element) for element in found]
        except BadXml:
            return UNSET
        if not values:
            return UNSET
        return values[0] if len(values) == 1 else values
