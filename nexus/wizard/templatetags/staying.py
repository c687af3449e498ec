"""What a page says and does on a computer that others use too."""

from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

from django import template
from django.contrib.auth import SESSION_KEY
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from nexus.accounts.staying import IDLE, SEEN, WARNED

register = template.Library()
OPEN = {name: f"{{{name}}}" for name in ("csrf_token", "page", "count")}
"""What is put in later: two of them here, and the minutes by the script."""
OF_AN_ACCOUNT = ("account/", "status/")
"""Where addresses begin whose pages need somebody signed in."""


@register.simple_tag(takes_context=True)
def asks_who_is_there(context: Mapping[str, Any]) -> SafeString:
    """The question whether one is still there, which a script puts when nobody does anything."""
    place = context.get("place")
    known = {"csrf_token": context.get("csrf_token", ""), "page": place.path if place else ""}
    return format_html(_asked(get_language(), IDLE, WARNED), **OPEN | known)


@lru_cache(8)
def _asked(_language: str | None, idle: timedelta, warned: timedelta) -> SafeString:
    """Set once in each language: it is on every page, and only two things in it differ."""
    told = {"idle": int(idle.total_seconds()), "warned": int(warned.total_seconds())}
    return render_to_string("components/away.html", told | OPEN)


@register.simple_tag(takes_context=True)
def is_shared(context: Mapping[str, Any]) -> bool:
    """A claim or an account is shown on a computer that others use too."""
    request = context.get("request")
    return bool(is_private(context) and request and SEEN in request.session)


@register.simple_tag(takes_context=True)
def is_signed_in(context: Mapping[str, Any]) -> bool:
    """Asked only where something of a person is shown: other pages don't look who is there."""
    request = context.get("request")
    return bool(is_private(context) and request and SESSION_KEY in request.session)


def is_private(context: Mapping[str, Any]) -> bool:
    request = context.get("request")
    asked = request.resolver_match if request else None
    return bool(context.get("claim") or (asked and asked.route.startswith(OF_AN_ACCOUNT)))
