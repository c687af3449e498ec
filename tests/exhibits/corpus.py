"""Hostile and odd files, each made anew: what an attacker, a phone or a broken scanner might send.

`CORPUS` tells of each what must become of it: refused for one of some reasons, or made safe.
"""

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pikepdf
import pillow_heif
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image, PngImagePlugin

from tests.exhibits.papers import CANARY, as_bytes, picture, saved, scan

pillow_heif.register_heif_opener()
WORDS = String(CANARY.decode())
DAMAGED = frozenset({"damaged", "failed"})
ANY = frozenset({"damaged", "failed", "too-long", "too-much", "no-pages", "too-many-pages"})


@dataclass(frozen=True)
class Case:
    """A file, and for which reasons it may be refused; none where it must be made safe."""

    make: Callable[[], bytes]
    reasons: frozenset[str] = frozenset()
    or_safe: bool = False


# ── PDFs that act ────────────────────────────────────────────────────────────────────────────────


def action(kind: str, **more: Any) -> Dictionary:
    return Dictionary(Type=Name.Action, S=Name(f"/{kind}"), **more)


def script() -> Dictionary:
    return action("JavaScript", JS=WORDS)


def with_root(**more: Callable[[Pdf], object]) -> Callable[[], bytes]:
    def make() -> bytes:
        pdf = Pdf.open(io.BytesIO(scan(2, words=b"Low back")))
        for name, value in more.items():
            pdf.Root[f"/{name}"] = value(pdf)
        return saved(pdf)

    return make


def with_note(subtype: str, **more: Callable[[Pdf], object]) -> Callable[[], bytes]:
    """An annotation, as links, buttons and attachments are."""

    def make() -> bytes:
        pdf = Pdf.open(io.BytesIO(scan(1, words=b"Low back")))
        told: dict[str, Any] = {name: value(pdf) for name, value in more.items()}
        note = Dictionary(
            Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=Array([0, 0, 50, 50]), **told
        )
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])
        return saved(pdf)

    return make


def with_page(**more: Callable[[Pdf], object]) -> Callable[[], bytes]:
    def make() -> bytes:
        pdf = Pdf.open(io.BytesIO(scan(1, words=b"Low back")))
        for name, value in more.items():
            pdf.pages[0].obj[f"/{name}"] = value(pdf)
        return saved(pdf)

    return make


def with_drawn(subtype: str, content: bytes = b"", **more: Any) -> Callable[[], bytes]:
    """Something that the page draws."""

    def make() -> bytes:
        pdf = Pdf.open(io.BytesIO(scan(1, words=b"Low back")))
        drawn = Stream(pdf, content)
        drawn.stream_dict = Dictionary(Type=Name.XObject, Subtype=Name(f"/{subtype}"), **more)
        page = pdf.pages[0].obj
        page.Resources.XObject = Dictionary(X=pdf.make_indirect(drawn))
        page.Contents = Stream(pdf, page.Contents.read_bytes() + b" q 99 0 0 99 9 9 cm /X Do Q")
        return saved(pdf)

    return make


def file_in(pdf: Pdf) -> Dictionary:
    return Dictionary(
        Type=Name.Filespec, F=String("evil.exe"), EF=Dictionary(F=Stream(pdf, b"MZ" + CANARY))
    )


def attached() -> bytes:
    pdf = Pdf.open(io.BytesIO(scan(1, words=b"Low back")))
    names = Dictionary(Names=Array(["evil.exe", file_in(pdf)]))
    pdf.Root.Names = Dictionary(EmbeddedFiles=names)
    return saved(pdf)


def described() -> bytes:
    pdf = Pdf.open(io.BytesIO(scan(1, words=b"Low back")))
    pdf.docinfo["/Author"] = CANARY.decode()
    pdf.Root.Metadata = Stream(pdf, b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + CANARY)
    return saved(pdf)


def form_with_scripts(pdf: Pdf) -> Dictionary:
    return Dictionary(
        Fields=Array([]), CO=Array([]), XFA=Stream(pdf, b"<xdp>" + CANARY), DA=String("/F 0 Tf")
    )


def outline_with_script(pdf: Pdf) -> Dictionary:
    entry = pdf.make_indirect(Dictionary(Title=String("x"), A=script()))
    return Dictionary(Type=Name.Outlines, First=entry, Last=entry, Count=1)


