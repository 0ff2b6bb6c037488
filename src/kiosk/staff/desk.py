"""How the station is, and what staff can do about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.phrase import Phrase, in_language
from kiosk.staff.actions import Action
from kiosk.station.lights import Level, Light, worst
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LightRow:
    """A light as it is shown."""

    key: str
    name: str
    value: str
    detail: str
    level: str


@dataclass(frozen=True)
class ActionRow:
    """An action as it is shown."""

    key: str
    icon: str
    name: str
    detail: str
    possible: bool


@QmlElement
@QmlUncreatable("made by the program")
class StaffDesk(QObject):
    """Lights, actions, and the question before an action."""

    changed = Signal()
    touched = Signal()
    left = Signal()

    def __init__(
        self,
        lights: Callable[[], Sequence[Light]],
        actions: Callable[[], Sequence[Action]],
        station: str,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Args: how the station is, and what can be done now; the station's name; what is spoken,
        `en` or `de`."""
        super().__init__(parent)
        self._look_at_lights = lights
        self._look_at_actions = actions
        self._station = station
        self._language = language
        self._level = Level.GOOD
        self._count = 0
        self._asked: Action | None = None
        self._told: LightRow | None = None
        self._lights = RowsModel(LightRow, self)
        self._actions = RowsModel(ActionRow, self)

    def look(self) -> None:
        """See how things are."""
        lights = self._look_at_lights()
        self._level = worst(lights)
        self._count = sum(light.level is not Level.GOOD for light in lights)
        self._lights.set_rows([self._light_row(each) for each in lights])
        self._actions.set_rows([self._action_row(each) for each in self._look_at_actions()])
        self.changed.emit()

    def actions_now(self) -> Sequence[Action]:
        """What can be done now."""
        return self._look_at_actions()

    def forget(self) -> None:
        """Nothing is asked or told any more."""
        self._asked = self._told = None
        self.changed.emit()

    @Slot(str)
    def tellAll(self, key: str) -> None:
        """All that there is to say of a light."""
        self.touched.emit()
        self._told = next((each for each in self._lights.rows if each.key == key), None)
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Do something, or ask first."""
        self.touched.emit()
        found = {each.key: each for each in self._look_at_actions()}.get(key)
        if found is None or not found.possible:
            return
        if found.question:
            self._asked = found
            self.changed.emit()
            return
        found.act()
        self.look()

    @Slot()
    def agree(self) -> None:
        """Do what was asked for."""
        self.touched.emit()
        asked, self._asked = self._asked, None
        if asked:
            asked.act()
        self.look()

    @Slot()
    def decline(self) -> None:
        """Do not do it."""
        self.touched.emit()
        self.forget()

    @Slot()
    def leave(self) -> None:
        """Back to the exhibit."""
        self.left.emit()

    @Property(QObject, constant=True)
    def lights(self) -> RowsModel[LightRow]:
        """How the station is."""
        return self._lights

    @Property(QObject, constant=True)
    def actions(self) -> RowsModel[ActionRow]:
        """What can be done."""
        return self._actions

    @Property(str, notify=changed)
    def title(self) -> str:
        """How the whole is."""
        if self._level is Level.GOOD:
            return self._words(Phrase("All is well"))
        if self._count == 1:
            return self._words(Phrase("One thing to see to"))
        return self._words(Phrase("{count} things to see to", count=self._count))

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked, or told of; empty for nothing."""
        if self._told:
            return f"{self._told.name}: {self._told.value}"
        asked = self._asked.question if self._asked else None
        return self._words(asked) if asked else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """All that there is to say of it."""
        return self._told.detail if self._told else ""

    @Property(str, notify=changed)
    def agreeing(self) -> str:
        """On what answers yes; empty where nothing is asked."""
        return self._words(self._asked.name) if self._asked else ""

    @Property(str, notify=changed)
    def declining(self) -> str:
        """On what answers no, or ends what is told."""
        return self._words(Phrase("No, leave it") if self._asked else Phrase("Close"))

    @Property(str, constant=True)
    def kicker(self) -> str:
        """Whom it is for."""
        return self._words(Phrase("Staff"))

    @Property(str, constant=True)
    def leaving(self) -> str:
        """On what leads back to the exhibit."""
        return self._words(Phrase("Back to the exhibit"))

    @Property(str, constant=True)
    def toActions(self) -> str:
        """On what turns to what can be done."""
        return self._words(Phrase("What to do"))

    @Property(str, constant=True)
    def toLights(self) -> str:
        """On what turns to how things are."""
        return self._words(Phrase("How it is"))

    @Property(str, constant=True)
    def station(self) -> str:
        """The station's name."""
        return self._station

    def _light_row(self, light: Light) -> LightRow:
        name, value, detail = map(self._words, (light.name, light.value, light.detail))
        return LightRow(light.key, name, value, detail, light.level.value)

    def _action_row(self, action: Action) -> ActionRow:
        name, detail = self._words(action.name), self._words(action.detail)
        return ActionRow(action.key, action.icon, name, detail, action.possible)

    def _words(self, said: Phrase | str) -> str:
        return in_language(said, self._language)
