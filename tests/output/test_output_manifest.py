from __future__ import annotations

import json

import pytest

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output.manifest import Manifest, dump_manifest, load_manifest, sha256

HASH = sha256(b"x")


def test_a_manifest_survives_the_disk_and_is_sorted() -> None:
    manifest = Manifest({"b.py": HASH, "a/ü.py": sha256(b"")}, frozenset(["N.md", "C.md"]))
    data = dump_manifest(manifest)
    assert load_manifest(data, "m.json") == manifest
    document = json.loads(data)
    assert document["format"] == 1
    assert document["generator"]["name"] == "clientsmith"
    assert list(document["files"]) == ["a/ü.py", "b.py"]
    assert document["once"] == ["C.md", "N.md"]
    same = Manifest({"a/ü.py": sha256(b""), "b.py": HASH}, frozenset(["C.md", "N.md"]))
    assert dump_manifest(same) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<<<<<<< ours\n{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        b'{"format": 2, "files": {}, "once": []}',
        b'{"format": 1, "files": {}}',
        b'{"format": 1, "files": [], "once": []}',
        b'{"format": 1, "files": {"a": "short"}, "once": []}',
        b'{"format": 1, "files": {}, "once": [1]}',
        json.dumps({"format": 1, "files": {"../../victim": HASH}, "once": []}).encode(),
        json.dumps({"format": 1, "files": {}, "once": ["/etc/passwd"]}).encode(),
    ],
)
def test_a_broken_manifest_is_refused(data: bytes) -> None:
    with pytest.raises(DiagnosticError) as caught:
        load_manifest(data, "out/pkg/m.json")
    (found,) = caught.value.diagnostics
    assert found.code == "CS706"
    assert found.place is not None
    assert found.place.file == "out/pkg/m.json"