ACTING: Mapping[str, Case] = {
    "a script when it opens": Case(with_root(OpenAction=lambda pdf: script())),
    "a script by name": Case(
        with_root(Names=lambda pdf: Dictionary(JavaScript=Dictionary(Names=Array(["a", script()]))))
    ),
    "a script when it closes": Case(with_root(AA=lambda pdf: Dictionary(WC=script()))),
    "a script in its outline": Case(with_root(Outlines=outline_with_script)),
    "a script when a page opens": Case(with_page(AA=lambda pdf: Dictionary(O=script()))),
    "a script in a private corner": Case(
        with_page(PieceInfo=lambda pdf: Dictionary(X=Dictionary(Private=script())))
    ),
    "a script in what is drawn": Case(
        with_drawn("Form", b"0 0 m", BBox=Array([0, 0, 9, 9]), AA=Dictionary(O=script()))
    ),
    "a script deep in the resources": Case(
        with_page(Group=lambda pdf: Dictionary(X=Array([Array([Dictionary(A=script())])])))
    ),
    "a link that starts a program": Case(
        with_note("Link", A=lambda pdf: action("Launch", F=String("cmd.exe")))
    ),
    "a link to a site": Case(with_note("Link", A=lambda pdf: action("URI", URI=WORDS))),
    "a link into another file": Case(
        with_note("Link", A=lambda pdf: action("GoToR", F=String("\\\\evil\\share")))
    ),
    "a link into a file within": Case(with_note("Link", A=lambda pdf: action("GoToE", T=WORDS))),
    "a link that opens something else first": Case(
        with_note("Link", A=lambda pdf: action("Named", N=Name.Print, Next=script()))
    ),
    "a button that sends the form": Case(
        with_note("Widget", FT=lambda pdf: Name.Btn, A=lambda pdf: action("SubmitForm", F=WORDS))
    ),
    "a button that brings data in": Case(
        with_note("Widget", FT=lambda pdf: Name.Btn, A=lambda pdf: action("ImportData", F=WORDS))
    ),
    "a field with a script at each key": Case(
        with_note("Widget", FT=lambda pdf: Name.Tx, AA=lambda pdf: Dictionary(K=script()))
    ),
    "a note with a file in it": Case(with_note("FileAttachment", FS=file_in)),
    "a film": Case(with_note("Movie", A=lambda pdf: action("Movie", T=WORDS))),
    "a sound": Case(with_note("Sound", A=lambda pdf: action("Sound", T=WORDS))),
    "a screen with a script": Case(
        with_note("Screen", A=lambda pdf: action("Rendition", JS=WORDS))
    ),
    "rich media": Case(
        with_note("RichMedia", RichMediaContent=lambda pdf: Dictionary(Assets=file_in(pdf)))
    ),
    "a 3D drawing with a script": Case(with_note("3D", **{"3DD": lambda pdf: Stream(pdf, CANARY)})),
    "an attached program": Case(attached),
    "a portfolio": Case(with_root(Collection=lambda pdf: Dictionary(View=Name.D, D=WORDS))),
    "associated files": Case(with_root(AF=lambda pdf: Array([file_in(pdf)]))),
    "a form with scripts and XFA": Case(with_root(AcroForm=form_with_scripts)),
    "an address for all links": Case(with_root(URI=lambda pdf: Dictionary(Base=WORDS))),
    "what is told of its author": Case(described),
    "a picture that lies elsewhere": Case(
        with_drawn("Image", Width=1, Height=1, F=String("//evil/x"), FFilter=Name.FlateDecode)
    ),
    "a part of another file": Case(
        with_drawn("Form", BBox=Array([0, 0, 9, 9]), Ref=Dictionary(F=WORDS, Page=0))
    ),
    "a printer's picture": Case(
        with_drawn("Form", BBox=Array([0, 0, 9, 9]), OPI=Dictionary(V=Dictionary(F=WORDS)))
    ),
    "a program for printers": Case(with_drawn("PS", CANARY)),
    "a picture of a kind with holes": Case(
        with_drawn(
            "Image",
            b"\x00" * 40,
            Width=9,
            Height=9,
            BitsPerComponent=1,
            ColorSpace=Name.DeviceGray,
            Filter=Name.JBIG2Decode,
        )
    ),
    "a picture of another kind with holes": Case(
        with_drawn(
            "Image", as_bytes(picture(), "JPEG2000"), Width=120, Height=160, Filter=Name.JPXDecode
        )
    ),
}


# ── PDFs that never end, or are not whole ────────────────────────────────────────────────────────


