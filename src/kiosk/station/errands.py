"""Commands of the kiosk that are done beside it, one after another, in processes that give way.

Not in a thread: one that waits for a disk that fails keeps the program from ending, and Python may
find garbage there, and take Qt's objects apart where Qt does not expect it.
"""

import shutil
import sys
from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess

Done = Callable[[int, str], None]
"""Is told the exit code, and the last line that was printed."""


_KILLED_MS = 1000
"""Milliseconds within which what is killed has ended."""


class Errand(NamedTuple):
    """One command."""

    words: Sequence[str]
    given: bytes
    done: Done


class Errands(QObject):
    """Runs them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Errand] = deque()
        self._current: Errand | None = None
        self._work = QProcess(self)
        self._work.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._work.finished.connect(self._finished)
        self._work.errorOccurred.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether one is being done."""
        return self._current is not None

    def run(self, words: Sequence[str], done: Done, given: bytes = b"") -> None:
        """Have `kiosk WORDS…` done, with something to read."""
        self._waiting.append(Errand(words, given, done))
        self._next()

    def finish(self, milliseconds: int) -> None:
        """Wait until all is done, for so long at most."""
        until = QDeadlineTimer(milliseconds)
        while self._current and self._work.waitForFinished(until.remainingTime()):
            pass
        self._waiting.clear()
        self._work.kill()
        self._work.waitForFinished(_KILLED_MS)

    def _next(self) -> None:
        if self._current or not self._waiting:
            return
        self._current = self._waiting.popleft()
        polite = ["nice", "-n", "10"] if shutil.which("nice") else []
        program, *rest = [*polite, sys.executable, "-m", "kiosk", *self._current.words]
        self._work.start(program, rest)
        self._work.write(self._current.given)
        self._work.closeWriteChannel()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self._work.readAll().data()).decode("utf-8", "replace").strip()
        whole = status is QProcess.ExitStatus.NormalExit
        self._end(code if whole else 1, said.rpartition("\n")[2])

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(1, self._work.errorString())

    def _end(self, code: int, said: str) -> None:
        ended, self._current = self._current, None
        if ended:
            ended.done(code, said)
        self._next()
