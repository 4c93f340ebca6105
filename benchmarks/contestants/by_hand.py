"""httpx2 by hand, and the standard library's JSON and XML: what a program without a package would do."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import httpx2

from .serving import BASE, PLACE, repeated, repeated_async, serve

body, tree = (PLACE / "list.json").read_bytes(), (PLACE / "list.xml").read_bytes()
headers = {"authorization": "Bearer token", "accept": "application/json"}
client = httpx2.Client(base_url=BASE, headers=headers)
async_client = httpx2.AsyncClient(base_url=BASE, headers=headers)


async def one_async() -> object:
    return (await async_client.get("/api/2.0/files/file/1")).raise_for_status().json()


serve(
    {
        "one": repeated(lambda: client.get("/api/2.0/files/file/1").raise_for_status().json()),
        "one_async": repeated_async(one_async),
        "hundred": repeated(
            lambda: client.get("/api/2.0/files/file/1/history").raise_for_status().json()
        ),
        "json": repeated(lambda: json.loads(body)),
        "xml": repeated(lambda: ElementTree.fromstring(tree)),
    }
)
