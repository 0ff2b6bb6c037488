"""The form of the item that is open."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.problems import Problem
from kiosk.content.schemas.offers import Offers
from kiosk.studio.beside import Beside
from kiosk.studio.form.dates import dated
from kiosk.studio.form.finding import (
    first_to_fill,
    path_at,
    path_of,
    row_of,
    unfolded_for,
    with_problems,
)
from kiosk.studio.form.path import Path
from kiosk.studio.form.reading import reading_in
from kiosk.studio.form.rows import Row, next_entry, rows_of
from kiosk.studio.inventory import Inventory
from kiosk.studio.opened import Opened
from kiosk.studio.words import Words
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class FormModel(QObject):
    """Rows of one item at a time. It reads, and writes nothing."""

    itemChanged = Signal()
    turning = Signal()
    """Other rows will be shown: what was typed is written now."""
    left = Signal()
    """Another item will be shown: what could not be written has no row any more."""
    begun = Signal()
    """The form of another item is shown."""
    asked = Signal(int)
    """The row that shall be in view, and have the keyboard."""

    def __init__(self, inventory: Inventory, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inventory = inventory
        self._words = words
        self._offers: Offers = {}
        self._problems: tuple[Problem, ...] = ()
        self._wanted = "", ""
        self._opened: Opened | None = None
        self._unfolded: set[str] = set()
        self._rows = RowsModel(Row, self)
        self._beside = Beside(inventory, words, self)
        self._beside.changed.connect(self._show_beside)

    @property
    def opened(self) -> Opened | None:
        """The item."""
        return self._opened

    @property
    def offers(self) -> Offers:
        """What there is to name."""
        return self._offers

    def know(self, offers: Offers, problems: Iterable[Problem]) -> None:
        """What there is to name, and what is wrong; the rows follow."""
        self._offers = offers
        self._problems = tuple(problems)
        self.read()

    def open(self, kind: str, item: str) -> None:
        """Show the form of an item; that of nothing where it cannot be read."""
        self.settle()
        other = (kind, item) != self._wanted
        if other:
            self.left.emit()
            self._unfolded = set()
        self._wanted = kind, item
        self.read()
        if other:
            self.begun.emit()

    def read(self) -> None:
        """Show what the file has now; one that cannot be read has no rows until it is mended."""
        kind, item = self._wanted
        self._opened = self._inventory.open(kind, item) if kind else None
        self._beside.read()
        self._show()
        self.itemChanged.emit()

    def row(self, key: str) -> Row | None:
        """The row of a path."""
        return next((each for each in self._rows.rows if each.key == key), None)

    def settle(self) -> None:
        """Have written what was typed."""
        self.turning.emit()

    def go_to(self, line: int, column: int) -> None:
        """Show the field that stands there."""
        if self._opened:
            self._go_to(path_at(self._opened.node, (line, column)))

    def go_to_problem(self, problem: Problem) -> None:
        """Show the field that a problem is about."""
        if self._opened:
            self._go_to(path_of(problem, self._opened.node))

    def go_back_to(self, key: str) -> None:
        """Show the row of a path, as what covered it is gone."""
        keys = [each.key for each in self._rows.rows]
        if key in keys:
            self.asked.emit(keys.index(key))

    def fold_beside(self, key: str) -> None:
        """Close all that lies in the same list or block: a place in it may be another's soon."""
        around = f"{key.rpartition('/')[0]}/"
        self._unfolded = {each for each in self._unfolded if not each.startswith(around)}

    @Slot(str)
    def fold(self, key: str) -> None:
        """Open an entry, or close it."""
        self.settle()
        self._unfolded ^= {key}
        self._show()

    @Slot(str, str)
    def ask(self, more: str, field: str) -> None:
        """Ask for a field that is not there yet, of the block in which `more` offers it."""
        key = f"{more.removesuffix('+')}{field}"
        self._unfold({key, f"{key}/0"}, key)

    @Slot(str)
    def askEntry(self, key: str) -> None:
        """Ask for one more entry of a list."""
        new = next_entry(key, self._rows.rows)
        self._unfold({new}, new)

    def _unfold(self, keys: set[str], asked: str) -> None:
        self.settle()
        self._unfolded |= keys
        self._show()
        self._ask_for(asked)

    def _go_to(self, path: Path) -> None:
        self._unfolded |= unfolded_for(path)
        self._show()
        self._ask_for(row_of(path, [row.key for row in self._rows.rows]))

    def _ask_for(self, key: str) -> None:
        found = first_to_fill(key, self._rows.rows)
        if found is not None:
            self.asked.emit(found)

    def _show_beside(self) -> None:
        self.settle()
        self._show()

    def _show(self) -> None:
        opened, words = self._opened, self._words
        if opened is None:
            self._rows.set_rows(())
            return
        beside = self._beside
        reading = reading_in(words, beside.left, beside.right, self._unfolded, self._offers)
        rows = [
            dated(each, words.language) for each in rows_of(opened.fields, opened.node, reading)
        ]
        problems = filter(opened.has, self._problems)
        self._rows.set_rows(tuple(with_problems(rows, problems, opened.node, words)))

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel[Row]:
        """The rows."""
        return self._rows

    @Property(Beside, constant=True)
    def beside(self) -> Beside:
        """Its languages."""
        return self._beside

    @Property(str, notify=itemChanged)
    def key(self) -> str:
        """What is open, such as `event:rapallo`; empty for nothing."""
        return f"{self._opened.kind}:{self._opened.id}" if self._opened else ""

    @Property(str, notify=itemChanged)
    def title(self) -> str:
        """What the item is called."""
        if self._opened is None:
            return ""
        if not self._opened.id:
            return self._words.kinds.get(self._opened.kind, "")
        name = self._offers.get(self._opened.kind, {}).get(self._opened.id, "")
        return name or self._opened.id

    @Property(str, notify=itemChanged)
    def file(self) -> str:
        """Its file."""
        return self._opened.file if self._opened else ""

    @Property(bool, notify=itemChanged)
    def isItem(self) -> bool:
        """Whether it can be taken away."""
        return bool(self._opened and self._opened.id)
