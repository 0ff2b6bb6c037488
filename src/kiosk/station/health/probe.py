"""Looks at one running kiosk."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk import __version__
from kiosk.content.problems import Problem
from kiosk.shell.screens import has_screen
from kiosk.station.crashes import Start
from kiosk.station.health.changes import told
from kiosk.station.health.content import Content, content_of
from kiosk.station.health.facts import Machine
from kiosk.station.health.pace import BEAT_MS, Pace
from kiosk.station.health.status import Status
from kiosk.station.health.tally import Tally
from kiosk.station.health.touch import touch_present
from kiosk.station.running import Running

SYSTEM = Path("/sys")


class Probe(QObject):
    """Watches frames, touches and visits from now on."""

    def __init__(
        self,
        running: Running,
        machine: Machine,
        system: Path = SYSTEM,
    ) -> None:
        """Args: the kiosk; where to look for what the machine says; what the kernel says of
        devices."""
        super().__init__(running.kiosk)
        self._running = running
        self._machine = machine
        self._system = system
        self._clock = running.kiosk.clock
        self._began = self._clock()
        self._pace = Pace()
        self._tally = Tally()
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._beats)
        self._beat.start()
        running.window.window.frameSwapped.connect(self._frame)
        running.kiosk.stateChanged.connect(self.see_visit)
        running.kiosk.readingHelp.changed.connect(self.see_visit)

    def close(self) -> None:
        """Watch no more."""
        self._beat.stop()
        self._running.window.window.frameSwapped.disconnect(self._frame)
        self._running.kiosk.stateChanged.disconnect(self.see_visit)
        self._running.kiosk.readingHelp.changed.disconnect(self.see_visit)

    @Slot()
    def see_visit(self) -> None:
        """Count what the visit has become."""
        self._tally.saw(self._running.kiosk.visit, self._running.clock.now().date())

    def look(self) -> Status:
        """How everything is now."""
        self.see_visit()
        running, now = self._running, self._clock()
        touched = running.window.touched_at
        return Status(
            version=__version__,
            station=running.settings.station or "",
            clock=running.clock.now(),
            doubt=running.clock.doubt or "",
            running=now - self._began,
            start=told(running.start),
            content=self._content(),
            speed=self._pace.now(now),
            facts=self._machine.look(),
            breakdowns=tuple(each.what for each in running.crashes.last()),
            display_on=has_screen() and running.window.window.isExposed(),
            touch_present=touch_present(self._system),
            touched=None if touched is None else now - touched,
            stuck=running.window.sieve.stuck,
            visits=self._tally.visits,
            helps=self._tally.helps,
        )

    def _content(self) -> Content:
        running = self._running
        fault = ""
        if running.start is Start.SAFE:
            fault = "the start was a safe one"
        elif running.source.broken:
            fault = next((_said(each) for each in running.source.problems), "it cannot be read")
        if running.supply is None:
            return Content(fault=fault)
        return content_of(running.supply.known, running.supply.shown, fault)

    def _frame(self) -> None:
        self._pace.came(self._clock())

    def _beats(self) -> None:
        self._pace.beat(self._clock())


def _said(problem: Problem) -> str:
    return f"{problem.file}:{problem.line}: {problem.message}"
