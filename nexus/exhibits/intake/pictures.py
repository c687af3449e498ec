"""A photo made safe: upright, no larger than a sheet needs, and without what a phone adds to it."""

import io
from dataclasses import dataclass
from decimal import Decimal

import pikepdf
import pillow_heif
from pikepdf import Dictionary, Name
from PIL import Image, ImageOps

from nexus.exhibits.intake.kinds import Kind, Refused

LONGEST = 3300
"""A letter sheet at 300 dots an inch."""
SHEET = 792
"""Its longer side, in points."""
QUALITY = 82
THUMBNAIL, THUMBNAIL_QUALITY = 240, 65
REDUCED = {"RGB", "L", "RGBA", "LA"}
READERS = {Kind.JPEG: "JPEG", Kind.PNG: "PNG", Kind.HEIC: "HEIF"}


def get_ready() -> None:
    """Loads what would otherwise be loaded when the first photo comes, and the walls stand."""
    Image.preinit()
    Image.init()
    Image.MAX_IMAGE_PIXELS = None  # asked before a pixel is read, with our own limit
    pillow_heif.register_heif_opener(thumbnails=False, decode_threads=1)


@dataclass(frozen=True)
class Sheet:
    """One picture as JPEG, with its size in dots."""

    jpeg: bytes
    width: int
    height: int
    gray: bool

    @property
    def points(self) -> tuple[Decimal, Decimal]:
        """As large as the sheet that it is put on."""
        longer = max(self.width, self.height)
        wide, high = (max(3, SHEET * side / longer) for side in (self.width, self.height))
        return Decimal(f"{wide:.2f}"), Decimal(f"{high:.2f}")


def read_picture(content: bytes, kind: Kind, *, pixels: int) -> Image.Image:
    """Upright, in colour or gray, on white where it lets light through."""
    picture = Image.open(io.BytesIO(content), formats=(READERS[kind],))
    if picture.width * picture.height > pixels:
        raise Refused("too-many-pixels")
    picture.draft(None, (LONGEST, LONGEST))
    picture.load()
    factor = max(picture.size) // LONGEST
    smaller = picture.reduce(factor) if factor > 1 and picture.mode in REDUCED else picture
    smaller.info = picture.info
    flat = flattened(smaller)
    flat.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    return turned(flat, picture)


def flattened(picture: Image.Image) -> Image.Image:
    """Without transparency and odd depths: what a sheet of paper can show."""
    if picture.mode.startswith("I"):
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in {"L", "1"} and "transparency" not in picture.info:
        return picture.convert("L")
    if picture.mode in {"RGBA", "LA", "PA", "P"} or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        clear.thumbnail((LONGEST, LONGEST))
        ground = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(ground, clear).convert("RGB")
    return picture.convert("RGB")


def turned(flat: Image.Image, original: Image.Image) -> Image.Image:
    """As the camera was held."""
    orientation = original.getexif().get(0x0112, 1)
    held = Image.Exif()
    held[0x0112] = orientation if orientation in range(1, 9) else 1
    flat.info = {"exif": held.tobytes()}
    upright = ImageOps.exif_transpose(flat)
    upright.info = {}
    return upright


def sheet_of(picture: Image.Image) -> Sheet:
    return Sheet(jpeg(picture, QUALITY), *picture.size, gray=picture.mode == "L")


def jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def thumbnail_of(picture: Image.Image) -> bytes:
    small = picture.copy()
    small.thumbnail((THUMBNAIL, THUMBNAIL * 2), Image.Resampling.LANCZOS)
    return jpeg(small, THUMBNAIL_QUALITY)


def add_sheet(pdf: pikepdf.Pdf, sheet: Sheet, points: tuple[Decimal, Decimal]) -> pikepdf.Page:
    """A page that holds this picture alone."""
    image = pikepdf.Stream(pdf, sheet.jpeg)
    image.stream_dict = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=sheet.width,
        Height=sheet.height,
        ColorSpace=Name.DeviceGray if sheet.gray else Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )
    page = pdf.add_blank_page(page_size=points)
    page.Resources = Dictionary(XObject=Dictionary(Sheet=pdf.make_indirect(image)))
    drawn = f"q {points[0]} 0 0 {points[1]} 0 0 cm /Sheet Do Q"
    page.Contents = pikepdf.Stream(pdf, drawn.encode())
    return page
