"""Ten releases and more of an API, synced one after the other into a description that people go on editing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.model.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
)
from history.world import releases

from .bench import Bench

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clientsmith.model.api import Api

_MARK = re.compile(r" *# (?:<<< sync|here: |upstream:|>>> settle)")


def model(product: Path) -> Api:
    """Return the model of a product, which must be free of errors."""
    report = Report()
    api, _ = load(product.parent, product, report)
    assert report.ok, [f"{one.place}: {one.message}" for one in report.diagnostics][:5]
    assert api is not None
    return api


def shape(ref: Any, types: Mapping[str, Any], depth: int = 3) -> Any:
    """Return what a type is on the wire, whatever types are called."""
    if isinstance(ref, Named):
        return "..." if not depth else definition(types[ref.name], types, depth - 1)
    if isinstance(ref, ListOf):
        return ["list", shape(ref.item, types, depth)]
    if isinstance(ref, MapOf):
        return ["map", shape(ref.value, types, depth)]
    if isinstance(ref, Nullable):
        return ["null", shape(ref.inner, types, depth)]
    if isinstance(ref, OneOf):
        return ["one", *[shape(one, types, depth) for one in ref.options]]
    return ref.name


def definition(one: Any, types: Mapping[str, Any], depth: int) -> Any:
    """Return what a definition says on the wire."""
    if isinstance(one, EnumType):
        return sorted(str(member.value) for member in one.members)
    if isinstance(one, AliasType):
        return shape(one.target, types, depth)
    assert isinstance(one, ObjectType)
    return {
        name: (shape(f.type, types, depth), f.required) for name, f in fields(one, types).items()
    }


def fields(one: ObjectType, types: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an object with those it inherits."""
    found: dict[str, Any] = {}
    for base in one.bases:
        found |= fields(types[base], types)
    return found | {field.name: field for field in one.fields}


def wire(api: Api) -> dict[str, Any]:
    """Return everything that the operations of a model say about the wire, by method and path."""
    found: dict[str, Any] = {}
    types = {one.name: one for one in api.types}
    statuses = {row.name: row.statuses for row in api.errors.rows}
    for resource in api.resources:
        for one in resource.operations:
            body = one.body
            sent = {
                f.name: (shape(f.type, types), f.required) for f in (body.fields if body else ())
            }
            if body is not None and isinstance(body.type, Named):
                sent = definition(types[body.type.name], types, 2)
            found[f"{one.method} {re.sub(r'{.*?}', '{}', one.path)}"] = {
                "path": [(shape(f.type, types), f.required) for f in one.path_parameters],
                "query": {f.name: (shape(f.type, types), f.required) for f in one.query},
                "body": sent,
                "returns": shape(one.returns.type, types) if one.returns else None,
                "raises": sorted({statuses[name] for name in (*api.errors.always, *one.raises)}),
                "deprecated": one.deprecated is not None,
            }
    return found


@pytest.mark.parametrize("seed", [1])
def test_without_edits_a_sync_gives_what_an_import_gives(tmp_path: Path, seed: int) -> None:
    bench = Bench(tmp_path / "synced")
    bench.root.mkdir()
    for number, data in enumerate(releases(seed, 4)):
        if number == 0:
            bench.start(data)
            continue
        result = bench.sync(data)
        assert result.exit_code == 0, result.output
    fresh = Bench(tmp_path / "fresh")
    fresh.root.mkdir()
    fresh.start(data)
    assert wire(model(bench.product)) == wire(model(fresh.product))


