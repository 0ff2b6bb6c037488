"""Cold start: from the start of the process to frames, content and the first answered touch."""

import os
import sys
from time import monotonic_ns
from typing import TYPE_CHECKING, Any

from tools.bench.numbers import median
from tools.bench.subjects import BARE, KIOSK, run, tell

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

FIGURES = ("first_frame", "content", "complete", "touch", "touch_answered")


class StartWatch:
    """Notes when frames of a window are on the screen, touches it once, and ends."""

    def __init__(self, subject: str, window: "QQuickWindow", started_ns: int) -> None:
        from PySide6.QtCore import Qt

        self._bare = subject == BARE
        self._window = window
        self._started = started_ns
        self._touched_at = 0
        self.seen: dict[str, float] = {}
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def _swapped(self) -> None:
        now = monotonic_ns()
        self._see("first_frame", now)
        if self._touched_at:
            if self._answered():
                self._end(now)
        elif self._bare:
            self._see("content", now)
            self._see("complete", now)
            self._plan_touch()
        else:
            self._look_for_content(now)

    def _see(self, what: str, now: int) -> None:
        self.seen.setdefault(what, (now - self._started) / 1e6)

    def _look_for_content(self, now: int) -> None:
        from tools.bench.items import there

        if "content" not in self.seen and there(self._window, tiles_only=True):
            self._see("content", now)
        if "content" in self.seen and there(self._window):
            self._see("complete", now)
            self._plan_touch()

    def _plan_touch(self) -> None:
        from PySide6.QtCore import QTimer

        if not self._touched_at:
            self._touched_at = -1
            QTimer.singleShot(0, self._touch)

    def _touch(self) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        self._device = QTest.createTouchDevice()
        point = QPoint(self._window.width() // 2, self._window.height() // 4)
        self._touched_at = monotonic_ns()
        QTest.touchEvent(self._window, self._device).press(1, point, self._window).commit(False)
        QTest.touchEvent(self._window, self._device).release(1, point, self._window).commit(False)

    def _answered(self) -> bool:
        from tools.bench.items import find

        if self._touched_at < 0:
            return False
        if self._bare:
            return bool(self._window.property("answered"))
        return find(self._window, "home") is not None

    def _end(self, now: int) -> None:
        from PySide6.QtCore import QCoreApplication

        if "touch" not in self.seen:
            self.seen["touch"] = (now - self._touched_at) / 1e6
            self.seen["touch_answered"] = self.seen["content"] + self.seen["touch"]
            QCoreApplication.exit(0)


def main(subject: str, started_ns: int) -> int:
    """The child: start the subject once and tell what was seen."""
    watches: list[StartWatch] = []
    code = run(subject, lambda window, _: watches.append(StartWatch(subject, window, started_ns)))
    tell(watches[0].seen)
    return code


def measure(runs: int) -> dict[str, Any]:
    """Medians in milliseconds of fresh starts, the kiosk's and the bare window's by turns.

    `touch_answered` is the time to content and from a touch to its answer on the screen; what the
    bench itself loads to make the touch is not counted.
    """
    from tools.bench.spawn import child, say

    seen: dict[str, list[dict[str, float]]] = {KIOSK: [], BARE: []}
    for number in range(runs + 1):
        for subject, found in seen.items():
            one = child("cold_start", subject)
            if number > 0:
                found.append(one)
        say(f"cold start {number}/{runs}" if number else "cold start, disk warmed")
    told: dict[str, Any] = {
        subject: {
            f"{figure}_ms": round(median([one[figure] for one in found]), 1) for figure in FIGURES
        }
        for subject, found in seen.items()
    }
    told["ratio"] = {
        figure: round(median([k[figure] / b[figure] for k, b in pairs(seen)]), 2)
        for figure in FIGURES
    }
    return {**told, "runs": runs}


def pairs(
    seen: dict[str, list[dict[str, float]]],
) -> list[tuple[dict[str, float], dict[str, float]]]:
    """Each start of the kiosk with the bare window's that came next."""
    return list(zip(seen[KIOSK], seen[BARE], strict=True))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(os.environ["KIOSK_BENCH_STARTED_NS"])))
