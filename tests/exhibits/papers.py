"""Papers made up for tests, and how they are sent in."""

import io
import secrets
import warnings
from concurrent.futures import Future
from decimal import Decimal
from uuid import UUID

import pikepdf
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from nexus.exhibits import checking
from nexus.exhibits.models import Paper
from tests.wizard.people import Person

CANARY = b"Canary-5f1c: the film of 2009 shows a bulge at L5-S1"


def checked_at_once(paper: UUID) -> "Future[None]":
    """As `check_soon`, without its thread."""
    done: Future[None] = Future()
    checking.check(paper)
    done.set_result(None)
    return done


def picture(width: int = 120, height: int = 160) -> Image.Image:
    """White paper with a dark corner at its upper left, so that which way is up can be seen."""
    sheet = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(sheet).rectangle((0, 0, width // 3, height // 4), fill="black")
    return sheet


def as_bytes(image: Image.Image, kind: str = "JPEG", **told) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **told)
    return out.getvalue()


def photo(**told) -> bytes:
    return as_bytes(picture(), **told)


def scan(pages: int = 3, *, words: bytes = CANARY) -> bytes:
    """A PDF with a line of words on each page."""
    pdf = pikepdf.new()
    for number in range(1, pages + 1):
        page = pdf.add_blank_page(page_size=(Decimal(612), Decimal(792)))
        drawn = b"BT /F1 24 Tf 72 600 Td (%b, page %d) Tj ET" % (words, number)
        page.Contents = pikepdf.Stream(pdf, drawn)
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    return saved(pdf)


def saved(pdf: pikepdf.Pdf, **how) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fields that no form knows: meant
        pdf.save(out, **how)
    return out.getvalue()


def send(person: Person, content: bytes, name: str = "scan.pdf", **fields):
    """As the form sends it, its last field included."""
    form = {
        "once": secrets.token_urlsafe(16),
        **fields,
        "file": SimpleUploadedFile(name, content),
        "end": fields.get("end", "here"),
    }
    return person.client.post(person.address("exhibits:papers"), form)


def paper_of(person: Person) -> Paper:
    """The latest."""
    return person.claim.papers.order_by("-number")[0]
