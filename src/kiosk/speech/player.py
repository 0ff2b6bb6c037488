"""Plays recordings on Linux, by a process that is ended to be silent at once."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Slot

from kiosk.speech.sounding import lacking
from kiosk.speech.voice import Voice

COMMAND = (sys.executable, "-P", "-m", "kiosk.speech.sounding")


class Player(Voice):
    """A recording that breaks its decoder takes nothing else with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there = False
        self._plays = False
        self._waits: tuple[str, ...] = ()
        """The words of what is played once the process before has ended."""
        self._work = QProcess(self)
        self._work.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        self._work.finished.connect(self._over)
        self._work.errorOccurred.connect(self._failed)

    def look(self) -> None:
        self._there = not lacking()
        if self._there:
            self.changed.emit()

    def can_play(self) -> bool:
        return self._there

    def play(self, recording: Path, volume: int) -> None:
        self.stop()
        self._plays = True
        self._waits = (str(recording), str(volume))
        if self._work.state() is QProcess.ProcessState.NotRunning:
            self._begin()

    def stop(self) -> None:
        self._plays = False
        self._waits = ()
        self._work.kill()

    def close(self) -> None:
        self.stop()
        self._work.waitForFinished()

    def _begin(self) -> None:
        program, *words = *COMMAND, *self._waits
        self._waits = ()
        self._work.start(program, words)

    @Slot(int, QProcess.ExitStatus)
    def _over(self, _code: int, _status: QProcess.ExitStatus) -> None:
        if self._waits:
            self._begin()
        else:
            self._end()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self) -> None:
        if self._plays:
            self._plays = False
            self.ended.emit()
