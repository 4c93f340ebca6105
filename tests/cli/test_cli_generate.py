from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from .workplace import SECONDS, run

if TYPE_CHECKING:
    from .workplace import Workplace

TYPES = "api_specs/acme/types/items.yaml"
GENERATED_TYPES = "generated/acme/src/acme/types/items.py"


def test_a_second_run_writes_nothing(acme: Workplace) -> None:
    changelog = acme.generated / "acme" / "CHANGELOG.md"
    changelog.write_text("# made once, and ours from then on\n")
    before = acme.tree()
    again = run("generate", "--format", "sarif")
    assert again.exit_code == 0
    assert json.loads(again.stdout)["runs"][0]["results"] == []
    assert again.stderr == "acme: unchanged\n"
    assert acme.tree() == before


def test_check_tells_what_an_edit_would_change_and_generate_changes_it(acme: Workplace) -> None:
    acme.edit(TYPES, "doc: In use.", "doc: In daily use.")
    before = acme.tree()
    checked = run("generate", "--check")
    assert checked.exit_code == 1
    assert checked.stdout.startswith("generated/acme: not what would be generated\n")
    assert "In daily use." in checked.stdout
    assert "error[CS702]" in checked.stdout
    assert acme.tree() == before

    generated = run("generate")
    assert (generated.exit_code, generated.stdout) == (0, "acme: 1 changed\n")
    assert "In daily use." in (acme.root / GENERATED_TYPES).read_text("utf-8")


def test_an_edited_file_is_refused_unless_forced(acme: Workplace) -> None:
    edited = acme.root / GENERATED_TYPES
    edited.write_text("# mine\n")
    before = acme.tree()
    refused = run("generate", "--format", "json")
    assert refused.exit_code == 1
    (problem,) = json.loads(refused.stdout)["diagnostics"]
    assert (problem["code"], problem["place"]["file"]) == ("CS701", GENERATED_TYPES)
    assert acme.tree() == before

    forced = run("generate", "acme", "--force", "--quiet")
    assert (forced.exit_code, forced.stdout) == (0, "")
    assert edited.read_text("utf-8") != "# mine\n"


def test_one_bad_product_stops_all(acme: Workplace) -> None:
    acme.edit(TYPES, "doc: In use.", "doc: In daily use.")
    acme.product("zebra")
    acme.edit("api_specs/zebra/errors.yaml", "status: 409", "status: many")
    before = acme.tree()
    stopped = run("generate")
    assert stopped.exit_code == 1
    assert "acme: " not in stopped.stdout
    assert acme.tree() == before


def test_templates_stand_in_for_those_of_the_tool(acme: Workplace) -> None:
    own = acme.root / "mine" / "package"
    own.mkdir(parents=True)
    (own / "README.md.j2").write_text("# Ours\n")
    assert run("generate", "--templates", "mine").stdout == "acme: 1 changed\n"
    assert (acme.generated / "acme" / "README.md").read_text("utf-8") == "# Ours\n"


def test_a_broken_template_is_a_problem_and_nothing_is_written(acme: Workplace) -> None:
    own = acme.root / "mine"
    (own / "package").mkdir(parents=True)
    (own / "package" / "README.md.j2").write_text("{{ plan.nothing }}\n")
    before = acme.tree()
    broken = run("generate", "--templates", "mine")
    assert broken.exit_code == 1
    assert "error[CS708]" in broken.stdout
    assert acme.tree() == before


def test_a_template_that_makes_bad_python_is_told_with_its_file(acme: Workplace) -> None:
    own = acme.root / "mine" / "client"
    own.mkdir(parents=True)
    (own / "errors.py.j2").write_text("class\n")
    before = acme.tree()
    broken = run("generate", "--templates", "mine")
    assert broken.exit_code == 1
    assert "error[CS705]" in broken.stdout
    assert "generated/acme/src/acme/errors.py:1:" in broken.stdout
    assert acme.tree() == before


def test_a_place_that_cannot_be_written_is_a_problem(acme: Workplace) -> None:
    (acme.root / "file").write_text("")
    failed = run("generate", "--out", "file/below")
    assert failed.exit_code == 1
    assert "error[CS704]" in failed.stdout


def test_the_package_can_be_imported_and_used(acme_tree: Workplace) -> None:
    code = (
        "import acme\n"
        "with acme.Acme(host='localhost', token='secret') as client:\n"
        "    print(client.items.get.__name__, 'secret' in repr(client))\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", code],
        cwd=acme_tree.generated / "acme" / "src",
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == ([b"get", b"False"], b"")
