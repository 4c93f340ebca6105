"""The benchmarks run; what they find is for people."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_everything_is_measured_against_httpx2(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    command = [sys.executable, str(ROOT / "benchmarks" / "run.py"), "--rounds", "1"]
    done = subprocess.run(
        [*command, "--without-peers", "--json", str(results)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    rows = json.loads(results.read_text())["rows"]
    measured = {(row["benchmark"], row["contestant"]) for row in rows}
    for benchmark in {row["benchmark"] for row in rows if row["goal"]}:
        assert {(benchmark, "httpx2"), (benchmark, "package")} <= measured
        assert benchmark in done.stdout
    assert len([row for row in rows if row["goal"]]) == 5
