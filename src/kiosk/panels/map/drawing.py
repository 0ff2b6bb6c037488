"""What is drawn on the base map: pins, names, letters, lines and areas, as far as they are near.

All are placed for a zoom; while the map is pushed only what comes near is added.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.map.curved import letters
from kiosk.panels.map.eyes import Eyes
from kiosk.panels.map.lettering import LetterPicture, advance, pictures_of
from kiosk.panels.map.names import Name, Point, names
from kiosk.panels.map.pins import Pin, Time, box_of, pins
from kiosk.panels.map.room import Box, Room
from kiosk.panels.map.shapes import LayerShape, View, shapes
from kiosk.panels.map.times import PlaceTimes
from kiosk.ui.mercator import MapFrame
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.map"
QML_IMPORT_MAJOR_VERSION = 1


TOUCHED = 5
"""So many of the things that lie over the map, the first ones, are there to be touched."""


@dataclass(frozen=True)
class ShapePicture:
    """A line or an area as QML shows it."""

    key: str
    at_x: float
    at_y: float
    filled: bool
    tone: int
    points: list[QPointF]


@QmlElement
@QmlUncreatable("made by the program")
class Drawing(QObject):
    """The rows of everything on the map."""

    def __init__(
        self,
        exhibit: Exhibit,
        frame: MapFrame,
        times: PlaceTimes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._frame = frame
        self._times = times
        self._eyes: Eyes | None = None
        self._all_pins: tuple[Pin, ...] = ()
        self._all_names: tuple[Name, ...] = ()
        self._all_letters: tuple[LetterPicture, ...] = ()
        self._pins = RowsModel(Pin, self)
        self._names = RowsModel(Name, self)
        self._letters = RowsModel(LetterPicture, self)
        self._shapes = RowsModel(ShapePicture, self)

    def draw(self, eyes: Eyes, language: str, time: Time, chosen: str) -> None:
        """Place everything anew, with pins for places."""
        shown = pins(self._exhibit, self._frame, eyes, self._times, language, time, chosen)
        self._place(eyes, language, shown, (), ())

    def draw_for_story(
        self, eyes: Eyes, language: str, marks: Collection[str], way: Sequence[Point]
    ) -> None:
        """Place everything anew, with the places that a story marks in the stead of pins, and the
        way that it walks."""
        self._place(eyes, language, (), marks, way)

    def _place(
        self,
        eyes: Eyes,
        language: str,
        shown: tuple[Pin, ...],
        marks: Collection[str],
        way: Sequence[Point],
    ) -> None:
        exhibit, frame, room = self._exhibit, self._frame, Room()
        self._eyes = eyes
        self._all_pins = shown
        self._all_names = names(exhibit, frame, eyes, language, shown, room, marks, way)
        placed = letters(exhibit, frame, eyes, language, advance, room)
        self._all_letters = tuple(each for name in placed for each in pictures_of(name))

    def cull(self, view: View, covers: Sequence[Box]) -> None:
        """Show what lies in a view, or near to it. `covers` lie over the map, in screen pixels from
        the view's corner; names that they would cut are hidden, and pins below those of them that
        are touched."""
        if self._eyes is None or view.right <= view.left:
            return
        near = view.widened()
        whole = _Whole(view, covers, self._eyes.magnification)
        pins_near = [
            row if whole.shows_pin(row, self._eyes) else replace(row, hidden=True)
            for row in self._all_pins
            if near.holds(row.at_x, row.at_y)
        ]
        hidden = {row.key for row in pins_near if row.hidden}
        self._pins.set_rows(pins_near)
        self._names.set_rows(
            [
                row
                if whole.shows_name(row) and row.key not in hidden
                else replace(row, hidden=True)
                for row in self._all_names
                if near.holds(row.at_x, row.at_y)
            ]
        )
        self._letters.set_rows(
            [
                row if whole.shows_letter(row) else replace(row, hidden=True)
                for row in self._all_letters
                if near.holds(row.at_x, row.at_y)
            ]
        )
        eyes = self._eyes
        found = shapes(self._exhibit, self._frame, eyes.magnification, eyes.zoom, view)
        self._shapes.set_rows(list(map(_picture, found)))

    @Property(QObject, constant=True)
    def pins(self) -> RowsModel[Pin]:
        """The pins and groups of pins."""
        return self._pins

    @Property(QObject, constant=True)
    def names(self) -> RowsModel[Name]:
        """The names that have room."""
        return self._names

    @Property(QObject, constant=True)
    def letters(self) -> RowsModel[LetterPicture]:
        """The letters of names along curves."""
        return self._letters

    @Property(QObject, constant=True)
    def shapes(self) -> RowsModel[ShapePicture]:
        """Lines and areas of the layers."""
        return self._shapes


class _Whole:
    """Tells names that are seen whole from those that would be cut."""

    def __init__(self, view: View, covers: Sequence[Box], magnification: float) -> None:
        self._view = view
        self._covers = [cover for cover in covers if cover.width > 0]
        self._touched = [cover for cover in covers[:TOUCHED] if cover.width > 0]
        self._k = magnification

    def shows_pin(self, pin: Pin, eyes: Eyes) -> bool:
        """Whether a pin can be touched; the chosen one always can."""
        box = box_of(pin, eyes)
        left, top = self._view.left * self._k, self._view.top * self._k
        box = Box(box.left - left, box.top - top, box.width, box.height)
        return pin.chosen or not any(box.hits(cover) for cover in self._touched)

    def shows_name(self, name: Name) -> bool:
        """Whether a name is seen whole."""
        left, top = self._on_screen(name.at_x, name.at_y)
        return self._clear(Box(left + name.shift_x, top + name.shift_y, name.width, name.height))

    def shows_letter(self, letter: LetterPicture) -> bool:
        """Whether the name to which a letter belongs is seen whole."""
        left, top = self._on_screen(letter.name.left, letter.name.top)
        side = letter.side / 2
        width, height = letter.name.width * self._k, letter.name.height * self._k
        return self._clear(Box(left - side, top - side, width + 2 * side, height + 2 * side))

    def _on_screen(self, x: float, y: float) -> tuple[float, float]:
        return (x - self._view.left) * self._k, (y - self._view.top) * self._k

    def _clear(self, box: Box) -> bool:
        width = (self._view.right - self._view.left) * self._k
        height = (self._view.bottom - self._view.top) * self._k
        inside = box.left >= 0 and box.top >= 0
        inside = inside and box.left + box.width <= width and box.top + box.height <= height
        return inside and not any(box.hits(cover) for cover in self._covers)


def _picture(shape: LayerShape) -> ShapePicture:
    points = [QPointF(x, y) for x, y in shape.points]
    return ShapePicture(shape.key, shape.at_x, shape.at_y, shape.filled, shape.tone, points)
