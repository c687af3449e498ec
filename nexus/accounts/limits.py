"""How many codes an address is sent: counted so that no stranger keeps its owner out.

Whoever asks for codes to somebody's address soon reaches the bound of that address from their own
network; its owner, elsewhere, has a count of their own. A crowd from many networks reaches the
bound for the address as a whole, so that a mailbox can't be flooded; a browser in which the owner
once signed in is not held up even by that.
"""

from allauth.core import ratelimit
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from nexus.accounts.models import Account
from nexus.accounts.network import network_of
from nexus.accounts.rates import FROM_ANYWHERE, FROM_ONE_NETWORK

KNOWN = "known"
KNOWN_FOR = 180 * 24 * 60 * 60


def may_send(request: HttpRequest, account: Account) -> bool:
    """Counts one more code; False when it is one too many."""
    network = network_of(request.META.get("REMOTE_ADDR", ""))
    who = "known" if is_known(request, account) else network
    if not ratelimit.consume(request, action=FROM_ONE_NETWORK, key=f"{who}|{account.pk}"):
        return False
    return who == "known" or ratelimit.consume(request, action=FROM_ANYWHERE, key=str(account.pk))


def is_known(request: HttpRequest, account: Account) -> bool:
    """Whether the account was opened in this browser before, and on its owner's own device."""
    told = request.get_signed_cookie(cookie_name(), default="", max_age=KNOWN_FOR)
    return told == str(account.pk)


def remember(response: HttpResponse, account: Account) -> None:
    """Opens nothing: it only lets a code be sent."""
    response.set_signed_cookie(
        cookie_name(),
        str(account.pk),
        max_age=KNOWN_FOR,
        secure=settings.PRODUCTION,
        httponly=True,
        samesite="Lax",
    )


def cookie_name() -> str:
    return f"__Host-{KNOWN}" if settings.PRODUCTION else KNOWN
