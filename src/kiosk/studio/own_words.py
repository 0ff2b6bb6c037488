"""The studio's own words, as its QML reads them."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.studio.words import Words
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class OwnWords(QObject):
    """Those that stand on buttons and beside fields."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    @Property(str, constant=True)
    def undo(self) -> str:
        return self._words.undo

    @Property(str, constant=True)
    def redo(self) -> str:
        return self._words.redo

    @Property(str, constant=True)
    def search(self) -> str:
        return self._words.search

    @Property(str, constant=True)
    def newName(self) -> str:
        return self._words.new_name

    @Property(str, constant=True)
    def make(self) -> str:
        return self._words.make

    @Property(str, constant=True)
    def delete(self) -> str:
        return self._words.delete

    @Property(str, constant=True)
    def nextProblem(self) -> str:
        return self._words.next_problem

    @Property(str, constant=True)
    def screen(self) -> str:
        return self._words.screen

    @Property(str, constant=True)
    def same(self) -> str:
        return self._words.same

    @Property(str, constant=True)
    def each(self) -> str:
        return self._words.each

    @Property(str, constant=True)
    def add(self) -> str:
        return self._words.add

    @Property(str, constant=True)
    def up(self) -> str:
        return self._words.up

    @Property(str, constant=True)
    def down(self) -> str:
        return self._words.down

    @Property(str, constant=True)
    def remove(self) -> str:
        return self._words.remove

    @Property(str, constant=True)
    def more(self) -> str:
        return self._words.more

    @Property(str, constant=True)
    def choose(self) -> str:
        return self._words.choose

    @Property(str, constant=True)
    def none(self) -> str:
        return self._words.none

    @Property(str, constant=True)
    def yes(self) -> str:
        return self._words.yes

    @Property(str, constant=True)
    def no(self) -> str:
        return self._words.no

    @Property(str, constant=True)
    def dropHere(self) -> str:
        return self._words.drop_here

    @Property(str, constant=True)
    def onMap(self) -> str:
        return self._words.on_map

    @Property(str, constant=True)
    def mapHelp(self) -> str:
        return self._words.map_help

    @Property(str, constant=True)
    def done(self) -> str:
        return self._words.done

    @Property(str, constant=True)
    def earlier(self) -> str:
        return self._words.earlier

    @Property(str, constant=True)
    def later(self) -> str:
        return self._words.later

    @Property(str, constant=True)
    def welcome(self) -> str:
        return self._words.welcome

    @Property(str, constant=True)
    def welcomeHelp(self) -> str:
        return self._words.welcome_help

    @Property(str, constant=True)
    def inFile(self) -> str:
        return self._words.in_file

    @Property(str, constant=True)
    def nearer(self) -> str:
        return self._words.nearer

    @Property(str, constant=True)
    def further(self) -> str:
        return self._words.further
