"""Reading one statement: its tokens, the spaces between them, and its brackets."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass

__all__ = ["CLOSING", "KEYWORDS", "OPENING", "Statement", "Unsure", "find_tokens", "read_statement"]


class Unsure(Exception):
    """What black would make of a text is not known here."""


OPENING = frozenset("([{")
CLOSING = frozenset(")]}")
KEYWORDS = frozenset(keyword.kwlist) - {"None", "True", "False"}

# Whatever is not known here ends up as a single character that nothing below accepts.
find_tokens = re.compile(
    r'"""|#[^\n]*'
    r"|[bBfFrRuU]{0,2}(?:\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')"
    r"|[A-Za-z_][A-Za-z0-9_]*"
    r"|(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?![A-Za-z0-9_.])"
    r"|\.\.\.|->|:=|==|!=|(?://|\*\*|<<|>>|[-+*/|&%@^])=|<=|>=|//|\*\*|<<|>>"
    r"|[-+*/%|&<>=.,:()\[\]{}@]"
    r"|[^ \n]"
).findall
# Strings that black leaves alone: other quotes would spare them no escape.
_is_settled = re.compile(
    r"[bf]?\"(?:[^\"'\\\n]|\\[\\nrt]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*\""
    r'|f?"[^"\\\n]*"'
    r"|f?'[^'\\\n]*\"[^'\\\n]*'"
).fullmatch

_QUOTES = frozenset("\"'")
# What follows them has rules of its own, or they are no word at all.
_UNKNOWN_WORDS = frozenset({'"""'})
_BEGINS_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789\"'")
_BINARY = frozenset(
    {"|", "&", "%", "/", "//", "<", ">", "==", "!=", "<=", ">=", "->", "+", "-", "*"}
    | {"+=", "-=", "*=", "/=", "|=", "&=", "%="}
)
_SIGNS = frozenset({"-", "+"})
_STARS = frozenset({"*", "**"})
# Names that begin statements of their own in later versions of Python.
_SOFT = frozenset({"match", "case", "type"})
_CALL, _DEFINITION, _DISPLAY, _TUPLE, _SUBSCRIPT = range(5)


@dataclass(slots=True)
class Statement:
    """The tokens of a statement; nothing changes it once it is read.

    `written` are the tokens, each with the space that stands before it. `partners` gives the index
    of the closing bracket for that of the opening one, and the other way round. `displays` are the
    opening brackets of lists, sets, dicts and tuples, `subscripts` those of subscripts. `magic` are
    the closing brackets after a comma that keeps every element on a line of its own.
    """

    tokens: list[str]
    written: list[str]
    partners: dict[int, int]
    displays: set[int]
    subscripts: set[int]
    magic: list[int]

    @property
    def is_definition(self) -> bool:
        """Whether this is the first line of a function."""
        return self.tokens[0] == "def" or self.tokens[:2] == ["async", "def"]


@dataclass(slots=True)
class _Bracket:
    """An open bracket: where it stands, what it is, and what was seen in it so far."""

    index: int
    kind: int
    commas: int = 0
    annotated: bool = False


def read_statement(tokens: list[str]) -> Statement:
    """Read the tokens of one statement, or of the first line of a compound one.

    Raises Unsure for everything in which not even the spaces are certain.
    """
    statement = Statement(tokens, [], {}, set(), set(), [])
    written, partners = statement.written, statement.partners
    first = tokens[0]
    defines = first == "def" or (first == "async" and "def" in tokens[1:2])
    if first in _SOFT and tokens[1:2] not in ([":"], ["="], ["."]):
        raise Unsure
    stack: list[_Bracket] = []
    previous = ""
    # Whether a space would be wrong after what was before; whether that was a word; and whether it
    # ended a value.
    tight, word, value = True, False, False
    for index, piece in enumerate(tokens):
        begin = piece[0]
        space = not tight
        if begin in _BEGINS_WORD or piece == "...":
            is_keyword = piece in KEYWORDS
            if (value and not is_keyword) or piece in _UNKNOWN_WORDS or piece in _QUOTES:
                raise Unsure
            if piece[-1] in _QUOTES and (begin != '"' or "\\" in piece) and not _is_settled(piece):
                raise Unsure
            if piece == "in" and previous == ",":
                raise Unsure
            if piece == "lambda" and not (
                stack and stack[-1].kind == _CALL and tokens[index + 1 : index + 2] == [":"]
            ):
                raise Unsure  # Known is only one without parameters, in the brackets of a call.
            if piece == "import" and previous == ".":
                space = True
            tight, word, value = False, True, not is_keyword
        elif begin in OPENING:
            if value and (begin == "{" or previous[-1] in _QUOTES):
                raise Unsure
            if not value and begin == "(" and (word or previous in _STARS or previous == "->"):
                raise Unsure  # Black may take such parentheses away.
            if begin == "[" and value:
                kind = _SUBSCRIPT
                statement.subscripts.add(index)
            elif value:
                kind = _DEFINITION if defines and not stack else _CALL
            else:
                kind = _TUPLE if begin == "(" else _DISPLAY
                statement.displays.add(index)
            space = space and not value
            stack.append(_Bracket(index, kind))
            tight, word, value = True, False, False
        elif begin in CLOSING:
            if not stack:
                raise Unsure
            bracket = stack.pop()
            partners[bracket.index] = index
            partners[index] = bracket.index
            if previous == ",":
                if bracket.kind == _SUBSCRIPT:
                    raise Unsure
                if bracket.kind != _TUPLE or bracket.commas > 1:
                    statement.magic.append(index)
            is_target = not bracket.index or (not stack and tokens[index + 1 : index + 2] == ["="])
            if bracket.kind == _TUPLE and is_target:
                raise Unsure  # Black takes them away from what is assigned to.
            alone = bracket.kind == _TUPLE and not bracket.commas and bracket.index != index - 1
            if alone and tokens[index + 1 : index + 2] != ["."]:
                raise Unsure  # Black may take such parentheses away.
            space, tight, word, value = False, False, False, True
        elif piece == ",":
            if stack:
                stack[-1].commas += 1
                stack[-1].annotated = False
            space, tight, word, value = False, False, False, False
        elif piece == ".":
            if value and not previous[0].isdigit():
                space = False
            elif first != "from" or tokens[index - 1] not in {"from", "."}:
                raise Unsure
            tight, word, value = True, False, False
        elif piece == ":":
            if stack:
                if stack[-1].kind == _DEFINITION:
                    stack[-1].annotated = True
                elif stack[-1].kind != _DISPLAY and previous != "lambda":
                    raise Unsure
            space, tight, word, value = False, False, False, False
        elif piece == "=":
            if previous == ",":
                raise Unsure  # Black gives a tuple of one its parentheses.
            if stack:
                if stack[-1].kind not in {_CALL, _DEFINITION}:
                    raise Unsure
                space = stack[-1].annotated
            else:
                space = True
            tight, word, value = not space, False, False
        elif (piece in _SIGNS and not value) or (
            piece in _STARS and (previous in OPENING or previous == ",")
        ):
            tight, word, value = True, False, False
        elif piece in _BINARY and value:
            space, tight, word, value = True, False, False, False
        elif piece == "@" and not index:
            tight = True
        else:
            raise Unsure
        written.append(f" {piece}" if space else piece)
        previous = piece
    if stack or previous == "," or (first == "class" and "(" in tokens[2:3] and tokens[3] == ")"):
        raise Unsure
    return statement