EDITS = (
    # A method with another name, a comment, and a doc of its own.
    ("endpoints/books.yaml", r"  list:\n", "  # By hand: this one is called most.\n  browse:   # by hand\n"),
    ("endpoints/books.yaml", r"resource: books\n", "resource: books\ndoc: By hand, everything about books.\ntimeout: 20s   # by hand\n"),
    ("endpoints/authors.yaml", r"  create:\n", "  # By hand.\n  write_down:\n    idempotent: true   # by hand\n"),
    # A type with another name.
    ("*", r"\bBook\b(?!s)", "PrintedBook"),
    # Two enums that are one.
    ("*", r"\bLoanState\b", "AuthorState"),
    ("types/books.yaml", r"types:\n", "# By hand: sorted by weight.\ntypes:\n"),
)  # fmt: skip


def apply(bench: Bench, pattern: str, new: str, file: str) -> None:
    """Edit by hand."""
    names = (
        [file]
        if file != "*"
        else [p.relative_to(bench.product).as_posix() for p in bench.product.rglob("*.yaml")]
    )
    for name in names:
        text = bench.text(name)
        made = re.sub(pattern, new, text)
        bench.path(name).write_bytes(made.encode())


def curate(bench: Bench) -> None:
    """Rename, merge, move, comment and reorder."""
    for file, pattern, new in EDITS:
        apply(bench, pattern, new, file)
    # The types that were merged: one of the two definitions goes.
    for path in bench.product.glob("types/*.yaml"):
        text = path.read_text("utf-8")
        found = re.findall(r"^  AuthorState: .*\n", text, re.MULTILINE)
        if found and path.stem == "loans":
            path.write_bytes(
                re.sub(r"^  AuthorState: .*\n\n?", "", text, count=1, flags=re.MULTILINE).encode()
            )
    # An endpoint moves into a file of its own.
    text = bench.text("endpoints/loans.yaml")
    start = text.index("  archive:")
    end = text.find("\n\n  ", start)
    moved = text[start:] if end < 0 else text[start : end + 1]
    bench.path("endpoints/loans.yaml").write_bytes(
        text.replace(moved, "").rstrip().encode() + b"\n"
    )
    bench.path("endpoints/loans_archive.yaml").write_bytes(
        f"# By hand.\nresource: loans.archive\nendpoints:\n{moved.replace('  archive:', '  put_away:')}".encode()
    )


def test_edits_survive_eleven_releases(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    history = list(releases(7, 11))
    bench.start(history[0])
    curate(bench)
    assert bench.check().exit_code == 0, bench.check().output
    count = sum(text.count(b"y hand") for text in bench.everything().values())
    for number, data in enumerate(history[1:], 2):
        before = bench.everything()
        result = bench.sync(data)
        if result.exit_code:
            # What was corrected here and changed there may conflict; a person decides for what stands here.
            for path in bench.product.rglob("*.yaml"):
                lines = path.read_bytes().decode("utf-8").splitlines(keepends=True)
                path.write_bytes("".join(line for line in lines if not _MARK.match(line)).encode())
            checked = bench.check()
            assert checked.exit_code == 0, (number, result.output, checked.output)
        after = bench.everything()
        assert sum(text.count(b"y hand") for text in after.values()) == count, number
        assert b"  browse:   # by hand\n" in after["endpoints/books.yaml"]
        assert b"  put_away:" in after["endpoints/loans_archive.yaml"]
        assert not any(
            re.search(rb"\b(Book|LoanState)\b(?!s)(?=[:,>?}\n])", text)
            for path, text in after.items()
            if path.endswith(".yaml")
        )
        told = {line.strip() for line in result.stdout.splitlines()}
        for name in before.keys() & after.keys():
            assert before[name] == after[name] or name in told or name.startswith("."), name
    assert bench.sync(history[-1]).stdout == "nothing to do\n"
    assert bench.everything() == after
    fresh = Bench(tmp_path / "fresh")
    fresh.root.mkdir()
    fresh.start(history[-1])
    ours, theirs = wire(model(bench.product)), wire(model(fresh.product))
    assert ours.keys() == theirs.keys()
    # Only what has to do with the states that were merged may differ.
    different = [key for key in ours if ours[key] != theirs[key]]
    assert all("/loans" in key or "/authors" in key for key in different), different
