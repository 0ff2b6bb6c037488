"""What the models of all panels share: how they ask the shell for something."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.cards import Link
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PanelModel(QObject):
    """The model of a panel: told what to show, and asking for what the visitor wants."""

    opening = Signal(str, str, arguments=["kind", "item"])
    closing = Signal()
    choosingDay = Signal(int, arguments=["day"])

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.exhibit = exhibit
        self._named = RowsModel(Link, self)

    def show(self, view: View) -> None:
        """Show the visit as it now is. Called by the shell while the panel is on the screen."""
        raise NotImplementedError

    def reset(self) -> None:
        """Forget what the last visitor did. Called at each reset; most panels keep nothing."""

    def kept(self) -> object:
        """What the visitor did here that no visit knows, in plain values; some keep nothing."""
        return None

    def go_on(self, kept: object) -> None:
        """Take over what a model of this panel kept, of the exhibit as it was before its files were
        changed: as far as this one still has it. Called before it is first shown."""

    def leave(self) -> bool:
        """Close what lies over the page, from above: whether there was anything. Called when the
        visitor goes back."""
        return False

    @Slot(str, str)
    def open(self, kind: str, item: str) -> None:
        """Ask for an item, wherever it is shown."""
        self.opening.emit(kind, item)

    @Slot()
    def close(self) -> None:
        """Ask for the panel without an open item."""
        self.closing.emit()

    @Slot(int)
    def chooseDay(self, day: int) -> None:
        """Ask for another moment; a day counts from 1 January of the year 1."""
        self.choosingDay.emit(day)

    @Property(QObject, constant=True)
    def named(self) -> RowsModel[Link]:
        """Where the texts on the page lead, for pages whose texts stand on no card."""
        return self._named
