"""The content of a pack: all its files, one behind the other in the manifest’s order."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from kiosk.content.phrase import Phrase
from kiosk.packs.disk import Disk
from kiosk.packs.manifest import Manifest
from kiosk.packs.pack import Pack, source_failed
from kiosk.packs.refusals import Reason, RefusedError

CONTENT = "content"
PART = 2**20
"""Bytes that are held at a time."""


def content_of(disk: Disk, pack: Pack) -> BinaryIO:
    """The content, opened; it has the size that it must have.

    Raises:
        RefusedError: it is not whole yet, or cannot be read.
    """
    with ExitStack() as opened:
        try:
            file = opened.enter_context(disk.open_old(pack.folder / CONTENT))
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
        except FileNotFoundError:
            raise _not_whole() from None
        except OSError as error:
            raise source_failed(error) from error
        if size != pack.manifest.size:
            raise _not_whole()
        opened.pop_all()
        return file


def parts_of(disk: Disk, content: BinaryIO, size: int) -> Iterator[bytes]:
    """The next file of a content, which has so many bytes.

    Raises:
        RefusedError: it is shorter, or cannot be read any more.
    """
    while size:
        try:
            part = disk.read(content, min(size, PART))
        except OSError as error:
            raise source_failed(error) from error
        if not part:
            raise _not_whole()
        size -= len(part)
        yield part


def damaged_file(disk: Disk, folder: Path, manifest: Manifest) -> str | None:
    """The first file of a folder that is not as a manifest says; nothing if all are.

    Raises:
        OSError: one cannot be read.
    """
    for each in manifest.files:
        found = sha256()
        with disk.open_old(folder / each.path) as file:
            while part := disk.read(file, PART):
                found.update(part)
        if found.hexdigest() != each.digest:
            return each.path
    return None


def not_as_signed(path: str) -> RefusedError:
    """A file has another digest than the manifest says."""
    return RefusedError(
        Reason.CONTENT,
        Phrase("“{path}” in the pack is not as it was signed", path=path),
        Phrase("copy the pack once more; if that does not help, build it again"),
    )


def _not_whole() -> RefusedError:
    return RefusedError(
        Reason.UNFINISHED,
        Phrase("the pack is not whole"),
        Phrase("copy it once more, and wait until that is done"),
    )
