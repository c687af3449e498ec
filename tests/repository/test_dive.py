"""The dive into the source tells the truth: its files exist, and its one-file change works."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DIVE = (ROOT / "docs" / "dive.md").read_text(encoding="utf-8")
PROBE = """
from nexus.claims.answers_schema import answers_schema
from nexus.claims.drafting import journey_of
from nexus.claims.answers_file import read_file
assert "driving" in answers_schema()["properties"]["answers"]["properties"]
stored, problems = read_file({"format": 1, "answers": {"driving": "1 hour"}})
assert stored == {"driving": 60} and not problems
place = journey_of(stored).place("driving")
print(place.stage.key, place.step.key)
"""


def test_every_path_it_names_exists() -> None:
    named = re.findall(r"`((?:nexus|tests|docs)/[\w/.]+)`", DIVE)
    assert len(named) >= 10
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_its_change_touches_one_file_and_adds_the_question(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "nexus", tmp_path / "nexus")
    _apply(re.search(r"```diff\n(.*?)```", DIVE, re.DOTALL), tmp_path)
    found = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (found.stdout, found.stderr) == ("pain-impact function\n", "")


def _apply(found: re.Match[str] | None, tree: Path) -> None:
    """Put the added lines where the diff says: before the first removed line, and at the page."""
    if found is None:
        pytest.fail("the dive shows no diff")
    lines = found[1].splitlines()
    (path,) = [line.removeprefix("+++ b/") for line in lines if line.startswith("+++ ")]
    removed = [line[1:] for line in lines if line.startswith("-") and not line.startswith("---")]
    added = [line[1:] for line in lines if line.startswith("+") and not line.startswith("+++")]
    source = (tree / path).read_text(encoding="utf-8")
    constant, replacement = "\n".join(added[:-1]), added[-1]
    source = source.replace(removed[0], replacement)
    anchor = source.index("LIFTING = Whole(")
    (tree / path).write_text(f"{source[:anchor]}{constant}\n{source[anchor:]}", encoding="utf-8")
