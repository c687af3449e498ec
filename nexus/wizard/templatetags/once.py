"""What makes a form count once: see nexus/claims/once.py."""

from secrets import token_urlsafe

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()
FIELD = "once"


@register.simple_tag
def once() -> SafeString:
    """A token of this form, in a field that nobody sees."""
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, token_urlsafe(16))
