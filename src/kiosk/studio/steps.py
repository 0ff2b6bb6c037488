"""What happened last, and the way back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exchange.refusals import RefusedError, told
from kiosk.studio.history import History
from kiosk.studio.words import Words
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Steps(QObject):
    """The steps of a day. Each is told in a sentence when it is taken."""

    changed = Signal()
    turning = Signal()
    """What was typed is a step that is still to be taken."""
    turned = Signal(str)
    """The file whose step was taken back, or again."""

    def __init__(self, history: History, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._words = words
        self._note = ""

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """This happened; empty for nothing that is worth a sentence."""
        self._note = sentence
        self.changed.emit()

    @Slot(str)
    def tell_saved(self, file: str) -> None:
        """A file was written."""
        self.tell(self._words.saved.format(file=file))

    @Slot(str)
    def tell_lost(self, words: str) -> None:
        """Words could not be written."""
        self.tell(self._words.unsaved.format(words=words))

    @Slot(str)
    def tell_missed(self, words: str) -> None:
        """Words will be lost with the window."""
        self.tell(self._words.missed.format(words=words))

    def refuse(self, error: RefusedError) -> None:
        """It could not be done."""
        self.tell(told(error, self._words.language))

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._turn(back=True)

    @Slot()
    def redo(self) -> None:
        """Take it again."""
        self._turn(back=False)

    def _turn(self, *, back: bool) -> None:
        self.turning.emit()
        try:
            stride = self._history.undo() if back else self._history.redo()
        except RefusedError as error:
            self.refuse(error)
            return
        if stride:
            file = stride.where.partition("#")[0]
            self.turned.emit(file)
            self.tell_saved(file)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What happened last, in a sentence."""
        return self._note

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether a step can be taken back."""
        return self._history.can_undo

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        """Whether a step can be taken again."""
        return self._history.can_redo
