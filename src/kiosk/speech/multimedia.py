"""Plays recordings by QtMultimedia (PySide6's Addons), on Windows and macOS."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from kiosk.speech.voice import Voice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer  # pyright: ignore[reportMissingModuleSource]


class MediaPlayer(Voice):
    """What it stands on is loaded when the first recording is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there = False
        self._player: QMediaPlayer | None = None
        self._plays = False

    def look(self) -> None:
        self._there = find_spec("PySide6.QtMultimedia") is not None
        if self._there:
            self.changed.emit()

    def can_play(self) -> bool:
        return self._there

    def play(self, recording: Path, volume: int) -> None:
        self.stop()
        self._plays = True
        player = self._player = self._player or self._made()
        player.audioOutput().setVolume(volume / 100)
        player.setSource(QUrl.fromLocalFile(str(recording)))
        player.play()

    def stop(self) -> None:
        self._plays = False
        if self._player:
            self._player.stop()

    def _made(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import (  # noqa: PLC0415 # pyright: ignore[reportMissingModuleSource]
            QAudioOutput,
            QMediaPlayer,
        )

        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.playbackStateChanged.connect(self._look_whether_it_plays)
        player.errorOccurred.connect(self._end)
        return player

    def _look_whether_it_plays(self) -> None:
        player = self._player
        if player and player.playbackState() == type(player).PlaybackState.StoppedState:
            self._end()

    def _end(self) -> None:
        if self._plays:
            self._plays = False
            self.ended.emit()
