"""Texts and names that were chosen to break out of where they are put."""

from __future__ import annotations

import ast
import json
import re
import tempfile
import tomllib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from clientsmith.output.format import format_files
from clientsmith.output.paths import path_problems
from clientsmith.python import is_final, render_package, text

from .hostile import DOCS, LINES, NAMES, VALUES, files, lay
from .making import plan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SNIPPETS = [
    *(
        '"""',
        "'''",
        '"',
        "'",
        "\\",
        "\\\\",
        '\\"""',
        '"""\nimport os\n"""',
        "'; import os #",
        "\\N{BELL}",
    ),
    *(
        "{{ 7*7 }}",
        "{% raw %}",
        "{% endraw %}",
        "{# #}",
        "{% include 'x' %}",
        "{{ plan }}",
        "%s {0} {x!r}",
    ),
    *(
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "\x1b[31m",
        "\x7f",
        "\x85",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
    ),
    *(
        "\u200b",
        "\ufeff",
        "\ufffd",
        "\U000e0001",
        "é",
        "😀",
        "👩\u200d👩",
        "שלום",
        "\u00a0",
        "\ud7ff",
    ),
    *(
        "#",
        "# type: ignore",
        "# noqa",
        "]]>",
        "-->",
        "<script>alert(1)</script>",
        "`",
        "``",
        "```\n",
        "|",
    ),
    *(
        "[x](javascript:alert(1))",
        "![x](http://e)",
        "* * *",
        "---",
        "===",
        "<!--",
        "&lt;",
        "&#60;",
        "$(id)",
    ),
    *(
        "]\n[tool.evil]\nx = 1",
        "../../x",
        "con",
        "__init__",
        "_runtime",
        "types",
        "C:\\x",
        "%2e%2e",
        "a" * 300,
    ),
    *(
        "x" * 90 + " ",
        " ",
        "  lead",
        "trail  ",
        'Ends with quote"',
        "Ends with backslash\\",
        "1",
        "-1",
        "None",
    ),
]
TEXTS = st.one_of(
    st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=8)), min_size=1, max_size=5).map(
        "".join
    ),
    st.text(min_size=1, max_size=40),
)
FREE = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)


def make(word: str, hostile: str) -> tuple[dict[str, str] | None, list[str]]:
    """Return the raw files of the product with one text replaced, or what was reported."""
    with tempfile.TemporaryDirectory() as directory:
        planned, problems = plan(lay(Path(directory) / "hostile", files(word, hostile)))
    if planned is None:
        return None, [problem.code for problem in problems]
    made = render_package(planned)
    return {path: content for path, content in made.items() if not is_final(path)}, []


def python(made: Mapping[str, str]) -> Iterator[tuple[str, ast.Module]]:
    for path, content in made.items():
        if path.endswith(".py"):
            yield path, ast.parse(content)


class Shape(ast.NodeTransformer):
    """Forgets all text, so that what is left is code."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def shapes(made: Mapping[str, str]) -> dict[str, str]:
    return {path: ast.dump(Shape().visit(tree)) for path, tree in python(made)}


def constants(made: Mapping[str, str]) -> set[str]:
    return {
        node.value
        for _, tree in python(made)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def strings(value: Any) -> Iterator[str]:
    """Yield every text in plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from (key, *strings(item))
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


HARMLESS = make("", "")[0] or {}
SHAPES = shapes(HARMLESS)
PROJECT = tomllib.loads(HARMLESS["pyproject.toml"])["project"]


def check_files(made: Mapping[str, str]) -> None:
    """Whatever a text holds: the same files, each of them one that can be written, and no control characters."""
    assert set(made) == set(HARMLESS)
    for path, content in made.items():
        assert content.encode("utf-8").decode("utf-8") == content
        strange = {c for c in content if not c.isprintable() and c != "\n"}
        assert not strange, (path, strange)


# How lines of code start in the README.
CODE = ("    ", "from", "with", "async", "response")


def check_readme(made: Mapping[str, str]) -> None:
    """Prose stays prose: no HTML, no links, no headings, no lines or cells of its own."""
    for name in ("README.md", "CHANGELOG.md"):
        old, new = HARMLESS[name].splitlines(), made[name].splitlines()
        assert len(old) == len(new)
        for before, after in zip(old, new, strict=True):
            if before != after and not before.startswith(CODE):
                assert after.count("`") % 2 == 0
                prose = re.sub(r"(?<![\\`])`[^`]*`", "", after)
                assert len(re.findall(r"(?<!\\)(?:\\\\)*[<\[]", prose)) == before.count("[")
            if before.startswith("|"):
                cells = r"(?<!\\)(?:\\\\)*\|"
                assert len(re.findall(cells, after)) == len(re.findall(cells, before))


def check_project(made: Mapping[str, str], word: str, hostile: str) -> None:
    """The metadata says exactly what is described."""
    project = tomllib.loads(made["pyproject.toml"])["project"]

    def replaced(value: Any) -> Any:
        if isinstance(value, str):
            return value.replace(word, hostile)
        if isinstance(value, list):
            return [replaced(item) for item in value]
        if isinstance(value, dict):
            return {key: replaced(item) for key, item in value.items()}
        return value

    if word in LINES:
        assert project == replaced(PROJECT)
    else:
        assert project == PROJECT


