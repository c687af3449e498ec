"""Until when a letter is kept, where a page says so."""

from datetime import date

from django import template
from django.utils.formats import date_format

from nexus.claims.models import Claim
from nexus.claims.retention import kept_until

register = template.Library()


@register.simple_tag
def kept(claim: Claim) -> date:
    """The day on which it is erased, unless somebody visits it before."""
    return kept_until(claim)


@register.filter
def whole_day(day: date) -> str:
    """Month, day and year, which never stand on two lines."""
    return date_format(day, "F j, Y").replace(" ", "\N{NO-BREAK SPACE}")
