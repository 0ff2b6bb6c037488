"""Takes packs that arrive in folders: from a stick, a network, a cable."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.disk import disk_low
from kiosk.packs.refusals import EXIT_CODES, Reason
from kiosk.station.arrival import Arrival, Outcome, progress_of
from kiosk.station.arrivals import Arrivals

LOOK_MS = 2000
_MAY_PASS = {
    EXIT_CODES[each]
    for each in (Reason.BUSY, Reason.NO_ROOM, Reason.SOURCE, Reason.STORE, Reason.UNFINISHED)
}
"""Exit codes of a pack that may well be taken a little later."""
_OUTCOMES = {0: Outcome.TAKEN, EXIT_CODES[Reason.INSTALLED]: Outcome.KNOWN}
"""Of exit codes; with all others it was refused."""
REPORT = "REPORT.txt"
"""What became of a pack, beside it, where one can write there."""


class Inbox(QObject):
    """Looks into folders again and again; each pack is installed in a process of its own."""

    begun = Signal(str)
    """The name of a pack that is tried."""
    ended = Signal(str, bool, str)
    """The name of a pack, whether it was taken, and what there is to say of it."""

    def __init__(
        self,
        folders: Sequence[Path],
        command: Callable[[Path], list[str]],
        clock: Callable[[], float],
        reports: Path | None = None,
        parent: QObject | None = None,
        *,
        station: str = "",
        low: Callable[[Path], bool] = disk_low,
    ) -> None:
        """Args: where packs arrive; the command that installs one; seconds of a monotonic clock;
        where reports go for a stick that cannot be written, by its name; what people call the
        station, since a stick goes from one to the next; whether there is too little room where a
        folder is."""
        super().__init__(parent)
        self._arrivals = Arrivals(tuple(folders))
        self._command = command
        self._clock = clock
        self._reports = reports
        self._station = station
        self._low = low
        self._pack: Path | None = None
        self._said: list[str] = []
        self._told: dict[Path, str] = {}
        self.arrival: Arrival | None = None
        """The pack that came last."""
        self._work = QProcess(self)
        self._work.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._work.readyReadStandardOutput.connect(self._hear)
        self._work.finished.connect(self._done)
        self._work.errorOccurred.connect(self._failed)
        self._often = QTimer(self)
        self._often.setInterval(LOOK_MS)
        self._often.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on."""
        self._often.start()

    def close(self) -> None:
        """End what is under way: a pack is whole or not there."""
        self._often.stop()
        self._work.kill()
        self._work.waitForFinished()

    @Slot()
    def look(self) -> None:
        """Take what is ready."""
        if self._pack:
            return
        if pack := self._arrivals.ready(self._clock()):
            self._arrivals.take(pack)
            self._pack = pack
            self._said = []
            self.arrival = Arrival(pack.name)
            self.begun.emit(pack.name)
            program, *arguments = self._command(pack)
            self._work.start(program, arguments)

    def _done(self, code: int, status: QProcess.ExitStatus) -> None:
        by_itself = status is QProcess.ExitStatus.NormalExit
        if self._pack and (code in _MAY_PASS or not by_itself):
            self._arrivals.try_again(self._pack, self._clock())
        self._hear(to_the_end=True)
        outcome = _OUTCOMES.get(code, Outcome.REFUSED) if by_itself else Outcome.REFUSED
        self._tell(outcome, "\n".join(self._said).strip())

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(Outcome.REFUSED, self._work.errorString())

    def _hear(self, *, to_the_end: bool = False) -> None:
        """What the process says line by line; its last may lack its end."""
        while self._work.canReadLine() or (to_the_end and self._work.bytesAvailable()):
            line = bytes(self._work.readLine().data()).decode("utf-8", "replace").rstrip()
            progress = progress_of(line)
            if progress and self.arrival:
                percent, doing = progress
                self.arrival = replace(self.arrival, percent=percent, doing=doing)
            else:
                self._said.append(line)

    def _tell(self, outcome: Outcome, said: str) -> None:
        pack, self._pack = self._pack, None
        if pack is None:
            return
        self.arrival = Arrival(pack.name, outcome=outcome, said=said)
        line = f"{pack.name}: {said}"
        print(f"kiosk: {line}", file=sys.stderr, flush=True)
        places = [] if self._must_spare(pack.parent) else [pack.parent / REPORT]
        if self._reports:
            places.append(self._reports / f"{pack.parent.name}.txt")
        where = f"{self._station}: " if self._station else ""
        self._told = {each: told for each, told in self._told.items() if each.exists()}
        self._told[pack] = f"{where}{line}\n"
        beside = (told for each, told in self._told.items() if each.parent == pack.parent)
        _write_first(places, "".join(beside))
        self.ended.emit(pack.name, outcome is Outcome.TAKEN, said)

    def _must_spare(self, folder: Path) -> bool:
        """Room on the station's own disk is the picture's; a stick may be as full as it likes."""
        return not folder.is_mount() and self._low(folder)


def _write_first(places: Sequence[Path], text: str) -> None:
    """Into the first place that takes it; sticks are shown read-only, and folders may be full."""
    for place in places:
        with suppress(OSError):
            place.write_text(text, "utf-8")
            return
