"""Lets the screen go dark outside opening hours, and the kiosk start anew at night."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.shell.kiosk import Kiosk
from kiosk.station.clock import SET_BY, StationClock
from kiosk.station.hours import Hours
from kiosk.visit import Phase

LOOK_MS = 5000
AWAKE_S = 600.0
"""Seconds that a touch outside the hours keeps it awake."""


class Night(QObject):
    """Goes by the clock only as long as that can be trusted: else it is always open."""

    def __init__(
        self,
        kiosk: Kiosk,
        hours: Hours,
        wall: StationClock,
        restart: Callable[[], None],
        log: Log,
    ) -> None:
        """Args: what sleeps; when; the station's clock; starts the program anew; who is told."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._hours = hours
        self._wall = wall
        self._restart = restart
        self._log = log
        self._doubted = self._due = False
        self._before = self._wall.now()
        self._looked_at = self._touched_at = kiosk.clock()
        self._touched_at -= AWAKE_S
        self._often = QTimer(self)
        self._often.setInterval(LOOK_MS)
        self._often.timeout.connect(self.look)
        self._often.start()
        kiosk.woken.connect(self._wake)
        self.look()

    def close(self) -> None:
        """Sleep no more."""
        self._often.stop()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        now, clock = self._wall.now(), self._kiosk.clock()
        passed = timedelta(seconds=clock - self._looked_at)
        jumped = abs(now - self._before - passed) > SET_BY
        before, self._before, self._looked_at = self._before, now, clock
        at_rest = self._kiosk.phase in {Phase.ATTRACT.value, "fault"}
        if doubt := self._wall.doubt:
            self._tell(doubt)
            self._kiosk.set_asleep(False)
            return
        self._doubted = False
        self._due = self._due or (not jumped and self._hours.passes_restart(before, now))
        recently = clock - self._touched_at < AWAKE_S
        self._kiosk.set_asleep(at_rest and not recently and not self._hours.is_open(now))
        if self._due and at_rest:
            self._due = False
            self._restart()

    def _tell(self, doubt: Phrase) -> None:
        if not self._doubted:
            self._doubted = True
            self._log.say(
                Phrase("the clock cannot be trusted, so that the screen stays on at night"),
                doubt,
            )

    def _wake(self) -> None:
        self._touched_at = self._kiosk.clock()
        self.look()
