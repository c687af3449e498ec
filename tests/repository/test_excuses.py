"""Nothing is silenced without saying what and why, and nothing is left to be done."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXTS = {".py", ".html", ".md", ".toml", ".txt", ".css", ".js", ".sh", ".json", ""}
EXCUSE = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:)(.*)")
GOOD_EXCUSE = re.compile(r"(?:: ?|\[)[\w, -]+\]?\s+(?:#|-|–)\s*\w+")
LEFT_TO_DO = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X])\b")
PLACES = re.compile(r"/[w]ork/|/[t]mp/\w|/[o]pt/|/[r]oot/|python[h]osted|pypi[.]org")


def files_in_git() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [p for p in paths if p.is_file() and p.suffix in TEXTS]


def lines_matching(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files_in_git()
        if path != Path(__file__)
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if pattern.search(line)
    ]


@pytest.fixture(autouse=True, scope="module")
def _in_git():
    if not (ROOT / ".git").exists():
        pytest.skip("not in a git repository")


def test_every_excuse_names_its_rule_and_its_reason():
    poor = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files_in_git()
        if path.suffix == ".py" and path != Path(__file__)
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        for excuse in EXCUSE.findall(line)
        if not GOOD_EXCUSE.match(excuse)
    ]
    assert poor == []


@pytest.mark.parametrize(
    ("excuse", "good"),
    [
        (": S608 - the table's name is ours", True),
        ("[misc]  # formtools ships no types", True),
        ("", False),
        (": S608", False),
        ("[misc]", False),
    ],
)
def test_an_excuse_is_good_when_it_has_both(excuse, good):
    assert bool(GOOD_EXCUSE.match(excuse)) is good


def test_nothing_is_left_to_be_done():
    assert lines_matching(LEFT_TO_DO) == []


def test_no_file_names_a_place_on_one_machine_or_a_registry():
    assert lines_matching(PLACES) == []
