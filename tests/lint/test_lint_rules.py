"""Each rule finds its case, and nothing in the harmless twin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.lint import RULES, lint_product

if TYPE_CHECKING:
    from clientsmith.diagnostics.diagnostic import Diagnostic

PRODUCT = """
format: 1
product: {name: shop, title: Shop, release: "1"}
package: {distribution: shop, module: shop, client: Shop, version: 0.1.0}
servers: {main: {url: "https://shop.example.com"}}
"""
ERRORS = """
body: {code: code, message: message}
rows:
  Gone: {status: 404, code: gone, doc: It is gone., example: {code: gone}}
"""
ITEMS = """
resource: items
doc: What the shop sells.
endpoints:
  list:
    http: GET /items
    doc: List them.
    query: {data: {type: str, doc: A word to look for., required: false}}
    returns: list<Item>
    raises: [Gone]
    examples: [{name: none, reply: {body: []}}]
"""
TYPES = """
types:
  Item: {doc: One thing., fields: {id: int}}
"""
GOOD = {
    "product.yaml": PRODUCT,
    "errors.yaml": ERRORS,
    "endpoints/items.yaml": ITEMS,
    "types/items.yaml": TYPES,
}
GET = """
  {name}:
    http: GET /{route}
    doc: Do it.
    {path}
    raises: [Gone]
    examples: [{{name: one, {given}reply: {{}}}}]
"""


def _get(name: str, route: str = "") -> str:
    variable = route[route.find("{") + 1 : route.find("}")] if "{" in route else ""
    path = f"path: {{{variable}: int}}" if variable else ""
    given = f"with: {{path: {{{variable}: 1}}}}, " if variable else ""
    return GET.format(name=name, route=route or name, path=path, given=given)


def linted(root: Path, files: dict[str, str]) -> list[Diagnostic]:
    """What is found in a product of these files, which has no errors."""
    for name, text in files.items():
        path = root / "shop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), "utf-8")
    report = Report()
    api, source = load(root, root / "shop", report)
    assert [f"{one.place} {one.message}" for one in report.diagnostics] == []
    assert api is not None
    assert source is not None
    return lint_product(root, api, source)


def codes(found: list[Diagnostic]) -> list[str]:
    return [one.code for one in found]


def test_good_descriptions_are_left_alone(tmp_path: Path) -> None:
    assert linted(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("code", "file", "old", "new", "words"),
    [
        (
            "CS901",
            "endpoints/items.yaml",
            "doc: What the shop sells.\n",
            "",
            "`items` has no `doc`",
        ),
        ("CS901", "types/items.yaml", "doc: One thing., ", "", "type `Item` has no `doc`"),
        (
            "CS901",
            "endpoints/items.yaml",
            "doc: A word to look for., ",
            "",
            "`data` of `items.list` has no `doc`",
        ),
        (
            "CS904",
            "types/items.yaml",
            "types:\n",
            "types:\n  Box: {doc: A box., fields: {inner: Box?}}\n",
            "the type `Box`",
        ),
        (
            "CS904",
            "errors.yaml",
            "rows:\n",
            "rows:\n  Odd: {status: 409, doc: It is odd.}\n",
            "no operation raises `Odd`",
        ),
        (
            "CS904",
            "product.yaml",
            "servers: {",
            'servers: {spare: {url: "https://spare.example.com"}, ',
            "the server `main`",
        ),
        (
            "CS905",
            "endpoints/items.yaml",
            "    raises: [Gone]\n",
            "",
            "`items.list` raises nothing",
        ),
        ("CS906", "errors.yaml", ", example: {code: gone}", "", "the error row `Gone`"),
        (
            "CS907",
            "endpoints/items.yaml",
            "    examples: [{name: none, reply: {body: []}}]\n",
            "",
            "`items.list` has no example",
        ),
    ],
)
def test_what_is_missing_or_left_over(
    code: str, file: str, old: str, new: str, words: str, tmp_path: Path
) -> None:
    assert old in GOOD[file]
    found = linted(tmp_path, GOOD | {file: GOOD[file].replace(old, new)})
    (one,) = [one for one in found if words in one.message]
    assert one.code == code
    assert one.place is not None
    assert one.place.file.endswith(file)


def test_unused_definitions_of_other_files(tmp_path: Path) -> None:
    found = linted(
        tmp_path,
        GOOD
        | {
            "auth.yaml": "schemes: {key: {kind: api_key, in: header, name: K, value: {argument: key}}}\n",
            "limits.yaml": "apply: []\nlimits: {slow: {in_flight: 2}}\n",
            "parameters.yaml": "groups: {window: {query: {size: {type: int, required: false}}}}\n",
            "product.yaml": PRODUCT
            + "paging: {pages: {style: offset, start: start, size: size}}\n",
        },
    )
    assert codes(found) == ["CS904"] * 4
    assert {one.message.split("`")[1] for one in found} == {"key", "slow", "window", "pages"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("get_get_one", "twice in a row"),
        ("find_by_name_by_date", "says `by` twice"),
        ("get_item", "repeats the name of its resource"),
        ("get_items", "repeats the name of its resource"),
        ("get_item_history", None),
        ("get_" + "x" * 41, None),
        ("find_by_name", None),
    ],
)
def test_names_of_methods(name: str, words: str | None, tmp_path: Path) -> None:
    found = linted(tmp_path, GOOD | {"endpoints/items.yaml": ITEMS + _get(name)})
    assert codes(found) == ([] if words is None else ["CS902"])
    assert words is None or words in found[0].message


@pytest.mark.parametrize(
    ("names", "minority"),
    [
        (("get_one", "get_two", "fetch_three"), ["fetch_three"]),
        (("get_one", "fetch_two"), ["fetch_two"]),
        (("fetch_one", "fetch_two"), []),
        (("delete_one", "remove_two"), []),
    ],
)
def test_verbs(names: tuple[str, ...], minority: list[str], tmp_path: Path) -> None:
    text = ITEMS + "".join(_get(name) for name in names)
    found = linted(tmp_path, GOOD | {"endpoints/items.yaml": text})
    assert codes(found) == ["CS903"] * len(minority)
    assert [one.message.split("`")[1] for one in found] == [f"items.{name}" for name in minority]


@pytest.mark.parametrize(("second", "count"), [("boxes/{name}", 1), ("crates/{name}", 0)])
def test_routes_of_one_shape(second: str, count: int, tmp_path: Path) -> None:
    text = ITEMS + _get("get_box", "boxes/{id}") + _get("get_other", second)
    found = linted(tmp_path, GOOD | {"endpoints/items.yaml": text})
    assert codes(found) == ["CS908"] * count


def test_every_rule_is_in_the_documentation() -> None:
    page = (Path(__file__).parents[2] / "docs" / "linting.md").read_text("utf-8")
    told = [line[2:7] for line in page.splitlines() if line.startswith("| CS9")]
    assert told == [
        *(rule.code for rule in sorted(RULES, key=lambda one: one.code)),
        "CS909",
        "CS910",
    ]
