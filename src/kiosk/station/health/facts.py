"""What can be known of a machine and of this program on it. No Qt.

Whatever cannot be read here is None: not every machine has everything.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.disk import free_bytes, is_low

_COOLS_BY_SLOWING = ("Processor", "cpufreq", "thermal-cpufreq")
_SLOWED_NOW = 0xF
"""Bits of a Raspberry Pi's word for it; those above tell of the past."""


@dataclass(frozen=True)
class Facts:
    """At one moment."""

    memory: int | None = None
    """Bytes that the program has in memory."""
    files: int | None = None
    """How many files it has open."""
    free: tuple[tuple[str, int | None], ...] = ()
    """Bytes that are left, by what is kept there."""
    temperature: float | None = None
    """Degrees Celsius of the hottest part."""
    throttled: bool | None = None
    """Whether the machine runs more slowly, since it is too hot or lacks power."""
    uptime: float | None = None
    """Seconds since the machine started."""

    @property
    def disk_low(self) -> bool:
        """Whether a disk is nearly full."""
        return is_low(free for _, free in self.free)


def _since_boot() -> float | None:
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return None if boot is None else time.clock_gettime(boot)


class Machine:
    """Where to look."""

    def __init__(
        self,
        places: Mapping[str, Path],
        process: Path = Path("/proc/self"),
        system: Path = Path("/sys"),
        uptime: Callable[[], float | None] = _since_boot,
    ) -> None:
        """Args: folders by what is kept there; what the kernel says of the program, and of the
        machine; seconds since it started."""
        self._places = places
        self._process = process
        self._system = system
        self._uptime = uptime

    def look(self) -> Facts:
        """How it is now."""
        return Facts(
            self._memory(),
            self._files(),
            tuple((name, free_bytes(folder)) for name, folder in self._places.items()),
            max(self._temperatures(), default=None),
            self._throttled(),
            self._uptime(),
        )

    def _memory(self) -> int | None:
        pages = _text(self._process / "statm").split()[1:2]
        return int(pages[0]) * os.sysconf("SC_PAGE_SIZE") if pages else None

    def _files(self) -> int | None:
        try:
            with os.scandir(self._process / "fd") as found:
                return sum(1 for _ in found)
        except OSError:
            return None

    def _temperatures(self) -> Iterator[float]:
        kinds = self._system / "class"
        for pattern in ("thermal/thermal_zone*/temp", "hwmon/hwmon*/temp*_input"):
            for file in kinds.glob(pattern):
                degrees = _number(file)
                if degrees is not None and -40_000 < degrees < 150_000:
                    yield degrees / 1000

    def _throttled(self) -> bool | None:
        found = list(self._slowing())
        return any(found) if found else None

    def _slowing(self) -> Iterator[bool]:
        for device in (self._system / "class/thermal").glob("cooling_device*"):
            state = _number(device / "cur_state")
            if state is not None and _text(device / "type").startswith(_COOLS_BY_SLOWING):
                yield state > 0
        firmware = self._system / "devices/platform/soc/soc:firmware/get_throttled"
        word = _number(firmware, base=16)
        if word is not None:
            yield bool(word & _SLOWED_NOW)


def _text(file: Path) -> str:
    with suppress(OSError, UnicodeError):
        return file.read_text("ascii").strip()
    return ""


def _number(file: Path, base: int = 10) -> int | None:
    with suppress(ValueError):
        return int(_text(file), base)
    return None
