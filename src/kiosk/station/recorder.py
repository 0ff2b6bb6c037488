"""Counts visits, and has the counts written by a process of its own."""

import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.paths import STATISTICS
from kiosk.shell.kiosk import Kiosk
from kiosk.station.clock import StationClock
from kiosk.station.errands import Errands
from kiosk.station.following import Following
from kiosk.statistics.counts import Tally, as_json, tally
from kiosk.statistics.hours import UNKNOWN, hour_of
from kiosk.visit import Visit

WRITE_MS = 600_000
"""So much is lost in a power cut, at most."""
LAST_WRITING_MS = 1200
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
        folder: Path,
        wall: StationClock,
        log: Log,
    ) -> None:
        """Args: who is listened to; where counts are kept; the station's clock; who is told what
        goes wrong."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self.folder = folder
        """Where the counts are."""
        self.trouble: Phrase | str = ""
        """Why nothing is kept now, if so."""
        self._log = log
        self._wall = wall
        self._following = Following()
        self._tally: Tally = Counter()
        self._errands = Errands(self)
        kiosk.moved.connect(self._see)
        self._often = QTimer(self)
        self._often.setInterval(WRITE_MS)
        self._often.timeout.connect(self.write)
        self._often.start()

    @Slot()
    def write(self) -> None:
        """Have what was counted written, unless the disk still has to do with the last."""
        if not self._errands.busy:
            self._write()

    def _write(self) -> None:
        if self._tally:
            words = ("stats", "add", "--folder", str(self.folder), "--messages", self._log.language)
            self._errands.run(words, self._wrote, as_json(self._tally))
            self._tally = Counter()

    def close(self) -> None:
        """Write what was counted, and count no more."""
        self._often.stop()
        self._kiosk.moved.disconnect(self._see)
        self._see(None, None)
        self._write()
        self._errands.finish(LAST_WRITING_MS)

    def _wrote(self, code: int, said: str) -> None:
        before, self.trouble = self.trouble, said if code else ""
        if self.trouble and self.trouble != before:
            self._log.say(Phrase("statistics are not kept"), self.trouble)

    @Slot(object, object)
    def _see(self, before: Visit | None, after: Visit | None) -> None:
        counts = self._following.see(before, after, self._kiosk.rules, self._kiosk.clock())
        if counts:
            self._tally += tally(self._hour(), counts.items())

    def _hour(self) -> int:
        return UNKNOWN if self._wall.doubt else hour_of(self._wall.now())
