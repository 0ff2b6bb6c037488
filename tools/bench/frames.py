"""Frames while things move, of the kiosk and of the bare window."""

import sys
from collections.abc import Sequence
from typing import Any

from tools.bench.numbers import distribution
from tools.bench.subjects import BARE, KIOSK, run, tell

ROUNDS = 2
"""So many times the kiosk and the bare window take turns."""


def main(subject: str, runs: int, only: Sequence[str]) -> int:
    """The child: move everything so many times and tell of each frame, in milliseconds."""
    from PySide6.QtQuick import QQuickWindow

    from tools.bench.fingers import Fingers
    from tools.bench.movements import BARE_MOVEMENTS, KIOSK_MOVEMENTS, BareFlick
    from tools.bench.recording import FrameRecord
    from tools.bench.stepping import Script, Steps

    movements = BARE_MOVEMENTS if subject == BARE else KIOSK_MOVEMENTS
    told: dict[str, dict[str, list[list[float]]]] = {}
    kept: list[object] = []

    def steps(window: QQuickWindow) -> Steps:
        record, fingers = FrameRecord(window), Fingers(window)
        for name in only or movements:
            movement = movements[name](window, fingers)
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

    code = run(subject, watch, rows=BareFlick.ROWS)
    tell(told)
    return code


def measure(runs: int) -> dict[str, Any]:
    """Milliseconds a frame for each movement, beside the bare window's.

    Each movement is made once before it is measured, as by the first visitor of the day.
    """
    from tools.bench.spawn import child, say

    seen: dict[str, dict[str, list[list[float]]]] = {}
    rounds = min(ROUNDS, runs)
    for number in range(rounds):
        for subject in (BARE, KIOSK):
            share = runs // rounds + (number < runs % rounds)
            for name, found in child("frames", subject, str(share)).items():
                kept = seen.setdefault(name, {"frames": [], "work": []})
                for what, values in kept.items():
                    values.extend(found[what])
        say(f"frames {number + 1}/{rounds}")
    bare = _summary(seen.pop("list_flick"))
    return {name: _beside(_summary(found), bare) for name, found in seen.items()}


def _summary(found: dict[str, list[list[float]]]) -> dict[str, Any]:
    return {
        "frame_ms": distribution(found["frames"]),
        "work_ms": distribution(found["work"]),
        "frames": sum(map(len, found["frames"])),
        "runs": len(found["frames"]),
    }


def _beside(kiosk: dict[str, Any], bare: dict[str, Any]) -> dict[str, Any]:
    ratio = {
        what: round(kiosk["frame_ms"][what] / bare["frame_ms"][what], 2)
        for what in bare["frame_ms"]
    }
    return {KIOSK: kiosk, BARE: bare, "ratio": ratio}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
