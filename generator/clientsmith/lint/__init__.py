"""Rules of good descriptions: what is no error, but what a reviewer would ask about.

`rules` holds one module for each rule, `suppression` reads what people switched off and why, `running` brings both
together. A rule looks at the linked model and at the source behind it; it changes nothing.
"""

from __future__ import annotations

from clientsmith.lint.rules import RULES
from clientsmith.lint.running import lint_product

__all__ = ["RULES", "lint_product"]
