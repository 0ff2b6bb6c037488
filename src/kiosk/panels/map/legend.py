"""What the map says of the part in view: how far is how far, and what plate it is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.map.doors import caption_at
from kiosk.panels.map.eyes import Eyes
from kiosk.panels.map.scale import Scale, scale
from kiosk.panels.map.shapes import View as Part
from kiosk.ui.mercator import MapFrame
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.map"
QML_IMPORT_MAJOR_VERSION = 1
SCALE_MM = 48
"""The longest that the scale bar may be."""


@QmlElement
@QmlUncreatable("made by the map's model")
class Legend(QObject):
    """The scale bar and the caption of a part of the map."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, frame: MapFrame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._frame = frame
        self._scale = Scale(1, "", 1)
        self._caption = ""

    def look(self, part: Part, eyes: Eyes, language: str) -> None:
        """Tell of a part of the frame, as it is seen by these eyes, in a language."""
        lon = self._frame.lon((part.left + part.right) / 2)
        lat = self._frame.lat((part.top + part.bottom) / 2)
        found = scale(
            self._frame.metres_per_pixel(lat),
            eyes.magnification,
            SCALE_MM * eyes.millimetre,
            language,
        )
        caption = caption_at(self._exhibit, lon, lat, eyes.zoom, language)
        if (found, caption) != (self._scale, self._caption):
            self._scale, self._caption = found, caption
            self.changed.emit()

    @Property(float, notify=changed)
    def metres(self) -> float:
        """Metres that the scale bar stands for."""
        return self._scale.metres

    @Property(str, notify=changed)
    def words(self) -> str:
        """The same in words."""
        return self._scale.words

    @Property(float, notify=changed)
    def metresPerPixel(self) -> float:  # noqa: N802
        """Metres along a pixel of the frame in the middle of the view."""
        return self._scale.metres_per_pixel

    @Property(str, notify=changed)
    def caption(self) -> str:
        """What the plate in view is, and how far it can be trusted; empty beside the plates."""
        return self._caption
