"""Lets the screen go dark outside opening hours, and the kiosk start anew at night."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.shell.kiosk import Kiosk
from kiosk.station.hours import Hours
from kiosk.visit import Phase

LOOK_MS = 5000
AWAKE_S = 600.0
"""Seconds that a touch outside the hours keeps it awake."""
JUMP_S = 60.0
"""Seconds by which the clock may differ from the time that has passed, or it was set."""
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""A clock that says less is wrong: the program is younger."""


class Night(QObject):
    """Goes by the clock only as long as that can be trusted: else it is always open."""

    def __init__(
        self,
        kiosk: Kiosk,
        hours: Hours,
        wall: Callable[[], datetime],
        trusted: Callable[[], bool],
        restart: Callable[[], None],
        log: Log,
    ) -> None:
        """Args: what sleeps; when; the station's local time; whether its clock can be trusted;
        starts the program anew; who is told."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._hours = hours
        self._wall = wall
        self._trusted = trusted
        self._restart = restart
        self._log = log
        self._doubted = self._due = False
        self._before = wall()
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
        now, clock = self._wall(), self._kiosk.clock()
        passed = timedelta(seconds=clock - self._looked_at)
        jumped = abs(now - self._before - passed) > timedelta(seconds=JUMP_S)
        before, self._before, self._looked_at = self._before, now, clock
        at_rest = self._kiosk.phase in {Phase.ATTRACT.value, "fault"}
        if not self.knows_the_time:
            self._doubt()
            self._kiosk.set_asleep(False)
            return
        self._doubted = False
        self._due = self._due or (not jumped and self._hours.passes_restart(before, now))
        recently = clock - self._touched_at < AWAKE_S
        self._kiosk.set_asleep(at_rest and not recently and not self._hours.is_open(now))
        if self._due and at_rest:
            self._due = False
            self._restart()

    @property
    def knows_the_time(self) -> bool:
        """Whether its clock can be trusted."""
        return self._wall().astimezone(UTC) >= EARLIEST and self._trusted()

    def _doubt(self) -> None:
        if not self._doubted:
            self._doubted = True
            self._log.say(
                Phrase("the clock cannot be trusted, so that the screen stays on at night"),
                Phrase("set the clock"),
            )

    def _wake(self) -> None:
        self._touched_at = self._kiosk.clock()
        self.look()
