"""A station with a store of small exhibits, made for a test."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.log import Log
from kiosk.packs.build import Order, build, sign
from kiosk.packs.disk import RealDisk
from kiosk.packs.install import install
from kiosk.packs.keys import SecretKey, new_key
from kiosk.packs.manifest import read_manifest
from kiosk.packs.pack import MANIFEST, read_pack
from kiosk.packs.store import Store
from kiosk.packs.trust import Trust
from kiosk.settings.model import Settings
from kiosk.speech.voice import Voice, Voices
from kiosk.station.clock import StationClock
from kiosk.station.crashes import Crashes, Start
from kiosk.station.running import Running
from kiosk.station.supply import Supply
from tests.e2e.opening import Opened

TINY = Path(__file__).resolve().parents[1] / "data" / "tiny"
MADE = datetime(2026, 4, 16, 10, tzinfo=UTC)
KEY: SecretKey = new_key()


def clock_that_says(
    wall: Callable[[], datetime] = lambda: MADE,
    been: Callable[[], datetime | None] = lambda: None,
) -> StationClock:
    """A clock on the wall of a station that keeps no mark and has no clock on its board."""
    return StationClock(wall, been, None, battery=Path(os.devnull))


def running_on(
    opened: Opened,
    supply: Supply | None,
    settings: Settings,
    crashes: Path,
    voice: Voices | None = None,
    end: Callable[[int], None] = lambda _: None,
    wall: Callable[[], datetime] = lambda: MADE,
) -> Running:
    """What services are told of a kiosk that a test has opened; something starts it again."""
    return Running(
        kiosk=opened.kiosk,
        voice=voice or Voices(lambda: (Voice(), Voice())),
        window=opened.view,
        source=opened.source,
        supply=supply,
        settings=settings,
        problems=(),
        clock=clock_that_says(wall, supply.been if supply else lambda: None),
        crashes=Crashes(crashes),
        start=Start.USUAL,
        log=Log(),
        cache=None,
        end=end,
        comes_again=True,
    )


def never_told(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


@dataclass
class Shop:
    """Where packs are made, and the store that they are for."""

    folder: Path
    store: Store

    @classmethod
    def opened(cls, folder: Path) -> "Shop":
        """With a store that trusts its key, and shows nothing yet."""
        store = Store(folder / "store", RealDisk(), lambda: MADE)
        with store.locked():
            store.keep_trust(Trust((KEY.public,)))
        return cls(folder, store)

    def pack(
        self, sequence: int, change: Callable[[Path], None] = lambda _: None, exhibit: str = "tiny"
    ) -> Path:
        """A signed pack of the tiny exhibit, changed."""
        copy = self.folder / f"exhibit-{sequence}"
        shutil.copytree(TINY, copy)
        change(copy)
        disk = RealDisk()
        order = Order(copy, exhibit, "Tiny", sequence, MADE, "0")
        made = build(disk, order, self.folder, never_told)
        raw = (made / MANIFEST).read_bytes()
        sign(disk, made, raw, read_manifest(raw), KEY)
        return made

    def install(self, pack: Path) -> str:
        """Bring one in, as whoever trusts its content."""
        ready = read_pack(self.store.disk, pack, self.store.trust)
        return install(self.store, ready, lambda _: None, never_told, "command")


def renamed(title: str) -> Callable[[Path], None]:
    """Gives the exhibit another name."""

    def change(folder: Path) -> None:
        main = folder / "exhibit.yaml"
        text = main.read_text("utf-8")
        lines = text.splitlines(keepends=True)
        start = next(index for index, line in enumerate(lines) if line.startswith("title:"))
        end = start + 1
        while lines[end].startswith(" "):
            end += 1
        main.write_text("".join([*lines[:start], f"title: {title}\n", *lines[end:]]), "utf-8")

    return change


def broken(folder: Path) -> None:
    """Makes the exhibit one that cannot be shown."""
    main = folder / "exhibit.yaml"
    main.write_text(main.read_text("utf-8").replace("panels:", "panel:"), "utf-8")
