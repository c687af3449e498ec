"""All that a person told and made, in one file that opens without this site.

The file is made while it is sent: nothing of it is ever stored in the clear.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from nexus.audit.models import Event
from nexus.claims.answers_schema import answers_schema
from nexus.claims.exporting import export_everything
from nexus.claims.models import Claim, Draft
from nexus.claims.notices import left_address
from nexus.claims.queries import Snapshot, snapshots_of
from nexus.exhibits.sealing import ORIGINAL, about, opened_file
from nexus.interview.question import JSON
from nexus.letter.document import Letter
from nexus.letter.serial import read_letter
from nexus.rendering.formats import BY_FILE
from nexus.rendering.pdf import Busy
from nexus.rendering.text import render_text
from nexus.vault.cipher import Unopened
from nexus.vault.keys import key_of
from nexus.wizard.letters import label_of, typeset
from nexus.wizard.looked import told
from nexus.wizard.looking_over import overview_of
from nexus.wizard.visit import Visit

File = tuple[str, bytes | Iterable[bytes]]
RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""A cell that begins so may be run as a formula when somebody opens it."""
LETTER = BY_FILE["letter.pdf"]


@require_safe
def everything(request: HttpRequest, claim_id: UUID) -> HttpResponseBase:
    visit = Visit.open(request, claim_id)
    answers = export_everything(claim=visit.claim, by=visit.actor)
    drafts = list(visit.claim.drafts.order_by("number"))
    kept = snapshots_of(drafts)  # read before anything is sent: an erasure meanwhile breaks nothing
    files = [*written(visit, answers), *lists_of(visit.claim)]
    sent = papers_in(visit.claim)
    response = StreamingHttpResponse(
        zipped(chain(files, letters(drafts, kept), sent)), content_type="application/zip"
    )
    response.headers["Content-Disposition"] = 'attachment; filename="export.zip"'
    return response


def written(visit: Visit, answers: dict[str, JSON]) -> Iterator[File]:
    """What a person reads, and what another copy of this site reads."""
    shown = {
        "overview": overview_of(visit),
        "day": timezone.localdate(),
        "left": left_address(visit.claim),
    }
    yield "README.html", render_to_string("wizard/data_readme.html", shown).encode()
    yield "answers.html", render_to_string("wizard/data_answers.html", shown).encode()
    yield "answers.json", as_json(answers)
    yield "answers.schema.json", as_json(answers_schema())


def as_json(content: object) -> bytes:
    return json.dumps(content, indent=1, ensure_ascii=False).encode("utf-8", "surrogatepass")


# ── Letters ──────────────────────────────────────────────────────────────────────────────────────


def letters(drafts: Sequence[Draft], kept: Sequence[Snapshot]) -> Iterator[File]:
    """Each is made when its turn comes, so that the file begins to arrive at once."""
    for draft, snapshot in zip(drafts, kept, strict=True):
        yield letter_in(draft, read_letter(snapshot.letter))


def letter_in(draft: Draft, letter: Letter) -> File:
    """As text where no sheet can be typeset now: a file half sent can't say "try again"."""
    try:
        sheet = typeset(draft, LETTER.stem, lambda: LETTER.make(letter, label_of(draft)))
    except (Busy, Unopened):
        return f"letters/letter-draft-{draft.number}.txt", render_text(letter).encode()
    return f"letters/{LETTER.file_of(draft.number)}", sheet


# ── Papers ───────────────────────────────────────────────────────────────────────────────────────


def papers_in(claim: Claim) -> Iterator[File]:
    """Each as it was sent, under its own name; opened piece by piece when its turn comes."""
    try:
        key = key_of(claim.pk)
    except Unopened:  # erased while it was sent
        return
    for paper in claim.papers.order_by("number"):
        with suppress(Unopened):  # a name or a file that is lost: the others are still theirs
            name = about(paper, key=key).name
            pieces = opened_file(paper, ORIGINAL, key=key)
            yield f"papers/{paper.number}-{name}", chain([next(pieces)], pieces)


# ── Lists ────────────────────────────────────────────────────────────────────────────────────────


def lists_of(claim: Claim) -> Iterator[File]:
    events = told(Event.objects.filter(claim=claim.pk).order_by("number"))
    looked = [(one.at.isoformat(timespec="seconds"), one.words) for one in events]
    yield "who_looked.csv", as_list((gettext("When"), gettext("What happened")), looked)
    shared = (gettext("With whom"), gettext("From"), gettext("Until"))
    yield "shared_with.csv", as_list(shared, ())  # nothing can be shared yet


def as_list(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    sheet = io.StringIO()
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL)
    writer.writerows([inert(cell) for cell in row] for row in (head, *rows))
    return sheet.getvalue().encode("utf-8-sig")


def inert(cell: str) -> str:
    """As it is read, and nothing that a spreadsheet would run."""
    return f"'{cell}" if cell.lstrip(" ").startswith(RUN_BY_SPREADSHEETS) else cell


# ── One file ─────────────────────────────────────────────────────────────────────────────────────


class Outlet(io.RawIOBase):
    """Takes what is written, and hands it on piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, piece: object, /) -> int:
        self.pieces.append(bytes(piece))  # type: ignore[call-overload]  # whatever holds bytes
        return len(self.pieces[-1])

    def taken(self) -> Iterator[bytes]:
        pieces, self.pieces = self.pieces, []
        yield from pieces


def zipped(files: Iterable[File]) -> Iterator[bytes]:
    """The last of them lets anybody see that all others came whole."""
    outlet, sums = Outlet(), ""
    moment = timezone.localtime().timetuple()[:6]
    with ZipFile(outlet, "w", ZIP_DEFLATED) as archive:
        for name, content in files:
            digest, entry = hashlib.sha256(), ZipInfo(name, moment)
            entry.compress_type = ZIP_DEFLATED
            with archive.open(entry, "w") as written_to:
                for piece in (content,) if isinstance(content, bytes) else content:
                    digest.update(piece)
                    written_to.write(piece)
                    yield from outlet.taken()
            sums += f"{digest.hexdigest()}  {name}\n"
        archive.writestr(ZipInfo("SHA256SUMS", moment), sums)
        yield from outlet.taken()
    yield from outlet.taken()
