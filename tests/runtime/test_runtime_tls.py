"""Whom clients trust, over real TLS."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from clientsmith.runtime.errors import ConnectionFailed

from .driving import Lists, list_async, list_sync
from .scripted import Server, answer
from .tls import authority, serving, trusting
from .toy import CONTEXT, SIGNED

_TENANTS = answer(200, {"tenants": [{"tenantId": 1}]})
both = pytest.mark.parametrize("lists", [list_sync, list_async])


@both
def test_an_authority_of_the_user_is_trusted(lists: Lists) -> None:
    with Server(_TENANTS, context=serving()) as server:
        assert len(lists(base_url=server.url, verify=trusting())) == 1
        assert server.seen[0].headers["authorization"] == SIGNED


@both
@pytest.mark.parametrize("other", [False, True], ids=["unknown authority", "another name"])
def test_whoever_is_not_trusted_gets_nothing(lists: Lists, other: bool) -> None:
    context = serving(name="elsewhere.example") if other else serving()
    verify = trusting() if other else CONTEXT
    with Server(_TENANTS, context=context) as server:
        with pytest.raises(ConnectionFailed, match="certificate verify failed") as caught:
            lists(base_url=server.url, verify=verify, secret="hidden-secret")
        assert not server.seen
    assert not caught.value.sent
    shown = "".join(map(repr, (caught.value, caught.value.__cause__, caught.value.request)))
    assert "hidden" not in shown
    assert "ASC" not in shown


@both
def test_the_check_can_be_switched_off(lists: Lists) -> None:
    with Server(_TENANTS, context=serving(name="elsewhere.example")) as server:
        assert len(lists(base_url=server.url, verify=False)) == 1


_PROGRAM = """
import asyncio, sys
from runtime.driving import list_async, list_sync
for lists in (list_sync, list_async):
    print(len(lists(base_url=sys.argv[1], verify=True)))
"""


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_environment_names_authorities(variable: str, tmp_path: Path) -> None:
    # In a process of its own, because each process reads them once.
    pem = tmp_path / "authority.pem"
    authority().cert_pem.write_to_path(str(pem))
    place = pem
    if variable == "SSL_CERT_DIR":
        done = subprocess.run(
            ["openssl", "x509", "-noout", "-subject_hash", "-in", str(pem)],
            capture_output=True,
            text=True,
            check=True,
        )
        pem.rename(tmp_path / f"{done.stdout.strip()}.0")
        place = tmp_path
    environ = {k: v for k, v in os.environ.items() if not k.startswith("SSL_CERT_")}
    tests = Path(__file__).parents[1]
    paths = os.pathsep.join([str(tests), *filter(None, sys.path)])
    with Server(_TENANTS, context=serving()) as server:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, server.url],
            capture_output=True,
            text=True,
            timeout=30,
            env={**environ, "PYTHONPATH": paths, variable: str(place)},
        )
    assert (done.stdout.split(), done.stderr) == (["1", "1"], "")
