"""Tell a workflow which packages were released since a commit, as `packages=["..."]`.

The argument is the commit before; where it is not known here, as on the first push of a branch, the parent of the current
one is taken. A package is released when the released.json of its product has changed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

RECORDS = ":(glob)api_specs/*/released.json"


def git(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run git in the current directory."""
    return subprocess.run(  # noqa: S603 (one word comes from outside, behind --end-of-options)
        ["git", *arguments],  # noqa: S607 (git is where the system has it)
        capture_output=True,
        text=True,
        check=False,
    )


def main(before: str) -> None:
    known = git("cat-file", "-e", "--end-of-options", f"{before}^{{commit}}").returncode == 0
    found = git(
        "diff",
        "--name-only",
        "-z",
        "--diff-filter=AM",
        before if known else "HEAD^",
        "HEAD",
        "--",
        RECORDS,
    )
    if found.returncode:
        raise SystemExit(found.stderr)
    records = [Path(name) for name in found.stdout.split("\0") if name]
    packages = [
        json.loads(record.read_text("utf-8"))["api"]["package"]["distribution"]
        for record in records
    ]
    print(f"packages={json.dumps(sorted(packages))}")


if __name__ == "__main__":
    main(sys.argv[1])
