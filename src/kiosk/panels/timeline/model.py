"""The timeline's model: the events about the visit's moment, and what lies on the axis."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.card_model import picture_url
from kiosk.panels.cards import Card, Link
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.timeline.axis import Density, Look, era_bands, marked
from kiosk.panels.timeline.drawing import AxisDrawing
from kiosk.panels.timeline.scene import (
    ALL,
    CARDS,
    CategoryChoice,
    Scene,
    category_choices,
    derive,
    in_order,
    of_categories,
    toggled,
)
from kiosk.panels.timeline.steps import moved
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
    certainty: str
    chosen: bool


@dataclass(frozen=True)
class _Kept:
    zoom: float
    categories: frozenset[str]


@QmlElement
@QmlUncreatable("made by the program")
class TimelineModel(PanelModel):
    """All the exhibit's time on one axis, and the cards about its thumb."""

    changed = Signal()
    looked = Signal()
    chosen = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._all = in_order(exhibit)
        self._view = View("", date.min)
        self._scene = Scene()
        self._room_for = CARDS
        self._choosing = False
        self._cards = RowsModel(EventCard, self)
        self._links = RowsModel(Link, self)
        self._drawing = AxisDrawing(self)
        self._categories = RowsModel(CategoryChoice, self)
        self._choose(ALL)
        self._start_over()

    def show(self, view: View) -> None:
        spoken, self._view = self._view.language, view
        self._draw()
        if view.language != spoken:
            self._drawing.eras.set_rows(era_bands(self.exhibit, view.language))
            self._categories.set_rows(
                category_choices(self.exhibit, self._categories_chosen, view.language)
            )
            self._draw_axis()

    def reset(self) -> None:
        self._choosing = False
        self._choose(ALL)
        self._start_over()

    def kept(self) -> object:
        return _Kept(self._zoom, self._categories_chosen)

    def go_on(self, kept: object) -> None:
        if isinstance(kept, _Kept):
            self._zoom = kept.zoom
            known = {each.id for each in self.exhibit.settings.categories}
            self._choose(kept.categories & known)

    def leave(self) -> bool:
        was, self._choosing = self._choosing, False
        self.chosen.emit()
        return was

    def _start_over(self) -> None:
        self._zoom = 0.0
        self._look = Look()

    def _choose(self, categories: frozenset[str]) -> None:
        self._categories_chosen = categories
        self._events = of_categories(self._all, categories)
        self._density = Density(self._events)
        self._categories.set_rows(category_choices(self.exhibit, categories, self._view.language))
        self.chosen.emit()

    def _draw(self) -> None:
        view = self._view
        self._scene = derive(
            self.exhibit, self._events, view.language, view.moment, view.item, self._room_for
        )
        self._cards.set_rows(
            [self._row(place, card) for place, card in enumerate(self._scene.cards)]
        )
        self.named.set_rows(self._scene.named)
        self._links.set_rows(self._scene.links)
        self.changed.emit()

    def _draw_axis(self) -> None:
        self._drawing.draw(self._look, self._density, self._view.language)
        self.looked.emit()

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
            certainty=card.certainty,
            chosen=card.chosen,
        )

    @Slot(int)
    def makeRoomForCards(self, most: int) -> None:
        """Show so many cards."""
        if most != self._room_for:
            self._room_for = most
            self._draw()

    @Slot(float)
    def keepZoom(self, zoom: float) -> None:
        """Begin here when the visitor comes back: doublings since all was in view."""
        self._zoom = zoom

    @Slot(int, int, float, float, float)
    def look(self, first: int, last: int, day_width: float, letter: float, least: float) -> None:
        """Have ready what lies on the axis from a first to a last day.

        Args: the days; pixels of a day, of a letter of the dates, and of the least bar that can be
        seen.
        """
        span = self.exhibit.settings.time.range
        first, last = max(first, span.first.toordinal()), min(last, span.last.toordinal())
        look = Look(first, last, day_width, letter, least)
        if look != self._look:
            self._look = look
            self._draw_axis()

    @Slot(int)
    def stepTime(self, by: int) -> None:
        """Ask for the moment some years away, or months or days, as the axis now counts."""
        unit = marked(self._look, self._view.language).unit
        self.chooseDay(moved(self._view.moment, unit, by).toordinal())

    @Slot(int)
    def step(self, by: int) -> None:
        """Ask for the event before (-1) or after (1), of those that may be seen."""
        event = self._scene.earlier if by < 0 else self._scene.later
        if event:
            self.open("event", event)

    @Slot(bool)
    def showTopics(self, shown: bool) -> None:
        """Lay the topics over the events, where those have no room beside them, or take them
        away."""
        self._choosing = shown
        self.chosen.emit()

    @Slot(str)
    def toggleCategory(self, category: str) -> None:
        """Look at one category more, or no longer at it."""
        self._choose(toggled(self.exhibit, self._categories_chosen, category))
        self._draw()
        self._draw_axis()

    @Slot()
    def showAll(self) -> None:
        """Look at all categories."""
        self._choose(ALL)
        self._draw()
        self._draw_axis()

    @Property(QObject, constant=True)
    def cards(self) -> RowsModel[EventCard]:
        """The cards on the screen."""
        return self._cards

    @Property(QObject, constant=True)
    def links(self) -> RowsModel[Link]:
        """Where the chosen event leads."""
        return self._links

    @Property(AxisDrawing, constant=True)
    def drawing(self) -> AxisDrawing:
        """What lies on the axis."""
        return self._drawing

    @Property(QObject, constant=True)
    def categories(self) -> RowsModel[CategoryChoice]:
        """The categories to choose from; none where there is but one."""
        return self._categories

    @Property(bool, notify=chosen)
    def choosing(self) -> bool:
        """Whether the topics lie over the events."""
        return self._choosing

    @Property(bool, notify=chosen)
    def everything(self) -> bool:
        """Whether events of all categories are shown."""
        return self._categories_chosen == ALL

    @Property(int, constant=True)
    def total(self) -> int:
        """How many events there are of all categories."""
        return len(self._all)

    @Property(bool, notify=chosen)
    def empty(self) -> bool:
        """Whether there is no event to show."""
        return not self._events

    @Property(float)
    def zoom(self) -> float:
        """How near this visitor has come, for a page that begins."""
        return self._zoom

    @Property(str, notify=looked)
    def unit(self) -> str:
        """What the axis now counts: `year`, `month` or `day`."""
        return marked(self._look, self._view.language).unit

    @Property(int, constant=True)
    def firstDay(self) -> int:
        """The first day of the exhibit's time."""
        return self.exhibit.settings.time.range.first.toordinal()

    @Property(int, constant=True)
    def lastDay(self) -> int:
        """Its last day."""
        return self.exhibit.settings.time.range.last.toordinal()

    @Property(int, constant=True)
    def firstYear(self) -> int:
        """Its first year."""
        return self.exhibit.settings.time.range.first.year

    @Property(int, constant=True)
    def lastYear(self) -> int:
        """Its last year."""
        return self.exhibit.settings.time.range.last.year

    @Property(int, notify=changed)
    def moment(self) -> int:
        """The visit's moment as the number of a day."""
        return self._view.moment.toordinal()

    @Property(int, notify=changed)
    def yearNumber(self) -> int:
        """The moment's year."""
        return self._view.moment.year

    @Property(str, notify=changed)
    def era(self) -> str:
        """The moment's era."""
        return self._scene.era

    @Property(str, notify=changed)
    def momentWords(self) -> str:
        """The moment in words."""
        return self._scene.moment_words

    @Property(str, notify=changed)
    def chosenEvent(self) -> str:
        """The event of the moment."""
        return self._scene.chosen

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many events there are to see in that year."""
        return self._scene.count

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there is an event before."""
        return bool(self._scene.earlier)

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether there is an event after."""
        return bool(self._scene.later)
