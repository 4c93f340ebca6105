"""`clientsmith sync`: bring what changed elsewhere into a description that people have edited."""

from __future__ import annotations

from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clientsmith.cli.options import specs_option

if TYPE_CHECKING:
    from clientsmith.openapi.reading import Imported
    from clientsmith.openapi.syncing import Base, SyncPlan

__all__ = ["sync"]


@click.group()
def sync() -> None:
    """Bring what changed elsewhere into a description that people have edited."""


@sync.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--product", metavar="NAME", required=True, help="Directory of the product.")
@specs_option
@click.option(
    "--base",
    "base_document",
    type=click.Path(path_type=Path),
    metavar="OLD",
    help="Document that the description was made of, where no base is recorded.",
)
@click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Directory that references may not leave.  [default: that of FILE]",
)
@click.option("--dry-run", is_flag=True, help="Show the plan and write nothing.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How the plan is written to standard output.",
)
@click.pass_context
def openapi(
    ctx: click.Context,
    file: Path,
    product: str,
    specs: Path,
    base_document: Path | None,
    root: Path | None,
    dry_run: bool,
    format_name: str,
) -> None:
    """Merge a newer OpenAPI document into the description of a product.

    What the document changed since the last import or sync is applied; names, docs, corrections,
    comments, order and layout that people made stay. What both changed is a conflict: it is listed,
    marked in the file, and an error of `check` until someone settles it. All files are written, or
    none. The exit status is 1 when there are conflicts or the result has problems.
    """
    from clientsmith.cli.products import plan_products
    from clientsmith.cli.reporting import Format, show
    from clientsmith.description.plain import is_mapping
    from clientsmith.diagnostics.diagnostic import DiagnosticError
    from clientsmith.diagnostics.report import Report
    from clientsmith.openapi.syncing import SpliceError, lent_view, render_json, render_text

    try:
        files, texts = _read(specs, specs / product)
        lent = _lent(specs, specs / product)
        package = files["product.yaml"].get("package")
        if not is_mapping(package):
            raise click.ClickException(f"{product}/product.yaml describes no package")
        base = _base(specs / product, base_document, root, package)
        imported = _import(file, root, package, product, base, lent_view(files, lent) | files)
        plan, after = _decide(base, imported, files, texts, lent)
    except DiagnosticError as error:
        report = Report()
        report.extend(error.diagnostics)
        show(report, Format(format_name), specs)
        ctx.exit(1)
    except SpliceError as problem:
        raise click.ClickException(f"cannot edit {problem}") from None
    if not dry_run:
        try:
            _write(specs / product, plan, texts, after)
        except DiagnosticError as error:
            report = Report()
            report.extend(error.diagnostics)
            show(report, Format(format_name), specs)
            ctx.exit(1)
    click.echo((render_json if format_name == "json" else render_text)(plan), nl=False)
    if dry_run:
        ctx.exit(1 if plan.conflicts else 0)
    planning = plan_products(specs, [product], lambda _: None)
    for diagnostic in planning.report.diagnostics:
        click.echo(f"{diagnostic.place}: {diagnostic.code}: {diagnostic.message}", err=True)
    ctx.exit(0 if planning.report.ok else 1)


def _read(specs: Path, directory: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """Return data and text of each file of the product's own directory, by its path there."""
    from clientsmith.description.document import read_document
    from clientsmith.description.files import description_files, is_file, shown
    from clientsmith.diagnostics.diagnostic import DiagnosticError

    if not is_file(directory / "product.yaml"):
        raise click.ClickException(f"there is no product `{directory.name}` in {specs.as_posix()}")
    found, problems = description_files(directory, specs.resolve())
    files: dict[str, Any] = {}
    texts: dict[str, str] = {}
    for _, path in found:
        name = path.relative_to(directory).as_posix()
        try:
            document = read_document(path, shown(path))
        except DiagnosticError as error:
            problems.extend(error.diagnostics)
            continue
        files[name], texts[name] = document.data, document.text
    if problems:
        raise DiagnosticError(problems)
    return files, texts


def _lent(specs: Path, directory: Path) -> dict[str, Any]:
    """Return the data of the files that a product has from elsewhere, by their paths from its directory.

    Those it includes come first, then those of the product that it extends, as they go over each other. What is wrong with
    where they are is told when the product is checked.
    """
    from clientsmith.description.document import read_document
    from clientsmith.description.files import description_files, shown

    found: dict[str, Any] = {}
    seen: set[Path] = set()

    def visit(place: Path) -> None:
        if place in seen or not place.is_dir():
            return
        seen.add(place)
        documents = {
            path.relative_to(place).as_posix(): read_document(path, shown(path)).data
            for _, path in description_files(place, specs.resolve())[0]
        }
        if place != here:
            start = relpath(place, here).replace("\\", "/")
            found.update({f"{start}/{name}": data for name, data in documents.items()})
        product = documents.get("product.yaml", {})
        others = [*product.get("include", ()), product.get("extends")]
        for other in others:
            if isinstance(other, str):
                visit((place / other).resolve())

    here = directory.resolve()
    visit(here)
    return found


def _base(
    directory: Path, document: Path | None, root: Path | None, package: dict[str, Any]
) -> Base:
    """Return the recorded base, or that of the document that is given in its place."""
    from clientsmith.openapi.reading import import_openapi
    from clientsmith.openapi.syncing import BASE_FILE, BaseError, base_of, read_base

    path = directory / BASE_FILE
    if document is not None:
        identity = _identity(directory.name, package)
        imported = import_openapi(document, identity, root=root, schemas="")
        return base_of(imported, prose=True)
    try:
        return read_base(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise click.ClickException(
            f"{path.as_posix()} is not there; name the document that the description was made of "
            "with --base"
        ) from None
    except (BaseError, OSError, UnicodeDecodeError) as problem:
        raise click.ClickException(f"cannot read {path.as_posix()}: {problem}") from None


def _identity(product: str, package: dict[str, Any]) -> Any:
    from clientsmith.openapi.reading import Identity

    names = [str(package.get(key, product)) for key in ("distribution", "module", "client")]
    return Identity(product, *names)


def _import(
    file: Path,
    root: Path | None,
    package: dict[str, Any],
    product: str,
    base: Base,
    files: dict[str, Any],
) -> Imported:
    from clientsmith.openapi.reading import import_openapi
    from clientsmith.openapi.syncing import pins_of

    return import_openapi(
        file,
        _identity(product, package),
        root=root,
        prose=base.prose,
        schemas="",
        pins=pins_of(base, files),
    )


def _decide(
    base: Base,
    imported: Imported,
    files: dict[str, Any],
    texts: dict[str, str],
    lent: dict[str, Any],
) -> tuple[SyncPlan, Base]:
    from clientsmith.cli.starter import SCHEMAS
    from clientsmith.openapi.syncing import sync as decide

    return decide(base, imported, files, texts, f"../{SCHEMAS}", lent)


def _write(directory: Path, plan: SyncPlan, texts: dict[str, str], base: Base) -> None:
    """Write all files of the plan and the base, or nothing."""
    from clientsmith.cli.rewriting import rewrite
    from clientsmith.openapi.syncing import BASE_FILE, base_text

    text = base_text(base)
    path = directory / BASE_FILE
    same = path.is_file() and path.read_bytes() == text.encode()
    wanted = {**plan.files, **({} if same else {BASE_FILE: text})}
    rewrite(directory, wanted, texts)
