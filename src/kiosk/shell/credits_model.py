"""Sources and credits, as QML shows them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.credits import NO_CREDITS, CreditRow, Credits
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CreditsModel(QObject):
    """The chapter that a visitor asked for last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._credits = NO_CREDITS
        self._rows = RowsModel(CreditRow, self)

    def set(self, shown: Credits) -> None:
        """Show another chapter, or none."""
        if shown != self._credits:
            self._credits = shown
            self._rows.set_rows(shown.rows)
            self.changed.emit()

    @Property(str, notify=changed)
    def chapter(self) -> str:
        """`sources`, `pictures` or `program`."""
        return self._credits.chapter

    @Property(str, notify=changed)
    def address(self) -> str:
        """The museum's, to take home; may be empty."""
        return self._credits.address

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel[CreditRow]:
        """Its lines."""
        return self._rows
