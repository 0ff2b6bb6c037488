"""Shows the gallery on the screen, until its window is closed."""

import sys
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.app import draw_without_gpu, quit_on_signals
from kiosk.content.exhibit import Exhibit
from kiosk.gallery.studio import GalleryWindow
from kiosk.paths import assets
from kiosk.screen import Screen
from kiosk.shell.screens import primary_screen
from kiosk.shell.window import load_fonts
from kiosk.visit import ReadingHelp


class _Closing(QObject):
    """Ends the program with its window, which in a kiosk refuses to be closed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        if event.type() == QEvent.Type.Close:
            QCoreApplication.exit(0)
        return False


def show(
    exhibit: Exhibit,
    reading_help: ReadingHelp,
    *,
    screen: Screen | None,
    language: str | None,
) -> int:
    """Run until the window is closed or the program told to end. Returns the exit code."""
    draw_without_gpu()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    gallery = GalleryWindow(exhibit, screen or primary_screen(), monotonic)
    gallery.kiosk.readingHelp.asking.emit(reading_help)
    if language:
        gallery.kiosk.chooseLanguage(language)
    notifier = quit_on_signals(application)
    closing = _Closing()
    gallery.window.installEventFilter(closing)
    gallery.show()
    code = application.exec()
    notifier.setEnabled(False)
    gallery.window.removeEventFilter(closing)
    gallery.close()
    return code
