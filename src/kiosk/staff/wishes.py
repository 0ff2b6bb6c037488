"""What is asked of a running kiosk by command: `kiosk staff do`.

Both sides meet in the service's own folder, where only root and the kiosk may write. The command
leaves a file with what it wants, and the kiosk another one with what became of it.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Slot

from kiosk.staff.wishing import ANSWER, MOST_BYTES, WISH
from kiosk.station.health.files import put


class Wishes(QObject):
    """Those that are left in one folder."""

    def __init__(self, folder: Path, do: Callable[[str], str], parent: QObject) -> None:
        """Args: the folder; does something by its key, and says why not, or nothing."""
        super().__init__(parent)
        self._folder = folder
        self._do = do
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Take what is wished for, if anything is."""
        wish = self._folder / WISH
        try:
            with wish.open("rb") as stream:
                key = stream.read(MOST_BYTES).decode("ascii", "replace").strip()
            wish.unlink()
        except OSError:
            return
        said = self._do(key)
        with suppress(OSError):
            put(self._folder, {ANSWER: said.encode()})
