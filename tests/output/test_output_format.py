from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output.format import format_files

if TYPE_CHECKING:
    from pathlib import Path

UGLY = (
    "def call(a:int,b='x',)->dict[str,int]:\n  return {'a':a,  'long': '" + "x" * 60 + "', 'b':b}\n"
)


def _black_again(path: str, text: str) -> str:
    mode = black.Mode(line_length=100, is_pyi=path.endswith(".pyi"))
    return black.format_str(text, mode=mode)


def test_python_is_formatted_and_stable_and_the_rest_passes_through() -> None:
    files = {"z.py": UGLY, "a.pyi": "def f()->int: ...\n", "r.md": "* a\n  def f( ):\n"}
    final = format_files(files, jobs=1)
    assert list(final) == ["z.py", "a.pyi", "r.md"]
    assert final["r.md"] == files["r.md"]
    assert final["a.pyi"] == "def f() -> int: ...\n"
    assert 'def call(\n    a: int,\n    b="x",\n) -> dict[str, int]:' in final["z.py"]
    assert all(_black_again(path, final[path]) == final[path] for path in ("z.py", "a.pyi"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ""), ("\n\n", ""), ("a", "a\n"), ("a\r\nb\r\n\r\n", "a\nb\n"), ("a\rb", "a\nb\n")],
)
def test_line_ends(text: str, expected: str) -> None:
    assert format_files({"a.txt": text, "a.py": text}, 1) == {"a.txt": expected, "a.py": expected}


def test_every_invalid_file_is_named_with_its_line() -> None:
    files = {
        "open.py": "x = 1\ny = (\n",
        "escape.py": "\n\nx = '\\d'\n",
        "null.py": "x = '\0'\n",
        "deep.py": "x = " + "(" * 500 + ")" * 500 + "\n",
        "new.py": "type X = int\n",
        "good.py": "x = 1\n",
        "prose.md": "x = (",
    }
    with pytest.raises(DiagnosticError) as caught:
        format_files(files, 1)
    found = caught.value.diagnostics
    assert {item.code for item in found} == {"CS705"}
    places = {item.place.file: item.place.line for item in found if item.place}
    assert places == {"deep.py": 1, "escape.py": 3, "new.py": 1, "null.py": 1, "open.py": 2}


def test_jobs_must_be_positive() -> None:
    with pytest.raises(ValueError):
        format_files({}, 0)


_NAMES = st.sampled_from(["alpha", "beta_two", "a" * 30])
_LITERALS = st.one_of(st.integers(), st.text(max_size=30), st.booleans(), st.none()).map(repr)


@settings(max_examples=30, deadline=None)
@given(_NAMES, st.lists(_LITERALS, max_size=8))
def test_formatting_again_changes_nothing(name: str, values: list[str]) -> None:
    source = f"{name}=[{','.join(values)}]\nclass C:\n\tdef {name}(self): return {name},\n"
    once = format_files({"a.py": source}, 1)
    assert format_files(once, 1) == once


_PROGRAM = """
import multiprocessing, sys, threading, zlib
from clientsmith.output.format import format_files

def main():
    body = "def f{0}(a:int,b:str='x')->dict[str,int]: return {{'a':a}}\\n"
    files = {f"m{n}.py": "".join(body.format(i) for i in range(n * 4)) for n in range(6)}
    files["big.py"] = "x = '''" + "text\\n" * 9000 + "'''\\n"
    crc = lambda final: zlib.crc32(repr(final).encode())
    one, fork = crc(format_files(files, 1)), crc(format_files(files, 2))
    done = threading.Event()
    thread = threading.Thread(target=done.wait, args=(30,))
    thread.start()  # with a second thread the workers are spawned, not forked
    spawn = crc(format_files(files, 2))
    done.set()
    thread.join()
    broken = files | {"bad.py": "x = ("}
    try:
        format_files(broken, 2)
    except Exception as error:
        print(type(error).__name__)
    print(one == fork == spawn)

if __name__ == "__main__":
    main()
"""


def test_workers_give_the_same_bytes(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(textwrap.dedent(_PROGRAM))
    result = subprocess.run(
        [sys.executable, "-W", "error", program], capture_output=True, text=True, timeout=60
    )
    assert result.stderr == ""
    assert result.stdout.split() == ["DiagnosticError", "True"]
