"""Tells how a station is that waits for a screen: whoever looks from afar sees that it lives."""

from collections.abc import Callable
from datetime import UTC, datetime

from kiosk import __version__
from kiosk.log import Log
from kiosk.settings.model import Settings
from kiosk.station.crashes import Crashes, Start
from kiosk.station.health.changes import told
from kiosk.station.health.content import Content
from kiosk.station.health.facts import Machine
from kiosk.station.health.files import usual_folder
from kiosk.station.health.outlets import Outlets
from kiosk.station.health.pace import Pace
from kiosk.station.health.status import Status
from kiosk.station.health.touch import touch_present


class WaitingHealth:
    """Of one start."""

    def __init__(
        self,
        settings: Settings,
        crashes: Crashes,
        start: Start,
        log: Log,
        clock: Callable[[], float],
    ) -> None:
        """Args: how the station is set; how often it broke down, and so begins; whom to tell what
        fails; seconds of a monotonic clock."""
        self._settings = settings
        self._breakdowns = tuple(each.what for each in crashes.last())
        self._start = told(start)
        self._clock = clock
        self._began = clock()
        self._machine = Machine({"store": settings.store.folder} if settings.store else {})
        health = settings.health
        self._outlets = Outlets(health.folder or usual_folder(), health.listen, clock, log)

    def tell(self) -> None:
        """Tell how it is now."""
        now = self._clock()
        status = Status(
            version=__version__,
            station=self._settings.station or "",
            clock=datetime.now(UTC),
            running=now - self._began,
            start=self._start,
            content=Content(fault="there is no screen"),
            speed=Pace().now(now),
            facts=self._machine.look(),
            breakdowns=self._breakdowns,
            display_on=False,
            touch_present=touch_present(),
        )
        self._outlets.put(status)

    def close(self) -> None:
        """Tell no more."""
        self._outlets.close()
