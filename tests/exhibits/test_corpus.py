"""Each hostile or odd file is refused with a sentence, or made safe.

Seeded faults, each tried once and taken back: `NEVER` and `ACTS` empty (the files that act),
metadata kept in a photo (its canary), no size asked before a picture is read (1.6 billion dots).
"""

import io
import time
from uuid import UUID

import pikepdf
import pytest

from nexus.exhibits.intake.limits import Limits, seconds_for
from nexus.exhibits.intake.reader import Outcome, Reader
from nexus.exhibits.intake.walls import MEMORY
from nexus.exhibits.reasons import WHY
from tests.exhibits.corpus import ACTING, CORPUS, FAKES, PICTURES, Case
from tests.exhibits.papers import CANARY

LIMITS = Limits(bytes=10**8, pages=1000, pixels=10**8, copy_bytes=2 * 10**8)
ONE = UUID(int=1)
ACTIVE = (
    b"/JavaScript", b"/JS", b"/OpenAction", b"/AA", b"/Launch", b"/URI", b"/GoToR", b"/GoToE",
    b"/SubmitForm", b"/ImportData", b"/EmbeddedFile", b"/EF", b"/XFA", b"/RichMedia",
    b"/Rendition", b"/FileAttachment", b"/AcroForm", b"/Annots", b"/Metadata", b"/Filespec",
    b"/Collection", b"/JBIG2Decode", b"/JPXDecode", b"/OPI", b"/FFilter", b"/Movie", b"/Sound",
)  # fmt: skip
QUICK = {
    *list(ACTING)[::4],
    *list(PICTURES)[1::5],
    *list(FAKES)[::6],
    "locked with a password",
    "no pages",
    "fewer pages than it says",
    "pages in a ring",
    "half of it",
    "a form that only one program shows",
    "a picture of a kind with holes",
    "what is told of its author",
}


@pytest.fixture(scope="module")
def reader():
    one = Reader()
    yield one
    one.end()


def listed() -> list[object]:
    return [
        pytest.param(case, id=name, marks=() if name in QUICK else pytest.mark.proof)
        for name, case in CORPUS.items()
    ]


def unpacked(content: bytes) -> bytes:
    """As it would read if nothing in it were packed."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
        )
    return out.getvalue()


def is_safe(outcome: Outcome) -> bool:
    read = unpacked(bytes(outcome.copy))
    found = [one for one in ACTIVE if one in read]
    assert found == []
    assert CANARY not in read
    assert len(outcome.thumbnails) == outcome.pages
    return outcome.ready


@pytest.mark.parametrize("case", listed())
def test_it_is_refused_with_a_sentence_or_made_safe(reader: Reader, case: Case):
    began = time.monotonic()
    outcome = reader.read([case.make()], LIMITS, claim=ONE)
    took = time.monotonic() - began
    if outcome.refused:
        assert outcome.refused in case.reasons
        assert outcome.refused in WHY
    else:
        assert case.or_safe or not case.reasons
        assert is_safe(outcome)
    assert took < seconds_for(1) + 5
    assert peak_of(reader) <= MEMORY


def peak_of(reader: Reader) -> int:
    """The most memory that the process ever had, while it lives."""
    if reader.pid is None:
        return 0
    with open(f"/proc/{reader.pid}/status") as status:  # noqa: PTH123 - no file of ours
        lines = dict(line.split(":", 1) for line in status if ":" in line)
    return int(lines["VmHWM"].split()[0]) * 1024


def test_the_corpus_is_large_enough():
    assert len(CORPUS) >= 60
    assert len(QUICK) >= 20
