"""The map panel's model: pins, names and the open card for the visit's moment."""

from datetime import date

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.content.date_words import day_words
from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of, pyramid_of
from kiosk.panels.card_model import CardModel
from kiosk.panels.cards import NO_CARD, Link, links_near, links_of, place_card
from kiosk.panels.day_strip import DayBar, DayMark, bars, event_of_day, marks
from kiosk.panels.map.scene import Eyes, Name, Pin, beside_chosen, names, pins
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.tile_pyramid import TilePyramid
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.map"
QML_IMPORT_MAJOR_VERSION = 1
MOST_NEAR = 3
"""As many ways to places next door fit on a card."""


@QmlElement
@QmlUncreatable("made by the program")
class MapModel(PanelModel):
    """The coast by day, with what happens there at the moment."""

    changed = Signal()
    chosenChanged = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._frame = frame_of(exhibit)
        self._pyramid = pyramid_of(exhibit, exhibit.settings.map.day)
        self._pyramid.setParent(self)
        self._card = CardModel(exhibit.folder, self)
        self._pins = RowsModel(Pin, self)
        self._names = RowsModel(Name, self)
        self._bars = RowsModel(DayBar, self)
        self._marks = RowsModel(DayMark, self)
        self._view = View("", date.min)
        self._eyes: Eyes | None = None
        self._day_title = ""
        self._day_words = ""

    def show(self, view: View) -> None:
        before, self._view = self._view, view
        place = self.exhibit.places.get(view.item)
        self._card.set(
            place_card(self.exhibit, place, view.language, view.moment) if place else NO_CARD,
            self._links(),
        )
        self._bars.set_rows(bars(self.exhibit, view.moment))
        self._marks.set_rows(marks(self.exhibit, view.language))
        self._day_words = day_words(view.moment, view.language)
        today = event_of_day(self.exhibit, view.moment)
        self._day_title = self.exhibit.words(today.title if today else None, view.language)
        self._draw()
        self.changed.emit()
        if before.item != view.item:
            self.chosenChanged.emit()

    def _links(self) -> tuple[Link, ...]:
        view = self._view
        if view.item not in self.exhibit.places:
            return ()
        links = links_of(self.exhibit, "place", view.item, view.language, view.moment)
        if self._eyes is None:
            return links
        beside = beside_chosen(self.exhibit, self._frame, self._eyes, view.item)
        return links + links_near(self.exhibit, beside[:MOST_NEAR], view.language)

    @Slot(float, float, QSizeF, float, float)
    def settle(
        self, magnification: float, apart: float, pin: QSizeF, label: float, title: float
    ) -> None:
        """The zoom has come to rest: find groups and room for names anew.

        Args: screen pixels a pixel of the frame; pins nearer than this are one; a pin's size;
        the size of small and of large names. All but the first in screen pixels.
        """
        small, large = QFont("Jost"), QFont("Forum")
        small.setPixelSize(max(1, round(label)))
        small.setWeight(QFont.Weight.Medium)
        large.setPixelSize(max(1, round(title)))

        def measure(words: str, rank: int) -> tuple[float, float]:
            metrics = QFontMetricsF(large if rank == 1 else small)
            return metrics.horizontalAdvance(words) + 8, metrics.height()

        self._eyes = Eyes(magnification, pin.width(), pin.height(), apart, measure)
        self._card.set_links(self._links())
        self._draw()

    @Slot(str, result=QPointF)
    def pointOf(self, place: str) -> QPointF:  # noqa: N802
        """Where a place lies, in pixels of the frame."""
        at = self.exhibit.places[place].position
        return QPointF(self._frame.x(at.lon), self._frame.y(at.lat))

    def _draw(self) -> None:
        if self._eyes is None:
            return
        view = self._view
        shown = pins(self.exhibit, self._frame, self._eyes, view.language, view.moment, view.item)
        self._pins.set_rows(shown)
        self._names.set_rows(names(self.exhibit, self._frame, self._eyes, view.language, shown))

    @Property(TilePyramid, constant=True)
    def pyramid(self) -> TilePyramid:
        """The base map by day."""
        return self._pyramid

    @Property(CardModel, constant=True)
    def card(self) -> CardModel:
        """The open place."""
        return self._card

    @Property(QObject, constant=True)
    def pins(self) -> RowsModel[Pin]:
        """The pins and groups of pins."""
        return self._pins

    @Property(QObject, constant=True)
    def names(self) -> RowsModel[Name]:
        """The names that have room."""
        return self._names

    @Property(QObject, constant=True)
    def bars(self) -> RowsModel[DayBar]:
        """The days of the strip."""
        return self._bars

    @Property(QObject, constant=True)
    def marks(self) -> RowsModel[DayMark]:
        """The dates below the strip."""
        return self._marks

    @Property(QRectF, constant=True)
    def startView(self) -> QRectF:  # noqa: N802
        """What is seen at first, in pixels of the frame."""
        view = self.exhibit.settings.map.view
        return QRectF(
            QPointF(self._frame.x(view.west), self._frame.y(view.north)),
            QPointF(self._frame.x(view.east), self._frame.y(view.south)),
        )

    @Property(float, constant=True)
    def metresPerPixel(self) -> float:  # noqa: N802
        """Metres along a pixel of the frame in the middle of the map."""
        return self._frame.metres_per_pixel((self._frame.north + self._frame.south) / 2)

    @Property(int, notify=changed)
    def moment(self) -> int:
        """The visit's moment as the number of a day."""
        return self._view.moment.toordinal()

    @Property(int, constant=True)
    def firstDay(self) -> int:  # noqa: N802
        """The strip's first day."""
        return self.exhibit.settings.time.focus.first.toordinal()

    @Property(int, constant=True)
    def lastDay(self) -> int:  # noqa: N802
        """The strip's last day."""
        return self.exhibit.settings.time.focus.last.toordinal()

    @Property(str, notify=changed)
    def dayWords(self) -> str:  # noqa: N802
        """The moment in words."""
        return self._day_words

    @Property(str, notify=changed)
    def dayTitle(self) -> str:  # noqa: N802
        """What happens then; empty on a quiet day."""
        return self._day_title
