"""Memory: the proportional share (PSS) of the kiosk and of the bare window."""

import sys
from pathlib import Path
from typing import Any

from tools.bench.numbers import median
from tools.bench.subjects import BARE, KIOSK, run, tell

MOMENTS = ("start", "visited", "most", "everything")
_ROLLUP = Path("/proc/self/smaps_rollup")


def kilobytes(rollup: str, field: str = "Pss") -> int:
    """One figure of `/proc/PID/smaps_rollup`.

    Raises:
        ValueError: if it is not there.
    """
    for row in rollup.splitlines():
        name, _, rest = row.partition(":")
        if name == field:
            return int(rest.split()[0])
    raise ValueError(f"no {field} in smaps_rollup")


def megabytes() -> float:
    """The proportional share of memory of this process."""
    return kilobytes(_ROLLUP.read_text(encoding="ascii")) / 1024


def resident_megabytes() -> float:
    """What this process has in memory, also what it shares (RSS)."""
    return kilobytes(_ROLLUP.read_text(encoding="ascii"), "Rss") / 1024


def main(subject: str) -> int:
    """The child: look at the start, at each panel and the way there, and at home again."""
    from PySide6.QtQuick import QQuickWindow

    from tools.bench.items import find, panels, there
    from tools.bench.stepping import Script, Steps
    from tools.bench.walk import every_screen, go, settled

    told: dict[str, float] = {}
    kept: list[object] = []

    def bare(window: QQuickWindow) -> Steps:
        yield lambda: find(window, "list") is not None
        for moment in MOMENTS:
            told[moment] = megabytes()

    def kiosk(window: QQuickWindow, root: Any) -> Steps:
        yield lambda: there(window, tiles_only=True) and there(window)
        told["start"] = megabytes()
        told["most"] = told["start"]
        root.enter()
        yield from look(window, "home")
        for panel in panels(window):
            root.openPanel(panel)
            yield from look(window, panel)
            root.goHome()
            yield from look(window, "home")
        told["visited"] = megabytes()
        for plan in every_screen(root):
            go(root, plan)
            yield None
            yield lambda: settled(window)
        told["everything"] = megabytes()

    def look(window: QQuickWindow, name: str) -> Steps:
        yield lambda: bool(find(window, name) and window.property("settled") and there(window))
        told["most"] = max(told["most"], megabytes())

    def watch(window: QQuickWindow, root: Any) -> None:
        steps = bare(window) if subject == BARE else kiosk(window, root)
        kept.append(Script(steps, window))

    code = run(subject, watch)
    tell(told)
    return code


def measure(runs: int) -> dict[str, Any]:
    """Megabytes of PSS: at the start, at home after each panel was visited, the most so far,
    and after every screen was visited."""
    from tools.bench.spawn import child, say

    seen: dict[str, list[dict[str, float]]] = {KIOSK: [], BARE: []}
    for number in range(runs):
        for subject, found in seen.items():
            found.append(child("memory", subject))
        say(f"memory {number + 1}/{runs}")
    told: dict[str, Any] = {
        subject: {
            f"{moment}_mb": round(median([one[moment] for one in found]), 1) for moment in MOMENTS
        }
        for subject, found in seen.items()
    }
    told["ratio"] = {
        moment: round(told[KIOSK][f"{moment}_mb"] / told[BARE][f"{moment}_mb"], 2)
        for moment in MOMENTS
    }
    return {**told, "runs": runs}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
