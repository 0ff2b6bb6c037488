"""Checks a pack where it lies, without a store: each file against its digest."""

from hashlib import sha256

from kiosk.packs.build import Progress
from kiosk.packs.content import content_of, not_as_signed, parts_of
from kiosk.packs.disk import Disk
from kiosk.packs.pack import Pack


def check_content(disk: Disk, pack: Pack, progress: Progress) -> None:
    """See that all content is as it was signed.

    Raises:
        RefusedError: it is not, or cannot be read.
    """
    done = 0
    with content_of(disk, pack) as content:
        for each in pack.manifest.files:
            found = sha256()
            for part in parts_of(disk, content, each.size):
                found.update(part)
                done += len(part)
                progress(done, pack.manifest.size)
            if found.hexdigest() != each.digest:
                raise not_as_signed(each.path)
