"""Exhibits with plain tiles: the museum's words on a map that has one colour for each tile."""

from collections.abc import Callable
from math import asinh, floor, pi, radians, tan
from pathlib import Path
from shutil import copytree, ignore_patterns

from PySide6.QtGui import QColor, QImage

from kiosk.content.exhibit_file import Bounds
from kiosk.paths import default_exhibit

TILE = 256
Address = tuple[int, int, int]
"""Zoom, column and row, counted from the north-west."""


def copy_words(folder: Path, *changes: tuple[str, str]) -> Path:
    """The museum's exhibit without its tiles, with lines of `exhibit.yaml` changed.

    Args: where to; for each line how it begins, and what stands in its stead.
    """
    exhibit = folder / "exhibit"
    copytree(default_exhibit(), exhibit, ignore=ignore_patterns("day", "night", ".*"))
    main = exhibit / "exhibit.yaml"
    lines = main.read_text(encoding="utf-8").splitlines(keepends=True)
    for before, after in changes:
        (number,) = [place for place, line in enumerate(lines) if line.startswith(before)]
        lines[number] = after
    main.write_text("".join(lines), encoding="utf-8")
    return exhibit


def tile_at(zoom: int, lon: float, lat: float) -> Address:
    """The tile in which a point of the earth lies."""
    down = (1 - asinh(tan(radians(lat))) / pi) / 2
    return zoom, floor((lon + 180) / 360 * 2**zoom), floor(down * 2**zoom)


def tiles_of(area: Bounds, zooms: range) -> list[Address]:
    """All tiles that cover a part of the earth."""
    found = []
    for zoom in zooms:
        _, left, top = tile_at(zoom, area.west, area.north)
        _, right, bottom = tile_at(zoom, area.east, area.south)
        found += [
            (zoom, column, row)
            for column in range(left, right + 1)
            for row in range(top, bottom + 1)
        ]
    return found


def write_tiles(
    folder: Path,
    addresses: list[Address],
    colour: Callable[[Address], QColor],
    *,
    ending: str = "png",
    tms: bool = False,
) -> None:
    """Plain tiles as the tools of others write them."""
    drawn: dict[int, bytes] = {}
    for zoom, column, row in addresses:
        line = 2**zoom - 1 - row if tms else row
        file = folder / str(zoom) / str(column) / f"{line}.{ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        shade = colour((zoom, column, row))
        if shade.rgb() in drawn:
            file.write_bytes(drawn[shade.rgb()])
            continue
        image = QImage(TILE, TILE, QImage.Format.Format_RGB32)
        image.fill(shade)
        assert image.save(str(file), quality=100)
        drawn[shade.rgb()] = file.read_bytes()
