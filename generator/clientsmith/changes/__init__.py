"""What a change of a description means for users of the package.

`differences` walks two API models and yields every atomic difference, `checks/` holds one check a file, each with a stable
code, that says how much of a change it is, `registry` lists them, and `comparing` puts it together; a difference that no
check knows is `CD999`, so nothing is silent. `matching` finds what belongs together, renames included, `directions`
which types are sent and which are returned, `accepting` whether a type takes what another one takes. `sides` reads what
is to be compared: product directories, git revisions and OpenAPI documents. `render_*` write the outcome.

This package may import everything but the command line and the runtime.
"""

from __future__ import annotations

from clientsmith.changes.change import Change, Level, worst
from clientsmith.changes.comparing import compare
from clientsmith.changes.registry import every

__all__ = ["Change", "Level", "compare", "every", "worst"]
