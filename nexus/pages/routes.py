"""Which page was asked for, by name: an address may lead to somebody, a name never does."""

from django.http import HttpRequest


def route_of(request: HttpRequest) -> str:
    match = request.resolver_match
    return match.view_name if match else "none"
