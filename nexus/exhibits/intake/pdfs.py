"""A PDF made safe: pages alone are copied into a new one, without anything that acts.

Form fields and notes become part of the page before they go: what a doctor filled in stays to be
read. Pages whose pictures need a reader with a long history of holes become pictures themselves.
"""

import io
from collections.abc import Callable, Iterator
from decimal import Decimal

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Page, Pdf, Stream, StreamDecodeLevel
from PIL import Image

from nexus.exhibits.intake.kinds import Refused
from nexus.exhibits.intake.pictures import THUMBNAIL, add_sheet, sheet_of, thumbnail_of

KEPT_OF_A_PAGE = {
    "/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Contents",
    "/Group",
}  # fmt: skip
KEPT_OF_RESOURCES = {
    "/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties",
    "/ProcSet",
}  # fmt: skip
NEVER = {
    "/JS", "/JavaScript", "/AA", "/OpenAction", "/EF", "/XFA", "/Launch", "/URI", "/SubmitForm",
    "/EmbeddedFile", "/EmbeddedFiles", "/RichMedia", "/RichMediaContent", "/Rendition", "/GoToR",
    "/GoToE", "/ImportData", "/AcroForm", "/Annots", "/Metadata", "/PieceInfo", "/AF", "/OPI",
    "/Ref", "/StructParent", "/StructParents", "/LastModified", "/PS", "/Alternates",
}  # fmt: skip
ACTS = {
    "/JavaScript", "/Launch", "/URI", "/SubmitForm", "/GoToR", "/GoToE", "/ImportData",
    "/Rendition", "/Movie", "/Sound", "/Named", "/ResetForm", "/Hide", "/RichMediaExecute",
}  # fmt: skip
THINGS = {"/Filespec", "/EmbeddedFile", "/Action", "/F"}
ELSEWHERE = ("/F", "/FFilter", "/FDecodeParms")
"""Of a stream: its content lies in another file."""
RISKY = {"/JBIG2Decode", "/JPXDecode"}
DOTS, MOST_DOTS = 150, 25_000_000
HARMLESS = "Resources is missing"
"""An empty page, as some programs write it."""
WHOLE_FORM = "/NeedsRendering"


def open_pdf(content: bytes) -> Pdf:
    try:
        pdf = Pdf.open(io.BytesIO(content), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise Refused("locked") from None
    if told(pdf.Root, WHOLE_FORM) is True:
        raise Refused("form")
    return pdf


def told(thing: pikepdf.Object, name: str) -> object:
    """Plain numbers and truths come as Python's own."""
    return thing.get(name)


def counted(pdf: Pdf, *, most: int) -> int:
    """How many pages there are; refused where some were lost on the way to us."""
    announced = told(pdf.Root.Pages, "/Count")
    if isinstance(announced, int) and announced > most:
        raise Refused("too-many-pages")
    pages = len(pdf.pages)
    if not pages:
        raise Refused("no-pages")
    if pages > most:
        raise Refused("too-many-pages")
    if isinstance(announced, int) and announced > pages:
        raise Refused("damaged")
    refuse_mended(pdf)
    return pages


def refuse_mended(pdf: Pdf) -> None:
    """A reader mends what is broken by leaving out what it can't find: a page, perhaps."""
    if any(HARMLESS not in warning for warning in pdf.get_warnings()):
        raise Refused("damaged")


# ── Stripping ────────────────────────────────────────────────────────────────────────────────────


def stripped(pdf: Pdf) -> tuple[Pdf, set[int]]:
    """The safe copy, and which of its pages must become pictures."""
    draw_fields_and_notes(pdf)
    refuse_mended(pdf)
    for page in pdf.pages:
        keep_only(page.obj, KEPT_OF_A_PAGE)
    safe = pikepdf.new()
    safe.pages.extend(pdf.pages)
    if "/OCProperties" in pdf.Root:  # which layers are hidden
        safe.Root.OCProperties = safe.copy_foreign(pdf.make_indirect(pdf.Root.OCProperties))
    risky = disarm(safe)
    return safe, {number for number, page in enumerate(safe.pages) if needs_picture(page, risky)}


def draw_fields_and_notes(pdf: Pdf) -> None:
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, Dictionary) and told(form, "/NeedAppearances") is True:
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("screen")


