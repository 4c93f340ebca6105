"""Models that datamodel-code-generator made: pydantic, straight from bytes."""

from __future__ import annotations

from peer_docspace import File  # noqa: TC002  # pydantic reads the annotation
from pydantic import BaseModel

from .serving import PLACE, repeated, serve


class Files(BaseModel):
    """The envelope, for which it makes no model."""

    response: list[File]


body = (PLACE / "list.json").read_bytes()

serve({"json": repeated(lambda: Files.model_validate_json(body))})
