"""The start screen: the coast at night, and what makes people come nearer."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QUrl, Signal, Slot
from PySide6.QtGui import QPolygonF
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Hook, contains
from kiosk.content.items import Picture, Position
from kiosk.content.layers import Line
from kiosk.panels.base_map import frame_of, pyramid_of, source_of
from kiosk.ui.local_url import local_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.tile_pyramid import TilePyramid
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_RANK = 3
"""Towns of this rank and better are named on the start screen."""


@dataclass(frozen=True)
class CoastName:
    """A name on the coast; its place is in pixels of the map."""

    key: str
    at_x: float
    at_y: float
    name: str
    rank: int


@QmlElement
@QmlUncreatable("made by the program")
class StartModel(QObject):
    """What the start screen shows. Points and rectangles are in pixels of the map."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._language = exhibit.source_language
        self._turn = 0
        self._frame = frame_of(exhibit)
        self._coast = pyramid_of(exhibit, source_of(exhibit, exhibit.tiles.night), moves=False)
        self._coast.setParent(self)
        self._names = RowsModel(CoastName, self)

    def show(self, language: str) -> None:
        """Speak a language."""
        by_rank = sorted(self._exhibit.places.items(), key=lambda each: each[1].rank)
        self._names.set_rows(
            [
                CoastName(
                    key=item_id,
                    at_x=self._point(place.position).x(),
                    at_y=self._point(place.position).y(),
                    name=self._exhibit.words(place.name, language),
                    rank=place.rank,
                )
                for item_id, place in by_rank
                if place.rank <= LEAST_RANK
                and not self._exhibit.tells_of(place)
                and self.view.contains(self._point(place.position))
            ]
        )
        if language != self._language:
            self._language = language
            self._turn = 0
            self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """Go on to the next hook.

        Until somebody chooses another language than the first, the hooks take turns in all of
        them: whoever passes by shall meet their own.
        """
        self._turn += 1
        self.changed.emit()

    @property
    def _hook(self) -> Hook:
        hooks = self._exhibit.settings.start.hooks
        return hooks[self._turn % len(hooks)]

    @property
    def language(self) -> str:
        """The language of the hook."""
        if self._language != self._exhibit.source_language:
            return self._language
        rounds, hook = divmod(self._turn, len(self._exhibit.settings.start.hooks))
        languages = self._exhibit.settings.languages
        return languages[(rounds + hook) % len(languages)]

    def _point(self, position: Position) -> QPointF:
        return QPointF(self._frame.x(position.lon), self._frame.y(position.lat))

    def _line(self) -> Line:
        return self._exhibit.line(self._exhibit.settings.map.route)

    def _media(self, picture: Picture) -> QUrl:
        folder = self._exhibit.folder
        return local_url(folder / "media" / picture.file, folder)

    @Property(TilePyramid, constant=True)
    def coast(self) -> TilePyramid:
        """The map by night."""
        return self._coast

    @Property(QRectF, constant=True)
    def view(self) -> QRectF:
        """What is seen of the map."""
        views = self._exhibit.views
        view = views[0].bounds if views else self._exhibit.bounds
        return QRectF(
            QPointF(self._frame.x(view.west), self._frame.y(view.north)),
            QPointF(self._frame.x(view.east), self._frame.y(view.south)),
        )

    @Property(QPointF, constant=True)
    def highlight(self) -> QPointF:
        """The point of the story; the middle of the view where there is none on the map."""
        point = self._exhibit.settings.map.highlight
        if point and contains(self._exhibit.bounds, point.lon, point.lat):
            return self._point(point)
        return self.view.center()

    @Property(bool, constant=True)
    def hasHighlight(self) -> bool:
        """Whether the story has its point on the map."""
        point = self._exhibit.settings.map.highlight
        return point is not None and contains(self._exhibit.bounds, point.lon, point.lat)

    @Property(QPolygonF, constant=True)
    def route(self) -> QPolygonF:
        """The line along the coast; empty when there is none."""
        return QPolygonF(
            [QPointF(self._frame.x(lon), self._frame.y(lat)) for lon, lat in self._line()]
        )

    @Property(QObject, constant=True)
    def names(self) -> RowsModel[CoastName]:
        """The towns that matter most, in the order of their ranks. What has a story is on the map
        panel instead."""
        return self._names

    @Property(QPointF, constant=True)
    def lamp(self) -> QPointF:
        """Where the lighthouse stands."""
        lamp = self._exhibit.settings.start.lamp
        return self._point(lamp.position) if lamp else QPointF()

    @Property(QUrl, constant=True)
    def lampPicture(self) -> QUrl:
        """The lighthouse; empty when there is none."""
        lamp = self._exhibit.settings.start.lamp
        return self._media(lamp.picture) if lamp else QUrl()

    @Property(QUrl, constant=True)
    def foreground(self) -> QUrl:
        """What stands in the corner; empty when nothing does."""
        picture = self._exhibit.settings.start.foreground
        return self._media(picture) if picture else QUrl()

    @Property(str, notify=changed)
    def exhibit(self) -> str:
        """The exhibit's name, in the language of the visit."""
        return self._exhibit.words(self._exhibit.settings.title, self._language)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """The exhibit's name, in the language of the hook."""
        return self._exhibit.words(self._exhibit.settings.title, self.language)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The hook, in large letters."""
        return self._exhibit.words(self._hook.title, self.language)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The lines below it."""
        return self._exhibit.words(self._hook.text, self.language)
