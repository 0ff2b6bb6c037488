"""Frames of the timeline with a thousand events, which fill its axis, and with ten thousand."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tools.bench.generated import generate
from tools.bench.numbers import distribution
from tools.bench.subjects import KIOSK, run, tell

FEW, MANY = 1_000, 10_000


def main(folder: str, runs: int, only: Sequence[str]) -> int:
    """The child: move a timeline so many times and tell of each frame, in milliseconds."""
    from PySide6.QtQuick import QQuickWindow

    from tools.bench.fingers import Fingers
    from tools.bench.movements import TIMELINE_MOVEMENTS
    from tools.bench.recording import FrameRecord
    from tools.bench.stepping import Script, Steps

    told: dict[str, dict[str, list[list[float]]]] = {}
    kept: list[object] = []

    def steps(window: QQuickWindow) -> Steps:
        record, fingers = FrameRecord(window), Fingers(window)
        for name in only or TIMELINE_MOVEMENTS:
            movement = TIMELINE_MOVEMENTS[name](window, fingers)
            found = told[name] = {"frames": [], "work": []}
            yield from movement.prepare()
            yield from movement.run()
            for _ in range(runs):
                record.start()
                yield from movement.run()
                frames, work = record.stop()
                found["frames"].append(frames)
                found["work"].append(work)

    def watch(window: QQuickWindow, _: object) -> None:
        kept.append(Script(steps(window), window))

    code = run(KIOSK, watch, exhibit=folder)
    tell(told)
    return code


def measure(runs: int) -> dict[str, Any]:
    """Milliseconds a frame with few events and with many, and how the two compare."""
    from tools.bench.spawn import child, say

    seen: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, events in (("few", FEW), ("many", MANY)):
            exhibit = Path(folder) / name
            generate(exhibit, events)
            found = child("timeline_frames", os.fspath(exhibit), str(runs), seconds=300)
            seen[name] = {
                movement: {f"{what}_ms": distribution(each) for what, each in told.items()}
                for movement, told in found.items()
            }
            say(f"timeline, {events} events")
    few, many = (seen[name]["timeline_pan"]["frames_ms"]["p95"] for name in ("few", "many"))
    return {**seen, "many_to_few": round(many / few, 2)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
