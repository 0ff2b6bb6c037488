"""Looks at the first bytes of each map tile; none is opened whole, since there are thousands."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.media_file import look_at
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, Report
from kiosk.content.tiles import TileSet
from kiosk.content.trial import Fault


def check_tile_pictures(exhibit: Path, tiles: TileSet, report: Report) -> None:
    """Say once which tiles cannot be shown."""
    faults = list(_faults(exhibit, tiles))
    if not faults:
        return
    code, message, _ = faults[0]
    if len(faults) > 1:
        message = Phrase("{first}; so it is with {number} tiles", first=message, number=len(faults))
    report.error(code, START, message, Phrase("make the tiles anew, or copy them here once more"))


def _faults(exhibit: Path, tiles: TileSet) -> Iterator[Fault]:
    folder = str(exhibit)
    for name in tiles.names():
        fault = look_at(f"{folder}/{name}", name, whole=True)
        if fault and fault[0] is not Code.MEDIA_ENDING and _is_file(exhibit / name):
            yield fault


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
