"""Runs a script on the real event loop: steps at a touch screen's rate, and conditions."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

STEP_MS = 16
"""A touch screen tells of a moving finger about sixty times a second."""
_MOST_STEPS = 1_000
"""A condition that has not come true after so many steps never will."""

Condition = Callable[[], bool]
Steps = Iterator[Condition | None]
"""A script yields None for "one step later", or a condition for "as soon as this is true"."""


class Script(QObject):
    """Runs the steps of a script, then ends the application; a mistake ends it with code 1."""

    def __init__(self, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._condition: Condition | None = None
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)
        self._timer.start(STEP_MS)

    def _step(self) -> None:
        try:
            if self._condition and not self._condition():
                self._waited += 1
                if self._waited > _MOST_STEPS:
                    raise TimeoutError(f"never came true: {self._condition}")  # noqa: TRY301 - ends a script like any mistake
                return
            self._waited = 0
            self._condition = next(self._steps)
        except StopIteration:
            self._end(0)
        except Exception:
            self._end(1)
            raise

    def _end(self, code: int) -> None:
        self._timer.stop()
        QCoreApplication.exit(code)
