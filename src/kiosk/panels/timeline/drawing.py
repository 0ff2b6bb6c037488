"""The axis as QML draws it, near what is seen of it."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.panels.timeline.axis import Bar, Density, EraBand, Look, Mark, marks
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.timeline"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class AxisDrawing(QObject):
    """Eras, bars, ticks and dates. Ticks have rows of their own: a word costs ten lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._eras = RowsModel(EraBand, self)
        self._bars = RowsModel(Bar, self)
        self._ticks = RowsModel(Mark, self)
        self._dates = RowsModel(Mark, self)

    def draw(self, look: Look, density: Density, language: str) -> None:
        """Draw a part of the axis."""
        found = marks(look, language)
        self._bars.set_rows(density.bars(look))
        self._ticks.set_rows(found)
        self._dates.set_rows([mark for mark in found if mark.words])

    @Property(QObject, constant=True)
    def eras(self) -> RowsModel[EraBand]:
        """The eras."""
        return self._eras

    @Property(QObject, constant=True)
    def bars(self) -> RowsModel[Bar]:
        """How much happens when."""
        return self._bars

    @Property(QObject, constant=True)
    def ticks(self) -> RowsModel[Mark]:
        """The marks, with and without dates."""
        return self._ticks

    @Property(QObject, constant=True)
    def dates(self) -> RowsModel[Mark]:
        """The marks with dates."""
        return self._dates
