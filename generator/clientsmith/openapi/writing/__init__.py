"""From an API model to OpenAPI 3.1.

`document` puts the whole together out of one module for each part of OpenAPI; `language` writes the same facts in the
description language, for the keys that carry what OpenAPI lacks; `text` makes JSON or YAML of it. Everything here is
pure.
"""

from __future__ import annotations

from clientsmith.openapi.writing.document import OPENAPI, export
from clientsmith.openapi.writing.text import json_text, yaml_text

__all__ = ["OPENAPI", "export", "json_text", "yaml_text"]
