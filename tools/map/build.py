"""Build the pyramid of map tiles and the line of the railway."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.map import stamp

if TYPE_CHECKING:
    from tools.map.pyramid import Block

# What needs Qt or shapely is read where it is used: the question whether anything is to do at all
# is answered without them.

NEW, OLD = ".new", ".old"
"""Folders beside the pyramid in which it grows and from which it goes."""


def build(out: Path, versions: tuple[str, ...], zooms: tuple[int, ...], workers: int) -> None:
    """Write ``out/<version>/{z}/{x}/{y}.webp`` and ``out/layers/railway.geojson``."""
    from tools.map.pyramid import ZOOMS, blocks

    made_from = stamp.digest()
    fresh = out / NEW
    shutil.rmtree(fresh, ignore_errors=True)
    # The closest views take longest; the small ones at the end keep all workers busy to the last.
    todo = sorted(blocks(zooms), key=lambda block: -block.zoom)
    progress = Progress(sum(block.count for block in todo) * len(versions))
    for count, size in painted(todo, versions, fresh, workers):
        progress.add(count, size)
    whole = zooms == ZOOMS
    stamp.take_off(out)
    for version in versions:
        for name in (version,) if whole else (f"{version}/{zoom}" for zoom in zooms):
            _swap(out, name)
    for leftover in (fresh, out / OLD):
        shutil.rmtree(leftover, ignore_errors=True)
    _railway(out / "layers" / "railway.geojson")
    if whole and versions == stamp.VERSIONS:
        stamp.put(out, made_from)
    progress.end(out)


def painted(
    todo: list[Block], versions: tuple[str, ...], folder: Path, workers: int
) -> Iterator[tuple[int, int]]:
    """The number and bytes of tiles after each block."""
    work = partial(paint, versions=versions, folder=folder)
    if workers == 1:
        start_qt()
        yield from map(work, todo)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=start_qt) as pool:
        yield from pool.map(work, todo)


def start_qt() -> None:
    """Make the one application object that Qt wants in each process, with no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    _KEPT.append(QGuiApplication.instance() or QGuiApplication([]))


_KEPT: list[object] = []


def paint(block: Block, versions: tuple[str, ...], folder: Path) -> tuple[int, int]:
    """Write the tiles of one block; return how many and how many bytes."""
    size = 0
    for name, data in block.tiles(versions):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        size += len(data)
    return block.count * len(versions), size


def _swap(out: Path, name: str) -> None:
    """Put a finished folder in the place of the former one, which is dropped whole."""
    former, old = out / name, out / OLD / name
    if former.exists():
        shutil.rmtree(old, ignore_errors=True)
        old.parent.mkdir(parents=True, exist_ok=True)
        former.rename(old)
    former.parent.mkdir(parents=True, exist_ok=True)
    (out / NEW / name).rename(former)


class Progress:
    """One line on a terminal, or a line for each tenth elsewhere."""

    def __init__(self, total: int) -> None:
        """Expect ``total`` tiles."""
        self._total, self._count, self._size = total, 0, 0
        self._start, self._tenth = time.monotonic(), 0

    def add(self, count: int, size: int) -> None:
        """Count tiles and bytes in, and say so."""
        self._count, self._size = self._count + count, self._size + size
        if sys.stderr.isatty():
            self._say("\r", "\x1b[K")
        elif self._count * 10 // self._total > self._tenth:
            self._tenth = self._count * 10 // self._total
            self._say("", "\n")

    def end(self, out: Path) -> None:
        """Say that it is done, and where."""
        if sys.stderr.isatty():
            self._say("\r", "\x1b[K")
        sys.stderr.write(f"\n{out}\n" if sys.stderr.isatty() else f"{out}\n")

    def _say(self, before: str, after: str) -> None:
        share = 100 * self._count // max(self._total, 1)
        spent = time.monotonic() - self._start
        text = f"{share:3d} %  {self._count} of {self._total} tiles"
        sys.stderr.write(f"{before}{text}  {self._size / 1e6:.1f} MB  {spent:.0f} s{after}")
        sys.stderr.flush()


def _railway(path: Path) -> None:
    from tools.map.railway import genoa_to_rapallo

    line = {"type": "LineString", "coordinates": genoa_to_rapallo()}
    properties = {"style": "route", "certainty": "schematic, within about 300 m"}
    feature = {"type": "Feature", "properties": properties, "geometry": line}
    text = json.dumps({"type": "FeatureCollection", "features": [feature]}, indent=1) + "\n"
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _zooms(text: str) -> tuple[int, ...]:
    from tools.map.pyramid import ZOOMS

    first, _, last = text.partition("-")
    asked = range(int(first), int(last or first) + 1)
    if not asked or not set(asked) <= set(ZOOMS):
        raise argparse.ArgumentTypeError(f"zooms are {ZOOMS[0]} to {ZOOMS[-1]}, such as 4-7")
    return tuple(asked)


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(prog="python -m tools.map", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for day/, night/ and layers/")
    parser.add_argument("--only", choices=stamp.VERSIONS, help="build one version only")
    parser.add_argument("--zooms", type=_zooms, help="build some levels only, such as 4-7")
    parser.add_argument("--if-needed", action="store_true", help="do nothing if all is up to date")
    asked = parser.parse_args()
    if asked.if_needed and stamp.matches(asked.out):
        return
    from tools.map.pyramid import ZOOMS

    versions = (asked.only,) if asked.only else stamp.VERSIONS
    build(asked.out, versions, asked.zooms or ZOOMS, os.cpu_count() or 1)


if __name__ == "__main__":
    main()
