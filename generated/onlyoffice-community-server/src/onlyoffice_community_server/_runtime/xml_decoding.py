"""From XML to the types that JSON is read as.

XML as .NET servers make it of JSON has one element for each member and repeats it for each item of a list; there are
no types. A shape, made once for each type, turns the tree into what the JSON would have been as far as that matters,
and msgspec does the rest: reading numbers, dates and enumerations from text and saying where something is wrong.

What XML cannot tell is decided so:

- an empty element is null where the type takes null, else empty text, an empty list, map or object
- a list that must be there and is not, is empty
- where a type takes numbers and text, text that is written as a number is one
- where nothing is known of the type, everything is text, and members of one name are a list
- alternatives that look alike are all read, and msgspec's hook takes the one that fits best
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from msgspec import Struct, convert, inspect

from .alternatives import Candidates, options_of
from .error_body import whole_number
from .values import Secret, decode_hook
from .xml_tree import DEEPEST, BadXml, name_of
from .xml_values import is_marked_list, members_at, untyped

if TYPE_CHECKING:
    from enum import Enum
    from xml.etree.ElementTree import Element

    from .alternatives import Attempt

__all__ = ["read_member", "read_tree"]

Reader: TypeAlias = Callable[["Element", int], object]
Leaf: TypeAlias = Callable[[str], object]
ListReader: TypeAlias = Callable[[Sequence["Element"], int], object]

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,18})(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_TRUTH: Final = {"true": True, "false": False}


class _Numbers(dict[str, object]):
    """The texts of an enumeration of numbers, and the numbers that they stand for in JSON.

    A number that it does not know is a number too, and other text stays text.
    """

    def __init__(self, enumeration: type[Enum]) -> None:
        for member in enumeration:
            for spelling in (member.value, *getattr(member, "_spellings", ())):
                self[str(spelling)] = self.__missing__(str(spelling))

    def __missing__(self, text: str) -> object:
        bare = text.strip()
        number = whole_number(bare)
        return bare if number is None else number


class _Shape(Struct, frozen=True):
    """How the elements of one member are read.

    A leaf is the text of its element, or what `leaf` makes of that, and `empty` when there is none; otherwise `read` reads
    one element, and `read_all` all elements of the name.
    """

    empty: str | None = None
    leaf: Leaf | None = None
    read: Reader | None = None
    read_all: ListReader | None = None

    def of(self, elements: Sequence[Element], room: int) -> object:
        """The value of a member; the last element counts where there can be one only, as in JSON."""
        if self.read_all is not None:
            return self.read_all(elements, room)
        return self.one(elements[-1], room)

    def one(self, element: Element, room: int) -> object:
        """The value of an element by itself."""
        if self.read is not None:
            return self.read(element, room)
        if len(element):
            return untyped(element, room)
        text = element.text
        if text is None or self.leaf is None:
            return text or self.empty
        value = self.leaf(text)
        return self.empty if value == "" else value


class _Memory(threading.local):
    """What has been read of the document that a thread is at, by the alternatives and their element."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, int], Candidates] = {}


_MEMORY: Final = _Memory()
_BARE: Final = _Shape(leaf=str.strip)


def read_tree(root: Element, kind: Any) -> Any:
    """The value of a whole document. Raises MsgspecError for another form, BadXml for too many levels."""
    try:
        return convert(_shape(kind).one(root, DEEPEST), kind, strict=False, dec_hook=decode_hook)
    finally:
        _MEMORY.known.clear()


def read_member(root: Element, path: str, kind: Any) -> Any:
    """The value at a dotted path, None when there is none. Raises as `read_tree`."""
    found = members_at(root, path)
    if not found:
        return None
    try:
        value = _shape(kind).of(found, DEEPEST)
        return None if value is None else convert(value, kind, strict=False, dec_hook=decode_hook)
    finally:
        _MEMORY.known.clear()


