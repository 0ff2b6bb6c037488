"""The claims panel's model: the balance as the visitor loads it, and the other sums."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.claims.content import Pan
from kiosk.panels.claims.scene import (
    AT_FIRST,
    Choice,
    Coin,
    Load,
    Scene,
    Sheet,
    Sum,
    Tab,
    Way,
    claims_of,
    derive,
    pan_of,
)
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.claims"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ClaimsModel(PanelModel):
    """Who demands how much of whom."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._view = View("", date.min)
        self._load = AT_FIRST
        self._scene = Scene()
        self._sides = RowsModel(Sum, self)
        self._left = RowsModel(Coin, self)
        self._right = RowsModel(Coin, self)
        self._choices = RowsModel(Choice, self)
        self._figures = RowsModel(Sum, self)
        self._tabs = RowsModel(Tab, self)
        self._ways = RowsModel(Way, self)

    def show(self, view: View) -> None:
        asked_anew = view.item != self._view.item
        self._view = view
        if asked_anew:
            self._load = self._loaded_with(view.item)
        self._draw()

    def reset(self) -> None:
        self._load = AT_FIRST
        self._view = View("", date.min)

    def kept(self) -> object:
        return self._load

    def go_on(self, kept: object) -> None:
        if isinstance(kept, Load) and claims_of(self.exhibit).keys() >= set(kept.chosen.values()):
            self._load = kept

    def leave(self) -> bool:
        if not self._view.over or self._scene.sheet is Sheet.BALANCE:
            return False
        self.close()
        return True

    @Slot(str)
    def choose(self, claim: str) -> None:
        """Lay a claim on its pan, in place of what lies there."""
        self._load = self._loaded_with(claim)
        self._draw()

    @Slot(str)
    def toggle(self, pan: str) -> None:
        """Load a pan, or empty it."""
        self._load = replace(self._load, loaded=self._load.loaded ^ {Pan(pan)})
        self._draw()

    @Slot(str)
    def turnTo(self, sheet: str) -> None:
        """Turn to another sheet."""
        tab = next((tab for tab in self._scene.tabs if tab.key == sheet), None)
        if sheet == Sheet.BALANCE:
            self.close()
        elif tab:
            self.open("claim", tab.item)

    def _loaded_with(self, item: str) -> Load:
        claim = claims_of(self.exhibit).get(item)
        pan = pan_of(claim) if claim else None
        if pan is None:
            return self._load
        return Load({**self._load.chosen, pan: item}, self._load.loaded | {pan})

    def _draw(self) -> None:
        scene = derive(self.exhibit, self._view.language, self._view.item, self._load)
        self._scene = scene
        self._sides.set_rows(scene.sides)
        self._left.set_rows(scene.left)
        self._right.set_rows(scene.right)
        self._choices.set_rows(scene.choices)
        self._figures.set_rows(scene.figures)
        self._tabs.set_rows(scene.tabs)
        self._ways.set_rows(scene.ways)
        self.changed.emit()

    @Property(QObject, constant=True)
    def sides(self) -> RowsModel[Sum]:
        """What can lie on the balance: the left side, then the right."""
        return self._sides

    @Property(QObject, constant=True)
    def left(self) -> RowsModel[Coin]:
        """The coins on the left pan."""
        return self._left

    @Property(QObject, constant=True)
    def right(self) -> RowsModel[Coin]:
        """The coins on the right pan."""
        return self._right

    @Property(QObject, constant=True)
    def choices(self) -> RowsModel[Choice]:
        """Sums that can take each other's place on a pan."""
        return self._choices

    @Property(QObject, constant=True)
    def figures(self) -> RowsModel[Sum]:
        """The sums on the sheet beside the balance."""
        return self._figures

    @Property(QObject, constant=True)
    def tabs(self) -> RowsModel[Tab]:
        """The sheets."""
        return self._tabs

    @Property(QObject, constant=True)
    def ways(self) -> RowsModel[Way]:
        """Where the texts of the sheet's claims lead."""
        return self._ways

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """`balance`, `figures` or `offers`."""
        return self._scene.sheet.value

    @Property(float, notify=changed)
    def tilt(self) -> float:
        """-1 to 1: how far the beam has gone down, on the right if positive."""
        return self._scene.tilt

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """When and where."""
        return self._scene.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question that the balance puts."""
        return self._scene.title

    @Property(str, notify=changed)
    def caution(self) -> str:
        """What the sums are and are not."""
        return self._scene.caution

    @Property(str, notify=changed)
    def coin(self) -> str:
        """What one coin is."""
        return self._scene.coin
