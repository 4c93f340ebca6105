"""`clientsmith release`: version, changelog, and a record of what is released."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientsmith.cli.options import specs_option

if TYPE_CHECKING:
    from clientsmith.release import Release

__all__ = ["release"]


@click.command()
@click.argument("product")
@specs_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    default=Path("generated"),
    show_default=True,
    help="Directory that holds the package directories.",
)
@click.option(
    "--version", metavar="X.Y.Z", help="The version.  [default: the least that the changes allow]"
)
@click.option("--dry-run", is_flag=True, help="Write nothing; show what would be written.")
@click.pass_context
def release(
    ctx: click.Context, product: str, specs: Path, out: Path, version: str | None, dry_run: bool
) -> None:
    """Prepare a release of PRODUCT: its version, its changelog, and what later ones compare with.

    The version follows from what changed since the last release, of which released.json beside
    product.yaml keeps the state. It is written to product.yaml, and the changes to the package's
    CHANGELOG.md; run `generate` afterwards. The exit status is 1 when the description has an error,
    or when a version is too small for the changes.
    """
    from clientsmith.cli.reporting import Format, show
    from clientsmith.description import find_products, load
    from clientsmith.description.text import read_text
    from clientsmith.diagnostics.diagnostic import DiagnosticError
    from clientsmith.diagnostics.report import Report
    from clientsmith.release import ReleaseError, carry_out, plan_release
    from clientsmith.snapshot import SNAPSHOT_NAME, SnapshotError, read_snapshot

    report = Report()
    found = find_products(specs, (product,), report)
    api, source = load(specs, found[0], report) if found else (None, None)
    if api is None or source is None or not report.ok:
        show(report, Format.TEXT, specs)
        ctx.exit(1)
    directory = found[0]
    document = source.documents[api.package.origin.file]
    if document.path.parent.resolve() != directory.resolve():
        raise click.ClickException(
            f"the package of `{product}` is described in {document.file}, which is another product's"
        )
    package = out / api.package.distribution
    changelog = package / "CHANGELOG.md"
    try:
        released = read_snapshot(directory)
        text = read_text(changelog, changelog.as_posix()) if changelog.exists() else None
        if text is None and released is not None:
            text = _EMPTY
        plan = plan_release(api, released, document, text, _today(), version)
    except SnapshotError as problem:
        name = (directory / SNAPSHOT_NAME).as_posix()
        raise click.ClickException(f"{name} cannot be used: {problem}") from None
    except DiagnosticError as problem:
        report.extend(problem.diagnostics)
        show(report, Format.TEXT, specs)
        ctx.exit(1)
    except ReleaseError as problem:
        raise click.ClickException(str(problem)) from None
    if plan is None:
        click.echo(f"{product}: nothing has changed since {api.package.version}")
        return
    if plan.before is not None and not package.is_dir():
        raise click.ClickException(
            f"there is no package in {package.as_posix()}: run `clientsmith generate {product}` first"
        )
    click.echo(f"{product}: {_told(plan)}")
    if dry_run:
        click.echo(f"\n{plan.section}")
        return
    try:
        for path in carry_out(plan, directory, changelog):
            click.echo(f"wrote {path.as_posix()}")
    except OSError as problem:
        raise click.ClickException(
            f"cannot write {problem.filename}: {problem.strerror}; run the command again"
        ) from None
    if plan.product is not None:
        click.echo(f"now run `clientsmith generate {product}`")


_EMPTY = "# Changelog\n\nWhat changed for users of this package, newest first.\n"


def _told(plan: Release) -> str:
    if plan.before is None:
        return f"{plan.version}, the first release"
    number = len(plan.changes)
    return f"{plan.before} → {plan.version}, {number} {'change' if number == 1 else 'changes'}"


def _today() -> str:
    """Return the date in UTC, or the one that SOURCE_DATE_EPOCH gives to reproducible builds."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else datetime.now(UTC)
    return f"{now:%Y-%m-%d}"