# Types are those of operations, which are constants; the bound is for made-up ones.
@lru_cache(maxsize=4096)
def _shape(kind: Any) -> _Shape:
    return _shape_of(inspect.type_info(kind), {})


_Records: TypeAlias = "dict[type, _Record]"


def _shape_of(info: inspect.Type, known: _Records) -> _Shape:
    """The shape of a type; `known` are the records of the same tree of types, which may lead back to themselves."""
    if isinstance(info, inspect.UnionType):
        return _alternatives(info.types, known)
    return _plain_shape(info, known, nullable=False)


def _plain_shape(info: inspect.Type, known: _Records, *, nullable: bool) -> _Shape:
    match info:
        case inspect.StrType():
            return _Shape(None if nullable else "")
        case inspect.CustomType(cls=cls):
            if options := options_of(cls):
                return _one_of(options, known, nullable)
            return _Shape(None if nullable else "") if cls is Secret else _custom(cls)
        case inspect.StructType():
            return _Shape(read=_or_null(_record(info, known).read, nullable))
        case inspect.DictType(value_type=value):
            return _Shape(read=_or_null(_map_reader(_shape_of(value, known)), nullable))
        case inspect.AnyType() | inspect.RawType():
            return _Shape(read=untyped, read_all=_untyped_all)
        case inspect.CollectionType(item_type=item):
            return _list_shape(_shape_of(item, known), nullable)
        case _:
            return _BARE


@lru_cache(maxsize=4096)
def _custom(kind: type) -> _Shape:
    """The shape of a type that msgspec does not know: numbers of enumerations must not get to it as text."""
    enumeration: type[Enum] | None = getattr(kind, "enumeration", None)
    if enumeration is None or not any(isinstance(each.value, int) for each in enumeration):
        return _BARE
    return _Shape(leaf=_Numbers(enumeration).__getitem__)


def _is_empty(element: Element) -> bool:
    return not len(element) and not (element.text and element.text.strip())


def _or_null(read: Reader, nullable: bool) -> Reader:
    if not nullable:
        return read

    def read_or_null(element: Element, room: int) -> object:
        return None if _is_empty(element) else read(element, room)

    return read_or_null


def _untyped_all(elements: Sequence[Element], room: int) -> object:
    if len(elements) == 1 and not is_marked_list(elements[0]):
        return untyped(elements[0], room)
    return [untyped(element, room) for element in elements]


def _list_shape(item: _Shape, nullable: bool) -> _Shape:
    one = item.read or item.one

    def read_all(elements: Sequence[Element], room: int) -> object:
        if len(elements) == 1 and _is_empty(elements[0]):
            return None if nullable else []
        return [one(element, room) for element in elements]

    def read(element: Element, room: int) -> object:
        # A list in a list: the items stand in an element of their own.
        if room <= 0:
            raise BadXml(f"The document has more than {DEEPEST} levels")
        if len(element):
            return [one(child, room - 1) for child in element]
        return element.text if not _is_empty(element) else None if nullable else []

    return _Shape(read=read, read_all=read_all)


def _map_reader(value: _Shape) -> Reader:
    def read(element: Element, room: int) -> object:
        if room <= 0:
            raise BadXml(f"The document has more than {DEEPEST} levels")
        if not len(element) and not _is_empty(element):
            return element.text
        members: dict[str, list[Element]] = {}
        for child in element:
            members.setdefault(name_of(child.tag), []).append(child)
        return {name: value.of(children, room - 1) for name, children in members.items()}

    return read


class _Members(Struct, frozen=True, gc=False):
    """The members of an object by the names of their elements, which msgspec knows by `name`.

    `leaves` have (name, empty, leaf) of their shape, `branches` (name, read, whether it is a list); `lists` read all
    elements of a name; `absent` are lists that are empty when nothing is there.
    """

    leaves: dict[str, tuple[str, str | None, Leaf | None]]
    branches: dict[str, tuple[str, Reader, bool]]
    lists: list[tuple[str, ListReader]]
    absent: list[str]


