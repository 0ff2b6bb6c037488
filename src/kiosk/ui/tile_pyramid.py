"""The tiles of a tiled picture that are worth loading for what is in view."""

from collections.abc import Callable
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.mercator import TILE, MapFrame, world_x, world_y
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

Address = tuple[int, int, int]
"""Zoom, column, row; counted from the north-west as in the XYZ scheme."""


@dataclass(frozen=True)
class Tile:
    """One tile; its place is in pixels of the frame."""

    key: str
    level: int
    at_x: float
    at_y: float
    side: float
    url: QUrl


def addresses(
    frame: MapFrame, level: int, left: float, top: float, right: float, bottom: float
) -> list[Address]:
    """The tiles of a level that touch a rectangle, which is in pixels of the frame."""
    scale = 2.0 ** (level - frame.zoom)
    west, north = world_x(frame.west, level), world_y(frame.north, level)
    columns = range(
        floor((west + max(left, 0) * scale) / TILE),
        floor((west + min(right, frame.width) * scale - 1e-6) / TILE) + 1,
    )
    rows = range(
        floor((north + max(top, 0) * scale) / TILE),
        floor((north + min(bottom, frame.height) * scale - 1e-6) / TILE) + 1,
    )
    return [(level, column, row) for row in rows for column in columns]


@QmlElement
@QmlUncreatable("made by the program")
class TilePyramid(QObject):
    """A tiled picture: its size, its zooms, and the tiles in view.

    Coarser tiles stay below finer ones, so that there is never a hole while tiles load.
    """

    def __init__(
        self,
        frame: MapFrame,
        least_zoom: int,
        url: Callable[[Address], QUrl],
        *,
        underlay: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Args: what is shown; its coarsest zoom; where a tile lies; whether coarser tiles lie
        below, which a picture that never moves does not need."""
        super().__init__(parent)
        self._underlay = underlay
        self._frame = frame
        self._least_zoom = least_zoom
        self._url = url
        self._tiles = RowsModel(Tile, self)
        self._known: dict[Address, Tile] = {}
        self._in_view: list[Address] = []

    @Property(QObject, constant=True)
    def tiles(self) -> RowsModel[Tile]:
        """The tiles to show, coarse before fine."""
        return self._tiles

    @Property(float, constant=True)
    def width(self) -> float:
        """Pixels of the whole picture at its deepest zoom."""
        return self._frame.width

    @Property(float, constant=True)
    def height(self) -> float:
        """Pixels of the whole picture at its deepest zoom."""
        return self._frame.height

    @Property(int, constant=True)
    def deepest(self) -> int:
        """The deepest zoom for which there are tiles."""
        return self._frame.zoom

    @Slot(int, float, float, float, float)
    def look(self, level: int, left: float, top: float, right: float, bottom: float) -> None:
        """Show a rectangle, given in pixels of the whole picture, with the tiles of a level."""
        level = min(max(level, self._least_zoom), self._frame.zoom)
        wanted: list[Address] = []
        if self._underlay:
            wanted += addresses(self._frame, self._least_zoom, 0, 0, self.width, self.height)
            if level - 2 > self._least_zoom:
                wanted += addresses(self._frame, level - 2, left, top, right, bottom)
        if level > self._least_zoom or not self._underlay:
            wanted += addresses(self._frame, level, left, top, right, bottom)
        if wanted != self._in_view:
            self._in_view = wanted
            self._tiles.set_rows([self._tile(address) for address in wanted])

    def _tile(self, address: Address) -> Tile:
        if address not in self._known:
            self._known[address] = self._made(address)
        return self._known[address]

    def _made(self, address: Address) -> Tile:
        level, column, row = address
        side = TILE * 2.0 ** (self._frame.zoom - level)
        return Tile(
            key="/".join(map(str, address)),
            level=level,
            at_x=column * side - world_x(self._frame.west, self._frame.zoom),
            at_y=row * side - world_y(self._frame.north, self._frame.zoom),
            side=side,
            url=self._url(address),
        )
