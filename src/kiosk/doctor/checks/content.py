"""What is shown: whether it is whole, whom it may come from, and until when it is valid."""

from collections.abc import Callable
from hashlib import sha256

from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.patient import KIOSK_USER, PUBLIC_KEY, Patient
from kiosk.packs.disk import RealDisk
from kiosk.packs.freshness import freshness
from kiosk.packs.health import OPEN, concerns_of_time
from kiosk.packs.manifest import PackedFile
from kiosk.packs.refusals import RefusedError
from kiosk.packs.releases import Release
from kiosk.packs.standing import Standing

AS_KIOSK = f"runuser -u {KIOSK_USER} -- kiosk pack"
_PART = 2**20


def of_store(look: Callable[[Patient, Standing], Verdict]) -> Callable[[Patient], Verdict]:
    """Looks only where there is a store; a store that fails is bad."""

    def looked(patient: Patient) -> Verdict:
        if patient.store is None:
            return skipped(Phrase("It has no store; the exhibit is a folder."))
        try:
            return look(patient, Standing(patient.store, RealDisk()))
        except RefusedError as refused:
            if isinstance(refused.__cause__, PermissionError):
                raise refused.__cause__ from None
            sentence = Phrase("The store fails: {reason}.", reason=refused.sentence)
            return bad(sentence, f"{AS_KIOSK} list --store {patient.store}")

    return looked


@of_store
def _release(patient: Patient, store: Standing) -> Verdict:
    state, install = store.state, f"{AS_KIOSK} install FILE.pack --store {store.folder}"
    if not state.current:
        return bad(Phrase("No exhibit is installed."), install)
    release = store.release(state.current)
    if release is None:
        return bad(Phrase("The exhibit is damaged: it does not say what it is."), install)
    damaged = [
        file.path for file in release.manifest.files if not _is_whole(file, release, patient)
    ]
    if damaged:
        said = Phrase(
            "Damaged files of the exhibit: {count}, such as {file}.",
            count=len(damaged),
            file=damaged[0],
        )
        return bad(said, install)
    told = {
        "title": release.manifest.title,
        "number": release.manifest.sequence,
        "count": len(release.manifest.files),
    }
    if patient.thorough:
        return good(
            Phrase("“{title}”, number {number}: each byte of {count} files is as it came.", **told)
        )
    return good(Phrase("“{title}”, number {number}: all {count} files are there.", **told))


def _is_whole(file: PackedFile, release: Release, patient: Patient) -> bool:
    """By its size, or by every byte."""
    place = release.folder / file.path
    try:
        if place.is_symlink() or place.stat().st_size != file.size:
            return False
        if not patient.thorough:
            return True
        found = sha256()
        with place.open("rb") as stream:
            while part := stream.read(_PART):
                found.update(part)
    except PermissionError:
        raise
    except OSError:
        return False
    return found.hexdigest() == file.digest


@of_store
def _keys(_patient: Patient, store: Standing) -> Verdict:
    trust = store.trust
    trusting = f"{AS_KIOSK} keys trust {PUBLIC_KEY} --store {store.folder}"
    if trust.open and trust.keys:
        return warning(OPEN, f"{AS_KIOSK} keys require 1 --store {store.folder}")
    if trust.open:
        return warning(OPEN, trusting)
    if len(trust.keys) < trust.needed:
        return bad(Phrase("No key is trusted, so that no pack is taken."), trusting)
    needed, keys = trust.needed, len(trust.keys)
    return good(Phrase("{needed} of {keys} keys must sign a pack.", needed=needed, keys=keys))


@of_store
def _valid(patient: Patient, store: Standing) -> Verdict:
    fresh = freshness(store, patient.now)
    if fresh.valid_until and fresh.is_past:
        said = next(iter(concerns_of_time(fresh)))
        return warning(said, f"{AS_KIOSK} install FILE.pack --store {store.folder}")
    return good(Phrase("It is valid."))


@of_store
def _trial(_patient: Patient, store: Standing) -> Verdict:
    if store.state.on_trial:
        said = Phrase("It is on trial: it proves itself within a minute of being shown.")
        return warning(said)
    return good(Phrase("It has proved itself."))


CHECKS = (
    Check("content.release", Phrase("Exhibit"), _release),
    Check("content.keys", Phrase("Signatures"), _keys),
    Check("content.valid", Phrase("Validity"), _valid),
    Check("content.trial", Phrase("Trial"), _trial),
)
