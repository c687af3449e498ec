"""How gunicorn serves the site; HOST, PORT and WEB_CONCURRENCY choose otherwise."""

import gc
import os

from nexus.settings import LOGGING

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 4
preload_app = True  # read once, then shared: starts sooner and takes less memory
timeout = 60
umask = 0o077
accesslog = None  # nexus.pages.logs writes a line a request, without its address
control_socket_disable = True  # nothing to steer it by but signals
logconfig_dict = LOGGING


def when_ready(_server: object) -> None:
    gc.collect()
    gc.freeze()  # workers never look through what was loaded for garbage, and share its pages
    print(f"Back to Life is at http://{bind}/  (Ctrl-C stops it)", flush=True)  # noqa: T201 - the one line a person waits for
