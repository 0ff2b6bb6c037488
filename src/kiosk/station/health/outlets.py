"""Where a station's health goes: files, and whoever asks over a network. No Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.settings.values import split_address
from kiosk.station.health.files import METRICS, STATUS, put
from kiosk.station.health.status import Status
from kiosk.station.health.telling import as_json, as_metrics

if TYPE_CHECKING:
    from kiosk.station.health.server import Server

EVERY_S = 15


class Outlets:
    """What fails is told once, and tried again with the next status."""

    def __init__(
        self, folder: Path | None, listen: str | None, clock: Callable[[], float], log: Log
    ) -> None:
        """Args: where files go, if anywhere; the address to answer at, if any; seconds of a
        monotonic clock; whom to tell what fails."""
        self._folder = folder
        self._listen = listen
        self._clock = clock
        self._log = log
        self._told: set[str] = set()
        self.server: Server | None = None
        """Who answers, while somebody does."""

    def put(self, status: Status) -> None:
        """This is how it is now."""
        if not (self._folder or self._listen):
            return
        said, metrics = as_json(status), as_metrics(status)
        if self._folder:
            self._write(self._folder, {STATUS: said, METRICS: metrics})
        if self._listen and self.server is None:
            self._begin(self._listen)
        if self.server:
            from kiosk.station.health.server import Told  # noqa: PLC0415 - loaded by `_begin`

            self.server.put(Told(status.healthy, said, metrics, self._clock()))

    def close(self) -> None:
        """Answer no more; the files stay, and say by their age that nobody writes them."""
        if self.server:
            self.server.close()
            self.server = None

    def _write(self, folder: Path, files: dict[str, bytes]) -> None:
        try:
            put(folder, files)
        except OSError as error:
            said = Phrase(
                "the station’s health cannot be written into {folder}: {reason}",
                folder=folder,
                reason=reason(error),
            )
            self._say(said)

    def _begin(self, listen: str) -> None:
        from kiosk.station.health.server import Server  # noqa: PLC0415 - few stations listen

        address = split_address(listen)
        try:
            if address:
                self.server = Server(*address, self._clock)
        except OSError as error:
            said = Phrase(
                "nobody can be answered at {address}: {reason}",
                address=listen,
                reason=reason(error),
            )
            self._say(said)

    def _say(self, said: Phrase) -> None:
        if said not in self._told:
            self._told.add(said)
            again = Phrase("it is tried again every {seconds} seconds", seconds=EVERY_S)
            self._log.say(said, again)
