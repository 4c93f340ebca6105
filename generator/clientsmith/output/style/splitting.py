"""Breaking a statement over lines as black does, where that is certain.

Black keeps a statement on one line when it fits and no comma in front of a closing bracket forbids
it. Otherwise it opens the last bracket (of a definition the first), puts what is inside on a line
of its own or, when that is too long, each element on one, and goes on with every such line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.output.style.tokens import CLOSING, KEYWORDS, OPENING, Unsure
from clientsmith.output.style.width import fits

if TYPE_CHECKING:
    from clientsmith.output.style.tokens import Statement

__all__ = ["split"]

_INDENT = "    "
# Operators between which black may break a line; words do the same, apart from `await`.
_OPERATORS = frozenset("|&%/<>+-*") | {"//", "==", "!=", "<=", ">=", "->"}
_HARMLESS_WORDS = frozenset({"await", "class", "raise", "return"})


def split(statement: Statement, depth: int, comment: str = "") -> list[str]:
    """Return the lines of a statement that stands `depth` levels deep, with a comment behind it.

    Raises Unsure where black's choice depends on more than is known here.
    """
    behind = f"  {comment}" if comment else ""
    whole = _Span(statement, 0, len(statement.tokens), depth)
    if whole.fits(behind):
        return [whole.line(behind)]
    tokens = statement.tokens
    if comment and tokens[0] != "from":
        raise Unsure
    if statement.is_definition:
        return _definition(whole)
    if tokens[0] == "from":
        lines = _import(whole)
        lines[-1] += behind
        return lines
    end = len(tokens) - 1
    if tokens[end - 1] == "=" and tokens[1] == ":":
        return _value(whole)
    if tokens[0] == "class":
        end -= 1
    elif tokens[end] == ":":
        raise Unsure
    return _opened(whole, end)


class _Span:
    """Some tokens of a statement that black looks at as one line, `depth` levels deep."""

    __slots__ = ("depth", "end", "start", "statement")

    def __init__(self, statement: Statement, start: int, end: int, depth: int) -> None:
        self.statement = statement
        self.start = start
        self.end = end
        self.depth = depth

    def line(self, more: str = "") -> str:
        """Return the tokens on one line, and `more` after them."""
        text = "".join(self.statement.written[self.start : self.end])
        return f"{_INDENT * self.depth}{text.lstrip(' ')}{more}"

    def fits(self, more: str = "") -> bool:
        """Whether the tokens may stay on one line."""
        if self.is_magic():
            return False
        return fits(self.line(more))

    def is_magic(self) -> bool:
        """Whether a trailing comma inside wants its brackets opened."""
        return any(
            self.start <= self.statement.partners[index] and index < self.end
            for index in self.statement.magic
        )

    def part(self, start: int, end: int, deeper: int = 0) -> _Span:
        return _Span(self.statement, start, end, self.depth + deeper)

    def outer(self) -> list[int]:
        """Return the tokens that are in no brackets of this line, the brackets among them."""
        partners, tokens = self.statement.partners, self.statement.tokens
        found: list[int] = []
        index = self.start
        while index < self.end:
            found.append(index)
            if tokens[index] in OPENING and partners[index] < self.end:
                index = partners[index]
                found.append(index)
            index += 1
        return found


def _definition(whole: _Span) -> list[str]:
    """Open the parameters of a function."""
    statement = whole.statement
    opening = statement.tokens.index("(")
    closing = statement.partners[opening]
    head = whole.part(0, opening + 1)
    tail = whole.part(closing, whole.end)
    if opening + 1 == closing or "[" in statement.tokens[:opening] or not tail.fits():
        raise Unsure
    lines = [head.line()]
    body = whole.part(opening + 1, closing, 1)
    commas = _commas(body)
    if not commas:
        if not body.fits(","):
            raise Unsure
        return [*lines, body.line(","), tail.line()]
    if commas[-1] != closing - 1 and body.fits():
        return [*lines, body.line(), tail.line()]
    if len(commas) == 1 and commas[0] == closing - 1:
        if not body.fits():
            raise Unsure
        return [*lines, body.line(), tail.line()]
    for parameter in _elements(body, commas):
        more = "" if statement.tokens[parameter.end - 1] == "," else ","
        if not parameter.fits(more):
            raise Unsure
        lines.append(parameter.line(more))
    return [*lines, tail.line()]


def _import(whole: _Span) -> list[str]:
    """Put the names of a `from` import on lines of their own, in brackets that it has not yet."""
    words = whole.statement.tokens
    first = words.index("import") + 1
    if whole.is_magic() or "(" in words or first >= whole.end or words[-1] == ",":
        raise Unsure
    names = whole.part(first, whole.end, 1)
    lines = [whole.part(0, first).line(" (")]
    for element in _elements(names, _commas(names)):
        lines.append(element.line("" if words[element.end - 1] == "," else ","))
    if not fits(lines[0]):
        raise Unsure
    return [*lines, f"{_INDENT * whole.depth})"]


def _value(whole: _Span) -> list[str]:
    """Put the value of an annotated variable, a single word, on a line of its own."""
    end = whole.end - 1
    lines = [whole.part(0, end).line(" ("), whole.part(end, whole.end, 1).line()]
    # Black wants a column to spare here.
    if whole.is_magic() or not fits(f"{lines[0]} ") or not fits(lines[1]):
        raise Unsure
    return [*lines, f"{_INDENT * whole.depth})"]


def _opened(line: _Span, closing: int) -> list[str]:
    """Open the bracket that `closing` closes, the last one of a line that does not fit."""
    statement = line.statement
    tokens = statement.tokens
    if tokens[closing] not in CLOSING:
        raise Unsure
    opening = statement.partners[closing]
    if opening < line.start or opening in statement.subscripts or opening + 1 == closing:
        raise Unsure
    head = line.part(line.start, opening + 1)
    if not head.fits() or _may_break(line):
        raise Unsure
    body = line.part(opening + 1, closing, 1)
    commas = _commas(body)
    trailing = bool(commas) and commas[-1] == closing - 1
    several = len(commas) > trailing
    tail = line.part(closing, line.end)
    if several and (trailing or opening in statement.displays or not body.fits()):
        inner: list[str] = []
        for element in _elements(body, commas):
            inner += _element(element)
    elif body.fits():
        inner = [body.line()]
    else:
        inner = _element(body, comma=False)
    return [head.line(), *inner, tail.line()]


def _element(element: _Span, *, comma: bool = True) -> list[str]:
    """Lay out one element between commas, or the only one, which gets no comma of its own."""
    tokens = element.statement.tokens
    has_comma = tokens[element.end - 1] == ","
    more = "," if comma and not has_comma else ""
    if element.fits(more):
        return [element.line(more)]
    if _may_break(element):
        raise Unsure
    last = element.end - 1 - has_comma
    if not any(tokens[index] in OPENING for index in range(element.start, last)):
        return [element.line(more)]  # Nothing can be done about it.
    lines = _opened(element, last)
    lines[-1] += more
    return lines


def _commas(body: _Span) -> list[int]:
    tokens = body.statement.tokens
    outer = body.outer()
    if any(tokens[index] == "for" for index in outer):
        raise Unsure  # The commas of a comprehension are none between elements.
    return [index for index in outer if tokens[index] == ","]


def _elements(body: _Span, commas: list[int]) -> list[_Span]:
    """Return the parts of a line between its commas, each with the comma after it."""
    starts = [body.start, *(index + 1 for index in commas)]
    ends = [*starts[1:], body.end]
    return [body.part(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _may_break(line: _Span) -> bool:
    """Whether black might break a line elsewhere than at its last bracket."""
    tokens = line.statement.tokens
    outer = line.outer()
    # What stands on the left of an assignment stays in one piece.
    start = max((place for place, index in enumerate(outer) if tokens[index] == "="), default=-1)
    right = outer[start + 1 :] if not line.start else outer
    attributes = 0
    previous = ""
    for index in right:
        piece = tokens[index]
        if piece in _OPERATORS or (piece in KEYWORDS and piece not in _HARMLESS_WORDS):
            return True
        if piece == "," and index != line.end - 1:
            return True
        attributes += piece == "." and previous in CLOSING
        previous = piece
    return attributes > 1
