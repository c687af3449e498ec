"""Where a web server takes hold of the site."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nexus.settings")

application = get_wsgi_application()
get_resolver().url_patterns  # noqa: B018 - reads every page once, before workers part and people wait
