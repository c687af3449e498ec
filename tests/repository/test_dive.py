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
assert "kneeling" in answers_schema()["properties"]["answers"]["properties"]
stored, problems = read_file({"format": 1, "answers": {"kneeling": "1 hour"}})
assert stored == {"kneeling": 60} and not problems
place = journey_of(stored).place("kneeling")
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
    """Put the added lines where the diff says: the constant, and its place on the page."""
    if found is None:
        pytest.fail("the dive shows no diff")
    lines = found[1].splitlines()
    (path,) = [line.removeprefix("+++ b/") for line in lines if line.startswith("+++ ")]
    added = [line[1:] for line in lines if line.startswith("+") and not line.startswith("+++")]
    source = (tree / path).read_text(encoding="utf-8")
    source = _before(f"{lines[-1][1:]}\n", f"{added[-1]}\n", source)
    constant = "\n".join(added[:-1])
    (tree / path).write_text(_before("LIFTING = Whole(", f"{constant}\n", source), encoding="utf-8")


def _before(anchor: str, added: str, source: str) -> str:
    place = source.index(anchor)
    return f"{source[:place]}{added}{source[place:]}"
