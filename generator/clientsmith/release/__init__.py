"""Releasing a package: which version follows from what changed, and what its changelog says.

`version` orders versions and `bump` finds the least that will do; `entries` words changes for readers, with what they have
to do about them from `actions`, and `changelog` puts a section into the file; `edit` writes one value of product.yaml anew.
`planning` puts it together and decides; `writing` carries it out.

This package may import everything but the command line and the runtime.
"""

from __future__ import annotations

from clientsmith.release.planning import Release, ReleaseError, plan_release
from clientsmith.release.writing import carry_out

__all__ = ["Release", "ReleaseError", "carry_out", "plan_release"]
