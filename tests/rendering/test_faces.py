"""The faces of a letter are those that its style names, in every script and slanted too."""

import re

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