class _Record:
    """How an object is read. Its members are looked up when it is first needed, for types may lead back to themselves."""

    __slots__ = ("_info", "_known", "_members")

    def __init__(self, info: inspect.StructType, known: _Records) -> None:
        self._info = info
        self._known = known
        self._members: _Members | None = None

    def _filled(self) -> _Members:
        members = _Members({}, {}, [], [])
        info = self._info
        if info.tag_field is not None:
            tags = {str(info.tag): info.tag}
            members.leaves[info.tag_field] = (
                info.tag_field,
                None,
                lambda text: tags.get(text.strip(), text),
            )
        for field in info.fields:
            shape = _shape_of(field.type, self._known)
            name = field.encode_name
            if shape.read is None:
                members.leaves[name] = (name, shape.empty, shape.leaf)
                continue
            members.branches[name] = (name, shape.read, shape.read_all is not None)
            if shape.read_all is not None:
                members.lists.append((name, shape.read_all))
                if field.required and isinstance(field.type, inspect.CollectionType):
                    members.absent.append(name)
        # Threads may do this at once, with the same outcome.
        self._members = members
        return members

    def read(self, element: Element, room: int) -> object:
        """The element as a mapping of its members."""
        if room <= 0:
            raise BadXml(f"The document has more than {DEEPEST} levels")
        if not len(element) and not _is_empty(element):
            return element.text
        members = self._members or self._filled()
        leaves, branches = members.leaves, members.branches
        room -= 1
        values: dict[str, Any] = {}
        has_lists = False
        for child in element:
            tag = child.tag
            found = leaves.get(tag)
            if found is None and tag not in branches:
                if "}" not in tag and "_x" not in tag:
                    continue
                tag = name_of(tag)
                found = leaves.get(tag)
            if found is not None:
                # The usual case: this is what reading takes its time for.
                name, empty, leaf = found
                if len(child):
                    # Not the text that was promised, which msgspec tells with its place.
                    values[name] = untyped(child, room)
                elif (text := child.text) is None:
                    values[name] = empty
                elif leaf is None:
                    values[name] = text
                else:
                    value = leaf(text)
                    values[name] = empty if value == "" else value
            elif (branch := branches.get(tag)) is not None:
                name, read, is_list = branch
                if not is_list:
                    values[name] = read(child, room)
                elif name in values:
                    values[name].append(child)
                else:
                    has_lists = True
                    values[name] = [child]
        if has_lists:
            for name, read_all in members.lists:
                if name in values:
                    values[name] = read_all(values[name], room)
        for name in members.absent:
            values.setdefault(name, [])
        return values


def _record(info: inspect.StructType, known: _Records) -> _Record:
    record = known.get(info.cls)
    if record is None:
        record = known[info.cls] = _Record(info, known)
    return record


def _alternatives(types: Sequence[inspect.Type], known: _Records) -> _Shape:
    rest = [info for info in types if not isinstance(info, inspect.NoneType)]
    nullable = len(rest) < len(types)
    if len(rest) == 1:
        return _plain_shape(rest[0], known, nullable=nullable)
    lists = [info for info in rest if isinstance(info, inspect.CollectionType)]
    objects = [info for info in rest if isinstance(info, inspect.StructType | inspect.DictType)]
    others = [info for info in rest if info not in lists and info not in objects]
    read_text = _scalar_reader(others, nullable=nullable)
    read_object = _object_reader(objects, known)
    if not lists and not objects:
        return _Shape(read=read_text)
    list_shape = _shape_of(lists[0], known) if lists else None

    def read(element: Element, room: int) -> object:
        if _is_empty(element):
            if nullable or others:
                return read_text(element, room)
            return {} if objects else []
        if len(element):
            if objects:
                return read_object(element, room)
            return list_shape.one(element, room) if list_shape else untyped(element, room)
        return read_text(element, room)

    if list_shape is None:
        return _Shape(read=read)

    def read_all(elements: Sequence[Element], room: int) -> object:
        first = elements[0]
        one = objects if len(first) else others
        if len(elements) == 1 and not is_marked_list(first) and (one or _is_empty(first)):
            return read(first, room)
        return list_shape.of(elements, room)

    return _Shape(read=read, read_all=read_all)


