"""The form of the item that is open: its rows, and what a curator does to them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.content.problems import Problem
from kiosk.content.schemas.offers import Offers
from kiosk.exchange.refusals import RefusedError, told
from kiosk.preview.switches import Switch
from kiosk.shell.language_names import own_name
from kiosk.studio.changing import Change
from kiosk.studio.form.dates import in_words, stepped
from kiosk.studio.form.fields import Shape
from kiosk.studio.form.finding import path_at, path_of, row_of, unfolded_for, with_problems
from kiosk.studio.form.path import Path
from kiosk.studio.form.rows import Row
from kiosk.studio.form.typed import writable
from kiosk.studio.words import Words
from kiosk.studio.workshop import Opened, Workshop
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 350
"""Milliseconds without a key until what was typed is written."""


@QmlElement
@QmlUncreatable("made by the program")
class FormModel(QObject):
    """Rows of one item at a time."""

    itemChanged = Signal()
    begun = Signal()
    """The form of another item is shown."""
    asked = Signal(int)
    """The row that shall be in view, and have the keyboard."""
    saved = Signal(str)
    """The file that was changed."""
    refused = Signal(str)
    """Why nothing was changed, in a sentence."""
    besideChanged = Signal(str)
    """Another language is beside the source language."""

    def __init__(self, workshop: Workshop, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._words = words
        self._offers: Offers = {}
        self._problems: tuple[Problem, ...] = ()
        self._wanted = "", ""
        self._opened: Opened | None = None
        self._unfolded: set[str] = set()
        self._right = ""
        self._typed: tuple[str, str] | None = None
        self._rows = RowsModel(Row, self)
        self._besides = RowsModel(Switch, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settle)

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
        if self._typed and not re.search(r"/\d", self._typed[0]) and not self._pause.isActive():
            self._pause.start()

    def open(self, kind: str, item: str) -> None:
        """Show the form of an item; that of nothing where it cannot be read."""
        self.settle()
        other = (kind, item) != self._wanted
        if other:
            self._unfolded = set()
            self._forget_typed()
        self._wanted = kind, item
        self._workshop.history.close()
        self.read()
        if other:
            self.begun.emit()

    def read(self) -> None:
        """Show what the file has now; one that cannot be read has no rows until it is mended."""
        kind, item = self._wanted
        self._opened = self._workshop.open(kind, item) if kind else None
        if self._right not in self._workshop.languages[1:]:
            self._right = ""
        self._show()
        self.itemChanged.emit()

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

    def row(self, key: str) -> Row | None:
        """The row of a path."""
        return next((each for each in self._rows.rows if each.key == key), None)

    @Slot(QQuickTextDocument, result=str)
    def plain(self, document: QQuickTextDocument) -> str:
        """What stands in a box, as a file can hold it."""
        return writable(document.textDocument().toRawText()).strip()

    @Slot(str, str)
    def type(self, key: str, words: str) -> None:
        """Letters come in one by one: they are written when there is a pause."""
        if self._typed and self._typed[0] != key:
            self.settle()
        self._typed = key, words
        self._pause.start()

    @Slot()
    def settle(self) -> None:
        """Write what was typed. What cannot be written now is kept, and tried again."""
        self._pause.stop()
        if self._typed and self._opened:
            typed, self._typed = self._typed, None
            key, words = typed
            if not self._change(key, lambda change, path: change.say(path, words)):
                self._typed = typed

    @Slot(str, str)
    def set(self, key: str, value: str) -> None:
        """A value is chosen."""
        self._do(key, lambda change, path: change.say(path, value))

    @Slot(str, bool)
    def decide(self, key: str, yes: bool) -> None:
        """A truth is true or false."""
        self.set(key, "true" if yes else "false")

    @Slot(str, int)
    def step(self, key: str, by: int) -> None:
        """A date goes on, or back."""
        self.settle()
        if row := self.row(key):
            self.set(key, stepped(row.value, by))

    @Slot(str, list)
    def putAll(self, key: str, values: list[str]) -> None:
        """A list of names in place of the one that stands there."""
        self._do(key, lambda change, path: change.put(path, list(values)))

    @Slot(str, int)
    def advance(self, key: str, place: int) -> None:
        """A name of a list goes one place to the front."""
        row = self.row(key)
        if row and 0 < place < len(row.options):
            names = list(row.options)
            names[place - 1 : place + 1] = names[place], names[place - 1]
            self.putAll(key, names)

    @Slot(str)
    def join(self, key: str) -> None:
        """The words of the source language hold for all."""
        self._do(key, lambda change, path: change.join(path))

    @Slot(str)
    def divide(self, key: str) -> None:
        """Each language has words of its own."""
        self._do(key, lambda change, path: change.divide(path))

    @Slot(str)
    def drop(self, key: str) -> None:
        """Take away a field or an entry."""
        around = key.rpartition("/")[0]
        self._unfolded = {each for each in self._unfolded if not each.startswith(f"{around}/")}
        self._do(key, lambda change, path: change.drop(path))

    @Slot(str, int)
    def move(self, key: str, by: int) -> None:
        """An entry goes up or down in its list."""
        self._do(key, lambda change, path: change.move(path, by))

    @Slot(str)
    def fold(self, key: str) -> None:
        """Open an entry, or close it."""
        self.settle()
        self._unfolded ^= {key}
        self._show()

    @Slot(str, str)
    def ask(self, more: str, field: str) -> None:
        """Ask for a field that is not there yet, of the block in which `more` offers it."""
        self.settle()
        block = more.removesuffix("+")
        key = f"{block}{field}"
        self._unfolded |= {key, f"{key}/0"}
        self._show()
        self._ask_for(key)

    @Slot(str)
    def askEntry(self, key: str) -> None:
        """Ask for one more entry of a list."""
        self.settle()
        beside = [row for row in self._rows.rows if row.key.rpartition("/")[0] == key]
        number = sum(row.entry for row in beside)
        new = f"{key}/{number}"
        self._unfolded |= {new}
        self._show()
        self._ask_for(new)

    @Slot(str)
    def setBeside(self, language: str) -> None:
        """Show another language beside the source language; none if it is the same."""
        self.settle()
        self._right = "" if language == self._workshop.languages[0] else language
        self._show()
        self.itemChanged.emit()
        self.besideChanged.emit(language)

    @Slot(str, QUrl)
    def takePicture(self, key: str, url: QUrl) -> None:
        """A picture was dropped on a field."""
        self.settle()
        opened = self._opened
        if opened:
            picture = FilePath(url.toLocalFile())
            self._try(lambda: self._workshop.take_picture(opened, key, picture))

    def put_position(self, key: str, lat: str, lon: str) -> None:
        """Both degrees of a place at once."""

        def put(change: Change, path: Path) -> None:
            change.say((*path, "lat"), lat)
            change.say((*path, "lon"), lon)

        self._do(key, put)

    def _do(self, key: str, act: Callable[[Change, Path], None]) -> None:
        """One step of its own."""
        self.settle()
        self._typed = None
        self._workshop.history.close()
        self._change(key, act)
        self._workshop.history.close()

    def _forget_typed(self) -> None:
        if self._typed:
            self.refused.emit(self._words.unsaved.format(words=self._typed[1]))
            self._typed = None

    def _change(self, key: str, act: Callable[[Change, Path], None]) -> bool:
        opened = self._opened
        return bool(opened) and self._try(lambda: self._workshop.change(opened, key, act))

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except RefusedError as error:
            self.read()
            self.refused.emit(told(error, self._words.language))
            return False
        self.read()
        if self._opened:
            self.saved.emit(self._opened.file)
        return True

    def _go_to(self, path: Path) -> None:
        self._unfolded |= unfolded_for(path)
        self._show()
        self._ask_for(row_of(path, [row.key for row in self._rows.rows]))

    def _ask_for(self, key: str) -> None:
        """The first row of what was asked for that takes words."""
        keys = [row.key for row in self._rows.rows]
        inside = [
            index for index, each in enumerate(keys) if each == key or each.startswith(f"{key}/")
        ]
        takes = {Shape.WORDS, Shape.LINE, Shape.DATE, Shape.CHOICE, Shape.PICTURE}
        ready = [index for index in inside if self._rows.rows[index].shape in takes]
        if found := ready or inside:
            self.asked.emit(found[0])

    def _show(self) -> None:
        opened = self._opened
        if opened is None:
            self._rows.set_rows(())
            return
        reading = self._workshop.reading(self._right, self._unfolded, self._offers, self._words)
        rows = tuple(map(self._dated, self._workshop.form(opened, reading)))
        problems = self._own_problems(opened)
        self._rows.set_rows(tuple(with_problems(rows, problems, opened.node, self._words)))
        self._show_languages()

    def _own_problems(self, opened: Opened) -> Iterable[Problem]:
        first = opened.node.at[0] if opened.base else 0
        for problem in self._problems:
            if problem.file != opened.file or problem.line < first:
                continue
            if opened.after is None or problem.line < opened.after:
                yield problem

    def _dated(self, row: Row) -> Row:
        if row.shape != Shape.DATE:
            return row
        language = self._words.language
        return replace(
            row, beside=in_words(row.value, language), on=stepped(row.value, 1) != row.value
        )

    def _show_languages(self) -> None:
        first, *others = self._workshop.languages
        shown = self._right or first
        alone = self._words.alone.format(language=own_name(first))
        beside = (Switch(each, f"+ {own_name(each)}", each == shown) for each in others)
        self._besides.set_rows((Switch(first, alone, first == shown), *beside))

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel[Row]:
        """The rows."""
        return self._rows

    @Property(QObject, constant=True)
    def besides(self) -> RowsModel[Switch]:
        """The exhibit's languages: the one that is beside the first, or the first alone."""
        return self._besides

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

    @Property(str, notify=itemChanged)
    def leftLanguage(self) -> str:
        """The code of the source language."""
        return self._workshop.languages[0] if self._opened else ""

    @Property(str, notify=itemChanged)
    def rightLanguage(self) -> str:
        """The code of the language beside it; empty for none."""
        return self._right

    @Property(bool, notify=itemChanged)
    def isItem(self) -> bool:
        """Whether it can be taken away."""
        return bool(self._opened and self._opened.id)
