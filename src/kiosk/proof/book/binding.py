"""What Qt cannot give a PDF: bookmarks, ways from the contents, dates that do not change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DictionaryObject, NameObject, StreamObject, TextStringObject
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage

from kiosk.proof.book.flow import Mark
from kiosk.proof.book.paper import HEIGHT, UNITS_PER_INCH

_QUALITY = 72
"""Of JPEG: letters on screens stay clear, and a book can be sent by mail."""
_POINTS = 72 / UNITS_PER_INCH


@dataclass(frozen=True)
class Leap:
    """A part of a page that leads to another; pages count from 1."""

    page: int
    part: QRectF
    to: int


@dataclass(frozen=True)
class Cover:
    """What a PDF says of itself."""

    title: str
    subject: str
    day: date
    language: str


def bind(
    loose: Path, book: Path, cover: Cover, marks: Sequence[Mark], leaps: Sequence[Leap]
) -> None:
    """Make a book of loose pages.

    Raises:
        OSError: it cannot be written.
    """
    writer = PdfWriter()
    for page in PdfReader(loose).pages:
        writer.add_page(page)
    _lighten(writer)
    _name_fonts(writer)
    _bookmark(writer, marks)
    for leap in leaps:
        writer.add_annotation(leap.page - 1, _link(leap))
    stamp = f"D:{cover.day:%Y%m%d}000000Z"
    writer.add_metadata(
        {
            "/Title": cover.title,
            "/Subject": cover.subject,
            "/CreationDate": stamp,
            "/ModDate": stamp,
        }
    )
    writer.root_object[NameObject("/Lang")] = TextStringObject(cover.language)
    writer.write(book)


def _bookmark(writer: PdfWriter, marks: Sequence[Mark]) -> None:
    chapter = None
    for mark in marks:
        if mark.chapter:
            chapter = writer.add_outline_item(title=mark.title, page_number=mark.page - 1)
        else:
            writer.add_outline_item(
                title=mark.title, page_number=mark.page - 1, parent=chapter, is_open=False
            )


def _link(leap: Leap) -> Link:
    left, right = leap.part.left() * _POINTS, leap.part.right() * _POINTS
    below, above = ((HEIGHT - height) * _POINTS for height in (leap.part.bottom(), leap.part.top()))
    return Link(rect=(left, below, right, above), target_page_index=leap.to - 1)


def _lighten(writer: PdfWriter) -> None:
    """Qt keeps pictures larger than anybody sees on paper."""
    for page in writer.pages:
        resources = cast(DictionaryObject, page["/Resources"])
        pictures = cast(DictionaryObject, resources.get("/XObject", DictionaryObject()))
        for each in pictures.values():
            picture = each.get_object()
            if isinstance(picture, StreamObject) and picture.get("/Filter") == "/DCTDecode":
                StreamObject.set_data(picture, _lighter(picture.get_data()))


def _name_fonts(writer: PdfWriter) -> None:
    """Qt begins the name of a font's part with letters that are others at each run."""
    for page in writer.pages:
        resources = cast(DictionaryObject, page["/Resources"])
        for font in cast(DictionaryObject, resources.get("/Font", DictionaryObject())).values():
            for part in font.get_object().get("/DescendantFonts", ()):
                described = cast(DictionaryObject, part.get_object()["/FontDescriptor"])
                name = str(described["/FontName"]).rpartition("+")[2].lstrip("/")
                described[NameObject("/FontName")] = NameObject(f"/AAAAAA+{name}")


def _lighter(jpeg: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage.fromData(jpeg).save(buffer, "JPEG", _QUALITY)  # pyright: ignore
    return min(bytes(buffer.data().data()), jpeg, key=len)