def _one_of(options: Sequence[Any], known: _Records, nullable: bool) -> _Shape:
    """Alternatives that look alike: what each of them makes of the element, beside what it is by itself."""
    kinds = [option for option in options if option is not NoneType]
    nullable = nullable or len(kinds) < len(options)
    shapes = [_shape_of(inspect.type_info(kind), known) for kind in kinds]

    def remembered(elements: Sequence[Element], attempts: Callable[[], list[Attempt]]) -> object:
        if nullable and len(elements) == 1 and _is_empty(elements[0]):
            return None
        # Each alternative around these reads the same element.
        key = (id(shapes), id(elements[0]))
        found = _MEMORY.known.get(key)
        if found is None:
            found = _MEMORY.known[key] = Candidates(attempts())
        return found

    def read(element: Element, room: int) -> object:
        def attempts() -> list[Attempt]:
            seen = untyped(element, room)
            items = [untyped(child, room - 1) for child in element]
            return [
                (place, shape.one(element, room), seen if shape.read_all is None else items)
                for place, shape in enumerate(shapes)
            ]

        return remembered([element], attempts)

    if not any(shape.read_all for shape in shapes):
        return _Shape(read=read)

    def read_all(elements: Sequence[Element], room: int) -> object:
        def attempts() -> list[Attempt]:
            seen = [untyped(element, room) for element in elements]
            is_one = len(elements) == 1 and not is_marked_list(elements[0])
            return [
                (place, shape.of(elements, room), seen[0] if shape.read_all is None else seen)
                for place, shape in enumerate(shapes)
                if is_one or shape.read_all is not None
            ]

        return remembered(elements, attempts)

    return _Shape(read=read, read_all=read_all)


def _object_reader(
    infos: Sequence[inspect.StructType | inspect.DictType], known: _Records
) -> Reader:
    """Reads one of several objects, which their tag tells apart."""
    tagged = {
        str(info.tag): _record(info, known)
        for info in infos
        if isinstance(info, inspect.StructType) and info.tag is not None
    }
    fields = {info.tag_field for info in infos if isinstance(info, inspect.StructType)}

    def read(element: Element, room: int) -> object:
        for child in element:
            if name_of(child.tag) in fields and (text := child.text) is not None:
                record = tagged.get(text.strip())
                if record is not None:
                    return record.read(element, room)
        return untyped(element, room)

    if len(infos) == 1:
        only = _plain_shape(infos[0], known, nullable=False).read
        return only or read
    return read


def _scalar_reader(infos: Sequence[inspect.Type], *, nullable: bool) -> Reader:
    """Reads one of several single values by how it is written."""
    takes_text = any(isinstance(info, inspect.StrType) for info in infos)
    takes_whole = any(
        isinstance(info, inspect.IntType)
        or (isinstance(info, inspect.EnumType) and issubclass(info.cls, int))
        for info in infos
    )
    takes_number = any(isinstance(info, inspect.FloatType) for info in infos)
    takes_truth = any(isinstance(info, inspect.BoolType) for info in infos)

    def read(element: Element, room: int) -> object:
        if len(element):
            return untyped(element, room)
        text = element.text or ""
        bare = text.strip()
        if takes_whole and (number := whole_number(bare)) is not None:
            return number
        if takes_number and _NUMBER.fullmatch(bare):
            return float(bare)
        if takes_truth and bare in _TRUTH:
            return _TRUTH[bare]
        if bare:
            return text
        return "" if takes_text and not nullable else None

    return read
