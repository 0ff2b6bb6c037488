"""Frames from every panel to every other, the first time and later."""

import sys
from itertools import permutations
from typing import Any

from tools.bench.numbers import median
from tools.bench.subjects import KIOSK, run, tell

FIRST, LATER = "first", "later"


def main(rounds: int) -> int:
    """The child: open each panel once, then each from each, and tell of the frames and the work."""
    from PySide6.QtQuick import QQuickWindow

    from tools.bench.items import find, panels, there
    from tools.bench.recording import FrameRecord
    from tools.bench.stepping import Script, Steps

    told: dict[str, dict[str, list[list[float]]]] = {FIRST: {}, LATER: {}}
    kept: list[object] = []

    def steps(window: QQuickWindow, root: Any) -> Steps:
        record = FrameRecord(window)

        def here(name: str) -> Steps:
            yield lambda: bool(find(window, name) and window.property("settled") and there(window))
            yield None

        def go(name: str) -> Steps:
            root.touched()
            root.openPanel(name)
            yield from here(name)

        def change(name: str, found: list[list[float]]) -> Steps:
            record.start()
            yield from go(name)
            frames, work = record.stop()
            found.append([max(frames), max(work)])

        root.enter()
        yield from here("home")
        names = panels(window)
        for name in names:
            yield from change(name, told[FIRST].setdefault(name, []))
        for _ in range(rounds):
            for before, after in permutations(names, 2):
                yield from go(before)
                yield from change(after, told[LATER].setdefault(f"{before} to {after}", []))

    def watch(window: QQuickWindow, root: Any) -> None:
        kept.append(Script(steps(window, root), window))

    code = run(KIOSK, watch)
    tell(told)
    return code


def measure(runs: int) -> dict[str, Any]:
    """The worst frame of each change in milliseconds, by median of so many runs; then of all."""
    from tools.bench.spawn import child, say

    seen: dict[str, dict[str, list[list[float]]]] = {FIRST: {}, LATER: {}}
    for number in range(runs):
        for when, changes in child("panel_frames", "1", seconds=300).items():
            for change, worst in changes.items():
                seen[when].setdefault(change, []).extend(worst)
        say(f"panels {number + 1}/{runs}")
    return {when: _told(changes) for when, changes in seen.items()}


def _told(changes: dict[str, list[list[float]]]) -> dict[str, Any]:
    frames, work = (
        {change: median([each[which] for each in worst]) for change, worst in changes.items()}
        for which in (0, 1)
    )
    slowest = sorted(work, key=lambda change: work[change], reverse=True)
    return {
        "frame_ms": round(max(frames.values()), 1),
        "work_ms": round(max(work.values()), 1),
        "slowest": [f"{change}: {work[change]:.0f} ms" for change in slowest[:5]],
    }


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
