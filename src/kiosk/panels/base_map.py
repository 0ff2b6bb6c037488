"""The exhibit's base map, which the start screen and the map panel show."""

from functools import lru_cache

from PySide6.QtCore import QUrl

from kiosk.content.exhibit import Exhibit
from kiosk.content.tiles import TileSet
from kiosk.ui.local_url import OutsideError, local_url
from kiosk.ui.mercator import MapFrame
from kiosk.ui.tile_grid import Address
from kiosk.ui.tile_pyramid import TilePyramid, TileSource


def frame_of(exhibit: Exhibit) -> MapFrame:
    """The part of the world that the exhibit's base map shows."""
    bounds = exhibit.bounds
    return MapFrame(bounds.west, bounds.south, bounds.east, bounds.north, exhibit.zooms.most)


def source_of(exhibit: Exhibit, tiles: TileSet) -> TileSource:
    """The tiles of a folder of the exhibit; a link that leads out of it shows nothing."""

    @lru_cache(maxsize=2_000)
    def url(address: Address) -> QUrl:
        try:
            return local_url(exhibit.folder / tiles.path(*address), exhibit.folder)
        except OutsideError:
            return QUrl()

    return TileSource(tiles.folder, lambda address: tiles.covers(*address), url)


def pyramid_of(exhibit: Exhibit, source: TileSource, *, moves: bool = True) -> TilePyramid:
    """The base map with its tiles from a source."""
    return TilePyramid(frame_of(exhibit).grid, exhibit.zooms.least, source, underlay=moves)
