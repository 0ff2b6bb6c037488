"""Where staff type their code."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.phrase import Phrase, in_language
from kiosk.staff.code import LEAST_DIGITS, MOST_DIGITS, is_right
from kiosk.staff.tries import Tries
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CodePad(QObject):
    """Twelve keys; what is typed is never shown."""

    changed = Signal()
    touched = Signal()
    opened = Signal()
    left = Signal()

    def __init__(
        self,
        code: str,
        station: str,
        clock: Callable[[], float],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Args: the code as it is kept; the station's name; seconds of a monotonic clock; what is
        spoken, `en` or `de`."""
        super().__init__(parent)
        self._code = code
        self._station = station
        self._clock = clock
        self._language = language
        self._tries = Tries()
        self._typed = ""
        self._was_wrong = False

    def clear(self) -> None:
        """Nothing is typed."""
        self._typed, self._was_wrong = "", False
        self.changed.emit()

    def look(self) -> None:
        """A second has gone by."""
        if self._was_wrong:
            self.changed.emit()

    @Slot(str)
    def type(self, digit: str) -> None:
        """One digit more."""
        self._stay()
        if self.possible and len(self._typed) < MOST_DIGITS:
            self._typed += digit
            self._was_wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        self._stay()
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """That is the code."""
        self._stay()
        if not self.possible or len(self._typed) < LEAST_DIGITS:
            return
        right = is_right(self._typed, self._code)
        self.clear()
        if right:
            self._tries.right()
            self.opened.emit()
            return
        self._tries.wrong(self._clock())
        self._was_wrong = True
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Back to the exhibit."""
        self.left.emit()

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether one may type now."""
        return self._tries.pause_left(self._clock()) <= 0

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits."""
        return len(self._typed)

    @Property(int, notify=changed)
    def places(self) -> int:
        """How many places for digits are shown."""
        return max(LEAST_DIGITS, len(self._typed))

    @Property(str, notify=changed)
    def said(self) -> str:
        """What to do, or what was wrong."""
        pause = ceil(self._tries.pause_left(self._clock()))
        if pause:
            return self._words(
                Phrase("Too many wrong codes. It goes on in {seconds} s.", seconds=pause)
            )
        if self._was_wrong:
            return self._words(Phrase("That was not the code. Please try again."))
        return self._words(Phrase("Please type the code."))

    @Property(str, constant=True)
    def kicker(self) -> str:
        """Whom it is for."""
        return self._words(Phrase("For the museum only"))

    @Property(str, constant=True)
    def title(self) -> str:
        """What lies behind it."""
        return self._words(Phrase("Staff"))

    @Property(str, constant=True)
    def closing(self) -> str:
        """What happens if nobody does anything."""
        return self._words(Phrase("Closes by itself after a minute."))

    @Property(str, constant=True)
    def leaving(self) -> str:
        """On what leads back to the exhibit."""
        return self._words(Phrase("Back to the exhibit"))

    @Property(str, constant=True)
    def erasing(self) -> str:
        """On what takes a digit away."""
        return self._words(Phrase("Take a digit away"))

    @Property(str, constant=True)
    def submitting(self) -> str:
        """On what says that the code is whole."""
        return self._words(Phrase("That is the code"))

    @Property(str, constant=True)
    def station(self) -> str:
        """The station's name."""
        return self._station

    def _stay(self) -> None:
        """Hands that hammer on keys which do nothing now keep no page open."""
        if self.possible:
            self.touched.emit()

    def _words(self, phrase: Phrase) -> str:
        return in_language(phrase, self._language)
