"""The timeline's model: the events about the visit's moment."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.card_model import picture_url
from kiosk.panels.cards import Card, Link
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.timeline.scene import (
    CARDS,
    EraBand,
    Scene,
    Tick,
    derive,
    era_bands,
    event_ticks,
    in_order,
    year_ticks,
)
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.timeline"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class EventCard:
    """A card as QML shows it. Its key is its place: dragging changes cards, and makes none."""

    key: str
    item: str
    kicker: str
    category: int
    title: str
    body: str
    picture: str
    alt: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the program")
class TimelineModel(PanelModel):
    """From 1917 to 1939: one slider, and the cards about its thumb."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._events = in_order(exhibit)
        self._view = View("", date.min)
        self._scene = Scene()
        self._room_for = CARDS
        self._cards = RowsModel(EventCard, self)
        self._links = RowsModel(Link, self)
        self._eras = RowsModel(EraBand, self)
        self._ticks = RowsModel(Tick, self)
        self._years = RowsModel(Tick, self)
        self._ticks.set_rows(event_ticks(self._events))

    def show(self, view: View) -> None:
        if view.language != self._view.language:
            self._eras.set_rows(era_bands(self.exhibit, view.language))
        self._view = view
        self._draw()

    def _draw(self) -> None:
        view = self._view
        self._scene = derive(
            self.exhibit, self._events, view.language, view.moment, view.item, self._room_for
        )
        self._cards.set_rows(
            [self._row(place, card) for place, card in enumerate(self._scene.cards)]
        )
        self._links.set_rows(self._scene.links)
        self.changed.emit()

    def _row(self, place: int, card: Card) -> EventCard:
        return EventCard(
            key=str(place),
            item=card.item,
            kicker=card.kicker,
            category=card.category,
            title=card.title,
            body=card.body,
            picture=picture_url(card.picture, self.exhibit.folder),
            alt=card.alt,
            chosen=card.chosen,
        )

    @Slot(int)
    def makeRoomForCards(self, most: int) -> None:  # noqa: N802
        """Show so many cards."""
        if most != self._room_for:
            self._room_for = most
            self._draw()

    @Slot(int)
    def makeRoomForYears(self, most: int) -> None:  # noqa: N802
        """Show at most so many years below the axis."""
        self._years.set_rows(year_ticks(self.exhibit, max(2, most)))

    @Slot(int)
    def stepYear(self, by: int) -> None:  # noqa: N802
        """Ask for the same day some years away."""
        moment = self._view.moment
        day = min(moment.day, 28) if moment.month == 2 else moment.day
        self.chooseDay(date(moment.year + by, moment.month, day).toordinal())

    @Slot(int)
    def step(self, by: int) -> None:
        """Ask for the event before (-1) or after (1)."""
        event = self._scene.earlier if by < 0 else self._scene.later
        if event:
            self.open("event", event)

    @Property(QObject, constant=True)
    def cards(self) -> RowsModel[EventCard]:
        """The cards on the screen."""
        return self._cards

    @Property(QObject, constant=True)
    def links(self) -> RowsModel[Link]:
        """Where the chosen event leads."""
        return self._links

    @Property(QObject, constant=True)
    def eras(self) -> RowsModel[EraBand]:
        """The eras."""
        return self._eras

    @Property(QObject, constant=True)
    def ticks(self) -> RowsModel[Tick]:
        """A tick for each event."""
        return self._ticks

    @Property(QObject, constant=True)
    def years(self) -> RowsModel[Tick]:
        """The years below the axis."""
        return self._years

    @Property(int, constant=True)
    def firstDay(self) -> int:  # noqa: N802
        """The first day of the exhibit's time."""
        return self.exhibit.settings.time.range.first.toordinal()

    @Property(int, constant=True)
    def lastDay(self) -> int:  # noqa: N802
        """Its last day."""
        return self.exhibit.settings.time.range.last.toordinal()

    @Property(int, notify=changed)
    def moment(self) -> int:
        """The visit's moment as the number of a day."""
        return self._view.moment.toordinal()

    @Property(int, notify=changed)
    def yearNumber(self) -> int:  # noqa: N802
        """The moment's year."""
        return self._view.moment.year

    @Property(str, notify=changed)
    def era(self) -> str:
        """The moment's era."""
        return self._scene.era

    @Property(str, notify=changed)
    def momentWords(self) -> str:  # noqa: N802
        """The moment in words."""
        return self._scene.moment_words

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many events there are in that year."""
        return self._scene.count

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:  # noqa: N802
        """Whether there is an event before."""
        return bool(self._scene.earlier)

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:  # noqa: N802
        """Whether there is an event after."""
        return bool(self._scene.later)

    @Property(int, constant=True)
    def firstYear(self) -> int:  # noqa: N802
        """The first year."""
        return self.exhibit.settings.time.range.first.year

    @Property(int, constant=True)
    def lastYear(self) -> int:  # noqa: N802
        """The last year."""
        return self.exhibit.settings.time.range.last.year
