"""The list beside the form."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.studio.form_model import FormModel
from kiosk.studio.inventory import MAIN, Inventory
from kiosk.studio.shelf import Shelved, shelved
from kiosk.studio.words import Words
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ShelfModel(QObject):
    """Kinds, the items of one of them, and the one whose form is shown."""

    kindChanged = Signal()
    picked = Signal(str, str)
    """Kind and id of an item whose form shall be shown."""
    asked = Signal(int)
    """The row that shall be in view."""

    def __init__(
        self,
        inventory: Inventory,
        form: FormModel,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inventory = inventory
        self._form = form
        self._words = words
        self._kind = ""
        self._searched = ""
        self._broken: Collection[str] = ()
        self._hinted: Collection[str] = ()
        self._in_view = ""
        self._rows = RowsModel(Shelved, self)
        form.itemChanged.connect(self._show)

    @property
    def kind(self) -> str:
        """The kind that is open; empty for none."""
        return self._kind

    def know(self, broken: Collection[str], hinted: Collection[str]) -> None:
        """What has errors, and what has warnings, by key."""
        self._broken, self._hinted = broken, hinted
        self._show()

    def open_kind(self, kind: str) -> None:
        """Show the items of a kind; empty for none."""
        self._kind = kind
        self._show()
        self.kindChanged.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a kind or close it, or open an item of one."""
        kind, _, item = key.partition(":")
        if item or kind == MAIN:
            self.picked.emit(kind, item)
        else:
            self.open_kind("" if self._kind == kind and not self._searched else kind)

    @Slot(str)
    def search(self, words: str) -> None:
        """Show what has these words in its name or its id."""
        self._searched = words.strip()
        self._show()

    def _show(self) -> None:
        opened = self._form.opened
        chosen = (self._kind, opened.id if opened and opened.kind == self._kind else "")
        rows = shelved(
            self._inventory.kinds,
            self._words.kinds,
            self._form.offers,
            chosen,
            self._searched,
            self._broken,
            self._hinted,
        )
        self._rows.set_rows(tuple(rows))
        if self._form.key != self._in_view:
            self._in_view = self._form.key
            chosen_rows = (index for index, each in enumerate(self._rows.rows) if each.chosen)
            self.asked.emit(next(chosen_rows, -1))

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel[Shelved]:
        """Kinds and items."""
        return self._rows
