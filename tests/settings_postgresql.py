"""The same, on PostgreSQL: where it is, the environment says."""

import os
from urllib.parse import urlsplit

from nexus.environment import postgresql
from tests.settings import *  # noqa: F403 - the same settings but for the databases

DATABASES = {
    alias: {**postgresql(urlsplit(os.environ[f"{alias.upper()}_ON_POSTGRESQL"])), "CONN_MAX_AGE": 0}
    for alias in ("default", "keys")
}
