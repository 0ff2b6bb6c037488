"""Checks a pack where it lies, away from a station: who has signed it, and each file against its
digest."""

from dataclasses import dataclass
from hashlib import sha256

from kiosk.content.phrase import Phrase
from kiosk.packs.build import Progress
from kiosk.packs.content import content_of, not_as_signed, parts_of
from kiosk.packs.disk import Disk
from kiosk.packs.pack import Pack
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.trust import Trust


@dataclass(frozen=True)
class Named(Trust):
    """Keys that somebody names who checks a pack."""

    def too_few(self, signed: frozenset[str]) -> RefusedError:
        names = {each.name for each in self.keys}
        if signed:
            sentence = Phrase(
                "{needed} of the keys that you named must have signed the pack; {signed} has, and "
                "{missing} has not",
                needed=self.needed,
                signed=", ".join(sorted(signed)),
                missing=", ".join(sorted(names - signed)),
            )
        else:
            sentence = Phrase(
                "no key that you named has signed the pack: {missing}",
                missing=", ".join(sorted(names)),
            )
        return RefusedError(
            Reason.SIGNATURE, sentence, Phrase("`kiosk pack inspect` tells whose signatures it has")
        )


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
