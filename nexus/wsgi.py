"""Where a web server takes hold of the site."""

import os

from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nexus.settings")

application = get_wsgi_application()
get_resolver().url_patterns  # noqa: B018 - reads every page once, before workers part and people wait

# A server is not started by manage.py, so nobody else asks whether a backup undid an erasure.
if refusals := run_checks(tags=["erasures"]):
    raise ImproperlyConfigured("\n".join(str(refusal) for refusal in refusals))
connections.close_all()  # none is shared by workers
