"""Which tiles there are, and cutting them from larger painted frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageWriter

from tools.map.projection import BOXES, TILE, Frame
from tools.map.render import render

ZOOMS = tuple(BOXES)

BLOCK = 8
"""Tiles along the edge of a block that is painted at once."""

MARGIN = 32
"""Pixels painted around a block and cut off, so that no line notices the edge."""

LOSSLESS, QUALITY = 100, 90
"""Qualities of WebP: without loss where a tile stays small, else with a loss nobody sees."""

SMALL = 10_000
"""Bytes up to which a tile is kept without loss."""


@dataclass(frozen=True)
class Block:
    """Up to eight by eight neighbouring tiles of one zoom level."""

    zoom: int
    columns: range
    rows: range

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

    def tiles(self, version: str) -> Iterator[tuple[str, QImage]]:
        """Paint the block; yield each tile with its path below the version's folder."""
        picture = render(self.frame, version)
        for i, column in enumerate(self.columns):
            for j, row in enumerate(self.rows):
                tile = picture.copy(MARGIN + i * TILE, MARGIN + j * TILE, TILE, TILE)
                yield f"{self.zoom}/{column}/{row}.webp", tile


def blocks() -> Iterator[Block]:
    """All blocks of the pyramid, from the widest view to the closest."""
    for zoom in ZOOMS:
        columns, rows = BOXES[zoom].tiles(zoom)
        for left in range(columns.start, columns.stop, BLOCK):
            for top in range(rows.start, rows.stop, BLOCK):
                yield Block(
                    zoom,
                    range(left, min(left + BLOCK, columns.stop)),
                    range(top, min(top + BLOCK, rows.stop)),
                )


def save(tile: QImage, path: Path) -> int:
    """Write a tile as WebP and return its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = _encoded(tile, LOSSLESS)
    if len(data) > SMALL:
        data = _encoded(tile, QUALITY)
    path.write_bytes(data)
    return len(data)


def _encoded(tile: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(quality)
    if not writer.write(tile):
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())
