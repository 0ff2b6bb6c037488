"""How often a station has broken down of late, and what it does about it. No Qt.

systemd's unit writes a line for each end that was no good one (`packaging/station/ended`): seconds
since the machine started, and what it was. The file lies where nothing outlives a restart of the
machine, so that a station can always begin afresh. Beside it, another file tells that the last end
was that of the screen.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Self

WITHIN_S = 600.0
"""Seconds within which breakdowns count."""
TO_GO_BACK, TO_BE_SAFE = 3, 6
_MOST_BYTES = 2**16
_WENT_BACK = "went-back"
_SCREEN_GONE = "screen-gone"


class Start(IntEnum):
    """How a station begins."""

    USUAL = 0
    GO_BACK = 1
    """With the exhibit before: what is shown now may be why it breaks down."""
    SAFE = 2
    """With the page that says that it is back soon, and nothing else."""


@dataclass(frozen=True)
class Crash:
    """One breakdown."""

    at: float
    """Seconds since the machine started."""
    what: str
    """As systemd calls it: `signal`, `core-dump`, `watchdog`, `oom-kill`, `exit-code`."""


class Crashes:
    """The file, and what is to be done about what stands there."""

    def __init__(self, file: Path) -> None:
        """Args: where systemd's unit writes."""
        self._file = file

    @classmethod
    def of_this_service(cls, surroundings: Mapping[str, str] = os.environ) -> Self:
        """Those that systemd's unit writes down; none where this is no service."""
        folder = surroundings.get("RUNTIME_DIRECTORY", "").partition(":")[0]
        return cls(Path(folder or os.devnull) / "crashes")

    @property
    def folder(self) -> Path | None:
        """Where systemd lets the service keep what goes when the machine ends; none where this is
        no service."""
        return self._file.parent if self._file.parent.is_dir() else None

    def how_to_start(self, now: float) -> Start:
        """Args: seconds since the machine started."""
        late = [each for each in self._read() if 0 <= now - each.at <= WITHIN_S]
        count = sum(each.what != _WENT_BACK for each in late)
        if count >= TO_BE_SAFE:
            return Start.SAFE
        return Start.GO_BACK if count >= TO_GO_BACK and count == len(late) else Start.USUAL

    def went_back(self, now: float) -> None:
        """It was tried with the exhibit before: that is done once."""
        with suppress(OSError), self._file.open("a", encoding="utf-8") as stream:
            stream.write(f"{now:.2f} {_WENT_BACK}\n")

    def forget(self) -> None:
        """Begin afresh, as somebody wants it who stands there."""
        with suppress(OSError):
            self._file.unlink()

    def screen_went(self) -> bool:
        """Whether the run before ended because its screen went away, so that nobody could say that
        this was no breakdown; asked once, it is forgotten."""
        try:
            self._file.with_name(_SCREEN_GONE).unlink()
        except OSError:
            return False
        return True

    def last(self) -> tuple[Crash, ...]:
        """All breakdowns since the machine started, the last at the end."""
        return tuple(each for each in self._read() if each.what != _WENT_BACK)

    def _read(self) -> tuple[Crash, ...]:
        """Nothing where it cannot be read; lines that say nothing are passed over."""
        try:
            with self._file.open("rb") as stream:
                lines = stream.read()[-_MOST_BYTES:].decode("utf-8", "replace").splitlines()
        except OSError:
            return ()
        return tuple(crash for crash in map(_crash, lines) if crash)


def _crash(line: str) -> Crash | None:
    at, _, what = line.partition(" ")
    try:
        return Crash(float(at), what.strip())
    except ValueError:
        return None
