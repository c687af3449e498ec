"""Addresses within the guide, which keep the way back to the form from which one came."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from nexus.claims.models import Claim
from nexus.pages.guide import BY_KEY

register = template.Library()


@register.simple_tag(takes_context=True)
def guide_url(context: Mapping[str, Any]) -> str:
    return _within("guide", context.get("claim"), context.get("came_from", ""))


@register.simple_tag(takes_context=True)
def chapter_url(context: Mapping[str, Any], key: str) -> str:
    return _within("chapter", context.get("claim"), context.get("came_from", ""), key)


@register.simple_tag(takes_context=True)
def chapter_about(context: Mapping[str, Any], path: str) -> str:
    """What the guide says to a page of the form, where it has a chapter on its stage.

    The chapter may have a place of the page's own name; where it has none, a browser shows its top.
    """
    stage, page = path.split("/")[:2]
    if stage not in BY_KEY:
        return ""
    return f"{_within('chapter', context['claim'], path, stage)}#{page}"


def _within(name: str, claim: Claim | None, came_from: str, *key: str) -> str:
    if not claim:
        return reverse(f"pages:{name}", args=key)
    ending = f"?{urlencode({'from': came_from}, safe='/')}" if came_from else ""
    return reverse(f"pages:{name}-beside", args=(claim.pk, *key)) + ending


@register.simple_tag
def places(*pages: str) -> SafeString:
    """Where pages of the form lead to within a chapter."""
    return format_html_join("", '<span id="{}"></span>', ((page,) for page in pages))
