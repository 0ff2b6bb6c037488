"""Words on their way from the keyboard into a file."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.studio.form.typed import writable
from kiosk.ui.typed_property import QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 350
"""Milliseconds without a key until what was typed is written."""


@QmlElement
@QmlUncreatable("made by the program")
class Typist(QObject):
    """At one field at a time. What cannot be written now is kept, and tried again."""

    lost = Signal(str)
    """Words that could not be written, and are kept no more."""
    missed = Signal(str)
    """Words that will be lost with the window."""

    def __init__(self, write: Callable[[str, str], bool], parent: QObject | None = None) -> None:
        """Args: writes words to the path of a field, and returns whether it could."""
        super().__init__(parent)
        self._write = write
        self._typed: tuple[str, str] | None = None
        self._missed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settle)

    def try_again(self) -> None:
        """What kept words from being written may be gone; a place in a list may be another's."""
        if self._typed and not re.search(r"/\d", self._typed[0]) and not self._pause.isActive():
            self._pause.start()

    def give_up(self) -> None:
        """Keep nothing any more, and say what it was."""
        if self._typed:
            self.lost.emit(self._typed[1])
            self._typed = None

    def forget(self) -> None:
        """Something else is said at that field."""
        self._typed = None

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
        """Write what was typed."""
        self._pause.stop()
        if self._typed:
            typed, self._typed = self._typed, None
            if not self._write(*typed):
                self._typed = typed

    @Slot(result=bool)
    def letsGo(self) -> bool:
        """Write what was typed. Returns whether the window can close: it stays once for words that
        cannot be written."""
        self.settle()
        words = self._typed[1] if self._typed else ""
        told, self._missed = words == self._missed, words
        if not told and words:
            self.missed.emit(words)
        return told or not words
