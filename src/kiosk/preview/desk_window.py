"""A curator's window around the picture of a preview, and the watch over the exhibit's files."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.paths import assets, qml_import_path
from kiosk.preview.folder_watch import FolderWatch
from kiosk.preview.inspector import Inspector
from kiosk.preview.model import Preview
from kiosk.ui.icons import IconProvider

PIXELS_PER_MILLIMETRE = 1.9
"""A desk is looked at from nearer, and touched with a mouse: its switches are half as large."""


class DeskWindow:
    """The `Main` of a QML module, on whose `table` the picture lies. Close it before the program
    ends."""

    def __init__(
        self,
        folder: Path,
        preview: Preview,
        module: str,
        size: QSize,
        more: Mapping[str, QObject | str],
    ) -> None:
        """Args: the exhibit; its preview; the QML module; the window, in the desk's pixels; what
        that module needs besides the preview."""
        self._preview = preview
        self.watch = FolderWatch(folder, preview)
        self.watch.changed.connect(preview.load)
        # An engine of its own, so that the picture's sizes and colours are not the window's.
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml_import_path()))
        self._engine.addImageProvider("icons", IconProvider(assets() / "icons", {}))
        self._engine.setInitialProperties(
            {
                "preview": preview,
                "pixelsPerMillimetre": PIXELS_PER_MILLIMETRE,
                "width": size.width(),
                "height": size.height(),
                **more,
            }
        )
        self._engine.loadFromModule(module, "Main")
        window = self._engine.rootObjects()[0] if self._engine.rootObjects() else None
        table = window.findChild(QQuickItem, "table") if window else None
        if not isinstance(window, QQuickWindow) or table is None:
            raise RuntimeError(f"The QML of {module} could not be loaded.")
        self.window = window
        self._table = table
        preview.stageChanged.connect(self._lay)
        self._lay()
        self._inspector = Inspector(preview.takes, preview.inspect, preview)
        window.installEventFilter(self._inspector)
        preview.load()

    def show(self) -> None:
        """Show it, and look at the files from now on."""
        self.window.show()
        self.watch.start()

    def close(self) -> None:
        """Take it away while what it shows is still there; then the preview."""
        self.watch.stop()
        self.window.removeEventFilter(self._inspector)
        self.window.close()
        self._preview.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, int(QEvent.Type.DeferredDelete))
        self._preview.deleteLater()

    def _lay(self) -> None:
        """Put the stage's picture on the table."""
        self._preview.stage.picture.setParentItem(self._table)
