"""Whatever the values: what is sent says them and nothing else, in every style of a query and in forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.forms import form_bytes
from clientsmith.runtime.times import address_text
from clientsmith.runtime.urls import expand_path, query_text
from clientsmith.runtime.wire import wire_text

if TYPE_CHECKING:
    from clientsmith.runtime.operation import Style

# Reserved characters, dots, blanks and letters of all sorts, more often than chance would have them.
TEXT: Final = st.text(
    st.sampled_from("&=+%;,|[] ./?#:@\u00e9\u4e2d\U0001f600\"'") | st.characters(codec="utf-8")
)
VALUES: Final = st.one_of(TEXT, st.integers(), st.booleans(), st.uuids(), st.dates())
NAMES: Final = TEXT.filter(bool)
SEPARATORS: Final[list[tuple[Style, str]]] = [("comma", ","), ("pipes", "%7C"), ("spaces", "%20")]


@pytest.mark.parametrize(
    ("style", "key"), [("repeat", "{}"), ("brackets", "{}[]"), ("deep", "{}[{}]")]
)
@given(name=NAMES, values=st.lists(VALUES))
def test_lists_whose_items_have_names(style: Style, key: str, name: str, values: list[Any]) -> None:
    text = query_text({name: values}, {name: style})
    assert parse_qsl(text, keep_blank_values=True) == [
        (key.format(name, index), wire_text(value)) for index, value in enumerate(values)
    ]


@pytest.mark.parametrize(("style", "separator"), SEPARATORS)
@given(name=NAMES, values=st.lists(VALUES, min_size=1))
def test_lists_in_one_value(style: Style, separator: str, name: str, values: list[Any]) -> None:
    text = query_text({name: values}, {name: style})
    key, _, joined = text.partition("=")
    assert unquote(key) == name
    if style == "comma":
        # A comma inside an item is escaped, so that it separates nothing.
        assert [unquote(item) for item in joined.split(",")] == [*map(wire_text, values)]
    else:
        assert unquote(joined) == unquote(separator).join(map(wire_text, values))
    assert "&" not in joined
    assert "#" not in joined


@given(st.dictionaries(NAMES, st.dictionaries(NAMES, VALUES, min_size=1, max_size=3), max_size=3))
def test_objects_in_queries(query: dict[str, Any]) -> None:
    pairs = [
        (f"{name}[{key}]", wire_text(value))
        for name, inner in query.items()
        for key, value in inner.items()
    ]
    assert parse_qsl(query_text(query, {}), keep_blank_values=True) == pairs


@given(
    st.dictionaries(
        NAMES, st.lists(st.dictionaries(NAMES, VALUES, max_size=2), max_size=2) | VALUES, max_size=3
    )
)
def test_forms(fields: dict[str, Any]) -> None:
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        if isinstance(value, list):
            pairs += [
                (f"{name}[{index}].{key}", wire_text(inner))
                for index, item in enumerate(value)
                for key, inner in item.items()
            ]
        else:
            pairs.append((name, wire_text(value)))
    assert parse_qsl(form_bytes(fields).decode("ascii"), keep_blank_values=True) == pairs


@given(VALUES)
def test_variables_of_paths(value: Any) -> None:
    text = wire_text(value)
    for write in (wire_text, address_text):
        if text in {"", ".", ".."}:
            with pytest.raises(ValueError, match="cannot stand in a path"):
                expand_path("/a/{b}/c", {"b": value}, write)
        else:
            path = expand_path("/a/{b}/c", {"b": value}, write)
            assert path.count("/") == 3
            assert unquote(path) == f"/a/{text}/c"
