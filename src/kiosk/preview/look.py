"""A look at the files of an exhibit: which there are, and whether they were saved. No Qt."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.content.folders import is_ignored

Sign = tuple[int, int, int]
"""What changes when a file is saved: the file itself, its size, its time."""


def look(folder: Path) -> Mapping[str, Sign]:
    """The files and folders of an exhibit, by their names in it. What editors leave there does not
    count; of map tiles, only the columns; what cannot be read is not there."""
    return dict(_entries(folder, "", 0))


def _entries(folder: Path, inside: str, numbers: int) -> Iterator[tuple[str, Sign]]:
    try:
        with os.scandir(folder / inside) as found:
            entries = sorted(found, key=lambda each: each.name)
        for entry in entries:
            if is_ignored(entry.name):
                continue
            status = entry.stat(follow_symlinks=False)
            name = f"{inside}{entry.name}"
            is_folder = entry.is_dir(follow_symlinks=False)
            tiles = numbers + 1 if entry.name.isdigit() else 0
            if is_folder and not tiles:
                yield name, (status.st_ino, 0, 0)
            else:
                yield name, (status.st_ino, status.st_size, status.st_mtime_ns)
            if is_folder and tiles <= 1:
                yield from _entries(folder, f"{name}/", tiles)
    except OSError:
        return
