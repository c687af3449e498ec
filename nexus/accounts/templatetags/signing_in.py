"""What the pages of signing in need: a word said once, a picture to scan, options for a passkey."""

import json
from textwrap import wrap

from django import template
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from nexus.accounts.adapter import TOLD

register = template.Library()


@register.simple_tag(takes_context=True)
def said_once(context: dict[str, object]) -> str:
    """What happened on the page before; the next page no longer says it."""
    request = context["request"]
    return str(request.session.pop(TOLD, "")) if isinstance(request, HttpRequest) else ""


@register.filter
def as_json(value: object) -> str:
    """For an attribute, where the template escapes it."""
    return json.dumps(value)


@register.filter
def in_fours(key: str) -> str:
    """A long key as one types it: four signs, and a breath."""
    return " ".join(wrap(key, 4))


@register.simple_tag
def scanned(text: str) -> SafeString:
    """A square code for a camera: drawn here, so that no picture has to be fetched."""
    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(text)
    rows = code.get_matrix()
    dark = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, one in enumerate(row) if one
    )
    return format_html(
        '<svg class="scanned" role="img" aria-label="{}" viewBox="0 0 {} {}">'
        '<path class="paper" d="M0 0h{}v{}h-{}z"/><path d="{}"/></svg>',
        gettext("Code for the camera of your phone"),
        len(rows),
        len(rows),
        len(rows),
        len(rows),
        len(rows),
        dark,
    )
