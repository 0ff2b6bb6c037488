"""The exhibit's own map, on which a place is touched."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of, pyramid_of, source_of
from kiosk.ui.mercator import MapFrame
from kiosk.ui.tile_pyramid import TilePyramid
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1

_FIGURES = 4
"""Behind the point: to some ten metres."""


@QmlElement
@QmlUncreatable("made by the program")
class MapPicker(QObject):
    """Open for one field at a time."""

    changed = Signal()
    placed = Signal(str, str, str)
    """Which field, and degrees north and east."""
    closed = Signal(str)
    """No field waits any more; the one that did."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._frame: MapFrame | None = None
        self._pyramid: TilePyramid | None = None
        self._lat = 0.0
        self._lon = 0.0
        self._there = False

    def open(self, key: str, exhibit: Exhibit, lat: str, lon: str) -> None:
        """Show where a place is; the middle of the map where it is nowhere yet."""
        self._frame = frame_of(exhibit)
        before, self._pyramid = (
            self._pyramid,
            pyramid_of(exhibit, source_of(exhibit, exhibit.tiles.day)),
        )
        self._pyramid.setParent(self)
        bounds = exhibit.bounds
        try:
            self._lat, self._lon = float(lat), float(lon)
            self._there = True
        except ValueError:
            self._lat = (bounds.south + bounds.north) / 2
            self._lon = (bounds.west + bounds.east) / 2
            self._there = False
        self._key = key
        self.changed.emit()
        if before:
            before.deleteLater()

    @Slot(float, float)
    def touch(self, x: float, y: float) -> None:
        """Here: pixels of the map's deepest zoom."""
        if self._frame is None or not self._key:
            return
        self._lat, self._lon = self._frame.lat(y), self._frame.lon(x)
        self._there = True
        self.changed.emit()
        self.placed.emit(self._key, f"{self._lat:.{_FIGURES}f}", f"{self._lon:.{_FIGURES}f}")

    @Slot()
    def close(self) -> None:
        """Done."""
        key, self._key = self._key, ""
        self.changed.emit()
        self.closed.emit(key)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a field waits for it."""
        return bool(self._key)

    @Property(TilePyramid, notify=changed)
    def pyramid(self) -> TilePyramid | None:
        """The map."""
        return self._pyramid

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the place is anywhere yet."""
        return self._there

    @Property(float, notify=changed)
    def x(self) -> float:
        """Where it is, or the middle of the map: pixels of its deepest zoom."""
        return self._frame.x(self._lon) if self._frame else 0

    @Property(float, notify=changed)
    def y(self) -> float:
        """As `x`, downwards."""
        return self._frame.y(self._lat) if self._frame else 0

    @Property(str, notify=changed)
    def words(self) -> str:
        """Its degrees."""
        return f"{self._lat:.{_FIGURES}f}, {self._lon:.{_FIGURES}f}" if self._there else ""
