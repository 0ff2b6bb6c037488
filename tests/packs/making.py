"""Packs and stores for tests: an exhibit of a few bytes, keys that stay the same, one moment."""

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from kiosk.content.phrase import Phrase
from kiosk.packs.content import CONTENT
from kiosk.packs.disk import Disk, RealDisk
from kiosk.packs.install import install
from kiosk.packs.keys import SecretKey
from kiosk.packs.manifest import Manifest, PackedFile
from kiosk.packs.pack import MANIFEST, read_pack, signature_name
from kiosk.packs.releases import Release
from kiosk.packs.store import Store
from kiosk.packs.trust import Trust

MOMENT = datetime(2026, 4, 16, 10, tzinfo=UTC)
KEY, SECOND, THIRD, STRANGER = (
    SecretKey(bytes([number]) * 8, bytes([number]) * 32) for number in (1, 2, 3, 9)
)
EXHIBIT = "harbour"


def files_of(number: int) -> dict[str, bytes]:
    """The tiny exhibit's, of which some change with its sequence."""
    return {
        "exhibit.yaml": f"title: {{en: The harbour, state {number}}}\n".encode(),
        "map/0/0/0.png": b"\x89PNG" + bytes([number % 256]) * 3000,
        "map/land.geojson": b"{}",
        "notes/empty.txt": b"",
        "places/lighthouse.yaml": b"name: {en: Lighthouse}\n",
        f"places/new-{number}.yaml": b"name: {en: New}\n",
    }


def manifest_of(sequence: int, files: Mapping[str, bytes], **more: Any) -> Manifest:
    """A sound one."""
    packed = (
        PackedFile(path, len(content), hashlib.sha256(content).hexdigest())
        for path, content in sorted(files.items())
    )
    return Manifest(
        **{
            "exhibit": EXHIBIT,
            "title": "The harbour",
            "sequence": sequence,
            "made": MOMENT,
            "program": "0.1.0",
            "files": tuple(packed),
            **more,
        }
    )


def written(said: object) -> bytes:
    """JSON in the one form that manifests have."""
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass") + b"\n"


def put_pack(
    folder: Path,
    raw: bytes,
    content: bytes,
    signers: tuple[SecretKey, ...] = (KEY,),
    comment: str = f"kiosk exhibit:{EXHIBIT} sequence:2",
) -> Path:
    """Whatever it says, signed."""
    folder.mkdir(parents=True)
    (folder / MANIFEST).write_bytes(raw)
    (folder / CONTENT).write_bytes(content)
    for key in signers:
        signature = key.sign(raw, comment).text
        (folder / signature_name(key.public.name)).write_text(signature, "utf-8")
    return folder


def make_pack(
    out: Path, sequence: int, signers: tuple[SecretKey, ...] = (KEY,), **more: Any
) -> Path:
    """A sound pack of the tiny exhibit."""
    files = files_of(sequence)
    manifest = manifest_of(sequence, files, **more)
    content = b"".join(files[each.path] for each in manifest.files)
    folder = out / f"{EXHIBIT}-{sequence}.pack"
    return put_pack(folder, manifest.bytes, content, signers, manifest.comment)


class QuickDisk(RealDisk):
    """Waits for no disk, and has a great deal of room."""

    def sync(self, file: BinaryIO) -> None:
        """Nothing: no test cuts the power of this machine."""

    def sync_folder(self, path: Path) -> None:
        """Nothing."""

    def sync_tree(self, path: Path) -> None:
        """Nothing."""

    def free(self, path: Path) -> int:  # noqa: ARG002 - as `Disk` has it
        """Enough for any pack."""
        return 2**40


def store_in(folder: Path, disk: Disk | None = None) -> Store:
    """A store that a clock stands still for."""
    return Store(folder, disk or QuickDisk(), lambda: MOMENT)


def trusting(store: Store, trust: Trust) -> Store:
    """With these keys from now on."""
    with store.locked():
        store.keep_trust(trust)
    return store


def no_fault(_: Path) -> Phrase | None:
    """Every exhibit can be shown."""
    return None


def no_progress(_: int, __: int) -> None:
    """Nobody is told."""


def bring(store: Store, folder: Path, check: Callable[[Path], Phrase | None] = no_fault) -> str:
    """Read a pack and install it, all with the store's disk."""
    pack = read_pack(store.disk, folder, store.trust)
    return install(store, pack, check, no_progress, "command")


def make_store(folder: Path, packs: Path, *sequences: int, confirmed: bool = True) -> Store:
    """A store that trusts `KEY`, with these packs installed one after the other; the last is on
    trial unless it is `confirmed`."""
    store = trusting(store_in(folder), Trust((KEY.public,)))
    for sequence in sequences:
        bring(store, packs / f"{EXHIBIT}-{sequence}.pack")
        if confirmed or sequence != sequences[-1]:
            store.confirm()
    return store


def digest_of(sequence: int) -> str:
    """By which a store knows the release of a sound pack."""
    return manifest_of(sequence, files_of(sequence)).digest


def go_back(store: Store, by: str = "staff") -> Release:
    """From what is shown now."""
    return store.roll_back(by, store.state.current)


def is_whole(release: Release) -> bool:
    """Whether each file is as it was signed, and no other is there."""
    found = {
        path.relative_to(release.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in release.folder.rglob("*")
        if not path.is_dir()
    }
    return found == {each.path: each.digest for each in release.manifest.files}


def shown(folder: Path) -> int:
    """The sequence of what a store shows, every byte of which is right; 0 for nothing."""
    release = store_in(folder).current
    assert release is None or is_whole(release), f"{release.digest} is not whole"
    return release.manifest.sequence if release else 0


def left_over(folder: Path) -> list[str]:
    """What lies in a store and is named by nobody."""
    store = store_in(folder)
    state = store.state
    known = {"releases", "staging", "lock", "state.json", "trust.json"}
    known |= {"highest-1.json", "highest-2.json"}
    more = [path.name for path in folder.iterdir() if path.name not in known]
    more += [path.name for path in (folder / "staging").iterdir()]
    kept = {state.current, state.previous}
    return more + [path.name for path in (folder / "releases").iterdir() if path.name not in kept]
