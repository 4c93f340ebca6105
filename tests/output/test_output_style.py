"""The layout is black's: for what is laid out directly and for what black itself is asked about."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.output import style
from clientsmith.output.format import format_files

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

MODE = black.Mode(line_length=100, target_versions={TargetVersion.PY311})
LONG = "l" * 34


def _refuse(text: str, _depth: int, _after: object) -> str:
    raise AssertionError(f"black was asked about {text!r}")


def _as_black(text: str) -> str:
    return black.format_str(text, mode=MODE)


@pytest.mark.parametrize(
    "text",
    [
        "from a import b, c\n",
        f"from .. import {LONG}, {LONG}b, c as d\n",
        f"from .{LONG} import {LONG}{LONG} as {LONG}{LONG}\n",
        "from . import a\nimport b\n\n\nx = 1\n",
        f"__all__ = ['{LONG}', \"{LONG}\", 'c']\n".replace("'", '"'),
        f"__all__ = [{LONG}, {LONG}, 3,]\n",
        f"a = b(lambda: {LONG}())\nc = d(lambda: {LONG}{LONG}(e.a()))\n",
        "HOMES = {'a': 1,}\n".replace("'", '"'),
        f"X: Final[Operation[A | B]] = Operation({LONG}, {LONG}, a=-1, b=(1, 2), c=())\n",
        f"X: Final = Operation({LONG}, b=frozenset({{{LONG}, {LONG}}}))\n",
        f"X: Final = Operation(b=frozenset({{{LONG}, {LONG}, {LONG}}}), c={{**d}})\n",
        f"class A:\n    {LONG}: list[{LONG}] | str | None = None\n",
        f"class A:\n    {LONG}: list[{LONG}] | None = field(default=UNSET, name=n)\n",
        f"class A({LONG}, {LONG}, metaclass=B):\n    x: int\n",
        f"def f(self, *, a: int = 1, {LONG}: {LONG} | None = None, **o: Unpack[C]) -> None:\n    x\n",
        f"def f(self, {LONG}: int, {LONG}{LONG}: int = None, **o: A) -> dict[str, int]:\n    x\n",
        f"def {LONG}(self) -> {LONG}{LONG}:\n    x\n",
        "def f(\n    a,\n):\n    return\n",
        "def f(a, b,):\n    return\n",
        f"async def f(self):\n    return await self._call({LONG}, {LONG}, body={{a: b, c: d}})\n",
        f"async def f(self):\n    return await self._call({LONG}, o, body={{{LONG}: b, {LONG}: d}})\n",
        f"def f(self):\n    super().__init__({LONG}, {LONG}, s=s)\n",
        f'@deprecated("{LONG}{LONG}{LONG}")\ndef f(self):\n    pass\n',
        f'raise ValueError("{LONG}{LONG}{LONG}")\n',
        "x = {**a, 'b': not c, 'd': [e for e in f if e]}\n".replace("'", '"'),
        "x = a.b(c)[d].e if b | (f or g).h else -i - 1\n",
        'X = (0, "a")\nY = (1,)\nz = "it\'s"\nf"{a!r} b"\n',
        '"""Module."""\nclass A:\n    """One."""\n    x: int\n    """About x."""\n    def f(self):\n'
        '        """Two.\n\n        More.\n        """\n        return x\n    y = 1\nz = 2\n',
        "if A:\n    from b import c\nx = 1\nif d:\n    pass\nelif e:\n    f()\nelse:\n    g()\n",
        "if a:\n    b\n# After.\nelse:\n    c\n",
        "x = 1 # why\nif x:  # so\n    f()  # and so\n",
        f"from a import {LONG}, {LONG}  # noqa: E402\nfrom b import {LONG}, {LONG}b, c  # so\n",
        f"x = {{**{LONG}, {LONG}: {LONG}, 'a': {{k: v for k, v in w}}}}\n".replace("'", '"'),
        "import a\n\n# Why.\n# And more.\nimport b\n\n\n\n# This.\nx = 1\n",
        "class A:\n    @b\n    def c(self):\n        pass\n    @d(e)\n    async def f(self):\n        pass\n",
    ],
)
def test_what_templates_write_is_laid_out_without_black(text: str) -> None:
    assert style.lay_out(text, _refuse) == _as_black(text)


@pytest.mark.parametrize(
    "text",
    [
        "x = 'a'\n",
        "x = (1)\n",
        "x = lambda a: b\ny = c(lambda d: d, lambda e, *f: g)\n",
        f"x = {LONG} + {LONG} + {LONG}\n",
        f"x = {LONG}({LONG})[{LONG}]\n",
        f"return_ = call({LONG} for {LONG}, b in {LONG})\n",
        f"def f(a: {LONG}[{LONG}, {LONG}, {LONG}]):\n    x\n",
        "def f(a=lambda b: c, *, d):\n    x = yield (a)\n",
        "for x in (1, 2):\n    print((x))\n",
        "x = 0XFF + 10L\n".replace("L", "_000"),
        "x = a[1:b, ::c]\ny = a**-b\nz = a if b else(c)\n",
        "y = [  # what\n    1,\n]\n",
        "y = [\n    # what\n    1,\n]\n",
        f"x = [{LONG}, {LONG}, {LONG}]  # why\n",
        "x = 'é" + "é" * 60 + "'\n",
        "x = 1; y = 2\n",
        "a //= 2\nb **= 2\nc <<= d >> 1\n",
        "a, = b\nc = 1,\n",
        "(a, b) = c\n",
        "a = (b, c) = d\n",
        "for a, in b:\n    c\n",
        'x = "a" "b"\nassert (a, b), c\ndel (a), b\n',
        "with (open(a) as b, open(c) as d):\n    pass\n",
        'class A():\n    x = "\\\'"\n',
        f"if a({LONG}, {LONG}, {LONG}):\n    pass\n",
    ],
)
def test_what_is_not_certain_is_left_to_black(text: str) -> None:
    asked = False

    def ask(_text: str, _depth: int, _after: object) -> None:
        nonlocal asked
        asked = True

    assert style.lay_out(text, ask) is None
    assert asked
    assert format_files({"a.py": text}, 1)["a.py"] == _as_black(text)


@pytest.mark.parametrize(
    "text",
    [
        "if a:\n\tx = 1\n",
        "if a: b\n",
        "if a:\n  b = 1\n",
        "x = '''\n'''\n",
        "x = \\\n    1\n",
        "match a:\n    case b:\n        pass\n",
        "# fmt: off\nx  =  1\n",
        "'module'\n",
        '"""Module.\n"""\n',
        'def f():\n    """Text.\n      more\n    """\n',
        'def f():\n    """ Text. """\n',
        "def f():\n\n    x = 1\n",
        "def f(): ...\ndef g(): ...\n",
        "if a:\n    def f():\n        pass\nelse:\n    b\n",
        "def f():\n    pass\n# Of what is next.\ndef g():\n    pass\n",
        "é = 1\n\f\nx = 2\n",
    ],
)
def test_what_is_foreign_goes_to_black_as_a_whole_file(text: str) -> None:
    ast.parse(text)
    assert style.lay_out(text, _refuse if "é" not in text else lambda *_: None) is None
    assert format_files({"a.py": text}, 1)["a.py"] == _as_black(text)


_NAMES = st.sampled_from(["a", "self", "subject_filter", "o" * 28, LONG])
_WORDS = st.one_of(
    _NAMES,
    st.integers(0, 999).map(str),
    st.sampled_from(['"text"', '"it\'s"', "'say \"x\"'", "None", "...", '"' + "t" * 70 + '"']),
)


def _joined(items: list[str], opening: str, closing: str, comma: bool) -> str:
    return f"{opening}{', '.join(items)}{',' if comma and items else ''}{closing}"


def _deeper(inner: SearchStrategy[str]) -> SearchStrategy[str]:
    items = st.lists(inner, max_size=5)
    pairs = st.lists(st.tuples(_WORDS, inner).map(": ".join), max_size=4)
    keywords = st.lists(st.tuples(_NAMES, inner).map("=".join), max_size=3)
    comma = st.booleans()
    return st.one_of(
        st.builds(_joined, items, st.just("["), st.just("]"), comma),
        st.builds(_joined, items.filter(bool), st.just("("), st.just(",)"), st.just(False)),
        st.builds(_joined, pairs, st.just("{"), st.just("}"), comma),
        st.builds(
            lambda name, first, rest, last: _joined([*first, *rest], f"{name}(", ")", last),
            _NAMES,
            items,
            keywords,
            comma,
        ),
        st.tuples(inner, st.sampled_from([" | ", " + ", " and ", " if b else ", "."]), _NAMES)
        .filter(lambda parts: parts[1] != "." or not parts[0][0].isdigit())
        .map("".join),
        inner.map("*{}".format).map("call({})".format),
        inner.map("data[{}]".format),
        inner.map("await_({})".format),
        inner.map("call(lambda: {})".format),
        st.tuples(inner, inner).map(lambda pair: f"call(lambda: {pair[0]}, b={pair[1]})"),
    )


_VALUES = st.recursive(_WORDS, _deeper, max_leaves=12)
_TYPES = st.recursive(
    _NAMES,
    lambda inner: st.one_of(
        inner.map("list[{}]".format),
        st.tuples(inner, inner).map(" | ".join),
        st.tuples(inner, inner).map(", ".join).map("dict[{}]".format),
    ),
    max_leaves=5,
)
_PARAMETERS = st.lists(
    st.one_of(
        _NAMES,
        st.tuples(_NAMES, _TYPES).map(": ".join),
        st.builds("{}: {} = {}".format, _NAMES, _TYPES, _WORDS),
        st.builds("{}={}".format, _NAMES, _VALUES),
    ),
    max_size=6,
)
_STATEMENTS = st.one_of(
    st.builds("{} = {}".format, _NAMES, _VALUES),
    st.builds("{}: {} = {}".format, _NAMES, _TYPES, _VALUES),
    st.builds("{}: {}".format, _NAMES, _TYPES),
    _VALUES,
    _VALUES.map("return {}".format),
    _VALUES.map("return await {}".format),
    _VALUES.map("raise {}".format),
    st.builds("from .{} import {}".format, _NAMES, st.lists(_NAMES, min_size=1).map(", ".join)),
    st.builds(
        lambda word, name, of, result: f"{word} {name}({', '.join(of)}) -> {result}:\n    pass",
        st.sampled_from(["def", "async def"]),
        _NAMES,
        _PARAMETERS,
        _TYPES,
    ),
    st.builds("class {}({}):\n    x: int".format, _NAMES, st.lists(_VALUES).map(", ".join)),
    st.builds("if {}:\n    pass".format, _VALUES),
)


@settings(max_examples=250, deadline=None)
@given(st.lists(_STATEMENTS, min_size=1, max_size=4), st.integers(0, 2), st.data())
def test_every_layout_is_that_of_black(
    statements: list[str], depth: int, data: st.DataObject
) -> None:
    around = "".join(f"{'    ' * level}class C{level}:\n" for level in range(depth))
    text = around
    for statement in statements:
        text += "\n" * data.draw(st.integers(0, 3))
        text += "".join(f"{'    ' * depth}{line}\n" for line in statement.split("\n"))
    try:
        ast.parse(text)
        wanted = _as_black(text)
    except (SyntaxError, ValueError):
        return
    assert format_files({"a.py": text}, 1)["a.py"] == wanted
    assert style.lay_out(wanted, lambda *_: None) in {wanted, None}
