"""Whatever a file holds, it gives a model or diagnostics, whose places lie inside the file."""

from __future__ import annotations

import copy
import json
import random
import re
import tempfile
from contextlib import chdir
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from clientsmith.description import load, schemas
from clientsmith.description.document import read_document
from clientsmith.description.plain import is_list, is_mapping
from clientsmith.description.verdict import compile_schema
from clientsmith.diagnostics.report import Report
from description.corpus import good_product
from description.strategies import WORDS, texts, trees, yaml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from clientsmith.diagnostics.diagnostic import Diagnostic, Place
    from clientsmith.model.api import Api

HOSTED = Path(__file__).parents[2] / "api_specs" / "hosted"
FILES = (
    "product.yaml",
    "auth.yaml",
    "errors.yaml",
    "limits.yaml",
    "parameters.yaml",
    "types/files.yaml",
    "endpoints/files.yaml",
)
BREAK = re.compile(r"\r\n|\r|\n")
quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def check(files: dict[str, bytes], *, good: bool = False) -> tuple[Api | None, list[Diagnostic]]:
    """Write and load a product, and see that every place lies in its file."""
    with tempfile.TemporaryDirectory() as directory, chdir(directory):
        specs = Path("specs").resolve()
        if good:
            good_product(specs)
        for name, raw in files.items():
            path = specs / "drive" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)
        report = Report()
        api, _ = load(specs, specs / "drive", report)
        found = list(report.diagnostics)
        assert (api is None) == bool(found)
        for one in found:
            for place in (one.place, *(other.place for other in one.related)):
                _check_inside(place)
    return api, found


def _check_inside(place: Place | None) -> None:
    assert place is not None
    path = Path(place.file)
    text = path.read_bytes().decode("utf-8-sig", "replace") if path.is_file() else ""
    lines = BREAK.split(text)
    assert place.line <= len(lines)
    assert place.column <= len(lines[place.line - 1]) + 1
    if place.end_line is not None and place.end_column is not None:
        assert place.end_line == place.line
        assert place.end_column <= len(lines[place.line - 1]) + 1


@quick
@given(raw=st.binary(max_size=200), name=st.sampled_from(FILES))
def test_any_bytes(raw: bytes, name: str) -> None:
    check({name: raw}, good=True)


@quick
@given(
    text=st.text(st.sampled_from("ab:-?[]{},&*!|>'\"%@` \n\t#~0\x85\u2028é\ufeff\r"), max_size=60),
    name=st.sampled_from(FILES),
)
def test_any_yaml_like_text(text: str, name: str) -> None:
    check({name: text.encode()}, good=True)


@quick
@given(tree=trees, name=st.sampled_from(FILES))
def test_any_tree(tree: object, name: str) -> None:
    check({name: yaml_text(tree).encode()}, good=True)


@quick
@given(
    parts=st.fixed_dictionaries(
        {},
        optional={
            name: st.dictionaries(st.sampled_from(WORDS), trees, max_size=4) for name in FILES
        },
    )
)
def test_any_product(parts: dict[str, dict[str, object]]) -> None:
    check({name: yaml_text(tree).encode() for name, tree in parts.items()})


@cache
def hosted() -> dict[str, Any]:
    """The files of a good description as data, by name."""
    paths = sorted(HOSTED.rglob("*.yaml"))
    return {
        path.relative_to(HOSTED).as_posix(): read_document(path, path.name).data for path in paths
    }