def written(*objects: str, trailer: str = "/Root 1 0 R") -> bytes:
    """By hand, as no library would write it."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, text in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    at = len(out)
    lines = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{lines}trailer\n<</Size {size} {trailer}>>\n"
    return bytes(out) + f"{end}startxref\n{at}\n%%EOF\n".encode("latin-1")


CATALOG, TREE = "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>"
SHEET = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]{}>>"


def page_of(more: str = "", *objects: str) -> bytes:
    return written(CATALOG, TREE, SHEET.format(more), *objects)


def stream_of(content: bytes, head: str = "") -> str:
    return f"<<{head}/Length {len(content)}>>\nstream\n{content.decode('latin-1')}\nendstream"


def boxed(box: str, more: str = "") -> Callable[[], bytes]:
    sheet = SHEET.format(more).replace("[0 0 612 792]", box)
    return lambda: written(CATALOG, TREE, sheet)


def squeezed(*, times: int, layers: int = 1) -> bytes:
    content = b"0 0 m 1 1 l S " * times
    for _ in range(layers):
        content = zlib.compress(content, 9)
    filters = "/FlateDecode" * layers
    return page_of("/Contents 4 0 R", stream_of(content, f"/Filter[{filters}]"))


def huge_picture() -> bytes:
    deflate = zlib.compressobj(9)
    row = bytes(1 << 20)
    content = b"".join(deflate.compress(row) for _ in range(900)) + deflate.flush()
    head = (
        "/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8"
        "/ColorSpace/DeviceGray/Filter/FlateDecode"
    )
    return page_of(
        "/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>",
        stream_of(b"q 600 0 0 700 0 0 cm /X Do Q"),
        stream_of(content, head),
    )


def many_pages(count: int) -> bytes:
    kids = " ".join(f"{number + 3} 0 R" for number in range(count))
    sheet = SHEET.format("")
    tree = f"<</Type/Pages/Kids[{kids}]/Count {count}>>"
    return written(CATALOG, tree, *([sheet] * count))


def locked(**how: Any) -> Callable[[], bytes]:
    def make() -> bytes:
        pdf = Pdf.open(io.BytesIO(scan(1, words=b"Low back")))
        return saved(pdf, encryption=pikepdf.Encryption(**how))

    return make


def drawn_in_itself() -> bytes:
    form = stream_of(
        b"/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"
    )
    return page_of("/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>", stream_of(b"/X Do"), form)


def whole_form() -> bytes:
    pdf = Pdf.open(io.BytesIO(scan(1, words=b"Please wait")))
    pdf.Root.NeedsRendering = True
    pdf.Root.AcroForm = form_with_scripts(pdf)
    return saved(pdf)


ENDLESS: Mapping[str, Case] = {
    "200 MB of drawing in 400 KB": Case(lambda: squeezed(times=15_000_000), ANY, or_safe=True),
    "drawing packed three times": Case(
        lambda: squeezed(times=900_000, layers=3), ANY, or_safe=True
    ),
    "a picture of 900 million dots": Case(huge_picture, ANY, or_safe=True),
    "a sheet five metres wide": Case(boxed("[0 0 14400 14400]")),
    "a sheet that grows ten thousand times": Case(
        boxed("[0 0 612 792]", "/UserUnit 10000"), ANY, or_safe=True
    ),
    "a sheet of no size": Case(boxed("[0 0 0 0]"), ANY, or_safe=True),
    "a sheet turned inside out": Case(boxed("[612 792 0 0]")),
    "a sheet of numbers that are none": Case(boxed("[0 0 1e400 nan]"), ANY, or_safe=True),
    "a sheet one dot high": Case(boxed("[0 0 14400 0.001]"), ANY, or_safe=True),
    "100,000 pages": Case(lambda: many_pages(100_000), frozenset({"too-many-pages"})),
    "1,001 pages": Case(lambda: many_pages(1_001), frozenset({"too-many-pages"})),
    "no pages": Case(
        lambda: written(CATALOG, "<</Type/Pages/Kids[]/Count 0>>"), frozenset({"no-pages"})
    ),
    "fewer pages than it says": Case(lambda: page_of().replace(b"/Count 1", b"/Count 9"), DAMAGED),
    "pages in a ring": Case(lambda: written(CATALOG, "<</Type/Pages/Kids[2 0 R]/Count 1>>"), ANY),
    "pages that are one another's parents": Case(
        lambda: written(
            CATALOG,
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>",
        ),
        ANY,
    ),
    "a table that leads to itself": Case(
        lambda: page_of().replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev 9"), ANY, or_safe=True
    ),
    "a length that points to itself": Case(
        lambda: page_of("/Contents 4 0 R", "<</Length 4 0 R>>\nstream\n0 0 m\nendstream"),
        ANY,
        or_safe=True,
    ),
    "a drawing that draws itself": Case(drawn_in_itself, ANY, or_safe=True),
    "brackets 100,000 deep": Case(
        lambda: page_of("/X 4 0 R", "[" * 100_000 + "]" * 100_000), ANY, or_safe=True
    ),
    "dictionaries 10,000 deep": Case(
        lambda: page_of("/Group 4 0 R", "<</A" * 10_000 + " 1" + ">>" * 10_000), ANY, or_safe=True
    ),
    "a million open brackets in a drawing": Case(
        lambda: page_of("/Contents 4 0 R", stream_of(b"q " * 1_000_000)), ANY, or_safe=True
    ),
    "half of it": Case(
        lambda: scan(9, words=b"Low back")[: len(scan(9, words=b"Low back")) // 2], ANY
    ),
    "its end is missing": Case(lambda: scan(9, words=b"Low back")[:-200], ANY, or_safe=True),
    "holes in its middle": Case(
        lambda: b"".join(
            [scan(9, words=b"Low back")[:900], bytes(600), scan(9, words=b"Low back")[1500:]]
        ),
        ANY,
        or_safe=True,
    ),
    "its first line alone": Case(lambda: b"%PDF-1.7\n", ANY),
    "no beginning": Case(lambda: written("<<>>", trailer=""), ANY),
    "locked with a password": Case(locked(user="secret", owner="secret"), frozenset({"locked"})),
    "locked against printing alone": Case(locked(owner="secret", user="")),
    "a form that only one program shows": Case(whole_form, frozenset({"form"})),
}


# ── Pictures ─────────────────────────────────────────────────────────────────────────────────────


def told_place() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = CANARY.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (34.0, 5.0, 12.0)
    return as_bytes(picture(), exif=exif, comment=CANARY)


def held(way: int) -> Image.Exif:
    """How the camera was held."""
    exif = Image.Exif()
    exif[0x0112] = way
    return exif


def png_with(name: bytes, content: bytes) -> bytes:
    """A PNG with a chunk of its own before its end."""
    whole = as_bytes(picture(), "PNG")
    chunk = struct.pack(">I", len(content)) + name + content
    chunk += struct.pack(">I", zlib.crc32(name + content))
    return whole[:33] + chunk + whole[33:]


def png(head: bytes, content: bytes) -> bytes:
    parts = ((b"IHDR", head), (b"IDAT", content), (b"IEND", b""))
    chunks = [
        struct.pack(">I", len(it)) + name + it + struct.pack(">I", zlib.crc32(name + it))
        for name, it in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def png_of(width: int, height: int) -> bytes:
    """Its first lines alone say how large it is."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return png(head, zlib.compress(bytes(999)))


