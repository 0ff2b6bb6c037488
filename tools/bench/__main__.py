"""`python -m tools.bench`: measure, and print one JSON object; progress goes to standard error."""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import version
from typing import Any

from tools.bench import (
    answers,
    check,
    cold_start,
    frames,
    map_frames,
    map_memory,
    memory,
    packs,
    panel_frames,
    preview,
    reading,
    swap,
    timeline_frames,
)
from tools.bench.report import report

EVENTS = (100, 1_000, 10_000)


@dataclass(frozen=True)
class Repeats:
    """How often each thing is measured."""

    cold_start: int
    frames: int
    memory: int
    reading: int
    check: int
    map_frames: int
    map_minutes: float
    timeline_frames: int
    panel_frames: int
    saves: int
    packs: int
    swaps: int


FULL = Repeats(
    cold_start=9,
    frames=10,
    memory=3,
    reading=3,
    check=5,
    map_frames=5,
    map_minutes=10,
    timeline_frames=5,
    panel_frames=3,
    saves=2_000,
    packs=5,
    swaps=15,
)
QUICK = Repeats(
    cold_start=2,
    frames=1,
    memory=1,
    reading=1,
    check=1,
    map_frames=1,
    map_minutes=0.5,
    timeline_frames=1,
    panel_frames=1,
    saves=10,
    packs=1,
    swaps=2,
)


def parts(repeats: Repeats) -> dict[str, Callable[[], dict[str, Any]]]:
    """What can be measured, by name."""
    return {
        "cold_start": lambda: cold_start.measure(repeats.cold_start),
        "frames": lambda: frames.measure(repeats.frames),
        "memory": lambda: memory.measure(repeats.memory),
        "panels": lambda: panel_frames.measure(repeats.panel_frames),
        "answers": answers.measure,
        "map": lambda: map_frames.measure(repeats.map_frames),
        "map_memory": lambda: map_memory.measure(repeats.map_minutes),
        "timeline": lambda: timeline_frames.measure(repeats.timeline_frames),
        "preview": lambda: preview.measure(repeats.saves),
        "check": lambda: check.measure(repeats.check),
        "packs": lambda: packs.measure(repeats.packs),
        "swap": lambda: swap.measure(repeats.swaps),
        "reading": lambda: reading.measure(EVENTS, repeats.reading),
    }


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    return {
        "python": platform.python_version(),
        "pyside": version("pyside6-essentials"),
        "processors": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
    }


def main() -> None:
    """Read the command line, measure and print."""
    asked = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="few repeats: less exact")
    asked.add_argument("--only", choices=list(parts(FULL)), action="append", help="a part alone")
    asked.add_argument("--saves", type=int, help="so many in the preview")
    options = asked.parse_args()
    repeats = QUICK if options.quick else FULL
    possible = parts(replace(repeats, saves=options.saves or repeats.saves))
    measured = {name: possible[name]() for name in options.only or possible}
    json.dump(report({"machine": machine(), **measured}), sys.stdout, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
