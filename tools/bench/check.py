"""How long `kiosk check` takes, with pictures known and unknown, beside a bare reading."""

import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tools.bench.numbers import median
from tools.bench.subjects import tell

ITEMS = 10_000


@dataclass(frozen=True)
class Took:
    """Seconds on the clock, and of the processor, children's included."""

    wall: float
    cpu: float


def main(folder: Path) -> int:
    """The child: read the exhibit as the kiosk does, and no more."""
    from kiosk.content.read import read_exhibit
    from kiosk.panels import discover

    reading = read_exhibit(folder, discover())
    tell({"errors": len(reading.errors)})
    return 0


def measure(runs: int) -> dict[str, Any]:
    """Median seconds of whole commands, the three by turns; `ratio` is that of the processor's
    time, of a check that knows the pictures to a bare reading.

    Raises:
        RuntimeError: if an exhibit is not sound.
    """
    from kiosk.paths import default_exhibit
    from tools.bench.generated import generate
    from tools.bench.spawn import say

    folder = default_exhibit()
    seen: dict[str, list[Took]] = {"cold": [], "warm": [], "reading": []}
    for number in range(runs):
        with TemporaryDirectory(prefix="bench-") as memory:
            seen["cold"].append(_checked(folder, memory))
            seen["warm"].append(_checked(folder, memory))
            seen["reading"].append(_took(["-m", "tools.bench.check", str(folder)], memory))
        say(f"check {number + 1}/{runs}")
    with TemporaryDirectory(prefix="bench-") as home:
        generate(Path(home) / "many", ITEMS)
        many = _checked(Path(home) / "many", home)
    say(f"check of {ITEMS} items")
    told: dict[str, Any] = {
        name: {
            "s": round(median([one.wall for one in found]), 2),
            "cpu_s": round(median([one.cpu for one in found]), 2),
        }
        for name, found in seen.items()
    }
    return {
        **told,
        "ratio": round(told["warm"]["cpu_s"] / told["reading"]["cpu_s"], 2),
        "many": {
            "s": round(many.wall, 2),
            "cpu_s": round(many.cpu, 2),
            "item_ms": round(1e3 * many.cpu / ITEMS, 3),
        },
        "runs": runs,
    }


def _checked(folder: Path, memory: str) -> Took:
    return _took(["-m", "kiosk", "check", str(folder)], memory)


def _took(arguments: Sequence[str], memory: str) -> Took:
    from tools.bench.spawn import ROOT

    before, began = _spent(), perf_counter()
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "XDG_CACHE_HOME": memory},
        capture_output=True,
        text=True,
        check=False,
    )
    took = Took(perf_counter() - began, _spent() - before)
    if ended.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)} ended with {ended.returncode}:\n{ended.stdout}")
    return took


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
