"""Tells every fifteen seconds how the station is, and what has happened."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk import __version__
from kiosk.packs.refusals import RefusedError
from kiosk.station.arrival import Outcome
from kiosk.station.health.changes import beginning, changes, of_record
from kiosk.station.health.content import news
from kiosk.station.health.events import Event, Happening
from kiosk.station.health.facts import Machine
from kiosk.station.health.files import usual_folder
from kiosk.station.health.journal import Journal
from kiosk.station.health.outlets import EVERY_S, Outlets
from kiosk.station.health.probe import Probe
from kiosk.station.health.status import Status
from kiosk.station.running import Running

FIRST_MS = 5000
"""Milliseconds until the first look: by then, a frame has come if any does."""


def watch(running: Running, surroundings: Mapping[str, str] = os.environ) -> "Health":
    """As the station is set, from now on."""
    given, clock = running.settings.health, running.kiosk.clock
    outlets = Outlets(given.folder or usual_folder(surroundings), given.listen, clock, running.log)
    machine = Machine(places(running, surroundings))
    return Health(running, Probe(running, machine), Journal(clock), outlets)


def places(running: Running, surroundings: Mapping[str, str] = os.environ) -> dict[str, Path]:
    """The folders whose disks must not be full, by what is kept there."""
    own = running.settings.store
    found = {"store": own.folder} if own else {"exhibit": running.source.folder}
    if state := surroundings.get("STATE_DIRECTORY", "").partition(":")[0]:
        found["state"] = Path(state)
    return found


class Health(QObject):
    """Between one running kiosk and whoever looks after it from afar."""

    def __init__(
        self,
        running: Running,
        probe: Probe,
        journal: Journal,
        outlets: Outlets,
        since_boot: Callable[[], float] = monotonic,
    ) -> None:
        """Args: the kiosk; what looks at it; where events go; where its health goes; seconds since
        the machine started."""
        super().__init__(running.kiosk)
        self._supply = running.supply
        self._probe = probe
        self._journal = journal
        self._outlets = outlets
        self._records = self._supply.before if self._supply else ()
        self.status: Status | None = None
        """As it was at the last look."""
        self._often = QTimer(self)
        self._often.setSingleShot(True)
        self._often.timeout.connect(self.look)
        self._often.start(FIRST_MS)
        if self._supply and (inbox := self._supply.inbox):
            inbox.begun.connect(self._begun)
            inbox.ended.connect(self._ended)
        for each in beginning(__version__, running.start, running.crashes.last(), since_boot()):
            journal.tell(each)

    @Slot()
    def look(self) -> None:
        """Tell how it is now."""
        before, self.status = self.status, self._probe.look()
        for each in changes(before, self.status):
            self._journal.tell(each)
        self._tell_news()
        self._outlets.put(self.status)
        self._often.start(1000 * EVERY_S)

    def close(self) -> None:
        """Tell no more."""
        self._often.stop()
        self._probe.close()
        self._outlets.close()
        self._journal.tell(Happening(Event.STATION_END))

    def _tell_news(self) -> None:
        if self._supply is None:
            return
        try:
            records = self._supply.known.state.records
        except RefusedError:
            return
        for record in news(self._records, records):
            if happening := of_record(record):
                self._journal.tell(happening)
        self._records = records

    def _begun(self, pack: str) -> None:
        self._journal.tell(Happening(Event.UPDATE_BEGUN, {"pack": pack}))

    def _ended(self, pack: str, _taken: bool, said: str) -> None:
        arrival = self._supply.inbox.arrival if self._supply and self._supply.inbox else None
        if arrival and arrival.outcome is Outcome.REFUSED:
            first = said.partition("\n")[0]
            self._journal.tell(Happening(Event.UPDATE_REFUSED, {"pack": pack, "reason": first}))