def pixel_bomb() -> bytes:
    """194 KB that hold 1.6 billion dots."""
    row = zlib.compressobj(9)
    content = b"".join(row.compress(bytes(5001)) for _ in range(40_000)) + row.flush()
    return png(struct.pack(">IIBBBBB", 40_000, 40_000, 1, 0, 0, 0, 0), content)


def moving() -> bytes:
    return as_bytes(picture(), "PNG", save_all=True, append_images=[picture(), picture()])


def talkative() -> bytes:
    told = PngImagePlugin.PngInfo()
    told.add_itxt("Author", CANARY.decode(), zip=True)
    return as_bytes(picture(), "PNG", pnginfo=told)


def two_in_one() -> bytes:
    out = io.BytesIO()
    picture().save(out, "MPO", save_all=True, append_images=[picture()])
    return out.getvalue()


def packed(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, CANARY)
    return out.getvalue()


OTHER = frozenset({"other-kind"})
PICTURES: Mapping[str, Case] = {
    "40,000 × 40,000 dots in a small file": Case(pixel_bomb, frozenset({"too-many-pixels"})),
    "a picture that says it is four billion wide": Case(
        lambda: png_of(4_000_000_000, 1), frozenset({"too-many-pixels", "damaged"})
    ),
    "a picture with most of it missing": Case(lambda: png_of(9_000, 9_000), frozenset({"damaged"})),
    "a picture of no size": Case(lambda: png_of(0, 0), frozenset({"damaged"})),
    "half a photo": Case(lambda: as_bytes(picture(900, 900))[:3000], frozenset({"damaged"})),
    "half a PNG": Case(lambda: as_bytes(picture(), "PNG")[:-60], frozenset({"damaged"})),
    "a PNG with a wrong sum": Case(
        lambda: as_bytes(picture(), "PNG")[:40] + b"\x00" + as_bytes(picture(), "PNG")[41:],
        DAMAGED,
        or_safe=True,
    ),
    "a PNG with a bomb of words": Case(
        lambda: png_with(b"zTXt", b"a\x00\x00" + zlib.compress(bytes(200 << 20), 9)),
        ANY,
        or_safe=True,
    ),
    "a PNG with a broken colour table": Case(
        lambda: png_with(b"iCCP", b"x\x00\x00" + zlib.compress(CANARY)), DAMAGED, or_safe=True
    ),
    "a PNG that tells its author": Case(talkative),
    "a PNG that moves": Case(moving),
    "a photo that tells where it was taken": Case(told_place),
    "a photo on its side": Case(lambda: as_bytes(picture(), exif=held(6))),
    "two photos in one": Case(two_in_one),
    "a photo in colours of print": Case(lambda: as_bytes(picture().convert("CMYK"))),
    "a PNG of 16 bits": Case(lambda: as_bytes(Image.new("I;16", (60, 60), 40_000), "PNG")),
    "a PNG one can see through": Case(lambda: as_bytes(picture().convert("RGBA"), "PNG")),
    "a PNG with a palette": Case(lambda: as_bytes(picture().convert("P"), "PNG")),
    "one dot": Case(lambda: as_bytes(picture(1, 1), "PNG")),
    "a line of 20,000 dots": Case(lambda: as_bytes(picture(20_000, 1), "PNG")),
    "the photo of a phone": Case(lambda: as_bytes(picture(), "HEIF")),
    "half the photo of a phone": Case(
        lambda: as_bytes(picture(400, 400), "HEIF")[:-300], DAMAGED, or_safe=True
    ),
    "a photo with a program behind it": Case(lambda: as_bytes(picture()) + packed("evil.exe")),
    "a photo with a page of the web in it": Case(
        lambda: as_bytes(picture(), comment=b"<html><script>alert('" + CANARY + b"')</script>")
    ),
    "a PDF with a page of the web before it": Case(
        lambda: b"<html><script>1</script>" + scan(1), frozenset({"page-kind"})
    ),
    "a PDF with a photo's beginning": Case(
        lambda: b"\xff\xd8\xff" + scan(1), frozenset({"damaged"})
    ),
    "a PDF with a packed folder behind it": Case(
        lambda: scan(1, words=b"Low back") + packed("evil.exe"), ANY, or_safe=True
    ),
}

