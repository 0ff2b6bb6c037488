"""A station made of a few files and answers, sound in every respect until a test spoils it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.doctor.examination import examine
from kiosk.doctor.finding import Finding
from kiosk.doctor.machine import Machine, Ran, Space
from kiosk.doctor.patient import Patient
from kiosk.doctor.seen import Display, Output, Seen
from kiosk.packs.trust import Trust
from kiosk.settings.model import ScreenSettings, Settings, StaffSettings
from kiosk.settings.read import Reading
from kiosk.speech.sounding import READS, SOUNDS
from kiosk.staff.code import kept
from tests.packs.making import KEY, make_pack, make_store, trusting

NOW = datetime(2026, 5, 1, tzinfo=UTC)
SETTINGS = Path("/etc/kiosk/kiosk.yaml")
STORE = "/var/lib/kiosk/store"
KIOSK = 998
"""The number of the kiosk's user."""
SEEN = Seen(
    Display.REACHED,
    (3, 11, 2),
    (6, 11, 3),
    0,
    7,
    (),
    (Output("HDMI-A-1", 1920, 1080, 476, 268),),
    ("ILITEK",),
    "Mesa Intel(R) UHD Graphics",
)
TOUCH = 'N: Name="ILITEK"\nH: Handlers=event3\nB: PROP=2\n'
NOT_LISTENING = "  sl  local_address rem_address   st\n"
CAGE = "{ path=/usr/bin/cage ; argv[]=/usr/bin/cage -d -- /usr/bin/kiosk run ; }"
UNITS: Mapping[str, Mapping[str, str]] = {
    "kiosk.service": {
        "LoadState": "loaded",
        "UnitFileState": "enabled",
        "ActiveState": "active",
        "SubState": "running",
        "ActiveEnterTimestamp": "Fri 2026-05-01 08:00:00 CEST",
        "NotifyAccess": "all",
        "WatchdogUSec": "15s",
        "Restart": "always",
        "NRestarts": "0",
        "StartLimitIntervalUSec": "0",
        "ExecStart": CAGE,
    },
    "seatd.service": {"ActiveState": "active"},
    "kiosk-speech.service": {"ActiveState": "active"},
    "udisks2.service": {"ActiveState": "inactive"},
    "autofs.service": {"ActiveState": "inactive"},
}
USAGE = " -d\t Don't draw client side decorations\n -s\t Allow VT switching\n"


