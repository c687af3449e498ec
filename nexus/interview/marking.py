"""Marks words for translation without translating them, so that the core stays free of Django.

The web translates at its edge with gettext; `makemessages` finds the words by the same name `_`.
"""


def _(message: str) -> str:
    """The same words, marked."""
    return message
