"""The releases of a store, never changed in place, and what is left over beside them.

releases/DIGEST/exhibit     the files
releases/DIGEST/pack        what signed it
staging                     what is on its way
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kiosk.packs.disk import BESIDE, Disk, read_all
from kiosk.packs.keys import Signature
from kiosk.packs.manifest import MOST_BYTES, Manifest, read_manifest
from kiosk.packs.pack import MANIFEST, signatures_of
from kiosk.packs.refusals import RefusedError
from kiosk.packs.state import State

RELEASES = "releases"
STAGING = "staging"
EXHIBIT = "exhibit"
PACK = "pack"


@dataclass(frozen=True)
class Release:
    """One whole exhibit of a store."""

    digest: str
    folder: Path
    """The exhibit's."""
    manifest: Manifest

    def signatures(self, disk: Disk) -> Iterator[Signature]:
        """As they came with its pack.

        Raises:
            RefusedError: a signature is none.
            OSError: it cannot be read.
        """
        return signatures_of(disk, self.folder.with_name(PACK))


def read_release(disk: Disk, store: Path, digest: str) -> Release | None:
    """One by its digest, if it is there and says what it is."""
    folder = store / RELEASES / digest
    try:
        raw = read_all(disk, folder / PACK / MANIFEST, MOST_BYTES)
        if sha256(raw).hexdigest() != digest:
            return None
        manifest = read_manifest(raw)
    except (OSError, RefusedError):
        return None
    exhibit = folder / EXHIBIT
    return Release(digest, exhibit, manifest) if exhibit.is_dir() else None


def guessed(disk: Disk, store: Path, highest: int) -> State:
    """What a store is at that can no longer say so: the last release that was confirmed is shown,
    `highest` being its sequence, and the one before it can be gone back to.

    Raises:
        OSError: it cannot be seen which releases there are.
    """
    names = disk.names(store / RELEASES)
    found = [each for name in names if (each := read_release(disk, store, name))]
    found.sort(key=lambda each: (each.manifest.sequence <= highest, each.manifest.sequence))
    last = ["", "", *(each.digest for each in found)]
    return State(current=last[-1], previous=last[-2])


def tidy(disk: Disk, store: Path, kept: Collection[str]) -> None:
    """Take away what was on its way, and releases that are not kept. Each leaves its place whole.
    So do files that were about to be replaced when the power went.

    Raises:
        OSError: not all of it can be taken away.
    """
    for name in disk.names(store):
        if name.endswith(BESIDE):
            disk.remove(store / name)
    _clear(disk, store, disk.names(store / STAGING))
    gone = [name for name in disk.names(store / RELEASES) if name not in kept]
    for name in gone:
        disk.rename(store / RELEASES / name, store / STAGING / name)
    _clear(disk, store, gone)


def _clear(disk: Disk, store: Path, names: list[str]) -> None:
    """Take away what is in staging, once it is sure that no release goes by that name."""
    if names:
        disk.sync_folder(store / RELEASES)
    for name in names:
        disk.remove(store / STAGING / name)
