"""What every voice can be asked for. This one cannot speak: it is what a station without has."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """Says words and plays recordings. Nothing here waits: what comes of it is told by signals."""

    changed = Signal()
    """It can speak other languages than before: it was found, or has vanished."""
    ended = Signal()
    """What it was asked for last is over, or came to nothing; not after `stop`."""

    def look(self) -> None:
        """Look for what speaks. Call it late, when no visitor waits for the first picture."""

    def can_speak(self, language: str) -> bool:  # noqa: ARG002
        """Whether it can say words of a language, such as `de`."""
        return False

    def can_play(self) -> bool:
        """Whether it can play recordings."""
        return False

    def say(self, words: str, language: str, volume: int) -> None:
        """Say this, and nothing else any more. `volume` is in per cent."""

    def play(self, recording: Path, volume: int) -> None:
        """Play this, and nothing else any more."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Leave nothing behind that speaks: the kiosk ends."""


class Voices(Voice):
    """One voice of two: what says words, and what plays recordings. Mute until it is looked for."""

    def __init__(
        self, find: Callable[[], tuple[Voice, Voice]], parent: QObject | None = None
    ) -> None:
        """Args: gives the engine and the player; called once, when they are looked for."""
        super().__init__(parent)
        self._find = find
        self._engine, self._player = Voice(self), Voice(self)
        self.loudness = 100
        """Per cent of what a visitor chooses that is really heard: how loud the station is."""

    def look(self) -> None:
        self._engine, self._player = self._find()
        for each in (self._player, self._engine):
            each.setParent(self)
            each.changed.connect(self.changed)
            each.ended.connect(self.ended)
            each.look()

    def can_speak(self, language: str) -> bool:
        return self._engine.can_speak(language)

    def can_play(self) -> bool:
        return self._player.can_play()

    def say(self, words: str, language: str, volume: int) -> None:
        self._player.stop()
        self._engine.say(words, language, volume * self.loudness // 100)

    def play(self, recording: Path, volume: int) -> None:
        self._engine.stop()
        self._player.play(recording, volume * self.loudness // 100)

    def stop(self) -> None:
        self._player.stop()
        self._engine.stop()

    def close(self) -> None:
        self._player.close()
        self._engine.close()
