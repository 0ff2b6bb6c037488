"""All that is told of a station's health, and whether it is healthy. No Qt."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.station.health.content import Content
from kiosk.station.health.facts import Facts
from kiosk.station.health.pace import Speed

FRESH_S = 10.0
"""Seconds within which a frame must have come."""


@dataclass(frozen=True)
class Status:
    """At one moment."""

    version: str
    station: str
    clock: datetime
    """What the station's clock says."""
    running: float
    """Seconds since the program began."""
    start: str
    """How it began: `usual`, `go-back` or `safe`."""
    content: Content
    speed: Speed
    facts: Facts
    doubt: str = ""
    """Why the clock cannot be trusted, if so."""
    breakdowns: tuple[str, ...] = ()
    """How each end since the machine started was that was no good one."""
    display_on: bool = True
    touch_present: bool = True
    touched: float | None = None
    """Seconds since the last touch; None before the first."""
    stuck: int = 0
    """How often something lay on the glass since the program began."""
    visits: int = 0
    """Of today."""
    helps: tuple[tuple[str, int], ...] = ()
    """In how many of them each help was used."""

    @property
    def why(self) -> tuple[str, ...]:
        """What is not as it should be: `frames`, `content`, `touch`, `disk`."""
        return tuple(self._wrong())

    @property
    def healthy(self) -> bool:
        """Whether visitors see and touch what they should, and will tomorrow."""
        return not self.why

    @property
    def reasons(self) -> dict[str, int]:
        """How many breakdowns there were of each kind."""
        return dict(sorted(Counter(self.breakdowns).items()))

    def _wrong(self) -> Iterator[str]:
        if self.speed.age is None or self.speed.age > FRESH_S:
            yield "frames"
        if self.content.fault:
            yield "content"
        if not self.touch_present:
            yield "touch"
        if self.facts.disk_low:
            yield "disk"
