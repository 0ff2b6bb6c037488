"""How long it takes to read an exhibit, in a fresh process each time, after all is imported."""

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter_ns
from typing import Any

from tools.bench.numbers import median
from tools.bench.subjects import tell


def main(folder: Path) -> int:
    """The child: read once and tell how long it took, and what was found."""
    import pydantic.dataclasses  # noqa: F401 - what the first reading would load

    import kiosk.content.reader  # noqa: F401 - and this
    from kiosk.content.read import read_exhibit
    from kiosk.panels import discover

    kinds = discover()
    began = perf_counter_ns()
    reading = read_exhibit(folder, kinds)
    seconds = (perf_counter_ns() - began) / 1e9
    problems = [f"{each.file}:{each.line}: {each.message}" for each in reading.problems]
    events = len(reading.exhibit.events) if reading.exhibit else 0
    tell({"seconds": seconds, "events": events, "problems": problems[:5]})
    return 0


def measure(sizes: Sequence[int], runs: int) -> dict[str, Any]:
    """Median seconds for exhibits with so many events, the sizes by turns.

    Raises:
        RuntimeError: if an exhibit could not be read, with its problems.
    """
    from tools.bench.generated import generate
    from tools.bench.spawn import child, say

    seen: dict[int, list[float]] = {size: [] for size in sizes}
    with TemporaryDirectory(prefix="bench-") as folder:
        for size in sizes:
            generate(Path(folder) / str(size), size)
        for number in range(runs):
            for size, found in seen.items():
                one = child("reading", str(Path(folder) / str(size)))
                if one["events"] != size:
                    raise RuntimeError(f"{size} events could not be read: {one['problems']}")
                found.append(one["seconds"])
            say(f"reading {number + 1}/{runs}")
    told: dict[str, Any] = {f"{size}_s": round(median(found), 4) for size, found in seen.items()}
    most, before = sizes[-1], sizes[-2]
    told["ratio"] = round(
        median([more / less for more, less in zip(seen[most], seen[before], strict=True)]), 2
    )
    return {**told, "runs": runs}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
