"""A description that is imported, edited and synced in a test."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner, Result

from clientsmith.cli.program import program

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Bench", "document"]


def document(
    paths: dict[str, Any], schemas: dict[str, Any] | None = None, version: str = "1"
) -> dict[str, Any]:
    """Return an OpenAPI document."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": version},
        "servers": [{"url": "https://shop.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


class Bench:
    """One product in a directory of its own."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path
        self.specs = tmp_path / "specs"
        self.product = self.specs / "shop"
        self.file = tmp_path / "openapi.json"

    def start(self, data: dict[str, Any]) -> None:
        """Import a document."""
        self.file.write_text(json.dumps(data), "utf-8")
        made = self.run(
            "import", "openapi", str(self.file), "--product", "shop", "--into", str(self.product)
        )
        assert made.exit_code == 0, made.output

    def sync(self, data: dict[str, Any], *options: str) -> Result:
        """Sync a newer document."""
        self.file.write_text(json.dumps(data), "utf-8")
        where = ("--product", "shop", "--specs", str(self.specs))
        return self.run("sync", "openapi", str(self.file), *where, *options)

    def check(self) -> Result:
        """Check the description."""
        return self.run("check", "--specs", str(self.specs))

    def run(self, *arguments: str) -> Result:
        """Run the program."""
        return CliRunner().invoke(program, arguments, catch_exceptions=False)

    def path(self, name: str) -> Path:
        """Return the path of a file of the product."""
        return self.product / name

    def text(self, name: str) -> str:
        """Return the text of a file of the product."""
        return self.path(name).read_bytes().decode("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a piece of text that stands once in a file."""
        text = self.text(name)
        assert text.count(old) == 1, (old, text)
        self.path(name).write_bytes(text.replace(old, new).encode())

    def everything(self) -> dict[str, bytes]:
        """Return all files of the product."""
        return {
            path.relative_to(self.product).as_posix(): path.read_bytes()
            for path in self.product.rglob("*")
            if path.is_file()
        }