def keep_only(thing: pikepdf.Object, kept: set[str]) -> None:
    for name in set(thing.keys()) - kept:
        del thing[name]


def disarm(safe: Pdf) -> set[tuple[int, int]]:
    """Takes out whatever acts, wherever it hides; says which objects need a risky reader."""
    risky = set()
    for thing in safe.objects:
        if any(disarm_one(part) for part in inside(thing)):
            risky.add(thing.objgen)
    return risky


def inside(thing: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """An object and all that stands in it directly; what it points to has its own turn."""
    waiting = [thing]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Dictionary | Stream):
            yield one
            waiting += [part for part in one.values() if is_direct(part)]
        elif isinstance(one, Array):
            waiting += [part for part in one if is_direct(part)]


def is_direct(part: object) -> bool:
    return isinstance(part, Dictionary | Array) and not part.is_indirect


def disarm_one(thing: pikepdf.Object) -> bool:
    for name in list(thing.keys()):
        if name in NEVER or acts(thing[name]):
            del thing[name]
    resources = thing.get("/Resources")
    if isinstance(resources, Dictionary):
        keep_only(resources, KEPT_OF_RESOURCES)
    if not isinstance(thing, Stream):
        return False
    for name in ELSEWHERE:
        if name in thing:
            del thing[name]
    if thing.get("/Subtype") == Name.PS:
        thing.write(b"")
    return bool(filters_of(thing) & RISKY)


def acts(value: object) -> bool:
    if not isinstance(value, Dictionary):
        return False
    named = str(value.get("/S", "")) in ACTS
    return named or (str(value.get("/Type", "")) in THINGS)


def filters_of(thing: Stream) -> set[str]:
    named = thing.get("/Filter", Array([]))
    every = named if isinstance(named, Array) else [named]
    return {str(one) for one in every}


def needs_picture(page: Page, risky: set[tuple[int, int]]) -> bool:
    """Whether anything that it draws with, however deep, needs a risky reader."""
    if not risky:
        return False
    seen: set[tuple[int, int]] = set()
    waiting = [page.obj.get("/Resources")]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, Dictionary | Stream | Array):
            continue
        if one.is_indirect:
            if one.objgen in risky:
                return True
            if one.objgen in seen:
                continue
            seen.add(one.objgen)
        waiting += one if isinstance(one, Array) else [part for _name, part in one.items()]
    return False


# ── Looking at each page ─────────────────────────────────────────────────────────────────────────


def looked_at(safe: Pdf, as_pictures: set[int], shown: Callable[[bytes], None]) -> bytes:
    """Shows a small picture of each page, which proves that it can be drawn; returns the copy."""
    copy = written(safe)
    drawn = pypdfium2.PdfDocument(copy)
    try:
        for number in range(len(drawn)):
            page = drawn[number]
            shown(thumbnail_of(draw(page, THUMBNAIL / max(1.0, page.get_width()))))
            if number in as_pictures:
                put_picture(safe, number, page)
            page.close()
    finally:
        drawn.close()
    return written(safe) if as_pictures else copy


def draw(page: pypdfium2.PdfPage, scale: float) -> Image.Image:
    """No larger than can be held: a page of PDF may be 5 m wide."""
    dots = max(1.0, page.get_width() * page.get_height()) * scale**2
    fitting = scale * min(1.0, (MOST_DOTS / dots) ** 0.5)
    longest = max(page.get_width(), page.get_height()) * fitting
    fitting *= min(1.0, 10_000 / max(1.0, longest))
    drawn = page.render(scale=fitting, draw_annots=False, may_draw_forms=False)
    picture: Image.Image = drawn.to_pil()
    return picture.convert("RGB")


def put_picture(safe: Pdf, number: int, page: pypdfium2.PdfPage) -> None:
    sheet = sheet_of(draw(page, DOTS / 72))
    points = tuple(Decimal(str(round(side, 2))) for side in page.get_size())
    added = add_sheet(safe, sheet, (points[0], points[1]))
    safe.pages[number] = added
    del safe.pages[-1]


def written(safe: Pdf) -> bytes:
    out = io.BytesIO()
    safe.save(
        out,
        object_stream_mode=ObjectStreamMode.generate,
        stream_decode_level=StreamDecodeLevel.none,
        compress_streams=False,
        deterministic_id=True,
    )
    return out.getvalue()
