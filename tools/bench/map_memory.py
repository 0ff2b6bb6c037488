"""Memory of the map: after so many minutes in which somebody pushes it about at random."""

import random
import sys
from time import monotonic
from typing import Any

from tools.bench.memory import megabytes
from tools.bench.subjects import KIOSK, run, tell


def main(minutes: float) -> int:
    """The child: open the map, push and zoom it, and tell of the memory before and after."""
    from PySide6.QtCore import QPointF
    from PySide6.QtQuick import QQuickWindow

    from tools.bench.fingers import Fingers, line
    from tools.bench.items import find, found, rectangle, there
    from tools.bench.stepping import Script, Steps

    told: dict[str, float] = {}
    kept: list[object] = []
    chance = random.Random(1922)

    def steps(window: QQuickWindow, root: Any) -> Steps:
        fingers = Fingers(window)
        root.enter()
        root.openPanel("map")
        yield lambda: bool(find(window, "map") and window.property("settled") and there(window))
        told["opened_mb"] = megabytes()
        until = monotonic() + 60 * minutes
        pushes = 0
        while monotonic() < until:
            place = rectangle(found(window, "coast"))

            def anywhere(place: Any = place) -> QPointF:
                x, y = chance.uniform(0.1, 0.9), chance.uniform(0.1, 0.7)
                return QPointF(place.x() + x * place.width(), place.y() + y * place.height())

            if chance.random() < 0.3:
                name = chance.choice(("zoom-in", "zoom-out", "view-europe", "view-coast"))
                button = find(window, name)
                if button and button.isEnabled():
                    yield from fingers.tap(rectangle(button).center())
            else:
                path = line(anywhere(), anywhere(), 20)
                yield from fingers.drag([(point,) for point in path])
            pushes += 1
            if not find(window, "coast"):
                root.openPanel("map")
                yield lambda: find(window, "coast") is not None
            yield lambda: not found(window, "coast").property("moving")
        yield lambda: there(window)
        told["after_mb"] = megabytes()
        told["pushes"] = pushes

    def watch(window: QQuickWindow, root: Any) -> None:
        kept.append(Script(steps(window, root), window))

    code = run(KIOSK, watch)
    tell(told)
    return code


def measure(minutes: float) -> dict[str, Any]:
    """Megabytes of PSS when the map was opened, and after so many minutes of pushing it."""
    from tools.bench.spawn import child, say

    say(f"map memory, {minutes:g} minutes")
    found = child("map_memory", str(minutes), seconds=60 * minutes + 120)
    return {**found, "more_mb": round(found["after_mb"] - found["opened_mb"], 1)}


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
