"""A client that openapi-generator made: urllib3 and pydantic."""

from __future__ import annotations

import peer_docspace
from peer_docspace.api.files_api import FilesApi
from peer_docspace.api.files_versions_api import FilesVersionsApi
from peer_docspace.models.files_versions_list200_response import FilesVersionsList200Response

from .serving import BASE, PLACE, repeated, serve

text = (PLACE / "list.json").read_text()
client = peer_docspace.ApiClient(peer_docspace.Configuration(host=BASE, access_token="token"))
files, versions = FilesApi(client), FilesVersionsApi(client)

serve(
    {
        "one": repeated(lambda: files.files_get(1)),
        "hundred": repeated(lambda: versions.files_versions_list(1)),
        "json": repeated(lambda: FilesVersionsList200Response.from_json(text)),
    }
)
