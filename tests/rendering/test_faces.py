"""The faces of a letter are those that its style names, in every script and slanted too."""

import re
from pathlib import Path

import pytest

from nexus.rendering.html import TEMPLATES
from nexus.rendering.pdf import Copy, render_pdf
from tests.rendering.reading import opened
from tests.rendering.sample import sample
from tests.rendering.test_scripts import SCRIPTS

NAMED = re.compile(r"/[A-Z]{6}\+(Spectral|Atkinson|Noto)\b")


def test_no_script_falls_back_on_a_face_that_nobody_named() -> None:
    words = " / ".join(SCRIPTS.values())
    data = render_pdf(sample(lambda own: f"{own} {words}", paragraphs=1), copy=Copy.CLAIMANT)
    with opened(data) as pdf:
        used = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert {face for face in used if not NAMED.match(face)} == set()
    assert len(used) > len(SCRIPTS)


@pytest.mark.parametrize("style", sorted(TEMPLATES.glob("*.css")), ids=lambda style: style.name)
def test_no_style_asks_for_features_of_a_font(style: Path) -> None:
    """WeasyPrint 70 never frees them: a worker would grow with every line it sets."""
    asked = re.findall(r"(?:font-variant|font-feature|font-kerning)[\w-]*\s*:", style.read_text())
    assert asked == []
