"""The preview's window: a bar, and the kiosk's picture below it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.panels import PanelKind
from kiosk.paths import assets, qml_import_path
from kiosk.preview.editor import Editor
from kiosk.preview.folder_watch import FolderWatch
from kiosk.preview.inspector import Inspector
from kiosk.preview.model import Preview
from kiosk.preview.opening import Launch, in_editor
from kiosk.preview.switches import Format
from kiosk.preview.words import Words
from kiosk.ui.icons import IconProvider

PIXELS_PER_MILLIMETRE = 1.9
"""A desk is looked at from nearer, and touched with a mouse: its switches are half as large."""


class Desk:
    """One window on one exhibit. Close it before the program ends."""

    def __init__(
        self,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        form: Format,
        words: Words,
        clock: Callable[[], float],
        launch: Launch,
        editor: Editor | None = None,
        *,
        size: QSize,
        still: bool = False,
    ) -> None:
        """Args: as `Preview` has them, with what starts a program, and the curator's editor; the
        size of the window, in the desk's pixels."""
        opens = in_editor(folder, words, launch, editor)
        self.preview = Preview(folder, kinds, form, words, clock, opens, still=still)
        self.watch = FolderWatch(folder, self.preview)
        self.watch.changed.connect(self.preview.load)
        # An engine of its own, so that the picture's sizes and colours are not the bar's.
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml_import_path()))
        self._engine.addImageProvider("icons", IconProvider(assets() / "icons", {}))
        self._engine.setInitialProperties(
            {
                "preview": self.preview,
                "pixelsPerMillimetre": PIXELS_PER_MILLIMETRE,
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._engine.loadFromModule("kiosk.preview", "Main")
        window = self._engine.rootObjects()[0] if self._engine.rootObjects() else None
        table = window.findChild(QQuickItem, "table") if window else None
        if not isinstance(window, QQuickWindow) or table is None:
            raise RuntimeError("The preview's QML could not be loaded.")
        self.window = window
        self._table = table
        self.preview.stageChanged.connect(self._lay)
        self._lay()
        self._inspector = Inspector(self.preview.takes, self.preview.inspect, self.preview)
        window.installEventFilter(self._inspector)
        self.preview.load()

    def show(self) -> None:
        """Show it, and look at the files from now on."""
        self.window.show()
        self.watch.start()

    def close(self) -> None:
        """Take it away while what it shows is still there."""
        self.watch.stop()
        self.window.removeEventFilter(self._inspector)
        self.window.close()
        self.preview.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, int(QEvent.Type.DeferredDelete))
        self.preview.deleteLater()

    def _lay(self) -> None:
        """Put the stage's picture on the table."""
        self.preview.stage.picture.setParentItem(self._table)
