"""Of when an exhibit's files are, and what they are known by."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from kiosk.content.folders import is_ignored

_TILES = "map"
_DIGITS = 12


def day_of(folder: Path) -> date:
    """The day, in UTC, on which a file of it was last changed."""
    newest = max(file.stat().st_mtime for file in _files(folder))
    return datetime.fromtimestamp(newest, UTC).date()


def digest_of(folder: Path) -> str:
    """Some digits that change with any text or picture, and with nothing else."""
    digest = sha256()
    for file in _files(folder):
        name = file.relative_to(folder).as_posix()
        digest.update(f"{name}\0".encode(errors="surrogateescape"))
        digest.update(sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:_DIGITS]


def _files(folder: Path) -> Iterator[Path]:
    """All but map tiles, which are drawn and hold no words."""
    for parent, folders, names in os.walk(folder):
        inside = Path(parent).relative_to(folder)
        tiles = inside.parts[:1] == (_TILES,)
        folders[:] = sorted(
            name for name in folders if not is_ignored(name) and not (tiles and _holds_tiles(name))
        )
        for name in sorted(names):
            file = Path(parent) / name
            if not is_ignored(name) and file.is_file() and not file.is_symlink():
                yield file


def _holds_tiles(name: str) -> bool:
    return name in {"day", "night"} or name.isdigit()
