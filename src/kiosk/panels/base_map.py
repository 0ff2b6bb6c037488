"""The exhibit's base map, which the start screen and the map panel show."""

from PySide6.QtCore import QUrl

from kiosk.content.exhibit import Exhibit
from kiosk.ui.local_url import OutsideError, local_url
from kiosk.ui.mercator import MapFrame
from kiosk.ui.tile_pyramid import Address, TilePyramid


def frame_of(exhibit: Exhibit) -> MapFrame:
    """The part of the world that the exhibit's base map shows."""
    bounds, zooms = exhibit.settings.map.bounds, exhibit.settings.map.zooms
    return MapFrame(bounds.west, bounds.south, bounds.east, bounds.north, zooms.most)


def pyramid_of(exhibit: Exhibit, folder: str, *, moves: bool = True) -> TilePyramid:
    """The tiles in one of the exhibit's folders; a link that leads out of it shows nothing."""
    settings = exhibit.settings.map
    kind = next((path.suffix for path in (exhibit.folder / folder).glob("*/*/*.*")), ".webp")

    def url(address: Address) -> QUrl:
        zoom, column, row = address
        line = row if settings.scheme == "xyz" else 2**zoom - 1 - row
        path = exhibit.folder / folder / str(zoom) / str(column) / f"{line}{kind}"
        try:
            return local_url(path, exhibit.folder)
        except OutsideError:
            return QUrl()

    return TilePyramid(frame_of(exhibit), settings.zooms.least, url, underlay=moves)
