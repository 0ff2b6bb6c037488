"""Notices that files of an exhibit were saved, however an editor saves them."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.preview.look import look

QUIET_MS = 40
"""Milliseconds without another change until a save counts as finished."""
LOOK_MS = 1000
"""Milliseconds between two looks at the files themselves, for what a system does not tell."""
MOST_WATCHED = 4000
"""What lies beyond is looked at only: systems have few watches to give."""


class FolderWatch(QObject):
    """Watches a folder; `changed` comes once for what is saved together."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._seen = look(folder)
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.look_again)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._often = QTimer(self)
        self._often.setInterval(LOOK_MS)
        self._often.timeout.connect(self._look_unless_waiting)
        self._watch()

    def start(self) -> None:
        """Also look at the files from now on, where the system tells nothing."""
        self._often.start()

    def stop(self) -> None:
        """Tell of nothing any more."""
        self._often.stop()
        self._quiet.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def look_again(self) -> None:
        """Tell of what has changed since the last look."""
        now = look(self._folder)
        if now != self._seen:
            self._seen = now
            self._watch()
            self.changed.emit()

    def _look_unless_waiting(self) -> None:
        if not self._quiet.isActive():
            self.look_again()

    def _watch(self) -> None:
        names = ("", *self._seen) if self._seen else ()
        wanted = [(self._folder / name).as_posix() for name in names]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        gone = watched.difference(wanted)
        if gone:
            self._watcher.removePaths(sorted(gone))
        fresh = [path for path in wanted[:MOST_WATCHED] if path not in watched]
        if fresh:
            self._watcher.addPaths(fresh)
