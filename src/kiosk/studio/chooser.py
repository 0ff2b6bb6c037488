"""What can be chosen for a field: names of other things, or a picture, to be searched."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.schemas.offers import Offers
from kiosk.studio.form.fields import PICTURES
from kiosk.studio.form.rows import Row
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Choice:
    """One of them."""

    key: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the program")
class Chooser(QObject):
    """Open for one field at a time."""

    changed = Signal()
    chosen = Signal(str, str)
    """For which field, and what; nothing for none."""
    closed = Signal(str)
    """No field waits any more; the one that did."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._title = ""
        self._values: dict[str, str] = {}
        self._choices = RowsModel(Choice, self)

    def open(self, row: Row, title: str, offers: Offers) -> None:
        """Offer values.

        Args: the field; what stands above; what there is.
        """
        self._row, self._title = row, title
        self._values = dict(offers.get(row.offers, {}))
        self.search("")
        self.changed.emit()

    @Slot(str)
    def search(self, words: str) -> None:
        """Only what has these words in its id or its name."""
        sought = words.casefold()
        row = self._row
        now = (*row.options, row.value) if row else ()
        found = [
            Choice(value, name or value, value in now)
            for value, name in self._values.items()
            if sought in value.casefold() or sought in name.casefold()
        ]
        self._choices.set_rows(tuple(sorted(found, key=lambda each: each.name.casefold())))

    @Slot(str)
    def choose(self, value: str) -> None:
        """This one; an empty one takes away what there is."""
        if self._row:
            self.chosen.emit(self._row.key, value)
        self.close()

    @Slot()
    def close(self) -> None:
        """No other."""
        row, self._row = self._row, None
        self.changed.emit()
        if row:
            self.closed.emit(row.key)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a field waits for it."""
        return self._row is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What stands above."""
        return self._title

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        """Whether they are pictures, to be seen."""
        return self._row is not None and self._row.offers == PICTURES

    @Property(bool, notify=changed)
    def optional(self) -> bool:
        """Whether the field can have none of them."""
        return self._row is not None and not (self._row.needed or self._row.is_list)

    @Property(QObject, constant=True)
    def choices(self) -> RowsModel[Choice]:
        """What is offered."""
        return self._choices
