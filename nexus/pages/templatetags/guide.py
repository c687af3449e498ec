"""Addresses within the guide, which keep the way back to the form from which one came."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django import template
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from nexus.claims.models import Claim
from nexus.pages.guide import BY_KEY

register = template.Library()


@register.simple_tag(takes_context=True)
def guide_url(context: Mapping[str, Any]) -> str:
    return _within(context, context.get("came_from", ""), "guide")


@register.simple_tag(takes_context=True)
def chapter_url(context: Mapping[str, Any], key: str) -> str:
    return _within(context, context.get("came_from", ""), "chapter", key)


@register.simple_tag(takes_context=True)
def chapter_about(context: Mapping[str, Any], path: str) -> str:
    """What the guide says to a page of the form, where it has a chapter on its stage.

    The chapter may have a place of the page's own name; where it has none, a browser shows its top.
    """
    stage, page = path.split("/")[:2]
    return f"{_within(context, path, 'chapter', stage)}#{page}" if stage in BY_KEY else ""


def _within(context: Mapping[str, Any], came_from: str, name: str, *key: str) -> str:
    """With the page that one came from, and the answers that one was looking over."""
    claim: Claim | None = context.get("claim")
    if not claim:
        return _address(name, *key)
    kept = {"from": came_from, "check": context.get("checked") if came_from else ""}
    ending = urlencode({name: value for name, value in kept.items() if value}, safe="/")
    address = _address(f"{name}-beside", claim.pk, *key)
    return f"{address}?{ending}" if ending else address


@lru_cache(1_024)
def _address(name: str, *named: UUID | str) -> str:
    """Every page leads to the guide three times or more: each address is made once."""
    return reverse(f"pages:{name}", args=named)


@register.simple_tag
def places(*pages: str) -> SafeString:
    """Where pages of the form lead to within a chapter."""
    return format_html_join("", '<span id="{}"></span>', ((page,) for page in pages))
