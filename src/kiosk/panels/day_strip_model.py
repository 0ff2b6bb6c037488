"""The strip of days, as QML shows it."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.date_words import day_words
from kiosk.content.exhibit import Exhibit
from kiosk.panels.day_strip import DayBar, DayMark, bars, event_of_day, marks
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DayStripModel(QObject):
    """The days that matter most, and what happens on the one that is shown."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._moment = date.min
        self._language = ""
        self._title = ""
        self._words = ""
        self._bars = RowsModel(DayBar, self)
        self._marks = RowsModel(DayMark, self)

    def show(self, moment: date, language: str) -> None:
        """Show a day in a language."""
        if (moment, language) == (self._moment, self._language):
            return
        self._moment, self._language = moment, language
        self._bars.set_rows(bars(self._exhibit, moment))
        self._marks.set_rows(marks(self._exhibit, language))
        self._words = day_words(moment, language)
        event = event_of_day(self._exhibit, moment)
        self._title = self._exhibit.words(event.title if event else None, language)
        self.changed.emit()

    @Property(QObject, constant=True)
    def bars(self) -> RowsModel[DayBar]:
        """The days of the strip."""
        return self._bars

    @Property(QObject, constant=True)
    def marks(self) -> RowsModel[DayMark]:
        """The dates below the strip."""
        return self._marks

    @Property(int, notify=changed)
    def moment(self) -> int:
        """The day that is shown, as the number of a day."""
        return self._moment.toordinal()

    @Property(int, constant=True)
    def firstDay(self) -> int:
        """The strip's first day."""
        return self._exhibit.settings.time.focus.first.toordinal()

    @Property(int, constant=True)
    def lastDay(self) -> int:
        """The strip's last day."""
        return self._exhibit.settings.time.focus.last.toordinal()

    @Property(str, notify=changed)
    def dayWords(self) -> str:
        """The day in words."""
        return self._words

    @Property(str, notify=changed)
    def dayTitle(self) -> str:
        """What happens then; empty on a quiet day."""
        return self._title