FAKES: Mapping[str, Case] = {
    "a drawing": Case(lambda: b"<svg xmlns='x'><script>1</script></svg>", frozenset({"page-kind"})),
    "a drawing as XML": Case(lambda: b"<?xml version='1.0'?><svg/>", frozenset({"page-kind"})),
    "PostScript": Case(lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n(x) run", frozenset({"page-kind"})),
    "a page of the web": Case(lambda: b"\n <!DOCTYPE html><p>x", frozenset({"page-kind"})),
    "a GIF": Case(lambda: as_bytes(picture(), "GIF"), frozenset({"picture-kind"})),
    "a BMP": Case(lambda: as_bytes(picture(), "BMP"), frozenset({"picture-kind"})),
    "a TIFF": Case(lambda: as_bytes(picture(), "TIFF"), frozenset({"picture-kind"})),
    "a WebP": Case(lambda: as_bytes(picture(), "WEBP"), frozenset({"picture-kind"})),
    "a JPEG 2000": Case(lambda: as_bytes(picture(), "JPEG2000"), frozenset({"picture-kind"})),
    "a Word document": Case(lambda: packed("[Content_Types].xml"), frozenset({"document-kind"})),
    "an old Word document": Case(
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), frozenset({"document-kind"})
    ),
    "a packed folder": Case(lambda: packed("a.pdf"), frozenset({"archive-kind"})),
    "a packed file": Case(lambda: gzip.compress(scan(1)), frozenset({"archive-kind"})),
    "a program of Windows": Case(lambda: b"MZ\x90\x00" + bytes(900), OTHER),
    "a program of Linux": Case(lambda: b"\x7fELF" + bytes(900), OTHER),
    "a test virus": Case(
        lambda: b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*", OTHER
    ),
    "words": Case(lambda: b"My back hurts.", OTHER),
    "nothing": Case(lambda: b"", frozenset({"empty"})),
    "one byte": Case(lambda: b"%", OTHER),
    "a thousand empty bytes": Case(lambda: bytes(1000), OTHER),
}

CORPUS: Mapping[str, Case] = {**ACTING, **ENDLESS, **PICTURES, **FAKES}
