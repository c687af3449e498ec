"""The site as its tests want it, whatever this machine is set to."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

FOLDER = Path(tempfile.mkdtemp(prefix="back-to-life-tests-"))
(FOLDER / "static").mkdir()  # where whitenoise looks; a live server takes them from static/
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

INHERITED = (
    "PRODUCTION",
    "DATABASE_URL",
    "KEYS_DATABASE_URL",
    "ALLOWED_HOSTS",
    "KEY_RING_FILE",
    "TRUSTED_PROXIES",
    "TIME_ZONE",
    "EMAIL_URL",
    "EMAIL_FROM",
    "SITE_ADDRESS",
    "KEPT_MONTHS",
)
for name in INHERITED:
    os.environ.pop(name, None)
os.environ["VAR_DIR"] = str(FOLDER)
os.environ["SECRET_KEY"] = "a secret that only the tests know, and long enough at that"
os.environ["DEBUG"] = "1"  # static files as they are; pytest-django itself turns DEBUG off again

from nexus.settings import *  # noqa: E402, F403 - the environment is set first
from nexus.settings import DATABASES  # noqa: E402 - as above

for _alias, _database in DATABASES.items():
    _database["TEST"] = {"NAME": FOLDER / f"test_{_alias}.sqlite3"}  # a real file: threads may race
    _database["CONN_MAX_AGE"] = 0
