"""A server on this machine that nobody should ever ask, and words that would make a page ask it."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

VECTORS = (
    "<script src=CANARY/script></script>",
    "<script>fetch('CANARY/fetch')</script>",
    "<img src=CANARY/img>",
    "<img src=x onerror=alert(1)>",
    "<iframe src=CANARY/iframe></iframe>",
    "<object data=CANARY/object></object>",
    "<embed src=CANARY/embed>",
    "<link rel=stylesheet href=CANARY/link.css>",
    "<link rel=attachment href=CANARY/attached>",
    "<link rel=attachment href=file:///etc/hostname>",
    "<a rel=attachment href=CANARY/attached-link>x</a>",
    "<style>@import url(CANARY/import.css)</style>",
    "<style>*{background:url(CANARY/background)}</style>",
    "</style><style>p::before{content:url(CANARY/before)}</style><p>x",
    '<p style="background:url(CANARY/style)">x</p>',
    '<ul style="list-style-image:url(CANARY/list)"><li>x</ul>',
    "<style>@font-face{font-family:q;src:url(CANARY/font)}*{font-family:q}</style>x",
    '<svg><image href="CANARY/svg" width="9" height="9"/></svg>',
    '<svg><use xlink:href="CANARY/use#a"/></svg>',
    "<svg><foreignObject><img src=CANARY/foreign></foreignObject></svg>",
    "<svg><style>@import url(CANARY/svg.css)</style></svg>",
    "<base href=CANARY/base/><img src=y>",
    '<meta http-equiv=refresh content="0;url=CANARY/refresh">',
    "<img src=\"data:image/svg+xml,%3Csvg%3E%3Cimage href='CANARY/nested'/%3E\">",
    "<img src=file:///etc/hostname>",
    '<img srcset="CANARY/set 1x">',
    "<input type=image src=CANARY/input>",
    "<video poster=CANARY/poster></video>",
    "<math><annotation-xml encoding='text/html'><img src=CANARY/math>",
    r"\3c img src=CANARY/escaped\3e }*{background:url(CANARY/escape)}",
    '"><img src=CANARY/quote>',
    "'><img src=CANARY/apostrophe x='",
    '" onfocus="alert(1)" autofocus="',
    "--><img src=CANARY/comment><!--",
    "]]><img src=CANARY/cdata>",
    "</title><img src=CANARY/title>",
    "</textarea><img src=CANARY/textarea>",
    "</article></section></body></html><img src=CANARY/after>",
    "&lt;img src=CANARY/entity&gt;",
    "&#60;img src=CANARY/number&#x3e;",
    "{{ 7*7 }}",
    '{% include "/etc/hostname" %}',
    "{{ self.__init__.__globals__ }}",
    "{# gone #}",
    "{name} {events} %(name)s $name ${name}",
    "[They reports]",
    '<a href="javascript:alert(1)">x</a>',
    "CANARY/bare file:///etc/hostname",
    "\u202e<img src=CANARY/turned>\u2066",
    "<\x08img src=CANARY/control>",
    '<div style="position:fixed;top:0;left:0;font-size:99px">x</div>',
)
"""At most a hundred characters each, as a name may have."""


class Canary:
    """Where the server is, and what was asked of it."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.asked: list[str] = []

    def vectors(self) -> tuple[str, ...]:
        return tuple(one.replace("CANARY", self.address) for one in VECTORS)


@contextmanager
def listening() -> Iterator[Canary]:
    """A canary that hears whatever is asked of it."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            canary.asked.append(self.path)
            kind = "text/css" if self.path.endswith(".css") else "image/svg+xml"
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(
                b"" if kind == "text/css" else b"<svg xmlns='http://www.w3.org/2000/svg'/>"
            )

        def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - its name
            """Keep quiet: the list of what was asked is enough."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        canary = Canary(server.server_port)
        Thread(target=server.serve_forever, daemon=True).start()
        yield canary
        server.shutdown()