def _spots(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every container of a tree with each key or index in it."""
    keys: list[Any] = []
    if is_mapping(node):
        keys = list(node)
    elif is_list(node):
        keys = list(range(len(node)))
    for key in keys:
        yield node, key
        yield from _spots(node[key])


@settings(quick, max_examples=80)
@given(data=st.data())
def test_any_change_of_a_good_description(data: st.DataObject) -> None:
    files = copy.deepcopy(hosted())
    for _ in range(data.draw(st.integers(1, 3))):
        name = data.draw(st.sampled_from(sorted(files)))
        spots = list(_spots(files[name]))
        if not spots:
            continue
        holder, key = data.draw(st.sampled_from(spots))
        change = data.draw(st.sampled_from(["drop", "replace", "rename", "misspell"]))
        if change == "drop":
            del holder[key]
        elif change == "replace":
            holder[key] = data.draw(trees)
        elif is_mapping(holder) and change == "rename":
            holder[data.draw(st.sampled_from(WORDS))] = holder.pop(key)
        elif isinstance(holder[key], str):
            holder[key] += data.draw(st.sampled_from(["x", "?", "<", "\n", "é", " "]))
    check({name: yaml_text(tree).encode() for name, tree in files.items()})


def test_a_change_is_told_from_none() -> None:
    api, found = check({name: yaml_text(tree).encode() for name, tree in hosted().items()})
    assert api is not None
    assert found == []


def _shuffled(node: Any, order: random.Random, path: tuple[str, ...] = ()) -> Any:
    """Copy a tree with the members of its mappings in another order, but for error rows."""
    if is_mapping(node):
        items = list(node.items())
        if path[-1:] != ("rows",):
            order.shuffle(items)
        return {key: _shuffled(value, order, (*path, key)) for key, value in items}
    if is_list(node):
        return [_shuffled(item, order, path) for item in node]
    return node


def _unordered(node: Any) -> Any:
    """A part of the model as something to compare in which order and origins do not count."""
    if is_mapping(node):
        return {key: _unordered(value) for key, value in sorted(node.items())}
    if isinstance(node, tuple | list):
        return sorted(repr(_unordered(item)) for item in cast("list[Any]", node))
    if is_dataclass(node) and not isinstance(node, type):
        names = [field.name for field in fields(node) if field.name != "origin"]
        return {name: _unordered(getattr(node, name)) for name in names}
    return repr(node)


@settings(quick, max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_order_does_not_matter(seed: int) -> None:
    order = random.Random(seed)
    before, _ = check({name: yaml_text(tree).encode() for name, tree in hosted().items()})
    names = list(hosted())
    order.shuffle(names)
    after, found = check(
        {name: yaml_text(_shuffled(hosted()[name], order)).encode() for name in names}
    )
    assert found == []
    assert _unordered(after) == _unordered(before)


@settings(quick, max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_order_of_error_rows_matters_and_stays(seed: int) -> None:
    order = random.Random(seed)
    files = {name: _shuffled(tree, order) for name, tree in hosted().items()}
    api, _ = check({name: yaml_text(tree).encode() for name, tree in files.items()})
    assert api is not None
    assert [row.name for row in api.errors.rows] == list(hosted()["errors.yaml"]["rows"])


def test_a_directory_may_list_its_files_in_any_order(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good_product(tmp_path)
    for number in range(4):
        (tmp_path / "drive" / "types" / f"t{number}.yaml").write_text(
            f"types: {{T{number}: {{fields: {{a: Fiel}}}}, Same: {{fields: {{a: int}}}}}}\n"
        )
    found: list[tuple[Diagnostic, ...]] = []
    walked = Path.rglob
    for seed in range(4):

        def rglob(self: Path, pattern: str, order: int = seed) -> Iterator[Path]:
            paths = list(walked(self, pattern))
            random.Random(order).shuffle(paths)
            return iter(paths)

        monkeypatch.setattr(Path, "rglob", rglob)
        report = Report()
        load(tmp_path, tmp_path / "drive", report)
        found.append(report.diagnostics)
    assert len(found[0]) == 7
    assert found.count(found[0]) == 4


@quick
@given(tree=st.dictionaries(texts, trees, min_size=1, max_size=3))
def test_data_is_read_as_it_is_written(tree: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "a.yaml"
        path.write_bytes(yaml_text(tree).encode())
        assert read_document(path, "a.yaml").data == tree


@settings(quick, max_examples=100)
@given(data=st.data())
def test_the_quick_verdict_is_that_of_the_schema(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(schemas.KINDS))
    examples = [tree for name, tree in hosted().items() if name.startswith(kind)] or [{}]
    tree = copy.deepcopy(data.draw(st.sampled_from(examples)))
    spots = list(_spots(tree))
    if spots:
        holder, key = data.draw(st.sampled_from(spots))
        holder[key] = data.draw(st.one_of(trees, st.just(holder[key])))
    schema = schemas.bundled(kind)
    right = not list(cast("Any", Draft202012Validator(schema)).iter_errors(tree))
    quick_verdict = compile_schema(schema)(tree)
    # Whole floats and line breaks at the end are refused.
    exact = not re.search(r"\d\.0\b|\de[+]|\\n", json.dumps(tree))
    assert quick_verdict == right if exact else right or not quick_verdict
