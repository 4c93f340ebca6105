"""The vendor's package `docspace-api-sdk`: urllib3 and pydantic."""

from __future__ import annotations

import sys
from pathlib import Path

import docspace_api_sdk
from docspace_api_sdk.api.files.files_api import FilesApi
from docspace_api_sdk.models.file_integer_array_wrapper import FileIntegerArrayWrapper
from serving import serve

base, text = sys.argv[1], Path(sys.argv[2]).read_text()
configuration = docspace_api_sdk.Configuration(host=base, access_token="token")
files = FilesApi(docspace_api_sdk.ApiClient(configuration))


def one(times: int) -> None:
    for _ in range(times):
        files.get_file_info(1)


def hundred(times: int) -> None:
    for _ in range(times):
        files.get_file_version_info(1)


def decode(times: int) -> None:
    for _ in range(times):
        FileIntegerArrayWrapper.from_json(text)


serve({"one": one, "hundred": hundred, "decode": decode})
