"""Other generators, and the clients of DocSpace that they make."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Final

from ..figures import Missing, Usage
from ..places import BUILD, ROOT, environment
from ..processes import run
from .document import simplified
from .environment import (
    DATAMODEL,
    OPENAPI_GENERATOR,
    OPENAPI_PYTHON_CLIENT,
    Environments,
    requirements,
)

__all__ = ["GENERATORS", "MODULE", "Generators", "command"]

GENERATORS: Final = (OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR, DATAMODEL)
MODULE: Final = "peer_docspace"
"""The name of every client's root module."""
_SECONDS: Final = 180.0


def command(name: str, scripts: Path, document: Path, out: Path) -> list[str]:
    """How a generator is asked for a client of its usual form, without tests and documents about it."""
    match name:
        case "openapi-python-client":
            return [
                str(scripts / "openapi-python-client"),
                "generate",
                "--meta=none",
                "--overwrite",
                f"--path={document}",
                f"--output-path={out / MODULE}",
            ]
        case "openapi-generator-cli":
            left_out = ("apiTests", "modelTests", "apiDocs", "modelDocs")
            return [
                str(scripts / "openapi-generator-cli"),
                "generate",
                "--generator-name=python",
                "--skip-validate-spec",
                f"--package-name={MODULE}",
                "--global-property=" + ",".join(f"{each}=false" for each in left_out),
                f"--input-spec={document}",
                f"--output={out}",
            ]
        case "datamodel-code-generator":
            return [
                str(scripts / "datamodel-codegen"),
                "--input-file-type=openapi",
                "--output-model-type=pydantic_v2.BaseModel",
                "--formatters=black",
                "--target-python-version=3.11",
                f"--input={document}",
                f"--output={out / MODULE}",
            ]
        case _:
            raise ValueError(name)


@dataclass(frozen=True)
class Generators:
    """Other generators with the document that they read, and where their clients are kept between runs."""

    environments: Environments
    place: Path = BUILD / "clients"
    _tried: dict[str, Path | Missing] = field(default_factory=dict[str, "Path | Missing"])

    def generate(self, name: str, out: Path) -> Usage:
        """Make a client in an empty directory. Raises Missing."""
        scripts = self.environments.scripts(name)
        document = self.document
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        # Some run formatters of their environments by name.
        paths = os.pathsep.join([str(scripts), os.environ.get("PATH", "")])
        usage = run(
            command(name, scripts, document, out),
            env=os.environ | {"PATH": paths},
            cwd=out,
            timeout=_SECONDS,
        )
        if not (out / MODULE).is_dir():
            raise Missing("it made nothing")
        return usage

    def client(self, name: str) -> Path:
        """The directory that holds `MODULE` as this generator makes it. Raises Missing."""
        if name not in self._tried:
            try:
                self._tried[name] = self._made(name)
            except Missing as problem:
                self._tried[name] = problem
        found = self._tried[name]
        if isinstance(found, Missing):
            raise found
        return found

    def _made(self, name: str) -> Path:
        # Asked first: without an environment nothing else needs to be done.
        self.environments.scripts(name)
        inputs = requirements(name).read_bytes() + self.document.read_bytes()
        state = sha256(
            inputs + " ".join(command(name, Path(), Path(), Path())).encode()
        ).hexdigest()
        out, done = self.place / name, self.place / f"{name}.made"
        if not done.is_file() or done.read_text() != state or not out.is_dir():
            done.unlink(missing_ok=True)
            self.generate(name, out)
            done.write_text(state)
        return out

    @cached_property
    def document(self) -> Path:
        """The document that all of them read, made of the descriptions as they are now. Raises Missing."""
        exported, simple = self.place / "exported.json", self.place / "openapi.json"
        self.place.mkdir(parents=True, exist_ok=True)
        tool = [sys.executable, "-m", "clientsmith", "export", "openapi", "docspace"]
        run([*tool, f"--out={exported}"], env=environment(), cwd=ROOT)
        document = simplified(json.loads(exported.read_bytes()))
        simple.write_text(json.dumps(document), "utf-8")
        return simple
