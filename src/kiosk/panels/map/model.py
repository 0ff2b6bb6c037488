"""The map panel's model: pins, names, layers, the open card or story, for the visit's moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Bounds
from kiosk.content.sentences import sentences
from kiosk.panels.base_map import frame_of, pyramid_of, source_of
from kiosk.panels.card_model import CardModel
from kiosk.panels.cards import NO_CARD, Link, links_near, links_of, place_card
from kiosk.panels.day_strip_model import DayStripModel
from kiosk.panels.map.doors import (
    StoryDoor,
    ViewDoor,
    stories_of,
    story_doors,
    story_links,
    view_doors,
)
from kiosk.panels.map.drawing import Drawing
from kiosk.panels.map.eyes import Eyes
from kiosk.panels.map.legend import Legend
from kiosk.panels.map.lettering import room_for
from kiosk.panels.map.names import CITY, PEAK
from kiosk.panels.map.pins import Time, beside_chosen, members_of
from kiosk.panels.map.room import Box
from kiosk.panels.map.shapes import View as Part
from kiosk.panels.map.story_model import StoryModel
from kiosk.panels.map.story_scene import NO_SCENE, scene
from kiosk.panels.map.times import PlaceTimes
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.view import View
from kiosk.ui.mercator import MapFrame
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.tile_pyramid import TilePyramid
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.map"
QML_IMPORT_MAJOR_VERSION = 1
MOST_NEAR = 3
"""As many ways to places next door fit on a card."""

_NOWHERE = Part(0, 0, 0, 0)


@dataclass(frozen=True)
class _Kept:
    view: View
    frame: MapFrame
    part: Part
    steps: Mapping[str, int]
    today: bool


@QmlElement
@QmlUncreatable("made by the program")
class MapModel(PanelModel):
    """The coast by day, with what happens there at the moment; by night, while a story is told."""

    changed = Signal()
    chosenChanged = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._frame = frame_of(exhibit)
        self._times = PlaceTimes(exhibit)
        self._by_day = source_of(exhibit, exhibit.tiles.day)
        self._by_night = source_of(exhibit, exhibit.tiles.night)
        self._pyramid = pyramid_of(exhibit, self._by_day)
        self._pyramid.setParent(self)
        self._card = CardModel(exhibit.folder, self)
        self._days = DayStripModel(exhibit, self)
        self._story = StoryModel(self._frame, self)
        self._drawing = Drawing(exhibit, self._frame, self._times, self)
        self._legend = Legend(exhibit, self._frame, self)
        self._views = RowsModel(ViewDoor, self)
        self._stories = RowsModel(StoryDoor, self)
        self._steps: dict[str, int] = {}
        self._view = View("", date.min)
        self._eyes: Eyes | None = None
        self._part = self._before = _NOWHERE
        self._covers: list[Box] = []
        self._today = False
        self._explained = False

    def show(self, view: View) -> None:
        before, self._view = self._view, view
        if before.moment != view.moment:
            self._today = False
        if before.item != view.item:
            self._explained = False
        self._days.show(view.moment, view.language)
        self._views.set_rows(view_doors(self.exhibit, view.language))
        self._show_item()
        self._draw()
        self._glance()
        self.changed.emit()
        if (before.kind, before.item) != (view.kind, view.item):
            self._before = _NOWHERE
            self.chosenChanged.emit()

    def reset(self) -> None:
        self._steps = {}
        self._today = self._explained = False

    def kept(self) -> object:
        return _Kept(self._view, self._frame, self._part, dict(self._steps), self._today)

    def go_on(self, kept: object) -> None:
        if not isinstance(kept, _Kept):
            return
        stories = stories_of(self.exhibit)
        self._view, self._today = kept.view, kept.today
        self._steps = {
            story: min(step, len(stories[story].steps) - 1)
            for story, step in kept.steps.items()
            if story in stories
        }
        if kept.frame == self._frame:
            self._before = kept.part

    @Slot(result=QRectF)
    def takeViewBefore(self) -> QRectF:
        """What was in view before the exhibit's files were changed, for the page that is shown
        then; empty for one that is opened anew."""
        part, self._before = self._before, _NOWHERE
        return QRectF(QPointF(part.left, part.top), QPointF(part.right, part.bottom))

    def leave(self) -> bool:
        if self._explained:
            self.explain(False)
        elif self._view.over:
            self.close()
        else:
            return False
        return True

    def _show_item(self) -> None:
        view = self._view
        place = self.exhibit.places.get(view.item) if view.kind == "place" else None
        self._card.set(
            place_card(self.exhibit, place, view.language, view.moment) if place else NO_CARD,
            self._links(),
        )
        self._tell()

    def _tell(self) -> None:
        view = self._view
        self._stories.set_rows(story_doors(self.exhibit, self._steps, view.language))
        story = stories_of(self.exhibit).get(view.item) if view.kind == "story" else None
        step = self._steps.get(view.item, 0)
        told = scene(self.exhibit, self._frame, story, step, view.language) if story else NO_SCENE
        self._pyramid.show(self._by_night if story or view.dark else self._by_day)
        self._story.set(told)

    def _links(self) -> tuple[Link, ...]:
        view = self._view
        if view.kind != "place" or view.item not in self.exhibit.places:
            return ()
        links = story_links(self.exhibit, view.item, view.language, view.moment)
        links += links_of(self.exhibit, "place", view.item, view.language, view.moment)
        if self._eyes is None:
            return links
        if self._eyes.zoom < self._deepest_at(view.item) + 0.4:
            return links
        beside = beside_chosen(self.exhibit, self._frame, self._eyes, self._times, view.item)
        return links + links_near(self.exhibit, beside[:MOST_NEAR], view.language)

    def _deepest_at(self, place: str) -> int:
        """The deepest zoom at a place; only there are pins that still hide others told of."""
        point = self.pointOf(place)
        return self._pyramid.detailAt(point.x(), point.y())

    @Slot(float, float, QSizeF, QSizeF, float, float)
    def settle(
        self,
        magnification: float,
        apart: float,
        pin: QSizeF,
        lettering: QSizeF,
        millimetre: float,
        words: float,
    ) -> None:
        """The zoom has come to rest: find groups and room for names anew.

        Args: screen pixels a pixel of the frame; pins nearer than this are one; a pin's size; the
        size of small names, as width, and of large ones, as height; a millimetre; how much larger
        words are than usual. All lengths but the first in screen pixels.
        """
        small, large = round(lettering.width()), round(lettering.height())

        def measure(name: str, style: str) -> tuple[float, float]:
            size = large if style == CITY else round(small * 1.05) if style == PEAK else small
            return room_for(name, style, size)

        self._eyes = Eyes(
            magnification=magnification,
            zoom=self._frame.zoom_at(magnification),
            pin_width=pin.width(),
            pin_height=pin.height(),
            apart=apart,
            millimetre=millimetre,
            words=words,
            measure=measure,
        )
        self._card.set_links(self._links())
        self._draw()

    @Slot(float, float, float, float, list)
    def glance(
        self, left: float, top: float, right: float, bottom: float, covers: list[QRectF]
    ) -> None:
        """Another part of the map is in view, given in pixels of the frame; what lies over it is
        given in screen pixels from its corner."""
        self._part = Part(left, top, right, bottom)
        self._covers = [Box(each.x(), each.y(), each.width(), each.height()) for each in covers]
        self._drawing.cull(self._part, self._covers)
        self._glance()

    @Slot(str, result=QRectF)
    def viewNamed(self, view: str) -> QRectF:
        """The part of the frame that a view shows."""
        found = next(each for each in self.exhibit.views if each.id == view)
        return self._rectangle(found.bounds)

    @Slot(str, result=QRectF)
    def reachOf(self, pin: str) -> QRectF:
        """The part of the frame that holds all pins of a group."""
        if self._eyes is None:
            return QRectF()
        time = Time(self._view.moment, self._today)
        chosen = self._view.item if self._view.kind == "place" else ""
        pins = members_of(self.exhibit, self._frame, self._eyes, self._times, time, pin, chosen)
        left, right = min(each.at_x for each in pins), max(each.at_x for each in pins)
        top, bottom = min(each.at_y for each in pins), max(each.at_y for each in pins)
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    @Slot(str, result=QPointF)
    def pointOf(self, place: str) -> QPointF:
        """Where a place lies, in pixels of the frame."""
        at = self.exhibit.places[place].position
        return QPointF(self._frame.x(at.lon), self._frame.y(at.lat))

    @Slot()
    def toggleToday(self) -> None:
        """Mark what still stands, or no longer."""
        self._today = not self._today
        self._draw()
        self.changed.emit()

    @Slot(bool)
    def explain(self, explained: bool) -> None:
        """Say whose map it is, or no longer."""
        self._explained = explained
        self.changed.emit()

    @Slot(int)
    def goToStep(self, step: int) -> None:
        """Tell another step of the story, from 0; beyond its ends nothing changes."""
        told = self._story.scene
        if not 0 <= step < told.count:
            return
        self._steps[told.item] = step
        self._tell()
        self._draw()
        self.chooseDay(stories_of(self.exhibit)[told.item].steps[step].date.last.toordinal())

    def _draw(self) -> None:
        if self._eyes:
            time = Time(self._view.moment, self._today)
            chosen = self._view.item if self._view.kind == "place" else ""
            if self._story.present:
                told = self._story.scene
                marks = [mark.key for mark in told.marks]
                self._drawing.draw_for_story(self._eyes, self._view.language, marks, told.route)
            else:
                self._drawing.draw(self._eyes, self._view.language, time, chosen)
            self._drawing.cull(self._part, self._covers)

    def _glance(self) -> None:
        if self._eyes and self._view.language and self._part.right > self._part.left:
            self._legend.look(self._part, self._eyes, self._view.language)

    def _rectangle(self, bounds: Bounds) -> QRectF:
        return QRectF(
            QPointF(self._frame.x(bounds.west), self._frame.y(bounds.north)),
            QPointF(self._frame.x(bounds.east), self._frame.y(bounds.south)),
        )

    @Property(TilePyramid, constant=True)
    def pyramid(self) -> TilePyramid:
        """The base map."""
        return self._pyramid

    @Property(CardModel, constant=True)
    def card(self) -> CardModel:
        """The open place."""
        return self._card

    @Property(StoryModel, constant=True)
    def story(self) -> StoryModel:
        """The story that is told."""
        return self._story

    @Property(DayStripModel, constant=True)
    def days(self) -> DayStripModel:
        """The strip of days."""
        return self._days

    @Property(Drawing, constant=True)
    def drawing(self) -> Drawing:
        """What is drawn on the base map."""
        return self._drawing

    @Property(Legend, constant=True)
    def legend(self) -> Legend:
        """What is said of the part in view."""
        return self._legend

    @Property(QObject, constant=True)
    def views(self) -> RowsModel[ViewDoor]:
        """Parts of the map that one touch leads to."""
        return self._views

    @Property(QObject, constant=True)
    def stories(self) -> RowsModel[StoryDoor]:
        """The stories to be told."""
        return self._stories

    @Property(QRectF, constant=True)
    def startView(self) -> QRectF:
        """What is seen at first, in pixels of the frame."""
        views = self.exhibit.views
        return self._rectangle(views[0].bounds if views else self.exhibit.bounds)

    @Property(list, notify=changed)
    def credit(self) -> list[str]:
        """Whose map it is, and how far it can be trusted."""
        return sentences(self.exhibit.words(self.exhibit.settings.map.credit, self._view.language))

    @Property(bool, notify=changed)
    def explained(self) -> bool:
        """Whether that is said."""
        return self._explained

    @Property(bool, notify=changed)
    def today(self) -> bool:
        """Whether what still stands is marked."""
        return self._today

    @Property(bool, constant=True)
    def hasToday(self) -> bool:
        """Whether it is known of any place that it still stands."""
        return any(place.stands for place in self.exhibit.places.values())
