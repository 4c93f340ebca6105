from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator, ValidationError, validate

from clientsmith.description.schemas import KINDS

from .workplace import run

if TYPE_CHECKING:
    from .workplace import Workplace


def test_the_kinds_are_listed() -> None:
    listed = run("schema")
    assert listed.exit_code == 0
    assert tuple(line.split()[0] for line in listed.stdout.splitlines()) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_stands_alone(kind: str) -> None:
    printed = run("schema", kind)
    assert printed.exit_code == 0
    schema = json.loads(printed.stdout)
    Draft202012Validator.check_schema(schema)
    with pytest.raises(ValidationError):
        validate([], schema)
    assert "common.json#" not in printed.stdout


def test_an_unknown_kind_is_wrong_usage() -> None:
    refused = run("schema", "tpes")
    assert refused.exit_code == 2
    assert "did you mean 'types'?" in refused.stderr


def test_all_or_one_are_written(place: Workplace) -> None:
    one = run("schema", "types", "--out", "one")
    assert one.stdout == "one/types.json\n"
    assert (place.root / "one" / "types.json").read_text("ascii") == run("schema", "types").stdout
    run("schema", "--out", "all/of/them")
    assert sorted(path.stem for path in (place.root / "all" / "of" / "them").iterdir()) == sorted(
        KINDS
    )


def test_a_file_that_is_right_is_not_touched(place: Workplace) -> None:
    run("schema", "--out", "all")
    before = {path: path.stat().st_mtime_ns for path in (place.root / "all").iterdir()}
    run("schema", "--out", "all")
    assert {path: path.stat().st_mtime_ns for path in (place.root / "all").iterdir()} == before


def test_a_place_that_cannot_be_written_is_told(place: Workplace) -> None:
    (place.root / "file").write_text("")
    failed = run("schema", "--out", "file/below")
    assert failed.exit_code == 1
    assert failed.stderr.startswith("Error: cannot write file")
