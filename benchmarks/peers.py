"""Packages to compare with, each pinned and in an environment of its own under build/bench/."""

from __future__ import annotations

import subprocess
import sys
import venv
from dataclasses import dataclass

from measure import ROOT

__all__ = ["OFFICIAL", "Missing", "Peer", "python_of"]

_PLACE = ROOT / "build" / "bench"


@dataclass(frozen=True, slots=True)
class Peer:
    """A package of PyPI."""

    name: str
    version: str


class Missing(Exception):
    """A peer that cannot be installed; the text says why."""


OFFICIAL = Peer("docspace-api-sdk", "3.7.0")


def python_of(peer: Peer) -> str:
    """The interpreter of the peer's environment, made when it is not there. Raises Missing."""
    place = _PLACE / f"{peer.name}-{peer.version}"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = place / "installed"
    if not done.exists():
        venv.create(place, clear=True, with_pip=True)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        command.append(f"{peer.name}=={peer.version}")
        try:
            ended = subprocess.run(command, capture_output=True, text=True, timeout=600)
        except subprocess.TimeoutExpired:
            raise Missing(f"{peer.name} {peer.version}: not installed in ten minutes") from None
        if ended.returncode:
            reason = (ended.stderr.strip().splitlines() or ["pip failed"])[-1]
            raise Missing(f"{peer.name} {peer.version}: {reason}")
        done.touch()
    return str(python)
