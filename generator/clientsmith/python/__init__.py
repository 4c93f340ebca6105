"""The Python target: from the API model to the files of a package.

`planner` decides everything (names, modules, imports, signatures, docstrings) and gives a `plan`; `render` lays the
plan out with the templates. Text from a description passes through `text`, where it becomes a checked identifier, a
literal or escaped prose, and nothing else is let through to a file.
"""

from __future__ import annotations

from clientsmith.python.planner import Locate, plan_package
from clientsmith.python.render import (
    copied_files,
    created_once,
    is_final,
    outputs,
    render_output,
    render_package,
)

__all__ = [
    "Locate",
    "copied_files",
    "created_once",
    "is_final",
    "outputs",
    "plan_package",
    "render_output",
    "render_package",
]
