"""The tiles of a tiled picture that are worth loading for what is in view."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.rows_model import RowsModel
from kiosk.ui.tile_grid import Address, TileGrid, nearest_covered
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

UNDERLAYS = (2, 5)
"""So many zooms coarser are the tiles that lie below those in view while they load."""


@dataclass(frozen=True)
class TileSource:
    """Where the tiles of one version of a picture come from."""

    name: str
    covers: Callable[[Address], bool]
    """Whether there is a tile at an address."""
    url: Callable[[Address], QUrl]


@dataclass(frozen=True)
class Tile:
    """One tile; its place is in pixels of the picture's deepest zoom."""

    key: str
    level: int
    """What lies above what: finer above coarser, and what is now shown above what was."""
    at_x: float
    at_y: float
    side: float
    url: QUrl


@lru_cache(maxsize=10_000)
def _say_missing(tile: str) -> None:
    """Tell whoever reads the log of a tile, once, whoever shows it."""
    with suppress(OSError, ValueError):
        print(
            f"kiosk: the map tile {tile} is missing or broken; a coarser one is shown",
            file=sys.stderr,
            flush=True,
        )


@QmlElement
@QmlUncreatable("made by the program")
class TilePyramid(QObject):
    """A tiled picture: its size, its zooms, and the tiles in view.

    Coarser tiles stay below finer ones, and those that were in view stay until what takes their
    place has been loaded, so that there is never a hole.
    """

    detailChanged = Signal()

    def __init__(
        self,
        grid: TileGrid,
        least_zoom: int,
        source: TileSource,
        *,
        underlay: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Args: how the picture lies on its tiles; its coarsest zoom; where its tiles are; whether
        coarser tiles lie below, which a picture that never moves does not need."""
        super().__init__(parent)
        self._underlay = underlay
        self._grid = grid
        self._least_zoom = least_zoom
        self._source = source
        self._tiles = RowsModel(Tile, self)
        self._wanted: list[str] = []
        self._leaving: list[Tile] = []
        self._loaded: set[str] = set()
        self._broken: set[tuple[str, Address]] = set()
        self._stale = False
        self._telling = False
        self._looked: tuple[int, float, float, float, float] | None = None
        self._nearest: dict[Address, Address | None] = {}
        self._detail = grid.zoom

    def show(self, source: TileSource) -> None:
        """Show another version of the picture in place of this one."""
        if source is not self._source:
            self._source = source
            self._nearest = {}
            self._look_again()

    @Property(QObject, constant=True)
    def tiles(self) -> RowsModel[Tile]:
        """The tiles to show."""
        return self._tiles

    @Property(float, constant=True)
    def width(self) -> float:
        """Pixels of the whole picture at its deepest zoom."""
        return self._grid.width

    @Property(float, constant=True)
    def height(self) -> float:
        """Pixels of the whole picture at its deepest zoom."""
        return self._grid.height

    @Property(int, constant=True)
    def deepest(self) -> int:
        """The deepest zoom for which there are tiles."""
        return self._grid.zoom

    @Property(int, notify=detailChanged)
    def detail(self) -> int:
        """The deepest zoom for which there are tiles in the middle of the view."""
        return self._detail

    @Slot(int, float, float, float, float)
    def look(self, level: int, left: float, top: float, right: float, bottom: float) -> None:
        """Show a rectangle, given in pixels of the whole picture, with the tiles of a level."""
        self._looked = (level, left, top, right, bottom)
        level = min(max(level, self._least_zoom), self._grid.zoom)
        levels = [level - up for up in UNDERLAYS if level - up > self._least_zoom]
        found: dict[Address, None] = {}
        for each in (self._least_zoom, *reversed(levels)) if self._underlay else ():
            found |= self._covered(self._grid.addresses(each, left, top, right, bottom))
        found |= self._covered(self._grid.addresses(level, left, top, right, bottom))
        self._want([self._tile(address) for address in found])
        self._find_detail((left + right) / 2, (top + bottom) / 2)

    @Slot(float, float, result=int)
    def detailAt(self, x: float, y: float) -> int:
        """The deepest zoom for which there are tiles at a point of the picture."""
        found = nearest_covered(
            self._grid.at(self._grid.zoom, x, y), self._least_zoom, self._source.covers
        )
        return found[0] if found else self._least_zoom

    @Slot(str, bool)
    def arrived(self, key: str, sound: bool) -> None:
        """A tile has been loaded, or cannot be: then a coarser one takes its place."""
        self._loaded.add(key)
        if not sound and self._note_broken(key):
            self._stale = True
        self._settle()

    def _settle(self) -> None:
        """Put coarser tiles in place of broken ones, and let those go that others have replaced.

        A tile that is still in memory arrives while the rows are being told of: then it waits.
        """
        while not self._telling and (self._stale or self._replaced()):
            if self._stale:
                self._stale = False
                self._look_again()
            else:
                self._leaving = []
                self._tell([row for row in self._tiles.rows if row.key in self._wanted])

    def _replaced(self) -> bool:
        return bool(self._leaving) and self._loaded.issuperset(self._wanted)

    def _tell(self, rows: list[Tile]) -> None:
        self._telling = True
        self._tiles.set_rows(rows)
        self._telling = False

    def _look_again(self) -> None:
        if self._looked:
            self.look(*self._looked)

    def _covered(self, addresses: Sequence[Address]) -> dict[Address, None]:
        known = self._nearest
        for each in addresses:
            if each not in known:
                known[each] = nearest_covered(each, self._least_zoom, self._covers)
        return dict.fromkeys(near for each in addresses if (near := known[each]))

    def _covers(self, address: Address) -> bool:
        return (self._source.name, address) not in self._broken and self._source.covers(address)

    def _want(self, tiles: list[Tile]) -> None:
        keys = [tile.key for tile in tiles]
        if keys == self._wanted:
            return
        shown = {row.key: row for row in self._tiles.rows}
        self._loaded &= shown.keys()
        self._wanted = keys
        if self._loaded.issuperset(keys):
            self._leaving = []
        else:
            now = set(keys)
            self._leaving = [
                row for key, row in shown.items() if key not in now and self._in_view(row)
            ]
        self._tell(sorted([*self._leaving, *tiles], key=lambda tile: tile.key))
        self._settle()

    def _in_view(self, tile: Tile) -> bool:
        assert self._looked
        _, left, top, right, bottom = self._looked
        across = tile.at_x < right and tile.at_x + tile.side > left
        return across and tile.at_y < bottom and tile.at_y + tile.side > top

    def _find_detail(self, x: float, y: float) -> None:
        detail = self.detailAt(x, y)
        if detail != self._detail:
            self._detail = detail
            self.detailChanged.emit()

    def _note_broken(self, key: str) -> bool:
        name, *numbers = key.rsplit("/", 3)
        zoom, column, row = map(int, numbers)
        broken = (name, (zoom, column, row))
        if broken in self._broken:
            return False
        self._broken.add(broken)
        _say_missing(self._source.url((zoom, column, row)).toLocalFile() or key)
        self._nearest = {}
        return True

    def _tile(self, address: Address) -> Tile:
        at_x, at_y, side = self._grid.place(address)
        name = self._source.name
        return Tile(
            key="/".join((name, *map(str, address))),
            level=address[0],
            at_x=at_x,
            at_y=at_y,
            side=side,
            url=self._source.url(address),
        )
