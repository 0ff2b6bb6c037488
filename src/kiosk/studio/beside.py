"""Which language of the exhibit lies beside the source language."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.preview.switches import Switch
from kiosk.shell.language_names import own_name
from kiosk.studio.inventory import Inventory
from kiosk.studio.words import Words
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Beside(QObject):
    """One, or none."""

    changed = Signal()
    chosen = Signal(str)
    """A language, which is the source language for none."""

    def __init__(self, inventory: Inventory, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inventory = inventory
        self._words = words
        self._left = ""
        self._right = ""
        self._choices = RowsModel(Switch, self)

    def read(self) -> None:
        """The exhibit may have other languages."""
        self._lay(self._right)

    @Slot(str)
    def choose(self, language: str) -> None:
        """This one; none if it is the source language."""
        self._lay(language)
        self.chosen.emit(language)

    def _lay(self, language: str) -> None:
        first, *others = self._inventory.languages
        right = language if language in others else ""
        alone = self._words.alone.format(language=own_name(first))
        beside = (Switch(each, f"+ {own_name(each)}", each == right) for each in others)
        self._choices.set_rows((Switch(first, alone, not right), *beside))
        if (first, right) != (self._left, self._right):
            self._left, self._right = first, right
            self.changed.emit()

    @Property(QObject, constant=True)
    def choices(self) -> RowsModel[Switch]:
        """The exhibit's languages: each beside the first, and the first alone."""
        return self._choices

    @Property(str, notify=changed)
    def left(self) -> str:
        """The code of the source language."""
        return self._left

    @Property(str, notify=changed)
    def right(self) -> str:
        """The code of the one beside it; empty for none."""
        return self._right