@dataclass
class Station:
    """Of a test; change what you like, then ask `found`."""

    root: Path
    seen: Seen = SEEN
    voices: frozenset[str] | None = frozenset({"en", "de"})
    settings: Settings = field(default_factory=Settings)
    problems: tuple[Any, ...] = ()
    units: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    answers: dict[str, Ran | None] = field(default_factory=dict[str, Ran | None])
    space: Space = field(default_factory=lambda: Space(10**10, read_only=False))
    now: datetime = NOW
    owners: dict[Path, int] = field(default_factory=dict[Path, int])
    has_store: bool = True
    has_closed_systemd: bool = False
    thorough: bool = False

    def write(self, path: str | Path, text: str) -> Path:
        file = self.at(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def link(self, path: str, target: str) -> None:
        file = self.at(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.symlink_to(target)

    def at(self, path: str | Path) -> Path:
        return self.root / str(path).lstrip("/")

    def unit(self, name: str, **changed: str) -> None:
        self.units[name] = {**self.units.get(name, {}), **changed}

    def run(self, command: tuple[str, ...], _more: Mapping[str, str]) -> Ran | None:
        if command[:2] == ("systemctl", "show"):
            if self.has_closed_systemd:
                return Ran(1, "")
            said = self.units.get(command[2], {"LoadState": "not-found"})
            return Ran(0, "".join(f"{key}={value}\n" for key, value in said.items()))
        return self.answers.get(command[0], Ran(0, ""))

    def owner(self, place: Path) -> int:
        return self.owners.get(place, KIOSK if place.is_relative_to(self.at(STORE)) else 0)

    @property
    def patient(self) -> Patient:
        store = self.at(STORE)
        return Patient(
            Machine(self.root, self.run, lambda _: self.space, self.owner, {}),
            SETTINGS,
            Reading(self.settings, self.problems),
            store if self.has_store else None,
            self.at("/srv/exhibit"),
            self.seen,
            self.voices,
            self.now,
            self.thorough,
        )

    @property
    def found(self) -> dict[str, Finding]:
        """By key."""
        return {each.key: each for _, group in examine(self.patient) for each in group}

    def see(self, **changed: Any) -> None:
        self.seen = replace(self.seen, **changed)

    def hear(self, languages: set[str] | None) -> None:
        self.voices = None if languages is None else frozenset(languages)

    def have(self, megabytes: int) -> None:
        self.space = Space(megabytes * 10**6, read_only=False)

    def say_it_is(self, year: int) -> None:
        self.now = self.now.replace(year=year)

    def go_back(self, **span: float) -> None:
        self.now -= timedelta(**span)

    def mark_that_it_was(self, year: int) -> None:
        """As the kiosk does while it runs."""
        mark = self.at("/var/lib/kiosk/clock")
        mark.touch()
        moment = self.now.replace(year=year).timestamp()
        os.utime(mark, (moment, moment))

    def keep_time(self, moment: datetime) -> None:
        """On the board."""
        clock = self.at("/sys/class/rtc/rtc0/since_epoch")
        clock.parent.mkdir(parents=True, exist_ok=True)
        clock.write_text(f"{moment.timestamp():.0f}\n")

    def kiosk(self, **changed: str) -> None:
        self.unit("kiosk.service", **changed)

    def set_screen(self, **changed: Any) -> None:
        self.settings = replace(self.settings, screen=replace(self.settings.screen, **changed))

    def set_code(self, code: str | None) -> None:
        self.settings = replace(self.settings, staff=StaffSettings(code=code))


def sound_station(folder: Path) -> Station:
    """One of which all is OK."""
    root = folder / "root"
    station = Station(
        root,
        settings=Settings(
            screen=ScreenSettings(lower_edge=700), staff=StaffSettings(code=kept("402817"))
        ),
        units={name: dict(unit) for name, unit in UNITS.items()},
        answers={
            "dpkg-query": Ran(0, "ii "),
            "timedatectl": Ran(0, "no\n"),
            "cage": Ran(0, USAGE),
        },
    )
    user = f"kiosk:x:{KIOSK}:998::/var/lib/kiosk:/usr/sbin/nologin\n"
    station.write("/etc/passwd", f"root:x:0:0:root:/root:/bin/bash\n{user}")
    station.write("/etc/group", "sudo:x:27:\nvideo:x:44:kiosk\n")
    station.write("/etc/shadow", "kiosk:!*:20000::::::\n")
    station.write("/etc/sudoers", "root ALL=(ALL:ALL) ALL\n")
    station.write(SETTINGS, "")
    station.write("/srv/exhibit/exhibit.yaml", "languages: [de, en]\n")
    station.write("/srv/exhibit/media/signing.de.opus", "")
    station.write("/dev/dri/renderD128", "")
    station.write("/dev/rtc0", "")
    station.write("/proc/bus/input/devices", TOUCH)
    station.write("/sys/class/input/event3/dev", "13:67\n")
    station.write("/run/udev/data/c13:67", "E:ID_INPUT=1\nE:ID_INPUT_TOUCHSCREEN=1\n")
    station.write("/proc/asound/cards", " 0 [PCH ]: HDA-Intel - HDA Intel PCH\n   at 0xdf\n")
    station.write("/proc/sys/kernel/sysrq", "0\n")
    station.write("/proc/net/tcp", NOT_LISTENING)
    station.write("/usr/lib/speech-dispatcher-modules/sd_espeak-ng", "")
    station.write(f"/usr/lib/aarch64-linux-gnu/{READS}", "")
    station.write(f"/usr/lib/aarch64-linux-gnu/{SOUNDS}", "")
    station.write("/lib/systemd/system/kiosk.service", "")
    station.at("/run/systemd/system").mkdir(parents=True)
    station.write("/etc/systemd/logind.conf", "[Login]\n#HandlePowerKey=poweroff\n")
    station.write(
        "/usr/lib/systemd/logind.conf.d/60-kiosk.conf",
        "[Login]\nHandlePowerKey=ignore\nNAutoVTs=0\n",
    )
    station.write("/etc/default/grub", "GRUB_TIMEOUT=5\n")
    station.write("/etc/default/grub.d/kiosk.cfg", "GRUB_TIMEOUT=0\n")
    station.link("/etc/localtime", "/usr/share/zoneinfo/Europe/Rome")
    for number in range(1, 7):
        station.link(f"/etc/systemd/system/getty@tty{number}.service", "/dev/null")
    keep_store(station, folder)
    return station


def keep_store(station: Station, folder: Path) -> None:
    """With one exhibit, confirmed."""
    packs = folder / "packs"
    packs.mkdir()
    make_pack(packs, 1)
    place = station.at(STORE)
    place.parent.mkdir(parents=True)
    store = trusting(make_store(place, packs, 1), Trust((KEY.public,)))
    store.confirm()
