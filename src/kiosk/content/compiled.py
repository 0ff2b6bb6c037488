"""An exhibit kept as it was read, so that a start need not read it again.

What is kept is used only while every file that the reader looked at is still the same, so nothing
has to be cleared.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from kiosk.content.exhibit import Exhibit, FileKind
from kiosk.content.kept import keep, kept, mark_of_program

TEXT_FILES = (".yaml", ".yml", ".json", ".geojson")
"""Files that are compared by what is in them; others by size and time."""
MOST_BYTES = 5_000_000
"""What is larger than the reader would read is compared by size and time."""


def fingerprint(folder: Path, files: Iterable[FileKind]) -> bytes:
    """What an exhibit and the program that reads it are known by. Of map tiles, only
    the folders count, which change when a tile is added or taken away.

    Raises:
        OSError: a file cannot be read.
    """
    digest = sha256(mark_of_program(Path(__file__).parent))
    digest.update(os.fsencode(folder.resolve()))
    for kind in files:
        digest.update(f"{kind.kind} {kind.path} {kind.schema.__qualname__}\n".encode())
    for path, name in _files(folder):
        status = os.lstat(path)
        digest.update(os.fsencode(f"\n{name} {status.st_mode} {status.st_size} "))
        text = name.endswith(TEXT_FILES) and stat.S_ISREG(status.st_mode)
        if text and status.st_size <= MOST_BYTES:
            digest.update(sha256(Path(path).read_bytes()).digest())
        else:
            digest.update(str(status.st_mtime_ns).encode())
    return digest.digest()


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file that the reader may look at, and its name inside the folder."""
    for parent, folders, names in os.walk(folder):
        inside = parent[len(str(folder)) :]
        if not inside:
            folders[:] = [name for name in folders if not name.startswith(".")]
        zooms = [name for name in folders if name.isdigit()]
        columns = [
            f"{zoom}/{name}"
            for zoom in zooms
            for name in os.listdir(f"{parent}/{zoom}")  # noqa: PTH208 - a start waits for this
        ]
        folders[:] = sorted(set(folders) - set(zooms))
        for name in sorted([*names, *zooms, *columns]):
            yield f"{parent}/{name}", f"{inside}/{name}"


def store(exhibit: Exhibit, key: bytes, cache: Path) -> None:
    """Keep an exhibit under the fingerprint of its files. Where that cannot be, nothing is kept."""
    keep(exhibit, key, _target(exhibit.folder, cache))


def load(folder: Path, key: bytes, cache: Path, packages: Mapping[str, str]) -> Exhibit | None:
    """The exhibit kept under this fingerprint, or None.

    Args:
        folder: the exhibit.
        key: its fingerprint now.
        cache: where it was kept.
        packages: the packages of the panels, whose classes may be made too, by panel.
    """
    exhibit = kept(key, _target(folder, cache), tuple(packages.values()))
    return exhibit if isinstance(exhibit, Exhibit) else None


def _target(folder: Path, cache: Path) -> Path:
    return cache / f"{sha256(os.fsencode(folder.resolve())).hexdigest()[:24]}.exhibit"
