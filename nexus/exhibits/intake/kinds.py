"""What a file is, by its first bytes: its name and what its sender says of it count for nothing."""

from enum import StrEnum


class Kind(StrEnum):
    """What we read."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    HEIC = "heic"


class Refused(Exception):
    """The file is not read; the reason is a key of reasons.py."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
PICTURES = (b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51")
DRAWINGS = (b"%!PS", b"\xc5\xd0\xd3\xc6", b"<svg", b"<?xml", b"<!doctype", b"<html", b"<script")
DOCUMENTS = (b"\xd0\xcf\x11\xe0", b"{\\rtf")
PACKED = (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ")
IN_A_DOCUMENT = (b"[Content_Types].xml", b"word/", b"mimetypeapplication/vnd.oasis", b"xl/")
FIRST = 1024
"""As much as says what it is."""


def kind_of(content: bytes) -> Kind:
    """Raises Refused with a reason that says what it is instead."""
    if not content:
        raise Refused("empty")
    if content.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if content[4:8] == b"ftyp" and brands_of(content) & HEIC_BRANDS:
        return Kind.HEIC
    if content.lstrip(b"\xef\xbb\xbf\x00 \t\r\n")[:5] == b"%PDF-":
        return Kind.PDF
    raise Refused(other(content[:FIRST]))


def brands_of(content: bytes) -> set[bytes]:
    length = min(int.from_bytes(content[:4], "big"), 256)
    listed = content[8:12] + content[16:length]
    return {listed[at : at + 4] for at in range(0, len(listed), 4)}


def other(first: bytes) -> str:
    seen = first.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if seen.startswith(tuple(one.lower() for one in DRAWINGS)):
        return "page-kind"
    if first.startswith(PICTURES) or is_other_picture(first):
        return "picture-kind"
    if first.startswith(DOCUMENTS):
        return "document-kind"
    if first.startswith(b"PK\x03\x04"):
        return "document-kind" if any(one in first for one in IN_A_DOCUMENT) else "archive-kind"
    return "archive-kind" if first.startswith(PACKED) else "other-kind"


def is_other_picture(first: bytes) -> bool:
    """WebP, AVIF, and whatever else a camera may write."""
    riff = first.startswith(b"RIFF") and first[8:12] == b"WEBP"
    return riff or (first[4:8] == b"ftyp" and b"avif" in first[8:32])
