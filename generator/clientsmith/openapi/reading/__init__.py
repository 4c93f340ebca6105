"""Reading OpenAPI 3.0 and 3.1 into descriptions.

`documents` reads files and follows references, `schemas` and its neighbours make types of schemas, `settling` decides
what could not be decided on the way, the modules called after a subject (`parameters`, `bodies`, `responses`, `errors`,
`security`, `servers`, `envelopes`) read the rest, `resources`, `methods` and `type_names` choose names, `corrections` knows what
documents get wrong, `layout` and `emitting` write files, and `importing` puts it all together. Whatever a description cannot
say is a finding, with its JSON pointer.
"""

from __future__ import annotations

from clientsmith.openapi.reading.findings import (
    Finding,
    FindingKind,
    Summary,
    render_json,
    render_text,
)
from clientsmith.openapi.reading.importing import Identity, Imported, import_openapi

__all__ = [
    "Finding",
    "FindingKind",
    "Identity",
    "Imported",
    "Summary",
    "import_openapi",
    "render_json",
    "render_text",
]
