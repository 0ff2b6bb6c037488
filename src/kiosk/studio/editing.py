"""What a curator does to the fields of a form, each a step of its own."""

from collections.abc import Callable
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exchange.refusals import RefusedError, told
from kiosk.studio.changing import Change
from kiosk.studio.form.dates import stepped
from kiosk.studio.form.path import Path
from kiosk.studio.form_model import FormModel
from kiosk.studio.typist import Typist
from kiosk.studio.words import Words
from kiosk.studio.workshop import Workshop
from kiosk.ui.typed_property import QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Editing(QObject):
    """Writes what is said in a form, which then shows what its file has."""

    saved = Signal(str)
    """The file that was changed."""
    refused = Signal(str)
    """Why nothing was changed, in a sentence."""

    def __init__(
        self, workshop: Workshop, form: FormModel, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._form = form
        self._words = words
        self._typist = Typist(self._write, self)
        form.turning.connect(self._typist.settle)
        form.left.connect(self._typist.give_up)
        form.left.connect(workshop.history.close)

    def put_position(self, key: str, lat: str, lon: str) -> None:
        """Both degrees of a place at once."""

        def put(change: Change, path: Path) -> None:
            change.say((*path, "lat"), lat)
            change.say((*path, "lon"), lon)

        self._do(key, put)

    def take_or_leave(self, key: str, value: str) -> None:
        """What was chosen: a value, or one of many names, which goes if it is there already."""
        row = self._form.row(key)
        if row and row.is_list:
            values = [each for each in row.options if each != value]
            self.putAll(key, values if len(values) < len(row.options) else [*values, value])
        elif row:
            self.set(key, value)

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
        self._typist.settle()
        if row := self._form.row(key):
            self.set(key, stepped(row.value, by))

    @Slot(str, list)
    def putAll(self, key: str, values: list[str]) -> None:
        """A list of names in place of the one that stands there."""
        self._do(key, lambda change, path: change.put(path, list(values)))

    @Slot(str, int)
    def advance(self, key: str, place: int) -> None:
        """A name of a list goes one place to the front."""
        row = self._form.row(key)
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
        self._form.fold_beside(key)
        self._do(key, lambda change, path: change.drop(path))

    @Slot(str, int)
    def move(self, key: str, by: int) -> None:
        """An entry goes up or down in its list."""
        self._do(key, lambda change, path: change.move(path, by))

    @Slot(str, QUrl)
    def takePicture(self, key: str, url: QUrl) -> None:
        """A picture was dropped on a field."""
        self._typist.settle()
        opened = self._form.opened
        if opened:
            picture = FilePath(url.toLocalFile())
            self._try(lambda: self._workshop.take_picture(opened, key, picture))

    def _do(self, key: str, act: Callable[[Change, Path], None]) -> None:
        self._typist.settle()
        self._typist.forget()
        self._workshop.history.close()
        self._change(key, act)
        self._workshop.history.close()

    def _write(self, key: str, words: str) -> bool:
        """What is typed on at one place is one step."""
        return self._change(key, lambda change, path: change.say(path, words))

    def _change(self, key: str, act: Callable[[Change, Path], None]) -> bool:
        opened = self._form.opened
        return bool(opened) and self._try(lambda: self._workshop.change(opened, key, act))

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except RefusedError as error:
            self._form.read()
            self.refused.emit(told(error, self._words.language))
            return False
        self._form.read()
        if self._form.opened:
            self.saved.emit(self._form.opened.file)
        return True

    @property
    def typist(self) -> Typist:
        """Words that are on their way."""
        return self._typist
