"""The site as gunicorn serves it, with the failures too."""

from django.conf import settings

from nexus.wsgi import application

__all__ = ["application"]

settings.ROOT_URLCONF = "tests.failing"
