"""What the log may hold: what happened and where, never what anybody typed.

Messages of exceptions, arguments, SQL and addresses all carry people's words, so none is written.
Our own events are fixed sentences with a few named, typed fields beside them.
"""

import logging
import time
import traceback
from collections.abc import Callable
from types import TracebackType

from django.http import HttpRequest, HttpResponse

from nexus.pages.routes import route_of

OUR_OWN = "nexus"
SERVER_EVENTS = (  # of gunicorn; its other messages may quote a request
    "Starting gunicorn",
    "Using worker",
    "Handling signal",
    "Worker exiting",
    "Listening at",
    "Connection in use",
    "Can't connect to",
    "Retrying in",
    "Booting worker",
    "Shutting down",
)
FIELDS: dict[str, type] = {
    "route": str,
    "method": str,
    "status": int,
    "status_code": int,
    "milliseconds": int,
    "count": int,
}
METHODS = {"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"}

access = logging.getLogger("nexus.access")


class DiscreetFormatter(logging.Formatter):
    """Writes the class of an exception and its frames, and of the rest only what is fixed."""

    def format(self, record: logging.LogRecord) -> str:
        parts = [self.formatTime(record), record.levelname, record.name, event_of(record)]
        parts += [
            f"{name}={getattr(record, name)}"
            for name, kind in FIELDS.items()
            if isinstance(getattr(record, name, None), kind)
        ]
        if record.exc_info and record.exc_info[0]:
            parts += [record.exc_info[0].__qualname__, frames_of(record.exc_info[2])]
        return " ".join(parts)


def event_of(record: logging.LogRecord) -> str:
    if record.name.split(".")[0] == OUR_OWN:
        return str(record.msg)  # a fixed sentence; its arguments are not looked at
    if record.name == "gunicorn.error" and str(record.msg).startswith(SERVER_EVENTS):
        return record.getMessage()
    return f"{record.module}:{record.lineno}"


def frames_of(trace: TracebackType | None) -> str:
    return " < ".join(
        f"{frame.name} ({frame.filename}:{frame.lineno})"
        for frame in reversed(traceback.extract_tb(trace))
    )


class AccessLog:
    """One line a request: the name of its page, never its address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.monotonic()
        response = self.get_response(request)
        fields = {
            "route": route_of(request),
            "method": request.method if request.method in METHODS else "other",
            "status": response.status_code,
            "milliseconds": round((time.monotonic() - started) * 1000),
        }
        access.info("answered", extra=fields)
        return response
