"""Who may open a claim: whoever began it here, typed its code here, or keeps it in their account.

The session holds the ids of claims, whose device it is, and when somebody was last there.
"""

from uuid import UUID

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.http import Http404, HttpRequest
from django.utils import timezone

from nexus.accounts.access import account_in
from nexus.accounts.actor import CodeHolder, Owner, Person
from nexus.accounts.staying import Device, stay
from nexus.audit.recording import What
from nexus.audit.tallying import count_refusal
from nexus.claims.models import Claim
from nexus.interview.about_you.helper import TYPED_BY
from nexus.interview.answers import Answers

OPENED = "claims"
MOST_AT_ONCE = 20


class NoSuchClaim(Http404):
    """The same for a claim that never was, somebody else's, and a code that is wrong or retired."""


class Erased(Http404):
    """The claim is no more, and this browser could open it."""


class Closed(Http404):
    """The claim is being erased: nothing of it is read or changed, and only its owner is told."""

    def __init__(self, claim: UUID) -> None:
        super().__init__()
        self.claim = claim


def open_in_browser(session: SessionBase, claim: Claim, *, device: Device = Device.SHARED) -> None:
    """With a new session id: one that somebody else planted beforehand must not open anything."""
    session.cycle_key()
    stay(session, device)
    others = [claim_id for claim_id in opened_in(session) if claim_id != str(claim.pk)]
    session[OPENED] = [*others, str(claim.pk)][-MOST_AT_ONCE:]


def close_in_browser(session: SessionBase, claim: Claim) -> None:
    """Who is signed in is signed out as well: otherwise it would open again at a tap."""
    others = [claim_id for claim_id in opened_in(session) if claim_id != str(claim.pk)]
    if others and SESSION_KEY not in session:
        session[OPENED] = others
    else:
        session.flush()


def readable_claim(request: HttpRequest, claim_id: UUID | str) -> Claim:
    claim = held_claim(request, claim_id)
    if claim.erase_at is not None:
        raise Closed(claim.pk)
    if claim.last_visit < timezone.localdate():
        touch(claim)
    return claim


def closed_claim(request: HttpRequest, claim_id: UUID | str) -> Claim:
    """A claim that its owner chose to erase, until it is gone."""
    claim = held_claim(request, claim_id)
    if claim.erase_at is None:
        raise NoSuchClaim
    return claim


def held_claim(request: HttpRequest, claim_id: UUID | str) -> Claim:
    if not (is_opened(request, claim_id) or is_held(request, claim_id)):
        tell_refusal(request.session, claim_id)  # no other is even looked for
        raise NoSuchClaim
    claim = Claim.objects.filter(pk=claim_id).first()
    if claim is None:
        raise Erased
    return claim


def is_opened(request: HttpRequest, claim_id: UUID | str) -> bool:
    """With its code, or begun here."""
    return str(claim_id) in opened_in(request.session)


def is_held(request: HttpRequest, claim_id: UUID | str) -> bool:
    """Asked anew at each request: what is taken out of an account is closed to it at once."""
    if SESSION_KEY not in request.session:
        return False
    account = account_in(request)
    return account is not None and account.holdings.filter(claim__pk=claim_id).exists()


def owner_in(request: HttpRequest, claim: Claim) -> Owner:
    """As whom this browser acts on a claim that it may open."""
    return CodeHolder(claim.pk) if is_opened(request, claim.pk) else Person(claim.pk)


def owner_of(claim: Claim, answers: Answers, *, with_account: bool) -> Owner:
    """As whom somebody acts who opened the claim, and who types for them if they said so."""
    typed_by = answers[TYPED_BY]
    helper = typed_by.key if typed_by is not None and typed_by.key != "self" else ""
    return (Person if with_account else CodeHolder)(claim=claim.pk, helper=helper)


def tell_refusal(session: SessionBase, claim_id: UUID | str) -> None:
    """Who has one open, or is signed in, and asks for another is counted, whether or not it is."""
    somebody = opened_in(session) or SESSION_KEY in session
    if somebody and isinstance(claim_id, UUID):
        count_refusal(what=What.CLAIM_REFUSED, claim=claim_id)


def opened_in(session: SessionBase) -> list[str]:
    return list(session.get(OPENED, ()))


def touch(claim: Claim) -> None:
    """At most once a day: what is not visited for a year is erased."""
    claim.last_visit = timezone.localdate()
    claim.save(update_fields=["last_visit"])
