"""Two treaties side by side, as QML sees them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.panels.treaties.comparison import NO_COMPARISON, AnswerCell, AnswerRow, Comparison
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.treaties"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ComparisonModel(QObject):
    """The comparison, while there is one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = NO_COMPARISON
        self._rows = RowsModel(AnswerRow, self)
        self._cells = RowsModel(AnswerCell, self)

    def set(self, comparison: Comparison) -> None:
        """Show another comparison, or none."""
        self._rows.set_rows(comparison.rows)
        self._cells.set_rows(comparison.cells)
        if comparison != self._comparison:
            self._comparison = comparison
            self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether two treaties lie side by side."""
        return self._comparison != NO_COMPARISON

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel[AnswerRow]:
        """What both say, question by question."""
        return self._rows

    @Property(QObject, constant=True)
    def cells(self) -> RowsModel[AnswerCell]:
        """The same one after the other."""
        return self._cells

    @Property(str, notify=changed)
    def left(self) -> str:
        """The id of the left one."""
        return self._comparison.left.item

    @Property(str, notify=changed)
    def right(self) -> str:
        """The id of the right one."""
        return self._comparison.right.item

    @Property(str, notify=changed)
    def leftShort(self) -> str:
        """What the left one is called."""
        return self._comparison.left.short

    @Property(str, notify=changed)
    def rightShort(self) -> str:
        """What the right one is called."""
        return self._comparison.right.short

    @Property(str, notify=changed)
    def leftWhen(self) -> str:
        """When the left one was signed."""
        return self._comparison.left.when

    @Property(str, notify=changed)
    def rightWhen(self) -> str:
        """When the right one was signed."""
        return self._comparison.right.when

    @Property(str, notify=changed)
    def leftWho(self) -> str:
        """Who agreed on the left one."""
        return self._comparison.left.who

    @Property(str, notify=changed)
    def rightWho(self) -> str:
        """Who agreed on the right one."""
        return self._comparison.right.who
