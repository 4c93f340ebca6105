"""httpx2 by hand, and the standard library's JSON: what a program without a package would do."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import httpx2
from serving import serve

base, body = sys.argv[1], Path(sys.argv[2]).read_bytes()
headers = {"authorization": "Bearer token", "accept": "application/json"}
client = httpx2.Client(base_url=base, headers=headers)
loop = asyncio.new_event_loop()
async_client = httpx2.AsyncClient(base_url=base, headers=headers)


def one(times: int) -> None:
    for _ in range(times):
        client.get("/api/2.0/files/file/1").raise_for_status().json()


def hundred(times: int) -> None:
    for _ in range(times):
        client.get("/api/2.0/files/file/1/history").raise_for_status().json()


def one_async(times: int) -> None:
    async def go() -> None:
        for _ in range(times):
            (await async_client.get("/api/2.0/files/file/1")).raise_for_status().json()

    loop.run_until_complete(go())


def decode(times: int) -> None:
    for _ in range(times):
        json.loads(body)


def xml(times: int) -> None:
    # Only for XML, so not with the rest.
    import xml.etree.ElementTree as Tree

    for _ in range(times):
        Tree.fromstring(body)


serve({"one": one, "hundred": hundred, "one_async": one_async, "decode": decode, "xml": xml})
