"""Brings a pack into a store: whole, or not at all.

It is copied first, then the copy is checked; what is copied from may change or vanish meanwhile.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk import __version__
from kiosk.content.phrase import Phrase
from kiosk.packs.build import Progress
from kiosk.packs.content import content_of, damaged_file, not_as_signed, parts_of
from kiosk.packs.disk import Disk
from kiosk.packs.highest import JUMP
from kiosk.packs.manifest import Manifest
from kiosk.packs.pack import MANIFEST, Pack, signature_name
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.releases import EXHIBIT, PACK, RELEASES, STAGING
from kiosk.packs.store import Store

SPARE = 200 * 2**20
"""Bytes that must stay free."""
Check = Callable[[Path], Phrase | None]
"""Looks whether an exhibit can be shown; what is wrong if not."""


def install(
    store: Store, pack: Pack, check: Check, progress: Progress, by: str, *, again: bool = False
) -> str:
    """Bring a pack in, and make it the current release, on trial. Returns its digest.

    Args: the store; the pack, whose signatures are checked once more, since a key may have been
    revoked meanwhile; what looks at its exhibit; who is told of bytes done; who wants it; whether
    one that has failed before may come again.

    Raises:
        RefusedError: it is not taken, and the store shows what it showed.
    """
    with store.locked():
        store.trust.signers(pack.raw, pack.signatures)
        store.tidy()
        digest = pack.manifest.digest
        is_there = _is_whole(store, digest)
        may_come(store, pack.manifest, is_there=is_there, again=again)
        if not is_there:
            try:
                _bring(store, pack, check, progress)
            except (OSError, RefusedError):
                with suppress(OSError):
                    store.disk.remove(store.folder / STAGING / digest)
                raise
        store.show(digest, pack.manifest.sequence, by)
        return digest


def may_come(
    store: Store, manifest: Manifest, *, is_there: bool = False, again: bool = False
) -> None:
    """Whether a pack is one for this store now, where it may be already, and undamaged.

    Raises:
        RefusedError: it is not, and why.
    """
    state, now, highest = store.state, store.current, store.highest
    digest = manifest.digest
    if now and now.manifest.exhibit != manifest.exhibit:
        raise RefusedError(
            Reason.OTHER_EXHIBIT,
            Phrase(
                "this pack was made for another exhibit: “{other}”, and here is “{exhibit}”",
                other=manifest.title,
                exhibit=now.manifest.title,
            ),
        )
    if digest == state.current and is_there:
        raise RefusedError(Reason.INSTALLED, Phrase("this pack is installed already"))
    if digest in state.failed and not again:
        raise RefusedError(
            Reason.TAKEN_BACK,
            Phrase("this pack was taken back here once"),
            Phrase("build a new one with a higher sequence"),
        )
    mends = digest == state.current
    newest = max(highest, now.manifest.sequence if now else 0)
    is_older = manifest.sequence < newest or (manifest.sequence == newest and not is_there)
    if is_older and not mends:
        raise RefusedError(
            Reason.OLDER,
            Phrase(
                "this pack is older than what was shown here: it is number {number}, and {highest} "
                "was here",
                number=manifest.sequence,
                highest=newest,
            ),
            Phrase("to go back on purpose, use `kiosk pack rollback` or the staff page"),
        )
    if 0 < highest < manifest.sequence - JUMP:
        raise RefusedError(
            Reason.OLDER,
            Phrase("the sequence {number} is too far ahead", number=manifest.sequence),
            Phrase("build it with the sequence {next}", next=highest + 1),
        )
    if _version(manifest.program) > _version(__version__):
        raise RefusedError(
            Reason.TOO_NEW,
            Phrase("this pack needs version {version} of the program", version=manifest.program),
            Phrase("update the program first"),
        )
    if revoked := store.trust.revoked & {each.name for each in manifest.keys}:
        raise RefusedError(
            Reason.KEY,
            Phrase("the pack hands on to the key {key}, which was revoked", key=min(revoked)),
            Phrase("build it without that key"),
        )
    free = store.disk.free(store.folder)
    if free < manifest.size + SPARE:
        raise RefusedError(
            Reason.NO_ROOM,
            Phrase(
                "there is no room: the pack needs {needed} MB, and {free} MB are free",
                needed=(manifest.size + SPARE) // 10**6,
                free=free // 10**6,
            ),
        )


def _bring(store: Store, pack: Pack, check: Check, progress: Progress) -> None:
    disk, digest = store.disk, pack.manifest.digest
    staged = store.folder / STAGING / digest
    disk.make_folder(staged)
    _keep_signed(disk, staged / PACK, pack)
    _copy(disk, staged / EXHIBIT, pack, progress)
    disk.sync_tree(staged)
    if damaged := damaged_file(disk, staged / EXHIBIT, pack.manifest):
        raise not_as_signed(damaged)
    if fault := check(staged / EXHIBIT):
        raise RefusedError(
            Reason.BROKEN,
            Phrase("the exhibit in the pack cannot be shown: {fault}", fault=fault),
            Phrase("mend it, and build the pack again with a higher sequence"),
        )
    target = store.folder / RELEASES / digest
    with suppress(FileNotFoundError):  # a damaged one leaves its place whole, too
        disk.rename(target, staged.with_name(f"{digest}.damaged"))
    disk.rename(staged, target)
    disk.sync_folder(target.parent)
    disk.sync_folder(staged.parent)


def _keep_signed(disk: Disk, folder: Path, pack: Pack) -> None:
    disk.make_folder(folder)
    kept = {MANIFEST: pack.raw}
    for each in pack.signatures:
        kept[signature_name(each.key_name)] = each.text.encode()
    for name, content in kept.items():
        with disk.open_new(folder / name) as file:
            disk.write(file, content)


def _copy(disk: Disk, folder: Path, pack: Pack, progress: Progress) -> None:
    """Each file of the content, on its own."""
    disk.make_folder(folder)
    made = {folder}
    done, total = 0, pack.manifest.size
    with content_of(disk, pack) as source:
        for each in pack.manifest.files:
            path = folder / each.path
            _make_folders(disk, path.parent, made)
            with disk.open_new(path) as target:
                for part in parts_of(disk, source, each.size):
                    disk.write(target, part)
                    done += len(part)
                    progress(done, total)


def _is_whole(store: Store, digest: str) -> bool:
    """Whether a release is there, and each of its files as it was signed."""
    release = store.release(digest)
    try:
        return release is not None and not damaged_file(
            store.disk, release.folder, release.manifest
        )
    except OSError:
        return False


def _make_folders(disk: Disk, folder: Path, made: set[Path]) -> None:
    if folder not in made:
        _make_folders(disk, folder.parent, made)
        disk.make_folder(folder)
        made.add(folder)


def _version(text: str) -> tuple[int, ...]:
    figures = (part for part in text.split("."))
    return tuple(int("".join(filter(str.isdigit, part)) or 0) for part in figures)
