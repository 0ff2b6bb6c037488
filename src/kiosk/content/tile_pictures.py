"""Looks at the first bytes of each map tile. Since there are thousands, they are opened whole only
where an exhibit leaves the house."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.media_file import look_at
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, Report
from kiosk.content.tiles import TileSet
from kiosk.content.trial import Fault, Trial, Verdict, fault_of


def check_tile_pictures(exhibit: Path, tiles: TileSet, report: Report) -> None:
    """Say once which tiles cannot be shown."""
    _say_once(list(_faults(exhibit, tiles)), report)


def try_tile_pictures(
    exhibit: Path,
    tiles: TileSet,
    report: Report,
    trial: Trial,
    tell: Callable[[int, int], None],
) -> None:
    """Open each, and say once which cannot be shown."""
    names = {exhibit / name: name for name in tiles.names() if _is_file(exhibit / name)}
    verdicts = trial(tuple(names), tell)
    faults = (fault_of(verdicts.get(path, Verdict.SOUND), name) for path, name in names.items())
    _say_once([fault for fault in faults if fault], report)


def _say_once(faults: Sequence[Fault], report: Report) -> None:
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
