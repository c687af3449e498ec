"""The process that reads: a paper comes in through one pipe, a safe copy goes out through another.

It loads all that it needs, lets the walls be raised around it, and from then on knows nothing but
these two pipes. `python -m nexus.exhibits.intake.child` starts it; only reader.py does.
"""

import io
import os
from typing import BinaryIO

import pikepdf
import pillow_heif
import pypdfium2
from PIL import Image

from nexus.exhibits.intake import pdfs, pictures, wire
from nexus.exhibits.intake.kinds import Kind, Refused, kind_of
from nexus.exhibits.intake.limits import Limits, seconds_for
from nexus.exhibits.intake.walls import allow_seconds, raise_walls

MOST_INPUT = 1 << 31


class Outlet:
    """Where everything that is found out goes, while it is found out."""

    def __init__(self, sink: BinaryIO, limits: Limits) -> None:
        self._sink, self._limits = sink, limits

    def counted(self, pages: int) -> None:
        allow_seconds(seconds_for(pages) + seconds_for(1))
        wire.say(self._sink, wire.SAID, pages=pages)

    def thumbnail(self, picture: bytes) -> None:
        wire.put(self._sink, wire.THUMBNAIL, picture)

    def copy(self, content: bytes) -> None:
        if len(content) > self._limits.copy_bytes:
            raise Refused("too-much")
        for piece in wire.in_pieces(content):
            wire.put(self._sink, wire.COPY, piece)
        wire.say(self._sink, wire.SAID, ready=True)

    def refused(self, reason: str) -> None:
        wire.say(self._sink, wire.SAID, refused=reason)


def read_paper(content: bytes, limits: Limits, outlet: Outlet) -> None:
    kind = kind_of(content)
    if kind is Kind.PDF:
        read_pdf(content, limits, outlet)
    else:
        read_photo(content, kind, limits, outlet)


def read_pdf(content: bytes, limits: Limits, outlet: Outlet) -> None:
    with pdfs.open_pdf(content) as pdf:
        outlet.counted(pdfs.counted(pdf, most=limits.pages))
        safe, as_pictures = pdfs.stripped(pdf)
        copy = pdfs.looked_at(safe, as_pictures, outlet.thumbnail)
        pdfs.refuse_mended(pdf)  # what was read only when it was written
        outlet.copy(copy)


def read_photo(content: bytes, kind: Kind, limits: Limits, outlet: Outlet) -> None:
    outlet.counted(1)
    picture = pictures.read_picture(content, kind, pixels=limits.pixels)
    outlet.thumbnail(pictures.thumbnail_of(picture))
    sheet, pdf = pictures.sheet_of(picture), pikepdf.new()
    pictures.add_sheet(pdf, sheet, sheet.points)
    outlet.copy(pdfs.written(pdf))


def answer(content: bytes, limits: Limits, outlet: Outlet) -> None:
    """Whatever a reader stumbles over is the paper's fault, and is told without a word of it."""
    try:
        read_paper(content, limits, outlet)
    except Refused as refused:
        outlet.refused(refused.reason)
    except MemoryError:
        outlet.refused("too-much")
    except RecursionError:
        outlet.refused("failed")
    except Exception:  # noqa: BLE001 - what strangers made breaks readers in every way
        outlet.refused("damaged")


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """One paper after the other, until the pipe ends."""
    while frame := wire.next_frame(source, most=wire.MOST_SAID):
        kind, told = frame
        if kind != wire.TASK:
            raise wire.Garbled
        limits = Limits.told(wire.heard(told))
        allow_seconds(seconds_for(1))
        answer(taken_in(source), limits, Outlet(sink, limits))


def taken_in(source: BinaryIO) -> bytes:
    content = io.BytesIO()
    while frame := wire.next_frame(source, most=wire.PIECE):
        kind, piece = frame
        if kind == wire.END:
            return content.getvalue()
        content.write(piece)
    raise wire.Garbled


def warm_up() -> None:
    """Each reader once, with something of our own: some load a part of themselves only then."""
    pictures.get_ready()
    ours = Image.effect_noise((64, 96), 40).convert("RGB")
    photo = io.BytesIO()
    ours.save(photo, "PNG")
    for content, kind in ((photo.getvalue(), Kind.PNG), (pictures.jpeg(ours, 80), Kind.JPEG)):
        sheet = pictures.sheet_of(pictures.read_picture(content, kind, pixels=10_000))
        pdf = pikepdf.new()
        pictures.add_sheet(pdf, sheet, sheet.points)
        safe, _none = pdfs.stripped(pdf)
        pdfs.looked_at(safe, {0}, lambda _thumbnail: None)
    pillow_heif.libheif_info()
    pypdfium2.PdfDocument.new().close()
    warm_up_locks()


def warm_up_locks() -> None:
    """A PDF may be locked against changes alone; whoever reads it must know how to open it."""
    older = pikepdf.Encryption(owner="ours", R=3, aes=False, metadata=False)
    for how in (older, pikepdf.Encryption(owner="ours", R=4), pikepdf.Encryption(owner="ours")):
        locked = io.BytesIO()
        pdf = pikepdf.new()
        pdf.add_blank_page()
        pdf.save(locked, encryption=how)
        with pdfs.open_pdf(locked.getvalue()) as opened:
            pdfs.counted(opened, most=1)


def main() -> None:
    """Whatever a library prints goes nowhere: it might quote the paper."""
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(nowhere, number)
    warm_up()
    wire.say(sink, wire.SAID, walls=raise_walls())
    serve(source, sink)


if __name__ == "__main__":
    main()
