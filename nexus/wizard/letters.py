"""A draft of the letter: made on demand, kept as it was, read on the page, taken away as a file."""

import re
from collections.abc import Callable
from datetime import date
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import formats, timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from nexus.claims.access import readable_claim
from nexus.claims.actions import make_draft
from nexus.claims.drafting import draft, own_statement
from nexus.claims.files import keep_file, kept_file
from nexus.claims.models import Claim, Draft
from nexus.claims.queries import Snapshot, letter_of, snapshots_of
from nexus.interview.personal_narrative.reading import OWN_STATEMENT
from nexus.letter.serial import read_letter, write_letter
from nexus.letter.statement import Statement
from nexus.rendering.edition import edition_of
from nexus.rendering.formats import BY_FILE, PDF
from nexus.rendering.html import render_html
from nexus.rendering.statement import render_statement_pdf
from nexus.wizard.comparing_drafts import moved_on
from nexus.wizard.directions import Directions
from nexus.wizard.patience import unless_busy
from nexus.wizard.provenance import provenance_of
from nexus.wizard.standing import lights_of
from nexus.wizard.storage import sent_in
from nexus.wizard.visit import Visit


class FileConverter:
    """The name of a file that a letter can be taken away as."""

    regex = "|".join(map(re.escape, BY_FILE))

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


@require_POST
def make(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    letter = draft(visit.given, as_of=timezone.localdate(), journey=visit.journey).letter
    made = make_draft(
        claim=visit.claim,
        letter=write_letter(letter),
        answers=visit.given,
        by=visit.actor,
        sent=sent_in(request.POST, "draft"),
    )
    return redirect("wizard:letter", visit.claim.pk, made.number)


@require_safe
def preview(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    made = draft_numbered(visit.claim, number)
    [kept] = snapshots_of([made])
    letter = read_letter(kept.letter)
    drafted = draft(visit.given, as_of=timezone.localdate(), journey=visit.journey)
    beside = provenance_of(letter, Directions(visit))
    context = {
        "claim": visit.claim,
        "draft": made,
        "letter": SafeString(
            render_html(letter, beside=beside)
        ),  # escaped by the renderer's own engine
        "lights": lights_of(drafted.report, visit),
        "notice": drafted.notice,
        "statement": statement_in(kept),
        "changed": moved_on(kept.answers, letter, visit, drafted),
    }
    return render(request, "wizard/letter.html", context)


@require_safe
@unless_busy
def take(request: HttpRequest, claim_id: UUID, number: int, file: str) -> HttpResponse:
    made = draft_numbered(readable_claim(request, claim_id), number)
    one, label = BY_FILE[file], label_of(made)

    def write() -> bytes:
        return one.make(read_letter(letter_of(made)), label)

    content = typeset(made, one.stem, write) if one.media_type == PDF else write()
    return as_file(content, one.media_type, one.file_of(number))


@require_safe
@unless_busy
def statement(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponse:
    """The person's own statement, from the answers behind the draft."""
    made = draft_numbered(readable_claim(request, claim_id), number)

    def write() -> bytes:
        found = statement_in(snapshots_of([made])[0])
        if found is None:
            raise Http404
        return render_statement_pdf(found, draft=label_of(made))

    content = typeset(made, "statement", write)
    return as_file(content, PDF, f"statement-draft-{number}.pdf")


def typeset(made: Draft, kind: str, write: Callable[[], bytes]) -> bytes:
    """Typesetting takes seconds: it is done once for each draft, until the renderer changes."""
    edition = edition_of(label_of(made))
    content = kept_file(made, kind=kind, edition=edition)
    if content is None:
        content = write()
        keep_file(made, content, kind=kind, edition=edition)
    return content


def statement_in(kept: Snapshot) -> Statement | None:
    """None where they want none, or where a draft of earlier versions kept no answers."""
    if not kept.answers or kept.answers.get(OWN_STATEMENT.key) is not True:
        return None
    return own_statement(kept.answers, as_of=date.fromisoformat(read_letter(kept.letter).as_of))


def draft_numbered(claim: Claim, number: int) -> Draft:
    made: Draft | None = claim.drafts.filter(number=number).first()
    if made is None:
        raise Http404
    return made


def label_of(made: Draft) -> str:
    day = formats.date_format(timezone.localtime(made.made_at), "F j, Y")
    return gettext("Draft {number}, {day}").format(number=made.number, day=day)


def as_file(content: bytes, kind: str, name: str) -> HttpResponse:
    """The name tells nothing: it stays in the list of downloads."""
    disposition = f'attachment; filename="{name}"'
    return HttpResponse(content, kind, headers={"Content-Disposition": disposition})
