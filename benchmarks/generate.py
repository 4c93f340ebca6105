"""How long the tool takes: cold, with nothing changed, after one edit, for a check, and for a large API.

    python benchmarks/generate.py [--repeat N] [--operations N] [--json FILE]

Every run is a process of its own; shown are the shortest wall-clock time of the repetitions, its processor time with that of
its workers, and the largest memory of a process. Descriptions are copied first, so nothing in the repository changes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "api_specs"
EDITED = {"docspace": "rooms", "community_server": "crm_tasks"}
PER_RESOURCE = 20


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured run; seconds and MiB."""

    name: str
    wall: float
    processor: float
    memory: float


class Bench:
    """A place with a copy of the descriptions, an output directory and a cache."""

    def __init__(self, place: Path, repeat: int) -> None:
        self.place = place
        self.specs = place / "api_specs"
        self.out = place / "generated"
        self.repeat = repeat
        self.figures: list[Figure] = []
        self.edits = 0
        shutil.copytree(SPECS, self.specs)

    def run(self, *arguments: str) -> tuple[float, float, float]:
        """Run the tool once; return wall-clock and processor seconds, and MiB."""
        command = [sys.executable, "-m", "clientsmith", *arguments, "--specs", str(self.specs)]
        if arguments[0] == "generate":
            command += ["--quiet", "--out", str(self.out)]
        environment = os.environ | {"CLIENTSMITH_CACHE": str(self.place / "cache")}
        environment["PYTHONPATH"] = str(ROOT / "generator")
        started = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} failed")
        wall = time.perf_counter() - started
        scale = 1024 * 1024 if sys.platform == "darwin" else 1024
        return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / scale

    def measure(self, name: str, *arguments: str, edit: str = "", fresh: bool = False) -> Figure:
        """Measure a run several times, each after an edit of a product, or into an empty directory."""
        runs: list[tuple[float, float, float]] = []
        for _ in range(self.repeat):
            if edit:
                self.edit(edit)
            if fresh:
                shutil.rmtree(self.out, ignore_errors=True)
            runs.append(self.run(*arguments))
        figure = Figure(name, *min(runs))
        self.figures.append(figure)
        print(f"{name:44} {figure.wall:7.2f} s {figure.processor:7.2f} s {figure.memory:6.0f} MiB")
        return figure

    def edit(self, product: str) -> None:
        """Change what one endpoint is said to do."""
        file = self.specs / product / "endpoints" / f"{EDITED[product]}.yaml"
        text = file.read_text("utf-8")
        at = text.index("doc: ", text.index("endpoints:")) + len("doc: ")
        at += text[at] in "\"'"
        self.edits += 1
        file.write_text(f"{text[:at]}Edit {self.edits}. {text[at:]}", "utf-8")


def synthetic(directory: Path, operations: int) -> None:
    """Describe an API of so many operations, each with a few parameters and a type of its own."""
    for part in ("endpoints", "types"):
        (directory / part).mkdir(parents=True)
    (directory / "product.yaml").write_text(
        "format: 1\n"
        "product: {name: synthetic, title: Synthetic API, release: '1'}\n"
        "package: {distribution: synthetic, module: synthetic, client: Synthetic, version: 0.1.0}\n"
        "servers: {main: {url: 'https://api.example.com'}}\n"
    )
    (directory / "auth.yaml").write_text(
        "use: [token]\n"
        "schemes: {token: {kind: bearer, token: {argument: token, env: SYNTHETIC_TOKEN}}}\n"
    )
    for resource in range(operations // PER_RESOURCE):
        types, endpoints = ["types:"], [f"resource: part{resource}", "endpoints:"]
        for number in range(PER_RESOURCE):
            name = f"Thing{resource}x{number}"
            types += [
                f"  {name}:",
                f"    doc: What part {resource} keeps as number {number}.",
                "    fields:",
                "      id: int",
                "      displayName: {type: str, doc: Name that people see in lists.}",
                "      createdOn: datetime?",
                "      tags: {type: list<str>, required: false}",
            ]
            path = f"/api/part{resource}/things{number}"
            head = [f"  method{number}:"]
            if number % 2:
                endpoints += [*head, f"    http: GET {path}/{{id}}"]
                endpoints += ["    path: {id: {type: int, doc: Id of the thing.}}"]
                endpoints += ["    query: {filterValue: str?, startIndex: int?, count: int?}"]
            else:
                endpoints += [*head, f"    http: POST {path}"]
                endpoints += [
                    "    body: {displayName: str, tags: {type: list<str>, required: false}}"
                ]
            endpoints += [
                f"    doc: Work on thing {number} of part {resource}.",
                f"    returns: {name}",
            ]
        (directory / "types" / f"part{resource}.yaml").write_text("\n".join(types) + "\n")
        (directory / "endpoints" / f"part{resource}.yaml").write_text("\n".join(endpoints) + "\n")


def size(package: Path) -> dict[str, int]:
    """Return lines and bytes of a package's modules, and the lines of its longest one."""
    counts = [
        (path.read_bytes().count(b"\n"), path.stat().st_size) for path in package.rglob("*.py")
    ]
    return {
        "lines": sum(lines for lines, _ in counts),
        "bytes": sum(octets for _, octets in counts),
        "longest": max(lines for lines, _ in counts),
    }


def operations_of(specs: Path, product: str) -> int:
    """Return how many operations a product has, as `check` counts them."""
    command = [sys.executable, "-m", "clientsmith", "check", product, "--specs", str(specs)]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "generator")}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return int(told.stdout.split(", ")[1].split()[0])


def main() -> None:
    """Measure everything and print it."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--repeat", type=int, default=3, help="how often each run is measured")
    arguments.add_argument("--operations", type=int, default=20_000, help="of the synthetic API")
    arguments.add_argument("--json", type=Path, help="write the figures there too")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name), options.repeat)
        print(f"{'':44} {'wall':>9} {'processor':>9} {'memory':>10}")
        small = bench.measure(
            "generate DocSpace, cold", "generate", "docspace", "--no-cache", fresh=True
        )
        bench.measure("generate all, cold", "generate", "--no-cache", fresh=True)
        bench.measure("check all, cold", "check", "--no-cache")
        bench.run("generate")
        bench.measure("generate all, nothing changed", "generate")
        bench.measure("check all, nothing changed", "check")
        for product in EDITED:
            bench.measure(f"generate all, one edit in {product}", "generate", edit=product)
            bench.measure(f"check all, one edit in {product}", "check", edit=product)
            bench.run("generate")
        sizes = {path.name: size(path) for path in sorted(bench.out.iterdir())}
        each = small.processor / operations_of(bench.specs, "docspace")
        synthetic(bench.specs / "synthetic", options.operations)
        bench.repeat = 1
        large = bench.measure(
            f"generate {options.operations:,} operations, cold",
            "generate",
            "synthetic",
            "--no-cache",
        )
        growth = large.processor / options.operations / each
        print(f"processor time for each operation, against DocSpace: {growth:.2f}")
        for package, counts in sizes.items():
            print(f"{package}: {counts['lines']:,} lines, {counts['bytes'] / 1e6:.2f} MB")
        if options.json:
            figures = [asdict(figure) for figure in bench.figures]
            document = {"figures": figures, "growth": growth, "sizes": sizes}
            options.json.write_text(json.dumps(document, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
