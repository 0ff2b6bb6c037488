"""Makes a pack of an exhibit's folder. The same files, sequence and time give the same bytes."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.packs.content import CONTENT, PART
from kiosk.packs.disk import Disk
from kiosk.packs.keys import PublicKey, SecretKey
from kiosk.packs.manifest import MOST_FILES, MOST_TOTAL, Manifest, PackedFile, read_manifest
from kiosk.packs.names import fault_of
from kiosk.packs.pack import ENDING, MANIFEST, signature_name
from kiosk.packs.refusals import Reason, RefusedError

Progress = Callable[[int, int], None]
"""Bytes done, and of how many."""


@dataclass(frozen=True)
class Order:
    """What a pack is made of."""

    folder: Path
    exhibit: str
    title: str
    sequence: int
    made: datetime
    program: str
    keys: tuple[PublicKey, ...] = ()
    needed: int = 1
    valid_until: datetime | None = None


def build(disk: Disk, order: Order, out: Path, progress: Progress) -> Path:
    """Make the pack `out/ID-SEQUENCE.pack`; nobody has signed it yet.

    Raises:
        RefusedError: a file cannot go into a pack, or it is there already.
    """
    target = out / f"{order.exhibit}-{order.sequence}{ENDING}"
    if target.exists():
        raise RefusedError(
            Reason.EXISTS,
            Phrase("there is {name} already", name=target.name),
            Phrase("give it a higher sequence, or delete it"),
        )
    part = target.with_name(f"{target.name}.new")
    try:
        out.mkdir(parents=True, exist_ok=True)
        disk.remove(part)
        disk.make_folder(part)
        files = tuple(_packed(disk, order.folder, part / CONTENT, progress))
        manifest = Manifest(
            order.exhibit,
            order.title,
            order.sequence,
            order.made,
            order.program,
            files,
            order.keys,
            order.needed,
            order.valid_until,
        )
        read_manifest(manifest.bytes)
        _put(disk, part / MANIFEST, manifest.bytes)
        disk.sync_folder(part)
        disk.rename(part, target)
        disk.sync_folder(out)
    except OSError as error:
        _forget(disk, part)
        raise RefusedError(
            Reason.STORE, Phrase("the pack cannot be written: {reason}", reason=reason(error))
        ) from error
    except RefusedError:
        _forget(disk, part)
        raise
    return target


def sign(disk: Disk, pack: Path, raw: bytes, manifest: Manifest, key: SecretKey) -> Path:
    """Sign a pack; returns the file of the signature.

    Raises:
        RefusedError: it cannot be written.
    """
    path = pack / signature_name(key.public.name)
    try:
        disk.remove(path)
        _put(disk, path, key.sign(raw, manifest.comment).text.encode())
        disk.sync_folder(pack)
    except OSError as error:
        raise RefusedError(
            Reason.STORE, Phrase("the pack cannot be written: {reason}", reason=reason(error))
        ) from error
    return path


def files_of(folder: Path) -> list[tuple[str, int]]:
    """The files of an exhibit that travel, with their sizes, in the order of their paths. What is
    hidden stays.

    Raises:
        RefusedError: something among them is no file, or has a name that not all systems take.
    """
    found = sorted(_walked(folder, ""))
    total = sum(size for _, size in found)
    if len(found) > MOST_FILES or total > MOST_TOTAL:
        raise RefusedError(Reason.TOO_LARGE, Phrase("the exhibit is too large for a pack"))
    return found


def _walked(folder: Path, inside: str) -> Iterator[tuple[str, int]]:
    with os.scandir(folder / inside) as entries:
        for entry in entries:
            path = f"{inside}{entry.name}"
            if entry.name.startswith("."):
                continue
            if fault := fault_of(path):
                raise RefusedError(
                    Reason.NAME, Phrase("the name “{path}” {fault}", path=path, fault=fault)
                )
            status = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(status.st_mode):
                yield from _walked(folder, f"{path}/")
            elif stat.S_ISREG(status.st_mode):
                yield path, status.st_size
            else:
                raise RefusedError(Reason.NAME, Phrase("“{path}” is no file", path=path))


def _packed(disk: Disk, folder: Path, content: Path, progress: Progress) -> Iterator[PackedFile]:
    found = files_of(folder)
    total, done = sum(size for _, size in found), 0
    with disk.open_new(content) as target:
        for path, size in found:
            digest = sha256()
            written = 0
            with disk.open_old(folder / path) as source:
                while part := disk.read(source, PART):
                    digest.update(part)
                    disk.write(target, part)
                    written += len(part)
            if written != size:
                raise RefusedError(
                    Reason.SOURCE,
                    Phrase("“{path}” was changed while it was packed", path=path),
                    Phrase("do it once more"),
                )
            done += written
            progress(done, total)
            yield PackedFile(path, size, digest.hexdigest())
        disk.sync(target)


def _forget(disk: Disk, part: Path) -> None:
    with suppress(OSError):
        disk.remove(part)


def _put(disk: Disk, path: Path, content: bytes) -> None:
    with disk.open_new(path) as file:
        disk.write(file, content)
        disk.sync(file)
