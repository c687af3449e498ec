"""tests/ mirrors nexus/: whoever finds one finds the other."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
OF_THE_WHOLE = {"letters", "journeys", "browser", "repository", "bench", "proof"}


def test_every_folder_of_tests_has_its_package():
    folders = {p.name for p in (ROOT / "tests").iterdir() if list(p.rglob("test_*.py"))}
    packages = {p.parent.name for p in (ROOT / "nexus").glob("*/__init__.py")}
    assert folders - OF_THE_WHOLE <= packages


def test_every_package_has_its_tests():
    packages = {p.parent.name for p in (ROOT / "nexus").glob("*/__init__.py")}
    untested = {p for p in packages if not list((ROOT / "tests" / p).rglob("test_*.py"))}
    assert untested == set()
