"""Who runs this copy, for the foot of every page."""

from django.conf import settings
from django.http import HttpRequest


def operator(_request: HttpRequest) -> dict[str, str]:
    return {
        "operator_name": settings.OPERATOR_NAME,
        "operator_contact": settings.OPERATOR_CONTACT,
    }
