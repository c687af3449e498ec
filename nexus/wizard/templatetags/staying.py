"""What a page says and does on a computer that others use too."""

from collections.abc import Mapping
from typing import Any

from django import template

from nexus.claims.staying import IDLE, SEEN, WARNED

register = template.Library()


@register.inclusion_tag("components/away.html", takes_context=True)
def asks_who_is_there(context: Mapping[str, Any]) -> dict[str, Any]:
    """The question whether one is still there, as long as nobody has to be asked anything else."""
    return {
        "csrf_token": context.get("csrf_token"),
        "place": context.get("place"),
        "idle": int(IDLE.total_seconds()),
        "warned": int(WARNED.total_seconds()),
    }


@register.simple_tag(takes_context=True)
def is_shared(context: Mapping[str, Any]) -> bool:
    """A claim is shown on a computer that others use too."""
    request = context.get("request")
    return bool(context.get("claim") and request and SEEN in request.session)
