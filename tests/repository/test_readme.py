"""The README names nothing that is not there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROSE = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_place_on_the_map_exists():
    text = PROSE[0].read_text()
    places = re.findall(r"`((?:nexus|templates|static|tests|docs|bin)/[\w/.-]*)`", text)
    assert len(places) >= 12
    assert [place for place in places if not (ROOT / place).exists()] == []


def test_every_package_is_on_the_map():
    text = PROSE[0].read_text()
    packages = {p.parent.name for p in (ROOT / "nexus").glob("*/__init__.py")}
    assert {name for name in packages if f"`nexus/{name}/`" not in text} == set()


@pytest.mark.parametrize("page", PROSE, ids=named)
def test_every_command_that_is_named_can_be_given(page):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named_targets = set(re.findall(r"(?:`|^    )make ([a-z-]+)", page.read_text(), re.MULTILINE))
    assert named_targets <= targets


@pytest.mark.parametrize("page", PROSE, ids=named)
def test_every_link_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []
