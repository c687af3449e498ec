"""Names and words in any script: every character is drawn, and can be read back."""

import unicodedata
from io import BytesIO

import pytest
from pypdf import PdfReader

from nexus.letter.document import Letter
from nexus.letter.words import isolated
from nexus.rendering.html import render_html
from nexus.rendering.pdf import Copy, render_pdf
from nexus.rendering.text import render_text
from tests.rendering.reading import missing, read_aloud, squeezed
from tests.rendering.sample import NAME, sample
from tests.rendering.validating import failures

SCRIPTS = {
    "diacritics": "Łukasz Müller-Øvergård, Nguyễn Thị Hồng, Þórður Ğülşen, Ṣọlá Ẹ̀fúnṣetán",
    "greek": "Ελένη Παπαδοπούλου: «Ἔπεσα ἀπὸ τὴν σκάλα»",
    "cyrillic": "Екатерина Щербакова, Ґудзь Їжакевич, Ўлжан Қайрат",
    "arabic": "محمد بن عبد الله: سقطتُ من السُّلَّم، ثم شكراً",
    "hebrew": "שרה כהן בע״מ, נפלתי מהסולם",
    "devanagari": "अनुष्का क्षत्रिय: मैं सीढ़ी से गिर गई, कृपया",
    "thai": "สมชาย ใจดี ตกบันได น้ำตก",
    "ethiopic": "አበበ ቢቂላ፣ ከመሰላል ወደቅሁ።",
    "chinese": "张伟：我从梯子上摔下来。龍鳳",
    "japanese": "山田太郎さん、はしごから落ちました。カタカナ",
    "korean": "김철수: 사다리에서 떨어졌습니다",
    "emoji": "back 🙂 😣 👩‍🦽 ⚕️ 🇺🇸",
}
UNASSIGNED = "\u0378"
"""No font will ever have a glyph for it: Unicode assigns nothing to it."""


RIGHT_TO_LEFT = {"arabic", "hebrew"}
CLUSTERED = dict.fromkeys(
    ("devanagari", "thai"),
    "WeasyPrint 70 notes one text for each glyph, wherever it stands; the page itself is right",
)


@pytest.fixture(scope="module")
def written() -> dict[str, bytes]:
    """One letter a script, its words in every place where words can stand."""
    return {}


@pytest.fixture(params=sorted(SCRIPTS))
def words(request: pytest.FixtureRequest) -> str:
    return composed(request.param)


@pytest.fixture
def data(words: str, written: dict[str, bytes], request: pytest.FixtureRequest) -> bytes:
    return rendered(next(one for one in SCRIPTS if composed(one) == words), written)


def composed(script: str) -> str:
    """The words as an answer keeps them."""
    return unicodedata.normalize("NFC", SCRIPTS[script])


def rendered(script: str, written: dict[str, bytes]) -> bytes:
    if script not in written:
        written[script] = render_pdf(filled(composed(script)), copy=Copy.CLINICIAN)
    return written[script]


def filled(words: str) -> Letter:
    return sample(lambda own: isolated(words) if own != NAME else words, paragraphs=2)


def test_no_character_is_missing(data: bytes) -> None:
    assert missing(data) == set()


def test_it_is_pdf_ua_in_any_script(data: bytes) -> None:
    assert failures(data) == []


@pytest.mark.parametrize("script", sorted(SCRIPTS.keys() - RIGHT_TO_LEFT))
def test_the_words_can_be_read_back(
    script: str, written: dict[str, bytes], request: pytest.FixtureRequest
) -> None:
    if script in CLUSTERED:
        request.applymarker(pytest.mark.xfail(strict=True, reason=CLUSTERED[script]))
    assert squeezed(composed(script)) in squeezed(read_aloud(rendered(script, written)))


@pytest.mark.parametrize("script", sorted(RIGHT_TO_LEFT))
def test_words_from_right_to_left_are_drawn_whole(script: str, written: dict[str, bytes]) -> None:
    found = unmarked(read_aloud(rendered(script, written)))
    for word in composed(script).split():
        assert unmarked(word)[::-1] in found


def unmarked(text: str) -> str:
    """Without vowel signs, which belong to their letter from whichever side one reads."""
    return "".join(one for one in squeezed(text) if unicodedata.category(one) != "Mn")


@pytest.mark.parametrize("script", sorted(SCRIPTS))
def test_another_reader_finds_every_character(
    script: str, written: dict[str, bytes], request: pytest.FixtureRequest
) -> None:
    if script == "thai":
        request.applymarker(pytest.mark.xfail(strict=True, reason=CLUSTERED[script]))
    data = rendered(script, written)
    found = "".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    assert set(squeezed(composed(script))) <= set(squeezed(found))


def test_the_file_stays_small(data: bytes) -> None:
    assert len(data) < 3_000_000


def test_the_preview_and_the_plain_text_have_the_words_too(words: str) -> None:
    letter = filled(words)
    assert words in render_html(letter)
    assert words in render_text(letter)


def test_one_letter_can_hold_them_all() -> None:
    words = unicodedata.normalize("NFC", " / ".join(SCRIPTS.values()))
    data = render_pdf(sample(lambda own: words if own != NAME else own), copy=Copy.CLAIMANT)
    assert missing(data) == set()
    assert len(data) < 3_000_000


def test_a_character_that_no_font_has_is_noticed() -> None:
    data = render_pdf(filled(f"a{UNASSIGNED}b"), copy=Copy.CLINICIAN)
    assert missing(data) == {UNASSIGNED}
