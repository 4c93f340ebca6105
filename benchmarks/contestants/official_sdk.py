"""The vendor's package `docspace-api-sdk`: urllib3 and pydantic."""

from __future__ import annotations

import docspace_api_sdk
from docspace_api_sdk.api.files.files_api import FilesApi
from docspace_api_sdk.models.file_integer_array_wrapper import FileIntegerArrayWrapper

from .serving import BASE, PLACE, repeated, serve

text = (PLACE / "list.json").read_text()
configuration = docspace_api_sdk.Configuration(host=BASE, access_token="token")
files = FilesApi(docspace_api_sdk.ApiClient(configuration))

serve(
    {
        "one": repeated(lambda: files.get_file_info(1)),
        "hundred": repeated(lambda: files.get_file_version_info(1)),
        "json": repeated(lambda: FileIntegerArrayWrapper.from_json(text)),
    }
)
