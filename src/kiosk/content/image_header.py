"""What kind of picture a file is and how large, from its first bytes, without decoding it.

PNG: W3C PNG 3rd edition, 5.2 and 11.2.1. JPEG: ITU-T T.81, annex B. WebP: RFC 9649, 2.3–2.7.
"""

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

from kiosk.content.phrase import Phrase

_MOST_SEGMENTS = 2_000
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True)
class ImageHeader:
    """Kind and size in pixels."""

    kind: str
    width: int
    height: int


class NoImage(ValueError):  # noqa: N818 - reads as what it says
    """The file is no picture of a kind that can be shown; the sentence says what it is."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class BrokenOff(ValueError):  # noqa: N818 - reads as what it says
    """The file begins as a picture that can be shown, and is not all there."""


def read_header(file: BinaryIO) -> ImageHeader:
    """Raises NoImage or BrokenOff. `file` must be seekable and at its start."""
    head = file.read(32)
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(head)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(file)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp(head)
    raise NoImage(_named(head))


def is_cut(file: BinaryIO) -> bool:
    """Whether a picture is longer than its file, which only a WebP says."""
    file.seek(0)
    head = file.read(12)
    length = int.from_bytes(head[4:8], "little") + 8
    return head[8:] == b"WEBP" and length > file.seek(0, os.SEEK_END)


def _png(head: bytes) -> ImageHeader:
    if len(head) < 24 or head[12:16] != b"IHDR":
        raise BrokenOff
    return ImageHeader("PNG", *struct.unpack(">II", head[16:24]))


def _jpeg(file: BinaryIO) -> ImageHeader:
    file.seek(2)
    for _ in range(_MOST_SEGMENTS):
        lead = file.read(2)
        while len(lead) == 2 and lead[0] == 0xFF and lead[1] == 0xFF:
            lead = lead[1:] + file.read(1)
        if len(lead) < 2 or lead[0] != 0xFF:
            break
        if lead[1] in _BARE:
            continue
        size = file.read(2)
        length = int.from_bytes(size, "big")
        if len(size) < 2 or length < 2:
            break
        if lead[1] in _FRAMES:
            frame = file.read(5)
            if len(frame) < 5:
                break
            height, width = struct.unpack(">HH", frame[1:])
            return ImageHeader("JPEG", width, height)
        file.seek(length - 2, 1)
    raise BrokenOff


def _webp(head: bytes) -> ImageHeader:
    if len(head) < 30:
        raise BrokenOff
    match head[12:16]:
        case b"VP8X":
            width = int.from_bytes(head[24:27], "little") + 1
            height = int.from_bytes(head[27:30], "little") + 1
        case b"VP8L" if head[20] == 0x2F:
            bits = int.from_bytes(head[21:25], "little")
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 " if head[23:26] == b"\x9d\x01\x2a":
            width, height = (side & 0x3FFF for side in struct.unpack("<HH", head[26:30]))
        case _:
            raise BrokenOff
    return ImageHeader("WebP", width, height)


def _named(head: bytes) -> Phrase:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, name in (
        (b"GIF8", Phrase("a GIF picture")),
        (b"<svg", Phrase("an SVG drawing")),
        (b"<?xml", Phrase("an SVG drawing or another XML file")),
        (b"BM", Phrase("a BMP picture")),
        (b"II*\0", Phrase("a TIFF picture")),
        (b"MM\0*", Phrase("a TIFF picture")),
        (b"%PDF", Phrase("a PDF document")),
        (b"<", Phrase("a page of the net")),
    ):
        if start.startswith(magic):
            return name
    if head[4:8] == b"ftyp":
        return Phrase("an AVIF or HEIC picture, or a film")
    return Phrase("an empty file") if not head else Phrase("no picture")
