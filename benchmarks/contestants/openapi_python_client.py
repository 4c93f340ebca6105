"""A client that openapi-python-client made: httpx and attrs."""

from __future__ import annotations

import json

from peer_docspace import AuthenticatedClient
from peer_docspace.api.files import files_get
from peer_docspace.api.files_versions import files_versions_list
from peer_docspace.models.files_versions_list_response_200 import FilesVersionsListResponse200

from .serving import BASE, PLACE, repeated, repeated_async, serve

body = (PLACE / "list.json").read_bytes()
client = AuthenticatedClient(base_url=BASE, token="token", raise_on_unexpected_status=True)

serve(
    {
        "one": repeated(lambda: files_get.sync(1, client=client)),
        "one_async": repeated_async(lambda: files_get.asyncio(1, client=client)),
        "hundred": repeated(lambda: files_versions_list.sync(1, client=client)),
        "json": repeated(lambda: FilesVersionsListResponse200.from_dict(json.loads(body))),
    }
)
