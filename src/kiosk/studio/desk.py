"""The studio's window: a list, a form, and the kiosk's picture beside it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.trial import Trial
from kiosk.panels import PanelKind
from kiosk.paths import assets, qml_import_path
from kiosk.preview.desk import PIXELS_PER_MILLIMETRE
from kiosk.preview.folder_watch import FolderWatch
from kiosk.preview.inspector import Inspector
from kiosk.preview.model import Preview
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in as preview_words_in
from kiosk.studio.model import Studio
from kiosk.studio.words import words_in
from kiosk.ui.icons import IconProvider


class Desk:
    """One window on one exhibit. Close it before the program ends."""

    def __init__(
        self,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        form: Format,
        language: str,
        clock: Callable[[], float],
        trial: Trial | None = None,
        *,
        size: QSize,
        still: bool = False,
    ) -> None:
        """Args: the exhibit; kinds of panel by name; the screen of the preview; the curator's
        language; seconds of a monotonic clock; what opens pictures for a trial; the window, in the
        desk's pixels; whether nothing moves."""
        self.studio = Studio(folder, kinds, words_in(language), trial)
        words = preview_words_in(language)
        self.preview = Preview(folder, kinds, form, words, clock, self.studio.opens, still=still)
        self.studio.attend(self.preview)
        self.watch = FolderWatch(folder, self.preview)
        self.watch.changed.connect(self.preview.load)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml_import_path()))
        self._engine.addImageProvider("icons", IconProvider(assets() / "icons", {}))
        self._engine.setInitialProperties(
            {
                "studio": self.studio,
                "preview": self.preview,
                "media": (folder / "media").absolute().as_uri(),
                "pixelsPerMillimetre": PIXELS_PER_MILLIMETRE,
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._engine.loadFromModule("kiosk.studio", "Main")
        window = self._engine.rootObjects()[0] if self._engine.rootObjects() else None
        table = window.findChild(QQuickItem, "table") if window else None
        if not isinstance(window, QQuickWindow) or table is None:
            raise RuntimeError("The studio's QML could not be loaded.")
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
        self.studio.close()
        self.window.removeEventFilter(self._inspector)
        self.window.close()
        self.preview.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, int(QEvent.Type.DeferredDelete))
        self.preview.deleteLater()
        self.studio.deleteLater()

    def _lay(self) -> None:
        self.preview.stage.picture.setParentItem(self._table)
