"""Looks an exhibit over as `kiosk check` does, beside the form, while nobody waits for it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, SignalInstance, Slot

from kiosk.content.checking import check_exhibit
from kiosk.content.problems import Problem, Severity
from kiosk.content.read import Panel
from kiosk.content.trial import Trial

PAUSE_MS = 600
"""Milliseconds without a change until it looks."""


class Checking(QObject):
    """One look at a time; what is changed meanwhile is looked at next."""

    checked = Signal()
    _done = Signal(object)

    def __init__(
        self, folder: Path, panels: Mapping[str, Panel], trial: Trial | None, parent: QObject
    ) -> None:
        """Args: the exhibit; the installed panels; what opens its pictures, if anything does."""
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self._folder = folder
        self._panels = panels
        self._trial = trial
        self._looks = False
        self._again = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._done.connect(self._tell)

    def look_soon(self) -> None:
        """Files have changed. What kept the exhibit from being shown may be mended."""
        self.problems = tuple(each for each in self.problems if each.severity is not Severity.ERROR)
        self._pause.start()

    @Slot()
    def look(self) -> None:
        """Look at the files as they are now."""
        if self._looks:
            self._again = True
            return
        self._looks = True
        self._pool.start(_Look(self._folder, self._panels, self._trial, self._done))

    def close(self) -> None:
        """End what is under way."""
        self._pause.stop()
        self._again = False
        self._pool.waitForDone()

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        self._looks = False
        self.problems = problems
        self.checked.emit()
        if self._again:
            self._again = False
            self.look_soon()


class _Look(QRunnable):
    def __init__(
        self,
        folder: Path,
        panels: Mapping[str, Panel],
        trial: Trial | None,
        done: SignalInstance,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._panels = panels
        self._trial = trial
        self._done = done

    def run(self) -> None:
        self._done.emit(check_exhibit(self._folder, self._panels, trial=self._trial).problems)
