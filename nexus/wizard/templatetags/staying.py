"""What a page says and does on a computer that others use too."""

from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from nexus.claims.staying import IDLE, SEEN, WARNED

register = template.Library()
TOKEN, PAGE = "the-token-of-a-form", "the-page-of-the-form"
"""What stands in the places of the two until they are put in."""


@register.simple_tag(takes_context=True)
def asks_who_is_there(context: Mapping[str, Any]) -> SafeString:
    """The question whether one is still there, which a script puts when nobody does anything."""
    place = context.get("place")
    token, page = str(context.get("csrf_token", "")), place.path if place else ""
    asked = _asked(get_language(), IDLE, WARNED)
    return mark_safe(  # noqa: S308 - set by a template, but for a token of ours and one of our pages
        asked.replace(TOKEN, conditional_escape(token)).replace(PAGE, conditional_escape(page))
    )


@lru_cache(8)
def _asked(_language: str | None, idle: timedelta, warned: timedelta) -> SafeString:
    """Set once in each language: it is on every page, and only two things in it differ."""
    told = {"idle": int(idle.total_seconds()), "warned": int(warned.total_seconds())}
    return render_to_string("components/away.html", {**told, "csrf_token": TOKEN, "page": PAGE})


@register.simple_tag(takes_context=True)
def is_shared(context: Mapping[str, Any]) -> bool:
    """A claim is shown on a computer that others use too."""
    request = context.get("request")
    return bool(context.get("claim") and request and SEEN in request.session)
