"""Frames of the map: crowded, on a very fine screen, with a thousand places, while it opens."""

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.bench.crowded import crowd
from tools.bench.numbers import distribution
from tools.bench.subjects import KIOSK, run, tell

HD, UHD = "1920x1080", "3840x2160"


@dataclass(frozen=True)
class Scenario:
    """What is moved: an exhibit with so many pins and names, none for the museum's own."""

    name: str
    movements: tuple[str, ...]
    pins: int = 0
    names: int = 0
    size: str = HD


SCENARIOS = (
    Scenario("shipped", ("map_opening",)),
    Scenario("crowded", ("map_pan", "map_zoom", "map_opening"), pins=40, names=60),
    Scenario("very_fine", ("map_pan",), pins=40, names=60, size=UHD),
    Scenario("thousand", ("map_pan",), pins=1000),
)


def main(name: str, folder: str, runs: int) -> int:
    """The child: move one scenario so many times and tell of each frame, in milliseconds."""
    from PySide6.QtQuick import QQuickWindow

    from tools.bench.fingers import Fingers
    from tools.bench.movements import KIOSK_MOVEMENTS, MapOpening
    from tools.bench.recording import FrameRecord
    from tools.bench.stepping import Script, Steps

    scenario = next(each for each in SCENARIOS if each.name == name)
    movements = {**KIOSK_MOVEMENTS, "map_opening": MapOpening}
    told: dict[str, list[list[float]]] = {each: [] for each in scenario.movements}
    kept: list[object] = []

    def steps(window: QQuickWindow) -> Steps:
        record, fingers = FrameRecord(window), Fingers(window)
        for each in scenario.movements:
            movement = movements[each](window, fingers)
            yield from movement.prepare()
            yield from movement.run()
            for _ in range(runs):
                record.start()
                yield from movement.run()
                told[each].append(record.stop()[0])

    def watch(window: QQuickWindow, _: object) -> None:
        kept.append(Script(steps(window), window))

    code = run(KIOSK, watch, exhibit=folder if scenario.pins else "", size=scenario.size)
    tell(told)
    return code


def measure(runs: int) -> dict[str, Any]:
    """Milliseconds a frame in each scenario, and how a thousand places compare with forty."""
    from tools.bench.spawn import child, say

    seen: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for scenario in SCENARIOS:
            exhibit = Path(folder) / scenario.name
            if scenario.pins:
                crowd(exhibit, scenario.pins, scenario.names)
            found = child("map_frames", scenario.name, os.fspath(exhibit), str(runs))
            seen[scenario.name] = {name: distribution(frames) for name, frames in found.items()}
            say(f"map, {scenario.name}")
    few, many = (seen[name]["map_pan"]["p95"] for name in ("crowded", "thousand"))
    return {**seen, "thousand_to_forty": round(many / few, 2)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
