"""The templates write what is laid out without black, which would take longer than all the rest."""

from __future__ import annotations

from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from clientsmith.output.format import format_files
from clientsmith.output.style import lay_out
from clientsmith.python import is_final

from .making import rendered

HERE = Path(__file__).parent
MODE = black.Mode(line_length=100, target_versions={TargetVersion.PY311})


def _python(name: str) -> dict[str, str]:
    files = rendered(HERE / name).items()
    return {
        path: text for path, text in files if path.endswith(".py") and not is_final(path) and text
    }


def test_the_templates_need_no_black() -> None:
    def refuse(text: str, _depth: int, _after: object) -> None:
        raise AssertionError(f"black was asked about {text}")

    for path, text in _python("golden/library").items():
        assert lay_out(f"{text.rstrip()}\n", refuse) is not None, path


@pytest.mark.parametrize("name", ["golden/library", "kitchen_sink"])
def test_the_files_are_what_black_makes_of_them(name: str) -> None:
    files = _python(name)
    for path, text in format_files(files, 1).items():
        assert text == black.format_str(files[path], mode=MODE), path
