"""The site's web fonts are made from the whole faces beside them, by a script and not by hand."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "static" / "fonts" / "site"
NAMES = sorted(file.name for file in SITE.iterdir())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fonts")
    subprocess.run([sys.executable, ROOT / "bin" / "web-fonts", folder], check=True)
    return folder


def test_it_makes_every_font_of_the_site(made):
    assert sorted(file.name for file in made.iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_what_is_committed_is_what_the_script_makes(made, name):
    assert (made / name).read_bytes() == (SITE / name).read_bytes()
