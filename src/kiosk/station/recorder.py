"""Counts visits, and has the counts written by a thread of its own."""

import os
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.paths import STATISTICS
from kiosk.shell.kiosk import Kiosk
from kiosk.station.following import Following
from kiosk.statistics.counts import Count, Tally, tally
from kiosk.statistics.hours import hour_of
from kiosk.statistics.keeper import Keeper
from kiosk.statistics.worker import Worker
from kiosk.visit import Visit

WRITE_MS = 600_000
"""So much is lost in a power cut, at most."""
LAST_WRITING_S = 1.0
"""A disk that hangs holds up the end of the program for no longer."""


def folder_of_counts(given: Path | None, surroundings: Mapping[str, str] = os.environ) -> Path:
    """Where counts are kept: as the settings say, or where systemd lets the service write."""
    own = surroundings.get("STATE_DIRECTORY", "").partition(":")[0]
    return given or (Path(own) / STATISTICS.name if own else STATISTICS)


class Recorder(QObject):
    """Listens to a kiosk. What it learns of a visit is one sum with others, ten minutes later."""

    def __init__(
        self,
        kiosk: Kiosk,
        keeper: Keeper,
        log: Log,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """Args: who is listened to; who keeps the counts; who is told what goes wrong; the clock on
        the wall."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._keeper = keeper
        self._log = log
        self._now = now
        self._following = Following()
        self._tally: Tally = Counter()
        self._told: Phrase | None = None
        self._worker = Worker()
        kiosk.moved.connect(self._see)
        self._often = QTimer(self)
        self._often.setInterval(WRITE_MS)
        self._often.timeout.connect(self.write)
        self._often.start()

    @property
    def trouble(self) -> Phrase | None:
        """Why nothing is kept now."""
        return self._keeper.trouble

    @property
    def folder(self) -> Path:
        """Where the counts are."""
        return self._keeper.folder

    def do(self, task: Callable[[], None]) -> None:
        """Have something done, after all that was counted has been written. It may not raise."""
        self.write()
        self._worker.do(task)

    @Slot()
    def write(self) -> None:
        """Have what was counted written."""
        if self._tally:
            self._worker.do(partial(self._keeper.add, self._tally))
            self._tally = Counter()
        if self.trouble and self.trouble != self._told:
            self._log.say(Phrase("statistics are not kept"), self.trouble)
        self._told = self.trouble

    def close(self) -> None:
        """Write what was counted, and count no more."""
        self._often.stop()
        self._kiosk.moved.disconnect(self._see)
        self._see(None, None)
        self.write()
        self._worker.close(LAST_WRITING_S)

    @Slot(object, object)
    def _see(self, before: Visit | None, after: Visit | None) -> None:
        counts = self._following.see(before, after, self._kiosk.rules, self._kiosk.clock())
        if counts:
            self._add(counts)

    def _add(self, counts: Counter[Count]) -> None:
        self._tally += tally(hour_of(self._now()), counts.items())