@FREE
@given(st.sampled_from([*DOCS, *LINES]), TEXTS)
@example("operationdoc", '"""')
@example("operationdoc", 'ends with a quote"')
@example("fielddoc", "ends with a backslash\\")
@example("rowdoc", "`` ` <b> ```")
@example("author", 'x" }]\n[tool.evil]')
def test_prose_never_becomes_code(word: str, hostile: str) -> None:
    made, problems = make(word, hostile)
    if made is None:
        # A line of text holds no control characters; nothing of the Python target minds prose.
        assert {code[:3] for code in problems} <= {"CS1", "CS2"}
        return
    check_files(made)
    assert shapes(made) == SHAPES
    check_readme(made)
    check_project(made, word, hostile)


@FREE
@given(st.sampled_from(VALUES), TEXTS)
@example("enumvalue", "{{ 7*7 }}")
@example("tagvalue", '"\\')
@example("replytext", "\u2028")
def test_values_are_what_is_described(word: str, hostile: str) -> None:
    made, problems = make(word, hostile)
    if made is None:
        assert {code[:3] for code in problems} <= {"CS1", "CS2", "CS4"}
        return
    check_files(made)
    assert shapes(made) == SHAPES
    check_readme(made)
    check_project(made, word, hostile)
    found = constants(made) | set(strings(json.loads(made["tests/examples.json"])))
    if word not in {"fielddefault", "fieldexample", "pattern"}:  # these are documentation only
        assert hostile in found


SAFE_NODES = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.ClassDef, ast.FunctionDef)


def check_names(made: Mapping[str, str]) -> None:
    """The same statements at the top of each module, calls of the same things, and plain identifiers."""
    for path, tree in python(made):
        assert all(isinstance(node, (*SAFE_NODES, ast.If, ast.Expr)) for node in tree.body), path
        for node in ast.walk(tree):
            for field in ("id", "attr", "arg", "name"):
                word = getattr(node, field, None)
                if isinstance(word, str) and not isinstance(node, ast.alias):
                    assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", word)
    names = {
        ast.unparse(node.func)
        for _, tree in python(made)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    usual = {
        ast.unparse(node.func)
        for _, tree in python(HARMLESS)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    assert names <= usual | {"field"}


@FREE
@given(st.sampled_from(NAMES), TEXTS)
@example("fieldname", "__class__")
@example("queryname", "self")
@example("membername", "mro")
@example("bodyname", "{{ 7*7 }}")
def test_names_become_identifiers_or_problems(word: str, hostile: str) -> None:
    made, problems = make(word, hostile)
    if made is None:
        assert problems
        return
    check_files(made)
    check_names(made)
    check_readme(made)
    check_project(made, word, hostile)
    # A name stands as it is, in a dotted path, or is an attribute and a wire name in one.
    names = {getattr(node, "id", None) for _, tree in python(made) for node in ast.walk(tree)}
    paths = {part for one in constants(made) for part in (one, *one.split("."))}
    assert word == "membername" or "." in hostile or hostile in names | paths


PLACES = {
    "fielddoc": "types/things.py",
    "rowdoc": "errors.py",
    "enumvalue": "types/things.py",
    "productdoc": "hostile_client/__init__.py",
}


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_the_formatter_changes_nothing_of_it(number: int) -> None:
    """It reads strings and comments too, and moves what stands in docstrings."""
    word = list(PLACES)[number % len(PLACES)]
    made, problems = make(word, SNIPPETS[number])
    if made is None:
        assert problems
        return
    raw = {path: content for path, content in made.items() if path.endswith(PLACES[word])}
    final = format_files(raw, 1)
    assert shapes(final) == shapes(raw)
    assert format_files(final, 1) == final
    if word == "enumvalue":
        assert SNIPPETS[number] in constants(final)


@given(st.text())
def test_literals_are_read_back(value: str) -> None:
    for one in (value, value.encode("utf-8", "surrogatepass"), (value,), [value], {value: value}):
        written = text.literal(one)
        assert ast.literal_eval(written) == one
        assert written.isprintable()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_toml_strings_are_read_back(value: str) -> None:
    assert tomllib.loads(f"x = {text.toml(value)}")["x"] == value


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=9))
def test_json_is_read_back(value: Any) -> None:
    written = text.verbatim_json(value)
    assert json.loads(written) == value
    assert all(c.isprintable() or c == "\n" for c in written)


@given(st.lists(st.text(), max_size=4), st.sampled_from([0, 4, 8]))
def test_docstrings_hold_one_string_and_nothing_else(paragraphs: list[str], indent: int) -> None:
    lines = text.doc_lines(paragraphs, indent)
    between = "\n" + " " * indent
    code = f'"""{between.join(lines)}"""'
    tree = ast.parse(code)
    assert [type(node) for node in tree.body] == [ast.Expr]


@pytest.mark.parametrize(
    "resource",
    [
        "../x",
        "con",
        "__init__",
        "_runtime",
        "types",
        "a/b",
        "a\\b",
        "x\n",
        "x.__init__",
        "\uff58",
        "client",
        "errors",
    ],
)
def test_names_of_files_stay_inside(tmp_path: Path, resource: str) -> None:
    described = files()
    tree = json.loads(described["endpoints/things.yaml"])
    tree["resource"] = resource
    described["endpoints/things.yaml"] = json.dumps(tree)
    planned, problems = plan(lay(tmp_path / "hostile", described))
    if planned is None:
        assert problems
        return
    made = render_package(planned)
    assert path_problems(made) == {}
    modules = [path for path in made if PurePosixPath(path).parent.name == "resources"]
    assert len(modules) == 2
