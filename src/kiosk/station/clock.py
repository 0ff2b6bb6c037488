"""A station's clock on the wall, and whether it can be trusted. No Qt.

Besides what a store knows, the station has a mark of its own for what has surely been: the time of
an empty file. That is written in one step, whatever is cut off, and cannot be damaged.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from errno import EINVAL
from pathlib import Path
from time import monotonic

from kiosk.clock import DAY, doubt, to_the_minute
from kiosk.content.phrase import Phrase

MARK = "clock"
BATTERY = Path("/sys/class/rtc/rtc0/since_epoch")
"""What the clock on the board says, which has a battery."""
MARK_EVERY_S = 3600.0
SLACK = timedelta(hours=1)
"""So much may a clock be behind its own mark: it is set right by a little at a start."""
SET_BY = timedelta(minutes=1)
"""What it jumps by more than this, somebody has set it."""


def mark_of_this_service(surroundings: Mapping[str, str] = os.environ) -> Path | None:
    """Where systemd lets the service write; a program that is begun by hand has no mark."""
    folder = surroundings.get("STATE_DIRECTORY", "").partition(":")[0]
    return Path(folder) / MARK if folder else None


def behind_mark(says: datetime, mark: Path | None) -> Phrase | None:
    """Whether a clock says less than the station's own mark."""
    return doubt(says, _marked(mark), SLACK)


def beside_battery(says: datetime, battery: Path = BATTERY) -> Phrase | None:
    """Whether a clock was not set by the one that has a battery, so that this must be empty. That
    one says itself if it has lost the time."""
    try:
        kept = datetime.fromtimestamp(int(battery.read_bytes()), UTC)
    except (OSError, ValueError, OverflowError) as error:
        has_lost = isinstance(error, OSError) and error.errno == EINVAL
        return Phrase("The clock with the battery has lost the time.") if has_lost else None
    if abs(says - kept) <= DAY:
        return None
    return Phrase(
        "It says {clock}, but the clock with the battery says {battery}.",
        clock=to_the_minute(says),
        battery=to_the_minute(kept),
    )


class StationClock:
    """Believed while nothing speaks against it."""

    def __init__(
        self,
        now: Callable[[], datetime],
        been: Callable[[], datetime | None],
        mark: Path | None,
        *,
        since: Callable[[], float] = monotonic,
        battery: Path = BATTERY,
    ) -> None:
        """Args: what it says, in local time; the latest moment that others know of, such as a
        store; the file of its own mark, if it may have one; seconds, which nobody sets; the clock
        on the board."""
        self.now = now
        self._been = been
        self._mark = mark
        self._since = since
        self._battery = battery
        self._looked = now(), since()
        self._marked_at = float("-inf")

    @property
    def doubt(self) -> Phrase | None:
        """Why it cannot be trusted; None if it can."""
        now = self.now()
        return (
            doubt(now, self._been())
            or behind_mark(now, self._mark)
            or beside_battery(now, self._battery)
        )

    def look(self) -> None:
        """Let the mark move on: each hour, and if the clock was set, back as well. Whoever sets it
        while the kiosk runs, a person or a network, knows the time."""
        (now, at), (before, looked_at) = (self.now(), self._since()), self._looked
        self._looked = now, at
        was_set = abs(now - before - timedelta(seconds=at - looked_at)) > SET_BY
        is_due = at - self._marked_at >= MARK_EVERY_S
        if (was_set and not doubt(now)) or (is_due and not self.doubt):
            self._put(now, at)

    def _put(self, now: datetime, at: float) -> None:
        self._marked_at = at
        if self._mark:
            with suppress(OSError):
                self._mark.touch()
                os.utime(self._mark, (now.timestamp(), now.timestamp()))


def _marked(mark: Path | None) -> datetime | None:
    try:
        return datetime.fromtimestamp(mark.stat().st_mtime, UTC) if mark else None
    except (OSError, ValueError, OverflowError):
        return None
