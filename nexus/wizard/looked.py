"""Who looked at a letter, and what was done with it: the audit of one claim, in plain words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from nexus.accounts.actor import was_helped
from nexus.audit.models import Event
from nexus.audit.recording import What
from nexus.audit.tallying import write_tallies
from nexus.claims.access import readable_claim
from nexus.programs.choosing import every_stage
from nexus.wizard.place import places_in

EVENTS_A_PAGE = 25

YOU: Mapping[str, str | Promise] = {
    What.CLAIM_BEGUN: _("You began this letter."),
    What.CLAIM_OPENED: _("Your return code was used to open this letter."),
    What.CLAIM_COPIED: _("You made a copy of this letter to work on."),
    What.CODE_REPLACED: _("You got a new return code. The old one stopped working."),
    What.CODE_RETIRED: _("You switched off your return code."),
    What.CLAIM_HELD: _("You put this letter into an account."),
    What.CLAIM_LET_GO: _("You took this letter out of its account."),
    What.ANSWERS_RECORDED: _("You saved “{page}”."),
    What.UNFINISHED_KEPT: _("You typed in “{page}”, and it was kept."),
    What.ITEM_ADDED: _("You added to “{page}”."),
    What.ITEM_REMOVED: _("You took something out of “{page}”."),
    What.DRAFT_MADE: _("You made draft {number}."),
    What.ANSWERS_EXPORTED: _("You kept a copy of your answers."),
    What.ANSWERS_IMPORTED: _("Your answers came in from a file."),
    What.EVERYTHING_EXPORTED: _("You took a copy of all you told us."),
    What.PAPER_RECEIVED: _("You sent in a paper."),
    What.PAPER_READY: _("A paper was checked. It can be used."),
    What.PAPER_REFUSED: _("A paper was checked. We couldn’t read it."),
    What.PAPER_REMOVED: _("You took a paper out."),
    What.PAPER_TAKEN: _("You opened a paper."),
    What.PAGES_CITED: _("You said which pages belong to a record."),
    What.PAGES_UNCITED: _("You took back which pages belong to a record."),
    What.NOTICES_ASKED: _("You gave an address for a note before this letter is erased."),
    What.NOTICES_ENDED: _("You took back the address for that note."),
    What.ERASURE_ASKED: _("You asked us to erase this letter."),
    What.ERASURE_UNDONE: _("You chose to keep this letter after all."),
    What.CLAIM_ERASED: _("This letter was erased."),
}
HELPER: Mapping[str, str | Promise] = {
    What.CODE_REPLACED: _("Your helper got a new return code. The old one stopped working."),
    What.CODE_RETIRED: _("Your helper switched off your return code."),
    What.CLAIM_HELD: _("Your helper put this letter into an account."),
    What.CLAIM_LET_GO: _("Your helper took this letter out of its account."),
    What.CLAIM_COPIED: _("Your helper made a copy of this letter to work on."),
    What.ANSWERS_RECORDED: _("Your helper saved “{page}”."),
    What.UNFINISHED_KEPT: _("Your helper typed in “{page}”, and it was kept."),
    What.ITEM_ADDED: _("Your helper added to “{page}”."),
    What.ITEM_REMOVED: _("Your helper took something out of “{page}”."),
    What.DRAFT_MADE: _("Your helper made draft {number}."),
    What.ANSWERS_EXPORTED: _("Your helper kept a copy of your answers."),
    What.EVERYTHING_EXPORTED: _("Your helper took a copy of all you told us."),
    What.PAPER_RECEIVED: _("Your helper sent in a paper."),
    What.PAPER_REMOVED: _("Your helper took a paper out."),
    What.PAPER_TAKEN: _("Your helper opened a paper."),
    What.PAGES_CITED: _("Your helper said which pages belong to a record."),
    What.PAGES_UNCITED: _("Your helper took back which pages belong to a record."),
    What.NOTICES_ASKED: _("Your helper gave an address for a note before it is erased."),
    What.NOTICES_ENDED: _("Your helper took back the address for that note."),
    What.ERASURE_ASKED: _("Your helper asked us to erase this letter."),
}
REFUSED = {What.CODE_REFUSED, What.CLAIM_REFUSED}
OF_THE_SITE = {What.TRY_REFUSED, What.END_MISSED, What.JOB_TRIED_AGAIN, What.SIGNED_IN}
"""These are about no claim."""


@dataclass(frozen=True)
class Told:
    """When, and what happened."""

    at: datetime
    words: str
    refused: bool = False


@require_safe
def looked(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    claim = readable_claim(request, claim_id)
    write_tallies()  # what was refused until a minute ago is told here too
    events = Event.objects.filter(claim=claim.pk).order_by("-number")
    page = Paginator(events, EVENTS_A_PAGE).get_page(request.GET.get("page"))
    context = {"claim": claim, "page": page, "told": told(page.object_list)}
    return render(request, "wizard/looked.html", context)


def told(events: Iterable[Event]) -> list[Told]:
    titles = {place.row: gettext(place.step.title) for place in places_in(every_stage())}
    return [refusal(one) if one.what in REFUSED else deed(one, titles) for one in events]


def deed(event: Event, titles: Mapping[str, str]) -> Told:
    words = HELPER.get(event.what) if was_helped(event.actor) else None
    words = words or YOU.get(event.what) or _("Something else was done.")
    page = event.detail.split("/")[0]
    named = titles.get(page, gettext("a page that is no longer asked"))
    return Told(event.at, str(words).format(page=named, number=event.detail))


def refusal(event: Event) -> Told:
    """As often as it was tried, in the minute in which it was."""
    count, minute = (int(part) for part in event.detail.split("/"))
    if event.what == What.CODE_REFUSED:
        words = ngettext(
            "Somebody tried a return code of yours that no longer works. They did not get in.",
            "Somebody tried a return code of yours that no longer works, {count} times. "
            "They did not get in.",
            count,
        )
    else:
        words = ngettext(
            "Somebody without your code tried to open this letter. They did not get in.",
            "Somebody without your code tried to open this letter {count} times. "
            "They did not get in.",
            count,
        )
    at = datetime.fromtimestamp(minute * 60, UTC)
    return Told(at, words.format(count=count), refused=True)
