"""Until when a letter is kept, where a page says so."""

from datetime import date

from django import template

from nexus.claims.models import Claim
from nexus.claims.retention import kept_until

register = template.Library()


@register.simple_tag
def kept(claim: Claim) -> date:
    """The day on which it is erased, unless somebody visits it before."""
    return kept_until(claim)
