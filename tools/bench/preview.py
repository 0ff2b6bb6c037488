"""From a save to the frame that shows it, at the full exhibit, beside a bare reading of it; and the
memory of many saves."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

from tools.bench.memory import resident_megabytes
from tools.bench.numbers import median, percentile
from tools.bench.subjects import WINDOW, tell

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.preview.desk import Desk

CARD = "people/chicherin.yaml"
NAME = "de: Georgi Tschitscherin"
WARM = 10
"""So many saves come before what is measured."""
MOMENTS = (50, 100, 200, 300, 500, 1_000, 2_000)
"""After so many saves the memory is told."""
_LONGEST_MS = 60_000


class Saving:
    """One save after another; each waits until what came of the one before has come to rest, as it
    is when a curator saves."""

    def __init__(self, desk: "Desk", folder: Path, saves: int) -> None:
        from PySide6.QtCore import QTimer

        self.wall_ms: list[float] = []
        self.cpu_ms: list[float] = []
        self.megabytes: list[float] = []
        self._desk = desk
        self._file = folder / CARD
        self._words = self._file.read_text(encoding="utf-8")
        self._saves = saves
        self._from: float | None = None
        self._busy_from = 0.0
        self._next = QTimer()
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._save)
        desk.window.frameSwapped.connect(self._look)
        desk.preview.shown.connect(self._next.start)

    @property
    def _name(self) -> str:
        return f"Nr. {len(self.wall_ms)}"

    def _save(self) -> None:
        from PySide6.QtGui import QGuiApplication

        if self._from is not None or not self._desk.preview.stage.settled:
            return
        if len(self.wall_ms) >= self._saves:
            QGuiApplication.exit(0)
            return
        part = self._file.with_name(f".{self._file.name}")
        part.write_text(self._words.replace(NAME, f"de: {self._name}", 1), encoding="utf-8")
        self._from, self._busy_from = perf_counter(), process_time()
        part.replace(self._file)

    def _look(self) -> None:
        """Whether the frame shows it. What it takes to look is not counted."""
        if self._from is None:
            return
        began, busy = perf_counter(), process_time()
        if self._name not in _words_on(self._desk.preview.stage.picture):
            self._from += perf_counter() - began
            self._busy_from += process_time() - busy
            return
        self.wall_ms.append((began - self._from) * 1e3)
        self.cpu_ms.append((busy - self._busy_from) * 1e3)
        self.megabytes.append(resident_megabytes())
        self._from = None
        self._next.start()


def _words_on(item: "QQuickItem") -> Iterator[str]:
    if item.isVisible():
        if item.inherits("QQuickText"):
            yield str(item.property("text"))
        for child in item.childItems():
            yield from _words_on(child)


def main(saves: int) -> int:
    """The child: save a card again and again, and tell when each was seen."""
    from PySide6.QtCore import QSize, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.content.read import read_exhibit
    from kiosk.panels import discover
    from kiosk.paths import assets, default_exhibit
    from kiosk.preview.desk import Desk
    from kiosk.preview.switches import Format
    from kiosk.preview.words import words_in
    from kiosk.screen import Screen
    from kiosk.shell.window import load_fonts

    application = QGuiApplication(sys.argv[:1])
    load_fonts(assets() / "fonts")
    kinds, form = discover(), Format.of(Screen.parse(WINDOW))
    with TemporaryDirectory(prefix="bench-") as home:
        folder = Path(copytree(default_exhibit(), Path(home) / "exhibit"))
        size = QSize(form.hung.width, form.hung.height)
        words = words_in("en")
        desk = Desk(folder, kinds, form, words, perf_counter, lambda _: True, size=size)
        saving = Saving(desk, folder, saves + WARM)
        desk.show()
        desk.preview.stage.kiosk.enter()
        desk.preview.stage.kiosk.open("person", "chicherin")
        QTimer.singleShot(_LONGEST_MS * saves, lambda: application.exit(1))
        code = application.exec()
        read_ms: list[float] = []
        for _ in range(5):
            began = process_time()
            read_exhibit(folder, kinds)
            read_ms.append((process_time() - began) * 1e3)
        desk.close()
    tell(
        {
            "wall_ms": saving.wall_ms[WARM:],
            "cpu_ms": saving.cpu_ms[WARM:],
            "megabytes": saving.megabytes[WARM:],
            "read_ms": median(read_ms),
        }
    )
    return code


def measure(saves: int) -> dict[str, Any]:
    """Milliseconds from a save to the frame that shows it, by the wall's clock and the processor's,
    beside the processor's of a bare reading; and memory after so many saves, and how much it has
    grown from the first tenth of them to the last.
    """
    from tools.bench.spawn import child, say

    found = child("preview", str(saves), seconds=60 + 2 * saves)
    say(f"preview: {saves} saves")
    wall, cpu, memory = found["wall_ms"], found["cpu_ms"], found["megabytes"]
    tenth = max(1, saves // 10)
    return {
        "saves": saves,
        "wall_ms": _told(wall),
        "cpu_ms": _told(cpu),
        "read_cpu_ms": round(found["read_ms"], 1),
        "memory_mb": {each: round(memory[each - 1], 1) for each in MOMENTS if each <= saves},
        "more_mb": round(median(memory[-tenth:]) - median(memory[:tenth]), 1),
    }


def _told(values: Sequence[float]) -> dict[str, float]:
    return {
        "median": round(median(values), 1),
        "p95": round(percentile(values, 0.95), 1),
        "worst": round(max(values), 1),
    }


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
