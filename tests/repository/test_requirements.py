"""What is installed is exactly what was chosen, and nothing known to be unsafe."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[2]
FILES = [ROOT / "requirements" / "run.txt", ROOT / "requirements" / "test.txt"]
FLOORS = {  # the first version without a flaw that matters here
    "Django": "5.2.19",  # CVE-2026-35192 session fixation, CVE-2026-25674 file permissions
    "weasyprint": "70.0",  # CVE-2026-55073: style sheets skipped the fetcher
    "Jinja2": "3.1.6",  # CVE-2025-27516: a way out of the sandbox
    "Pillow": "13.0.0",  # heap overflows in earlier readers
    "cryptography": "50.0.2",  # bundles an OpenSSL with GCM-SIV
    "pikepdf": "10.17.0",
    "lxml": "6.1.3",
}
PIN = re.compile(r"^([\w.-]+)(?:\[[\w,]+\])?==([\w.]+)", re.MULTILINE)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_requirement_is_exact_and_carries_hashes(file):
    entries = re.split(r"\n(?=[\w])", file.read_text().split("\n", 1)[1])
    loose = [e for e in entries if not PIN.match(e) or "--hash=sha256:" not in e]
    assert loose == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_requirement_names_an_address(file):
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links", file.read_text())


def test_testing_installs_what_serving_installs():
    run, test = (dict(PIN.findall(file.read_text())) for file in FILES)
    assert run.items() <= test.items()


def test_the_requirements_are_those_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pinned = {name.lower(): Version(v) for name, v in PIN.findall(FILES[1].read_text())}
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    for requirement in map(Requirement, wanted):
        assert pinned[requirement.name.lower()] in requirement.specifier


@pytest.mark.parametrize("package", FLOORS)
def test_nothing_older_than_its_last_serious_flaw_is_installed(package):
    try:
        installed = version(package)
    except PackageNotFoundError:
        pytest.fail(f"{package} is not installed: take it off the list if nothing uses it")
    assert Version(installed) >= Version(FLOORS[package])
