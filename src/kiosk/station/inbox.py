"""Takes packs that arrive in folders: from a stick, a network, a cable."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.packs.refusals import EXIT_CODES, Reason
from kiosk.station.arrivals import Arrivals

LOOK_MS = 2000
_MAY_PASS = {
    EXIT_CODES[each]
    for each in (Reason.BUSY, Reason.NO_ROOM, Reason.SOURCE, Reason.STORE, Reason.UNFINISHED)
}
"""Exit codes of a pack that may well be taken a little later."""
REPORT = "REPORT.txt"
"""What became of a pack, beside it, where one can write there."""


class Inbox(QObject):
    """Looks into folders again and again; each pack is installed in a process of its own."""

    begun = Signal(str)
    """The name of a pack."""
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
    ) -> None:
        """Args: where packs arrive; the command that installs one; seconds of a monotonic clock;
        where reports go for a stick that cannot be written, by its name; what people call the
        station, since a stick goes from one to the next."""
        super().__init__(parent)
        self._arrivals = Arrivals(tuple(folders))
        self._command = command
        self._clock = clock
        self._reports = reports
        self._station = station
        self._pack: Path | None = None
        self._work = QProcess(self)
        self._work.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
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
            self.begun.emit(pack.name)
            program, *arguments = self._command(pack)
            self._work.start(program, arguments)

    def _done(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._pack and (code in _MAY_PASS or status is not QProcess.ExitStatus.NormalExit):
            self._arrivals.try_again(self._pack, self._clock())
        said = bytes(self._work.readAllStandardOutput().data()).decode("utf-8", "replace")
        self._tell(code == 0 and status is QProcess.ExitStatus.NormalExit, said.strip())

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(False, self._work.errorString())

    def _tell(self, taken: bool, said: str) -> None:
        pack, self._pack = self._pack, None
        if pack is None:
            return
        line = f"{pack.name}: {said}"
        print(f"kiosk: {line}", file=sys.stderr, flush=True)
        places = [pack.parent / REPORT]
        if self._reports:
            places.append(self._reports / f"{pack.parent.name}.txt")
        where = f"{self._station}: " if self._station else ""
        _write_first(places, f"{where}{line}\n")
        self.ended.emit(pack.name, taken, said)


def _write_first(places: Sequence[Path], text: str) -> None:
    """Into the first place that takes it; sticks are shown read-only, and folders may be full."""
    for place in places:
        with suppress(OSError):
            place.write_text(text, "utf-8")
            return
