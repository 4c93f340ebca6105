"""How many blank lines black puts before a statement."""

from __future__ import annotations

from dataclasses import dataclass

from clientsmith.output.style.tokens import Unsure

__all__ = ["BlankLines", "Row"]


@dataclass(frozen=True, slots=True)
class Row:
    """What counts of a statement: how deep it stands, its kind, and whether a block follows it.

    `kind` is `class`, `def`, `import`, `decorator`, `comment`, `docstring` or nothing; `continues`
    tells that it goes on with the statement before its block, as `else` does.
    """

    depth: int
    kind: str
    opens: bool = False
    continues: bool = False


class BlankLines:
    """Goes through the statements of a file from the top."""

    def __init__(self) -> None:
        self._rows = 0
        self._previous = Row(0, "")
        self._definitions: list[int] = []
        # Given after the class's docstring already, or due after that of the module.
        self._given = 0
        self._after_module = False

    def before(self, row: Row, written: int) -> int:
        """Return how many blank lines go before the next statement, which has `written` of them.

        Raises Unsure where versions of black differ or look at more than two statements.
        """
        wanted, given = self._wanted(row, min(written, 1 if row.depth else 2))
        wanted = max(0, wanted - self._given)
        if self._after_module and row.kind not in {"class", "def"}:
            wanted = 1
        total = wanted + self._given
        self._after_module = not self._rows and row.kind == "docstring"
        self._rows += 1
        self._previous = row
        self._given = given
        return total

    def _wanted(self, row: Row, written: int) -> tuple[int, int]:
        """Return the blank lines before a statement and those after it."""
        ended = False
        while self._definitions and self._definitions[-1] >= row.depth:
            self._definitions.pop()
            ended = True
        if row.kind in {"class", "def"}:
            self._definitions.append(row.depth)
        previous = self._previous
        if not self._rows:
            return 0, 0
        if row.kind == "docstring":
            return 0, int(previous.kind == "class")
        wanted = written
        if ended:
            if row.continues:
                raise Unsure
            wanted = 1 if row.depth else 2
        if row.kind in {"class", "def", "decorator"}:
            return self._before_definition(row, written), 0
        if previous.opens and written:
            raise Unsure
        if previous.kind == "import" and row.kind != "import":
            if previous.depth == row.depth == 0:
                return 1, 0
            if previous.depth == row.depth:
                return wanted or 1, 0
        return wanted, 0

    def _before_definition(self, row: Row, written: int) -> int:
        previous = self._previous
        if previous.kind == "decorator":
            return 0
        if previous.depth < row.depth:
            if previous.kind not in {"class", "def"}:
                raise Unsure
            return int(bool(written))
        if previous.kind == "comment":
            raise Unsure
        return 1 if row.depth else 2
