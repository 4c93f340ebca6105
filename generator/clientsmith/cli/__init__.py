"""The command line: arguments in, a report and an exit status out.

`program` holds the group and what happens when something goes wrong. One file for each command
reads its arguments; it imports the rest of the tool only when it runs, so that `--help` and
`--version` answer at once. `products`, `packages` and `starter` put the stages together; `console`,
`interrupt` and `reporting` deal with terminals. This package may import everything but the runtime.

Exit status: 0 fine, 1 problems found, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

from clientsmith.cli.program import main, program

__all__ = ["main", "program"]
