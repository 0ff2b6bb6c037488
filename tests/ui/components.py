"""Runs Qt Quick Test: `python -m tests.ui.components [-input FILE_OR_FOLDER]`. Any warning fails.

A process of its own, because Qt Quick Test wants to make the application itself.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")
os.environ["QT_FATAL_WARNINGS"] = "1"
os.environ["QTEST_DISABLE_STACK_DUMP"] = "1"

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk.paths import assets, qml_import_path
from kiosk.shell.window import load_fonts
from kiosk.ui.code_pictures import CodeProvider
from kiosk.ui.icons import IconProvider
from kiosk.ui.lettering import LetteringProvider
from kiosk.ui.mercator import MapFrame
from kiosk.ui.tile_grid import Address
from kiosk.ui.tile_pyramid import TilePyramid, TileSource

COAST = MapFrame(west=8.55, south=44.10, east=9.55, north=44.65, zoom=13).grid
CLEAR = QUrl("image://lettering/none")


def in_the_west(address: Address) -> bool:
    """Whether a tile is no finer than zoom 11, or lies in the western half."""
    level, column, _ = address
    return level <= 11 or column < COAST.at(level, COAST.width / 2, 0)[1]


class Setup(QObject):
    """What components find around them in the program, and pictures with clear tiles."""

    def __init__(self) -> None:
        super().__init__()
        whole = TileSource("whole", lambda _: True, lambda _: CLEAR)
        patchy = TileSource("patchy", in_the_west, lambda _: CLEAR)
        self._pyramid = TilePyramid(COAST, 8, whole, parent=self)
        self._patchy = TilePyramid(COAST, 8, patchy, parent=self)

    @Slot()
    def applicationAvailable(self) -> None:
        load_fonts(assets() / "fonts")
        # A touch that is longer is no other touch.
        QGuiApplication.styleHints().setMousePressAndHoldInterval(1)

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(qml_import_path()))
        engine.addImageProvider("icons", IconProvider(assets() / "icons", {}))
        engine.addImageProvider("codes", CodeProvider())
        engine.addImageProvider("lettering", LetteringProvider())
        engine.rootContext().setContextProperty("pyramid", self._pyramid)
        engine.rootContext().setContextProperty("patchy", self._patchy)


if __name__ == "__main__":
    folder = Path(__file__).parent / "qml"
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("components", Setup, sys.argv, str(folder)))
