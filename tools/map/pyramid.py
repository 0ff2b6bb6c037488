"""Which tiles there are, and cutting them from larger painted frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageWriter

from tools.map import plates
from tools.map.projection import BOXES, TILE, Frame
from tools.map.render import pictures

PLATE_ZOOMS = (14, 15)
"""The closest levels, which cover the plates only."""

ZOOMS = (*BOXES, *PLATE_ZOOMS)

AROUND_PLATES = 600
"""Pixels around a plate that are drawn too, so that it never ends on the screen."""

BLOCK = 8
"""Tiles along the edge of a block that is painted at once."""

MARGIN = 32
"""Pixels painted around a block and cut off, so that no line notices the edge."""

LOSSLESS, QUALITY = 100, 90
"""Qualities of WebP: without loss where a tile stays small, else with a loss nobody sees."""

SMALL, SURELY_LARGE = 10_000, 5_500
"""Bytes up to which a tile is kept without loss, and with loss from which it is not tried."""


@dataclass(frozen=True)
class Block:
    """Up to eight by eight neighbouring tiles of one zoom level."""

    zoom: int
    columns: range
    rows: range

    @property
    def count(self) -> int:
        """How many tiles it has."""
        return len(self.columns) * len(self.rows)

    @property
    def frame(self) -> Frame:
        """The pixels to paint, margin included."""
        return Frame(
            self.zoom,
            self.columns.start * TILE - MARGIN,
            self.rows.start * TILE - MARGIN,
            len(self.columns) * TILE + 2 * MARGIN,
            len(self.rows) * TILE + 2 * MARGIN,
        )

    def tiles(self, versions: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
        """Paint the block; yield each tile's path, such as ``day/8/1/2.webp``, and its bytes."""
        for version, picture in pictures(self.frame, versions).items():
            for i, column in enumerate(self.columns):
                for j, row in enumerate(self.rows):
                    tile = picture.copy(MARGIN + i * TILE, MARGIN + j * TILE, TILE, TILE)
                    yield f"{version}/{self.zoom}/{column}/{row}.webp", encoded(tile)


def coverage(zoom: int) -> list[tuple[range, range]]:
    """The columns and rows of the whole tiles that a zoom level has, in one piece or in two."""
    if zoom in BOXES:
        return [BOXES[zoom].tiles(zoom)]
    return [box.tiles(zoom, AROUND_PLATES) for box in plates.BOXES.values()]


def blocks(zooms: tuple[int, ...] = ZOOMS) -> Iterator[Block]:
    """All blocks of these zoom levels."""
    for zoom in zooms:
        for columns, rows in coverage(zoom):
            for left in range(columns.start, columns.stop, BLOCK):
                for top in range(rows.start, rows.stop, BLOCK):
                    yield Block(
                        zoom,
                        range(left, min(left + BLOCK, columns.stop)),
                        range(top, min(top + BLOCK, rows.stop)),
                    )


def encoded(tile: QImage) -> bytes:
    """A tile as WebP."""
    pixels = np.frombuffer(tile.constBits(), np.uint32)
    plain = bool((pixels == pixels[0]).all())
    data = _webp(tile, LOSSLESS if plain else QUALITY)
    if not plain and len(data) <= SURELY_LARGE:
        whole = _webp(tile, LOSSLESS)
        data = whole if len(whole) <= SMALL else data
    return data


def _webp(tile: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(quality)
    if not writer.write(tile):
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())
