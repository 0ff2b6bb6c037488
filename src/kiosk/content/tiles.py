"""Which tiles a folder holds: `zoom/x/y.png`, as QGIS and GDAL write them."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import atan, degrees, pi, sinh
from pathlib import Path

from kiosk.content.exhibit_file import Bounds, encloses

ENDINGS = ("webp", "png", "jpg", "jpeg")
VERSIONS = ("day", "night")
MOST_ZOOM = 22
GAP = 2
"""So many missing tiles between two others are a hole; more are the way to another region."""

Run = tuple[int, int]
"""First and last row of tiles that lie together in a column."""


@dataclass(frozen=True)
class TileSet:
    """The tiles in a folder. Columns and rows count from the north-west, whatever the files do."""

    folder: str
    """Inside the exhibit; the zooms lie in it."""
    ending: str
    tms: bool
    columns: Mapping[int, Mapping[int, tuple[Run, ...]]]
    """For each zoom, the rows of each column."""
    holes: int = 0
    """Tiles that are missing between others."""

    def covers(self, zoom: int, column: int, row: int) -> bool:
        """Whether there should be a tile; holes count, so that somebody notices them."""
        runs = self.columns.get(zoom, {}).get(column, ())
        return any(first <= row <= last for first, last in runs)

    def path(self, zoom: int, column: int, row: int) -> str:
        """The file of a tile inside the exhibit."""
        line = 2**zoom - 1 - row if self.tms else row
        return f"{self.folder}/{zoom}/{column}/{line}.{self.ending}"

    def names(self) -> Iterator[str]:
        """The files of all tiles inside the exhibit, and of those missing between them."""
        for zoom, columns in self.columns.items():
            for column, runs in columns.items():
                for first, last in runs:
                    for row in range(first, last + 1):
                        yield self.path(zoom, column, row)

    @property
    def zooms(self) -> tuple[int, ...]:
        """All zooms that it has, the widest first."""
        return tuple(sorted(self.columns))

    def _has_several(self, zoom: int) -> bool:
        runs = [run for runs in self.columns[zoom].values() for run in runs]
        return len(runs) > 1 or any(first < last for first, last in runs)

    def bounds(self) -> Bounds:
        """The part of the earth that is covered: that of the first zoom with several tiles."""
        zoom = next(
            (zoom for zoom in self.zooms if self._has_several(zoom)),
            self.zooms[-1],
        )
        columns = self.columns[zoom]
        rows = [row for runs in columns.values() for run in runs for row in run]
        return Bounds(
            west=_lon(min(columns), zoom),
            south=max(-85.0, _lat(max(rows) + 1, zoom)),
            east=_lon(max(columns) + 1, zoom),
            north=min(85.0, _lat(min(rows), zoom)),
        )


@dataclass(frozen=True)
class Tiles:
    """The base map by day and by night; one may stand for both."""

    day: TileSet
    night: TileSet

    def sets(self) -> tuple[TileSet, ...]:
        """Those that differ."""
        return (self.day,) if self.day.folder == self.night.folder else (self.day, self.night)

    def reachable(self, wished: Bounds | None) -> Bounds:
        """The part of the earth to be seen: as wished, or that of the tiles, if they do not
        reach so far."""
        own = self.day.bounds()
        return wished if wished and encloses(own, wished) else own


NO_TILES = Tiles(*[TileSet("", "", False, {0: {0: ((0, 0),)}})] * 2)
"""What stands in until tiles are known: the whole earth, of which there is no picture."""


def read_tiles(exhibit: Path, folder: str, scheme: str) -> Tiles | None:
    """The tiles in a folder of the exhibit, or in its folders `day` and `night`; None if a folder
    that should hold some holds none."""
    versions = [f"{folder}/{each}" for each in VERSIONS if (exhibit / folder / each).is_dir()]
    sets = [tiles for each in versions or [folder] if (tiles := _read(exhibit, each, scheme))]
    if len(sets) < max(1, len(versions)):
        return None
    return Tiles(day=sets[0], night=sets[-1])


def _read(exhibit: Path, folder: str, scheme: str) -> TileSet | None:
    tms = scheme == "tms"
    endings: Counter[str] = Counter()
    columns: dict[int, dict[int, tuple[Run, ...]]] = {}
    holes = 0
    for zoom, level in _numbered(exhibit / folder, MOST_ZOOM):
        for column, strip in _numbered(level, 2**zoom - 1):
            rows = sorted(_rows(strip, zoom, tms, endings))
            if rows:
                runs = tuple(_runs(rows))
                holes += sum(last - first + 1 for first, last in runs) - len(rows)
                columns.setdefault(zoom, {})[column] = runs
    if not columns:
        return None
    return TileSet(folder, endings.most_common(1)[0][0], tms, columns, holes)


def _numbered(folder: Path, most: int) -> Iterator[tuple[int, Path]]:
    for each in sorted(_entries(folder), key=lambda entry: entry.name):
        name = each.name
        if name.isascii() and name.isdigit() and int(name) <= most and each.is_dir():
            yield int(name), Path(each.path)


def _rows(strip: Path, zoom: int, tms: bool, endings: Counter[str]) -> Iterator[int]:
    for each in _entries(strip):
        name, _, ending = each.name.partition(".")
        if name.isascii() and name.isdigit() and ending in ENDINGS and int(name) < 2**zoom:
            endings[ending] += 1
            yield 2**zoom - 1 - int(name) if tms else int(name)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Thousands of tiles lie in an exhibit: a path for each takes three times as long."""
    with os.scandir(folder) as found:
        return list(found)


def _runs(rows: list[int]) -> Iterator[Run]:
    first = rows[0]
    for row, following in pairwise([*rows, rows[-1] + GAP + 2]):
        if following - row > GAP + 1:
            yield first, row
            first = following


def _lon(column: int, zoom: int) -> float:
    return column / 2**zoom * 360 - 180


def _lat(row: int, zoom: int) -> float:
    return degrees(atan(sinh(pi * (1 - 2 * row / 2**zoom))))
