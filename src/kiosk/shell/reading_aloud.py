"""Reads the screen aloud, and says what is chosen on it to those who want that."""

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.key_codes import Key
from kiosk.shell.keypad import Keypad
from kiosk.shell.kiosk import Kiosk
from kiosk.speech.voice import Voice
from kiosk.ui.typed_property import Property, QmlUncreatable
from kiosk.visit import Phase

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS_A_SECOND = 8
"""Slower than any voice speaks."""
GRACE = 30.0
"""Seconds by which speech may take longer than it should before nobody is taken to listen."""
LONGEST_RECORDING = 300.0


class _Saying(Enum):
    NOTHING = auto()
    SCREEN = auto()
    CHOICE = auto()


@QmlElement
@QmlUncreatable("made by the program")
class ReadingAloud(QObject):
    """What the voice says. Without a voice, or for a language that it lacks, nothing is."""

    changed = Signal()
    greeting = Signal()
    """Somebody listens from now on: `greet` with words of welcome."""

    def __init__(
        self, kiosk: Kiosk, keypad: Keypad, voice: Voice, parent: QObject | None = None
    ) -> None:
        """Args: the root object; what is chosen by keys; what speaks."""
        super().__init__(parent)
        self._kiosk = kiosk
        self._keypad = keypad
        self._voice = voice
        self._window: QQuickWindow | None = None
        self._saying = _Saying.NOTHING
        self._hushed = False
        self._told: tuple[QQuickItem | None, str] = (None, "")
        self._is_new = False
        self._before = ""
        voice.changed.connect(self._look)
        voice.ended.connect(self._end)
        kiosk.stateChanged.connect(self._change_screen)
        kiosk.readingHelp.changed.connect(self._fall_silent)
        keypad.sounding.connect(self._turn)

    def watch(self, window: QQuickWindow) -> None:
        """Read what this window shows."""
        self._window = window

    def interrupt(self) -> None:
        """Somebody touches the screen or strikes a key: whatever is said stops."""
        self._hushed = self._saying is _Saying.SCREEN
        self._before = ""
        self._stop()

    def take_touch(self, point: QPointF) -> bool:
        """A touch begins. True if it only chooses and tells, and the next one acts: so it is for
        those who want to hear what they touch."""
        self.interrupt()
        picture = self._picture
        if not self._kiosk.readingHelp.speaks or picture is None:
            return False
        from kiosk.shell.spoken import words_at  # noqa: PLC0415 - a start says nothing

        spot = picture.mapFromScene(point).toTuple()
        chosen = self._keypad.choose_at(*spot)
        if chosen is None:
            self._say(_Saying.CHOICE, words_at(picture, spot))
        return chosen is True

    @Slot()
    def toggle(self) -> None:
        """Read the screen, or stop. The touch that has stopped it does not begin it anew."""
        if self._saying is _Saying.SCREEN:
            self._stop()
        elif not self._hushed:
            self._read()
        self._hushed = False

    @Slot(str)
    def tell(self, words: str) -> None:
        """These words are for what is chosen, and are said if they are new and somebody listens."""
        told, self._told = self._told, (self._keypad.item, words)
        same = told[0] is self._told[0] and told[1] == words
        if same or not words or self._saying is _Saying.SCREEN:
            return
        if self._is_new and not self._before:
            self._before = self._name_of_screen()
        self._is_new = False
        self._tell_choice()

    @Slot(str)
    def greet(self, words: str) -> None:
        """Words of welcome, before what is chosen."""
        self._before = words
        self._tell_choice()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the screen can be read aloud."""
        return self._voice.can_speak(self._kiosk.language) or self._plays

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether it is read at this moment."""
        return self._saying is _Saying.SCREEN

    @property
    def _plays(self) -> bool:
        return self._voice.can_play() and self._kiosk.recording() is not None

    @property
    def _picture(self) -> QQuickItem | None:
        picture: Any = self._window.property("picture") if self._window else None
        return picture

    def _words_on_screen(self) -> str:
        from kiosk.shell.spoken import words_on  # noqa: PLC0415 - a start says nothing

        picture = self._picture
        return words_on(picture, self._kiosk.mirrored) if picture else ""

    def _read(self) -> None:
        recording = self._kiosk.recording() if self._voice.can_play() else None
        if recording:
            self._begin(_Saying.SCREEN, LONGEST_RECORDING)
            self._voice.play(recording, self._kiosk.readingHelp.volume)
        else:
            self._say(_Saying.SCREEN, self._words_on_screen())

    def _tell_choice(self) -> None:
        words = self._told[1]
        if self._kiosk.readingHelp.speaks and (words or self._before):
            self._say(_Saying.CHOICE, "\n".join(filter(None, (self._before, words))))

    def _say(self, saying: _Saying, words: str) -> None:
        if words and self._voice.can_speak(self._kiosk.language):
            self._begin(saying, len(words) / LETTERS_A_SECOND + GRACE)
            self._voice.say(words, self._kiosk.language, self._kiosk.readingHelp.volume)

    def _begin(self, saying: _Saying, seconds: float) -> None:
        self._become(saying)
        self._kiosk.listen(seconds)

    def _end(self) -> None:
        self._before = ""
        self._become(_Saying.NOTHING)
        self._kiosk.hear_the_end()

    def _stop(self) -> None:
        if self._saying is not _Saying.NOTHING:
            self._voice.stop()
            self._become(_Saying.NOTHING)
            self._kiosk.hear_the_end()

    def _become(self, saying: _Saying) -> None:
        was_reading, self._saying = self.reading, saying
        if was_reading != self.reading:
            self.changed.emit()

    def _look(self) -> None:
        self._kiosk.readingHelp.set_can_speak(self._voice.can_speak(self._kiosk.language))
        self.changed.emit()

    def _change_screen(self) -> None:
        """What was said was about another screen."""
        self._stop()
        self._is_new = True
        self._look()

    def _fall_silent(self) -> None:
        if self._saying is _Saying.CHOICE and not self._kiosk.readingHelp.speaks:
            self._stop()

    def _turn(self, key: Key) -> None:
        reading_help = self._kiosk.readingHelp
        if key is Key.PLUGGED:
            self._welcome()
        elif key is Key.UNPLUGGED:
            reading_help.speak(False)
        elif self._kiosk.phase != Phase.ATTRACT:
            self._kiosk.key_pressed()
            reading_help.turn_volume(1 if key is Key.LOUDER else -1)
            self._tell_choice()

    def _welcome(self) -> None:
        if self._voice.can_speak(self._kiosk.language):
            self._keypad.begin()
            self._kiosk.readingHelp.speak(True)
            self.greeting.emit()

    def _name_of_screen(self) -> str:
        """What is said once of a new screen, before what is chosen on it."""
        if self._kiosk.phase == Phase.WARNING:
            return self._words_on_screen()
        from kiosk.shell.sentences import as_sentences  # noqa: PLC0415 - a start says nothing

        return as_sentences([self._kiosk.panelTitle])
