"""Where a station's exhibits come from: its store, and the folders in which packs arrive."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PySide6.QtQuick import QQuickWindow

from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.packs.disk import RealDisk
from kiosk.packs.freshness import latest
from kiosk.packs.refusals import RefusedError
from kiosk.packs.releases import Release
from kiosk.packs.state import Record
from kiosk.packs.store import Store
from kiosk.settings.model import Settings, StoreSettings
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.kiosk import Kiosk
from kiosk.station.content_lights import ContentLights, WayBack
from kiosk.station.crashes import Start
from kiosk.station.inbox import Inbox
from kiosk.station.known import KnownStore
from kiosk.station.lights import Light
from kiosk.station.releases import Releases


class Supply:
    """One store, and any number of inboxes."""

    def __init__(
        self,
        own: StoreSettings,
        settings: Settings,
        log: Log,
        *,
        start: Start = Start.USUAL,
        ended_well: bool = False,
    ) -> None:
        """Args: the store, and where packs arrive; how the station is set; who is told; whether to
        begin with the exhibit before, since the station breaks down with this one, or to show none;
        whether the run before ended in good order, but could not say so."""
        self._store = Store(own.folder, RealDisk(), _now)
        self._own = own
        self._settings = settings
        self._log = log
        self._shows_nothing = start is Start.SAFE
        self.known = KnownStore(self._store)
        self.before = self.records
        """What had happened to the store before this program began."""
        if ended_well:
            self._take_back_try()
        if start is Start.GO_BACK:
            self._leave_current()
        release = self._first()
        self._shown = release.digest if release else ""
        self.folder = release.folder if release else own.folder / "releases" / "none"
        """The exhibit to begin with; where there is none, no folder is there."""
        self._content = ContentLights(self.known, _now)
        self._releases: Releases | None = None
        self._inbox: Inbox | None = None

    @property
    def shown(self) -> str:
        """The digest of what is shown; empty for nothing."""
        return self._releases.shown if self._releases else self._shown

    @property
    def inbox(self) -> Inbox | None:
        """What takes packs that arrive, once it does."""
        return self._inbox

    @property
    def records(self) -> tuple[Record, ...]:
        """What has happened to the store, the last at the end; nothing where it cannot be read."""
        try:
            return self._store.state.records
        except RefusedError:
            return ()

    def _first(self) -> Release | None:
        """What to begin with, also where the store cannot be written."""
        for ask in (self._store.begin, lambda: self._store.current)[self._shows_nothing :]:
            try:
                return ask()
            except RefusedError as error:
                self._log.say(error.sentence, error.help)
        return None

    def _leave_current(self) -> None:
        try:
            current = self._store.state.current
        except RefusedError as error:
            self._log.say(error.sentence, error.help)
        else:
            self._roll_back("itself", current)

    def _roll_back(self, by: str, current: str) -> None:
        try:
            self._store.roll_back(by, current)
        except RefusedError as error:
            self._log.say(error.sentence, error.help)

    def begin(
        self, kiosk: Kiosk, window: QQuickWindow, source: ExhibitSource, cache: Path | None
    ) -> None:
        """Watch the inboxes for a kiosk and, unless it is to show nothing, the store."""
        if not self._shows_nothing:
            self._releases = Releases(
                self._store,
                kiosk,
                window,
                source,
                monotonic,
                cache,
                self._shown,
                kiosk,
                patience=self._settings.patience,
                log=self._log,
                known=self.known,
            )
            self._releases.start()
        self._inbox = Inbox(
            self._own.inboxes,
            self._installing,
            monotonic,
            self._own.reports,
            kiosk,
            station=self._settings.station or "",
        )
        self._inbox.start()

    def close(self) -> None:
        """Leave everything as it is."""
        for each in (self._releases, self._inbox):
            if each:
                each.close()

    def end(self) -> None:
        """The station ends in good order."""
        if not self._shows_nothing:
            self._take_back_try()

    def _take_back_try(self) -> None:
        try:
            self._store.end()
        except RefusedError as error:
            self._log.say(error.sentence, error.help)

    def lights(self, fault: Phrase | str) -> list[Light]:
        """How it stands with what is shown, and with what came.

        Args: why nothing can be shown, if so.
        """
        arrival = self._inbox.arrival if self._inbox else None
        return list(self._content.lights(self.shown, fault, arrival))

    @property
    def way_back(self) -> WayBack | None:
        """What one can go back to, and from what."""
        return self._content.way_back()

    def been(self) -> datetime | None:
        """The latest moment that the store knows of."""
        try:
            return latest(self.known)
        except RefusedError:
            return None

    def go_back(self, way: WayBack) -> None:
        """Go that way; where nothing is shown, the next start shows it."""
        if self._releases:
            self._releases.go_back(way.current)
        else:
            self._roll_back("staff", way.current)

    def _installing(self, pack: Path) -> list[str]:
        """In a process that gives way to the picture."""
        polite = ["nice", "-n", "10"] if shutil.which("nice") else []
        command = [sys.executable, "-m", "kiosk", "pack", "install", str(pack), "--by", "inbox"]
        if self._settings.messages:
            command += ["--messages", self._settings.messages]
        store = ["--store", str(self._store.folder), "--wait", "60", "--tell-progress"]
        return [*polite, *command, *store]


def _now() -> datetime:
    return datetime.now(UTC)
