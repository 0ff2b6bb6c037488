"""The kiosk that runs for long, in a process of its own; its samples are lines of JSON.

`visits` goes by a clock that runs faster than time does; `wild` and `taps` by one that hands turn.
"""

import json
import os
import sys
import time
from collections import deque
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QImage, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.staff_door import StaffDoor
from kiosk.shell.touch_sieve import TouchSieve
from kiosk.ui import clear_image
from tools.bench import stepping
from tools.bench.items import find
from tools.bench.stepping import Script, Steps
from tools.bench.subjects import watched
from tools.soak.hands import Hands
from tools.soak.samples import sample

_SAMPLES = 120
"""How many there are in all, about."""
_AT_ONCE = {"visits": 0, "wild": 20, "taps": 100}
"""So many touches before the picture goes on; of them, one waits for it at each of its steps."""
_IDLE_S = 155.0
"""After which the start screen must be back, also for those who used keys."""
_SHORTEST_GAP_S = 0.5
"""A longer time between two frames is one in which nothing moved."""


class Soak:
    """One run."""

    def __init__(self, kind: str, amount: float, pace: float, seed: int) -> None:
        """Args: `visits` for so many hours, or `wild` or `taps` for so many touches; how much
        faster than time the kiosk's clock runs; where chance begins."""
        self._kind = kind
        self._amount = amount
        self._pace = pace
        self._chance = Random(seed)
        self._began = time.monotonic()
        self._turned = 0.0
        self._touches = self._pages = self._codes = 0
        self._pictures = self._events = 0
        self._frames: list[float] = []
        self._last_frame = 0.0
        self.warnings: list[str] = []
        self.inside = True

    def clock(self) -> float:
        """Seconds, as the kiosk sees them."""
        if self._kind == "visits":
            return self._began + self._pace * (time.monotonic() - self._began)
        return self._began + self._turned

    def count(self) -> None:
        """Count the pictures and events that Python makes; before the kiosk is imported."""
        soak, make, send = self, clear_image.clear_image, TouchSieve._send

        def made(size: QSize) -> QImage:
            self._pictures += 1
            return make(size)

        def sent(self: TouchSieve, window: QObject, event: QTouchEvent) -> None:
            soak._events += 1
            send(self, window, event)

        clear_image.clear_image, TouchSieve._send = made, sent

    def steps(self, window: QQuickWindow, kiosk: Any) -> Steps:
        """Everything that hands do."""
        yield lambda: find(window, "start") is not None
        hands = Hands(window, kiosk, self._chance)
        door = kiosk.findChild(StaffDoor)
        door.knocked.connect(self._code_asked)
        door.changed.connect(lambda: self._came_in(door))
        kiosk.stateChanged.connect(self._changed)
        window.frameSwapped.connect(self._frame)
        told = 0
        while self._done < 1:
            if self._kind == "visits":
                yield from hands.visit()
            for number in range(_AT_ONCE[self._kind]):
                steps = hands.wild() if self._kind == "wild" else hands.tap(self._hold)
                if number:
                    deque(steps, maxlen=0)
                else:
                    yield from steps
                self._rest()
            yield None
            self._look(window, kiosk)
            if self._done * _SAMPLES >= told:
                told += 1
                self._tell()
        self._turned += _IDLE_S
        yield lambda: find(window, "start") is not None
        self._look(window, kiosk)
        self._tell()

    def end(self) -> None:
        """The last line."""
        told = {
            "touches": self._touches,
            "codes_asked": self._codes,
            "inside": self.inside,
            "warnings": self.warnings[:20],
        }
        print(json.dumps(told), flush=True)

    @property
    def _done(self) -> float:
        """What share of it."""
        passed = (time.monotonic() - self._began) / 3600
        return (passed if self._kind == "visits" else self._touches) / self._amount

    def _rest(self) -> None:
        self._touches += 1
        self._turned += self._chance.expovariate(1 / 0.5)
        if self._chance.random() < 0.001:
            self._turned += 90

    def _hold(self) -> None:
        self._turned += self._chance.expovariate(1 / 0.2)

    def _look(self, window: QQuickWindow, kiosk: Any) -> None:
        state, screen = window.windowState(), QGuiApplication.primaryScreen().geometry()
        fills = window.geometry() == screen and state == Qt.WindowState.WindowFullScreen
        if not (window.isVisible() and window.isActive() and fills):
            self.inside = False
        visit = kiosk.visit
        if visit and visit.location.panel and visit.location.panel not in kiosk._kinds:
            self.inside = False

    def _code_asked(self) -> None:
        self._codes += 1

    def _came_in(self, door: Any) -> None:
        if door.open and door.page.fileName() != "CodePage.qml":
            self.inside = False

    def _changed(self) -> None:
        self._pages += 1

    def _frame(self) -> None:
        now = time.monotonic()
        gap, self._last_frame = now - self._last_frame, now
        if gap < _SHORTEST_GAP_S:
            self._frames.append(1000 * gap)

    def _tell(self) -> None:
        hours = (time.monotonic() - self._began) / 3600
        found = sample(hours, self._pages, self._frames, self._pictures, self._events)
        print(json.dumps(asdict(found)), flush=True)
        self._frames.clear()


def main(kind: str, amount: float, pace: float, seed: int, settings: Path) -> int:
    """Returns the kiosk's exit code."""
    soak = Soak(kind, amount, pace, seed)
    soak.count()
    from kiosk import app, cli  # noqa: PLC0415 - they read the clock, and what makes pictures

    app.monotonic = soak.clock
    if kind != "visits":
        stepping.STEP_MS = 1

    def told(_kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
        soak.warnings.append(said)

    qInstallMessageHandler(told)
    os.environ["XDG_CACHE_HOME"] = str(settings.parent / "cache")
    kept: list[object] = []

    def watch(window: QQuickWindow, root: Any) -> None:
        kept.append(Script(soak.steps(window, root), window))

    app.KioskWindow = watched(app.KioskWindow, watch)
    code = 0
    try:
        cli.main(["run", "--settings", str(settings)], standalone_mode=False)
    except SystemExit as end:
        code = int(end.code or 0)
    soak.end()
    return code


if __name__ == "__main__":
    _, given, how_much, how_fast, begun, file = sys.argv
    sys.exit(main(given, float(how_much), float(how_fast), int(begun), Path(file)))
