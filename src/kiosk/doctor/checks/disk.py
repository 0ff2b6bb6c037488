"""Whether there is room, and who may write where."""

import os
from pathlib import Path

from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.patient import KIOSK_USER, Patient
from kiosk.packs.disk import RealDisk
from kiosk.packs.standing import Standing

MB = 10**6
LEAST_FREE, BESIDE_A_PACK = 100 * MB, 200 * MB
MOST_STATE = 64 * MB
STATE = "/var/lib/kiosk"
_MAKE_ROOM = "journalctl --vacuum-size=50M; apt-get clean"


def _free(patient: Patient) -> Verdict:
    place = patient.store or patient.machine.at(STATE)
    free = patient.machine.space(place).free
    release = Standing(patient.store, RealDisk()).current if patient.store else None
    wanted = BESIDE_A_PACK + (release.manifest.size if release else 0)
    sizes = {"free": free // MB, "wanted": wanted // MB}
    if free < LEAST_FREE:
        return bad(Phrase("Only {free} MB are free.", free=free // MB), _MAKE_ROOM)
    if free < wanted:
        said = Phrase("{free} MB are free; a new exhibit as large as this needs {wanted}.", **sizes)
        return warning(said, _MAKE_ROOM)
    return good(Phrase("{free} MB are free, and {wanted} are needed for a new exhibit.", **sizes))


def _writable(patient: Patient) -> Verdict:
    store, user = patient.store, patient.machine.user(KIOSK_USER)
    if store is None:
        return skipped(Phrase("It has no store; the exhibit is a folder."))
    if patient.machine.space(store).read_only:
        said = Phrase("The store cannot be written, so that no new exhibit is taken.")
        return warning(said, f"mount -o remount,rw {_mount_of(store)}")
    if user is None:
        return skipped(Phrase("There is no user {user} here.", user=KIOSK_USER))
    if not store.is_dir():
        said = Phrase("There is no store in {folder}.", folder=store)
        return bad(said, "systemd-tmpfiles --create kiosk.conf")
    owner = patient.machine.owner
    wrong = [each for each in (store, *store.iterdir()) if owner(each) != user[0]]
    if wrong:
        said = Phrase("{file} does not belong to the kiosk’s user.", file=wrong[0])
        return bad(said, f"chown -R {KIOSK_USER}:{KIOSK_USER} {store}")
    return good(Phrase("The kiosk can take new exhibits."))


def _mount_of(place: Path) -> Path:
    return next(each for each in (place, *place.parents) if each.is_mount())


def _state(patient: Patient) -> Verdict:
    folder = patient.machine.at(STATE)
    if not folder.is_dir():
        return skipped(Phrase("There is no {folder}.", folder=STATE))
    size = size_of(folder, without=patient.store)
    if size > MOST_STATE:
        said = Phrase(
            "Beside the store, {size} MB are kept; it should be 64 at most.", size=size // MB
        )
        return warning(said, f"du -ah {STATE} | sort -h | tail")
    return good(Phrase("Beside the store, {size:.1f} MB are kept.", size=size / MB))


def size_of(folder: Path, without: Path | None) -> int:
    """Bytes of all files below a folder but those below another."""
    size = 0
    for place, names, files in os.walk(folder):
        names[:] = [name for name in names if Path(place) / name != without]
        size += sum((Path(place) / name).lstat().st_size for name in files)
    return size


CHECKS = (
    Check("disk.free", Phrase("Room"), _free),
    Check("disk.store", Phrase("Store"), _writable),
    Check("disk.state", Phrase("What is kept"), _state),
)
