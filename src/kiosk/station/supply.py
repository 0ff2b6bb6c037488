"""Where a station's exhibits come from: its store, and the folders in which packs arrive."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PySide6.QtQuick import QQuickWindow

from kiosk.packs.disk import RealDisk
from kiosk.packs.refusals import RefusedError
from kiosk.packs.releases import Release
from kiosk.packs.store import Store
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.kiosk import Kiosk
from kiosk.station.inbox import Inbox
from kiosk.station.releases import Releases


class Supply:
    """One store, and any number of inboxes."""

    def __init__(self, store: Path, inboxes: tuple[Path, ...], reports: Path | None) -> None:
        self._store = Store(store, RealDisk(), lambda: datetime.now(UTC))
        self._inboxes = inboxes
        self._reports = reports
        release = self._first()
        self._shown = release.digest if release else ""
        self.folder = release.folder if release else store / "releases" / "none"
        """The exhibit to begin with; where there is none, no folder is there."""
        self._parts: tuple[Releases | Inbox, ...] = ()

    def _first(self) -> Release | None:
        """What to begin with, also where the store cannot be written."""
        for ask in (self._store.begin, lambda: self._store.current):
            try:
                return ask()
            except RefusedError as error:
                print(f"kiosk: {error}", file=sys.stderr, flush=True)
        return None

    def begin(
        self, kiosk: Kiosk, window: QQuickWindow, source: ExhibitSource, cache: Path | None
    ) -> None:
        """Watch the store and the inboxes for a kiosk."""
        releases = Releases(
            self._store, kiosk, window, source, monotonic, cache, self._shown, kiosk
        )
        inbox = Inbox(self._inboxes, self._installing, monotonic, self._reports, kiosk)
        self._parts = (releases, inbox)
        for each in self._parts:
            each.start()

    def end(self) -> None:
        """Leave everything as it is."""
        for each in self._parts:
            each.close()

    def _installing(self, pack: Path) -> list[str]:
        """In a process that gives way to the picture."""
        polite = ["nice", "-n", "10"] if shutil.which("nice") else []
        command = [sys.executable, "-m", "kiosk", "pack", "install", str(pack), "--by", "inbox"]
        return [*polite, *command, "--store", str(self._store.folder), "--wait", "60"]
