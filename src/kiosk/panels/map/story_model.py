"""The story that is told on the map, one step at a time."""

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPolygonF
from PySide6.QtQml import QmlElement

from kiosk.content.sentences import sentences
from kiosk.panels.cards import Link
from kiosk.panels.map.story_scene import NO_SCENE, Disc, Mark, Scene
from kiosk.ui.mercator import MapFrame
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.map"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StoryModel(QObject):
    """What a visitor reads and sees of a step. Points are in pixels of the map's frame."""

    changed = Signal()
    stepped = Signal()
    """Another step, or another story: the map goes there."""

    def __init__(self, frame: MapFrame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._scene = NO_SCENE
        self._discs = RowsModel(Disc, self)
        self._marks = RowsModel(Mark, self)
        self._named = RowsModel(Link, self)

    def set(self, scene: Scene) -> None:
        """Tell a step, or no story at all."""
        before, self._scene = self._scene, scene
        if before == scene:
            return
        self._discs.set_rows(scene.discs)
        self._marks.set_rows(scene.marks)
        self._named.set_rows(scene.named)
        self.changed.emit()
        if (before.item, before.step) != (scene.item, scene.step):
            self.stepped.emit()

    @property
    def scene(self) -> Scene:
        """What is told."""
        return self._scene

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether a story is told."""
        return self._scene is not NO_SCENE

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the story is called."""
        return self._scene.title

    @Property(int, notify=changed)
    def step(self) -> int:
        """The step, from 0."""
        return self._scene.step

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many steps there are."""
        return self._scene.count

    @Property(str, notify=changed)
    def date(self) -> str:
        """The day of the step."""
        return self._scene.date

    @Property(str, notify=changed)
    def hour(self) -> str:
        """Its hour in words; may be empty."""
        return self._scene.hour

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What happens."""
        return self._scene.heading

    @Property(str, notify=changed)
    def text(self) -> str:
        """What happens, in a few sentences, as escaped StyledText."""
        return self._scene.text

    @Property(list, notify=changed)
    def sentences(self) -> list[str]:
        """The same, sentence by sentence."""
        return sentences(self._scene.text)

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """What is not certain; may be empty."""
        return self._scene.doubt

    @Property(str, notify=changed)
    def certainty(self) -> str:
        """`verified`, `approximate` or `disputed`."""
        return self._scene.certainty

    @Property(str, notify=changed)
    def evidence(self) -> str:
        """What to ask for how the step is known; empty where there is nothing to tell."""
        return self._scene.evidence

    @Property(str, notify=changed)
    def before(self) -> str:
        """What the step before is called; empty at the first."""
        return self._scene.before

    @Property(str, notify=changed)
    def after(self) -> str:
        """What the next step is called; empty at the last."""
        return self._scene.after

    @Property(QRectF, notify=changed)
    def view(self) -> QRectF:
        """What must be seen of the map."""
        view = self._scene.view
        if view is None:
            return QRectF()
        frame = self._frame
        return QRectF(
            QPointF(frame.x(view.west), frame.y(view.north)),
            QPointF(frame.x(view.east), frame.y(view.south)),
        )

    @Property(QPointF, notify=changed)
    def origin(self) -> QPointF:
        """The point from which `route` and `call` count, so that their numbers stay small."""
        points = self._scene.route or self._scene.call
        return QPointF(*points[0]) if points else QPointF()

    @Property(QPolygonF, notify=changed)
    def route(self) -> QPolygonF:
        """The way; empty where there is none."""
        return self._line(self._scene.route)

    @Property(float, notify=changed)
    def reach(self) -> float:
        """How much of the way has been walked, from 0 to 1."""
        return self._scene.reach

    @Property(QPolygonF, notify=changed)
    def call(self) -> QPolygonF:
        """The line of a call; empty where nobody calls."""
        return self._line(self._scene.call)

    @Property(QObject, constant=True)
    def discs(self) -> RowsModel[Disc]:
        """The steps of the rail."""
        return self._discs

    @Property(QObject, constant=True)
    def marks(self) -> RowsModel[Mark]:
        """The places of the story so far."""
        return self._marks

    @Property(QObject, constant=True)
    def named(self) -> RowsModel[Link]:
        """Where the text of the step leads."""
        return self._named

    def _line(self, points: tuple[tuple[float, float], ...]) -> QPolygonF:
        origin = self.origin
        return QPolygonF([QPointF(x, y) - origin for x, y in points])
