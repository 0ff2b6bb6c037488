"""From a touch to the first frame on which something has changed, of all that can be touched.

A slider, which waits to see whether it is drawn along, answers when it is let go.
"""

import sys
from collections.abc import Sequence
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any

from tools.bench.numbers import percentile
from tools.bench.subjects import KIOSK, run, tell

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickWindow

MOST_STEPS = 40
"""What has not changed after so many steps of the touch screen has no answer."""


class ChangeWatch:
    """Notes when a window first looks different. It reads what was drawn, and draws nothing."""

    def __init__(self, window: "QQuickWindow") -> None:
        from PySide6.QtCore import Qt

        self._window = window
        self._before: QImage | None = None
        self._from = 0
        self.answer_ms: float | None = None
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def start(self) -> None:
        """The touch comes now."""
        self.answer_ms = None
        self._before = self._drawn()
        self._from = perf_counter_ns()

    def stop(self) -> None:
        """Look no longer."""
        self._before = None

    def _drawn(self) -> "QImage":
        from PySide6.QtGui import QGuiApplication

        screen = QGuiApplication.primaryScreen()
        return screen.grabWindow(self._window.winId()).toImage()

    def _swapped(self) -> None:
        now = perf_counter_ns()
        if self._before is not None and self._drawn() != self._before:
            self.answer_ms = (now - self._from) / 1e6
            self._before = None


def main(only: Sequence[str]) -> int:
    """The child: put a finger on all there is, screen after screen, and tell of each answer."""
    from PySide6.QtCore import QPointF
    from PySide6.QtQuick import QQuickWindow

    from kiosk.shell.kiosk import Kiosk
    from kiosk.shell.stops import Stop, stops_on
    from tools.bench.fingers import Fingers
    from tools.bench.stepping import Script, Steps
    from tools.bench.walk import every_screen, go, settled

    told: dict[str, dict[str, float | None]] = {}
    kept: list[object] = []

    def steps(window: QQuickWindow, kiosk: Kiosk) -> Steps:
        fingers, watch = Fingers(window), ChangeWatch(window)
        yield lambda: settled(window)
        for plan in every_screen(kiosk):
            if only and plan.name not in only:
                continue
            answers = told[plan.name] = {}
            number, count = 0, 1
            while number < count:
                go(kiosk, plan)
                yield from at_rest(window)
                stops = stops_on(window, False).every
                count = len(stops)
                watch.answer_ms = None
                yield from answered(fingers, watch, stops[number])
                answers[f"{number} {stops[number].name}"] = watch.answer_ms
                number += 1

    def at_rest(window: QQuickWindow) -> Steps:
        yield None
        yield lambda: settled(window)
        for _ in range(4):
            yield None

    def answered(fingers: Fingers, watch: ChangeWatch, stop: Stop) -> Steps:
        middle = QPointF(*stop.area.middle)
        for touch in (fingers.press, fingers.release):
            if watch.answer_ms is None:
                watch.start()
            touch(middle)
            for _ in range(MOST_STEPS):
                yield None
                if watch.answer_ms is not None:
                    break
        watch.stop()

    def watch(window: QQuickWindow, root: Any) -> None:
        kept.append(Script(steps(window, root), window))

    code = run(KIOSK, watch)
    tell(told)
    return code


def measure() -> dict[str, Any]:
    """Milliseconds from each touch to its answer, and what answered none."""
    from tools.bench.spawn import child, say

    found: dict[str, dict[str, float | None]] = child("answers", seconds=900)
    say(f"answers to touches on {len(found)} screens")
    touched = [
        (f"{screen}: {name}", ms) for screen, each in found.items() for name, ms in each.items()
    ]
    silent = [name for name, ms in touched if ms is None]
    slowest = sorted(((ms, name) for name, ms in touched if ms is not None), reverse=True)
    every = [ms for ms, _ in slowest]
    return {
        "answer_ms": {
            "median": round(percentile(every, 0.5), 1),
            "p95": round(percentile(every, 0.95), 1),
            "p99": round(percentile(every, 0.99), 1),
        },
        "touched": len(touched),
        "unanswered": len(silent),
        "silent": silent,
        "slowest": [f"{name}: {ms:.0f} ms" for ms, name in slowest[:5]],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
