"""Checks a pack where it lies, without a store: each file against its digest."""

from hashlib import sha256
from typing import BinaryIO

from kiosk.content.phrase import Phrase
from kiosk.packs.build import Progress
from kiosk.packs.disk import Disk
from kiosk.packs.pack import Pack, content_of, source_failed
from kiosk.packs.refusals import Reason, RefusedError

_PART = 2**20


def check_content(disk: Disk, pack: Pack, progress: Progress) -> None:
    """See that all content is as it was signed.

    Raises:
        RefusedError: it is not, or cannot be read.
    """
    done = 0
    with content_of(disk, pack) as source:
        for each in pack.manifest.files:
            found, left = sha256(), each.size
            while left and (part := _read(disk, source, min(left, _PART))):
                found.update(part)
                left -= len(part)
                done += len(part)
                progress(done, pack.manifest.size)
            if found.hexdigest() != each.digest:
                raise RefusedError(
                    Reason.CONTENT,
                    Phrase("“{path}” in the pack is not as it was signed", path=each.path),
                    Phrase("copy the pack once more; if that does not help, build it again"),
                )


def _read(disk: Disk, source: BinaryIO, most: int) -> bytes:
    try:
        return disk.read(source, most)
    except OSError as error:
        raise source_failed(error) from error
