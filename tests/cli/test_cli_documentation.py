"""What is written of commands and hooks is what there is."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from ruamel.yaml import YAML

from clientsmith.cli import program

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "commands.md").read_text("utf-8")
_COMMAND = re.compile(r"^\| `clientsmith ([a-z]+(?: [a-z]+)*) [A-Z\[][^`]*` \|", re.MULTILINE)
_OPTIONS = re.compile(r"^\| (`--[^|]*(?:\\\|[^|]*)*) \| ([^|]*) \|", re.MULTILINE)


def _commands(command: click.Command, name: str = "") -> Iterator[tuple[str, click.Command]]:
    if isinstance(command, click.Group):
        for word, inner in command.commands.items():
            yield from _commands(inner, f"{name} {word}".strip())
    else:
        yield name, command


ALL = dict(_commands(program))


def test_every_command_is_documented_and_no_other() -> None:
    assert sorted(_COMMAND.findall(DOCS)) == sorted(ALL)


@pytest.mark.parametrize("name", sorted(name for name in ALL if "openapi" not in name))
def test_every_option_is_documented(name: str) -> None:
    told = {
        option
        for options, commands in _OPTIONS.findall(DOCS)
        if f"`{name}`" in commands
        for option in re.findall(r"--[a-z-]+", options)
    }
    options = (found for found in ALL[name].params if isinstance(found, click.Option))
    assert told == {max(option.opts, key=len) for option in options}


def _runs(path: Path) -> Iterator[str]:
    """Yield the command lines of the tool in a workflow or in the hooks."""
    data = YAML(typ="safe").load(path)
    if isinstance(data, list):
        yield from (hook["entry"] for hook in data)
        return
    for job in data["jobs"].values():
        for step in job["steps"]:
            for line in step.get("run", "").splitlines():
                if "clientsmith " in line and "pip" not in line:
                    yield line.partition(">>")[0]


@pytest.mark.parametrize(
    "path", [ROOT / ".pre-commit-hooks.yaml", *sorted((ROOT / ".github/workflows").glob("*.yml"))]
)
def test_hooks_and_workflows_run_commands_that_there_are(path: Path) -> None:
    lines = [shlex.split(line) for line in _runs(path)]
    assert lines
    for _, name, *arguments in lines:
        ALL[name].make_context(name, [word.replace("$BASE", "main") for word in arguments])


def test_workflows_have_few_rights_and_take_no_words_from_outside_into_a_shell() -> None:
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        data = YAML(typ="safe").load(path)
        assert data["permissions"] == {"contents": "read"}
        for job in data["jobs"].values():
            assert job["timeout-minutes"] <= 60
            assert not [step for step in job["steps"] if "${{" in step.get("run", "")]
