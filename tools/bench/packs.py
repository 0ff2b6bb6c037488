"""How long a pack of large files, and one of many small ones, takes to come, beside copying,
syncing and hashing the same with the system's own programs; how long a manifest takes; and what
memory an install needs."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from tools.bench.numbers import median

MEGABYTES = 500
FILES = 10
MANY = 20_000
SMALL = 4_000
"""Bytes, as of a small map tile."""
_READINGS = 7
MOMENT = datetime(2026, 4, 16, 10, tzinfo=UTC)
"""When what is measured was made."""


def main(work: str, store: str, pack: str) -> int:
    """The child: `install` brings a pack into a store that trusts its key; `read` reads only what
    it says of itself, a few times."""
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.install import install
    from kiosk.packs.pack import read_pack
    from kiosk.packs.store import Store
    from tools.bench.subjects import tell

    station = Store(Path(store), RealDisk(), lambda: MOMENT)
    trust = station.trust
    if work == "read":
        took: list[float] = []
        for _ in range(_READINGS):
            began = process_time()
            read_pack(station.disk, Path(pack), trust)
            took.append(1e3 * (process_time() - began))
        tell({"ms": took})
        return 0
    before, began = _most_megabytes(), perf_counter()
    found = read_pack(station.disk, Path(pack), trust)
    install(station, found, lambda _: None, lambda *_: None, "command")
    tell({"s": perf_counter() - began, "more_mb": _most_megabytes() - before})
    return 0


def measure(runs: int) -> dict[str, Any]:
    """Medians; `ratio` is that of the seconds of an install to those of `cp`, `sync` and
    `sha256sum` of the same files, the two by turns."""
    from tools.bench.spawn import child

    with TemporaryDirectory(prefix="bench-") as home:
        folder = Path(home)
        files = _files(folder / "many", (SMALL,) * MANY)
        pack = signed(files, files.parent)
        many = _compared(pack, files, runs, keep=True)
        reading = child("packs", "read", str(store_at(folder / "reading")), str(pack))
    with TemporaryDirectory(prefix="bench-") as home:
        files = _files(Path(home) / "large", (MEGABYTES * 2**20 // FILES,) * FILES)
        large = _compared(signed(files, files.parent), files, runs, keep=False)
    return {
        "install": {**large, "mb": MEGABYTES},
        "many": {**many, "files": MANY},
        "manifest": {"ms": round(median(reading["ms"]), 1), "files": MANY},
        "runs": runs,
    }


def _compared(pack: Path, files: Path, runs: int, *, keep: bool) -> dict[str, float]:
    """Args: a pack, and the same as files; how often; whether what was made stays until the end:
    ext4 looks long for a place for many files where many were deleted a short while ago."""
    from tools.bench.spawn import child, say

    seen: list[dict[str, float]] = []
    bare: list[float] = []
    for number in range(runs):
        copy = files.with_name(f"copy-{number}")
        bare.append(_bare(files, copy))
        store = store_at(files.with_name(f"store-{number}"))
        seen.append(child("packs", "install", str(store), str(pack)))
        if not keep:
            _take_away(copy, store)
        say(f"packs, {files.name} {number + 1}/{runs}")
    took = median([each["s"] for each in seen])
    return {
        "s": round(took, 2),
        "bare_s": round(median(bare), 2),
        "ratio": round(took / median(bare), 2),
        "more_mb": round(max(each["more_mb"] for each in seen), 1),
    }


def _key() -> Any:
    from kiosk.packs.keys import SecretKey

    return SecretKey(b"benching", bytes(32))


def _files(folder: Path, sizes: tuple[int, ...]) -> Path:
    for number, size in enumerate(sizes):
        path = folder / f"{number // 100:03}" / f"{number:05}.webp"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(size))
    return folder


def signed(exhibit: Path, home: Path, sequence: int = 1) -> Path:
    """A pack of an exhibit, made in a folder."""
    from kiosk.packs.build import Order, build, sign
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.manifest import read_manifest

    order = Order(exhibit, exhibit.name, exhibit.name, sequence, MOMENT, "0.1.0")
    pack = build(RealDisk(), order, home, lambda *_: None)
    raw = (pack / "manifest.json").read_bytes()
    sign(RealDisk(), pack, raw, read_manifest(raw), _key())
    return pack


def store_at(folder: Path) -> Path:
    """A store that trusts who signs here."""
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.store import Store
    from kiosk.packs.trust import Trust

    store = Store(folder, RealDisk(), lambda: MOMENT)
    with store.locked():
        store.keep_trust(Trust((_key().public,)))
    return folder


def _bare(files: Path, copy: Path) -> float:
    hashing = ["find", str(copy), "-type", "f", "-exec", "sha256sum", "{}", "+"]
    os.sync()
    began = perf_counter()
    for command in (["cp", "-r", str(files), str(copy)], ["sync"], hashing):
        subprocess.run(command, check=True, capture_output=True)
    took = perf_counter() - began
    os.sync()
    return took


def _take_away(*folders: Path) -> None:
    """And wait until that is written, so that what is measured next does not pay for it."""
    from shutil import rmtree

    for each in folders:
        rmtree(each)
    os.sync()


def _most_megabytes() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
