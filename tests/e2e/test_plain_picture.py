"""A tiled picture that is no map, such as a page of a treaty, under a visitor's fingers."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QUrl
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.paths import qml_import_path
from kiosk.ui.tile_grid import Address, TileGrid
from kiosk.ui.tile_pyramid import TilePyramid, TileSource
from tests.e2e.strangers import write_tiles
from tests.e2e.visitor import Visitor

PAGE = TileGrid(width=3000, height=2000, zoom=4)
WINDOW = b"""
import QtQuick
import kiosk.ui

Window {
    required property TilePyramid pyramid

    width: 900
    height: 600
    visible: true

    TiledPicture {
        objectName: "page"
        anchors.fill: parent
        pyramid: parent.Window.window.pyramid
    }
}
"""


@dataclass
class Framed:
    """A picture in a window of its own."""

    window: QQuickWindow
    frames: int = 0

    @property
    def view(self) -> "Framed":
        return self

    def count_frame(self) -> None:
        self.frames += 1


def shade(address: Address) -> QColor:
    """A colour that tells where a tile lies."""
    _, column, row = address
    return QColor(250 - column * 15, 60 + row * 20, 90)


@pytest.fixture
def reader(tmp_path: Path, qtbot: QtBot, touch_screen: QPointingDevice) -> Iterator[Visitor]:
    """Somebody before a page of 3000 times 2000 pixels."""
    for level in range(PAGE.zoom + 1):
        write_tiles(tmp_path, PAGE.addresses(level, 0, 0, PAGE.width, PAGE.height), shade)

    def file(address: Address) -> Path:
        zoom, column, row = address
        return tmp_path / f"{zoom}/{column}/{row}.png"

    source = TileSource(
        "page",
        lambda address: file(address).exists(),
        lambda address: QUrl.fromLocalFile(str(file(address))),
    )
    pyramid = TilePyramid(PAGE, 0, source)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(qml_import_path()))
    engine.setInitialProperties({"pyramid": pyramid})
    engine.loadData(WINDOW)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    framed = Framed(window)
    window.frameSwapped.connect(framed.count_frame)
    yield Visitor(qtbot, framed, touch_screen)
    window.close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, int(QEvent.Type.DeferredDelete))


def test_a_page_is_seen_whole_at_first_and_can_be_drawn_and_pinched(
    reader: Visitor, qtbot: QtBot
) -> None:
    def colour(spot: QPointF) -> QColor:
        return reader.window.grabWindow().pixelColor(spot.toPoint())

    middle = reader.rests("page")
    assert reader.value("page", "magnification") == pytest.approx(0.3)
    qtbot.waitUntil(lambda: colour(QPointF(890, 590)) != colour(QPointF(10, 10)))
    reader.pinch(middle, 80, 520)
    reader.rests("page")
    near = reader.value("page", "zoom")
    assert near > 3.5
    x = reader.value("page", "centreX")
    reader.drag(middle, middle - QPointF(300, 0), steps=4)
    reader.rests("page")
    assert reader.value("page", "centreX") > x + 100
    at = QPointF(reader.value("page", "centreX"), reader.value("page", "centreY"))
    level = min(4, round(near))
    qtbot.waitUntil(lambda: colour(middle) == shade(PAGE.at(level, at.x(), at.y())))
    reader.pinch(middle, 520, 60)
    reader.rests("page")
    assert reader.value("page", "magnification") == pytest.approx(0.3, abs=0.03)


def test_a_picture_that_is_placed_at_once_asks_for_no_tiles_but_those_there(qtbot: QtBot) -> None:
    asked: list[Address] = []

    def url(address: Address) -> QUrl:
        asked.append(address)
        return QUrl()

    large = TileGrid(width=30_000, height=20_000, zoom=7)
    pyramid = TilePyramid(large, 0, TileSource("page", lambda _: True, url), underlay=False)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(qml_import_path()))
    engine.setInitialProperties({"pyramid": pyramid})
    shown = b"pyramid: parent.Window.window.pyramid"
    placed = b"; onWidthChanged: place(9000, 9000, 7); onHeightChanged: place(9000, 9000, 7)"
    engine.loadData(WINDOW.replace(shown, shown + placed))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    qtbot.waitUntil(lambda: bool(asked))
    window.close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, int(QEvent.Type.DeferredDelete))
    assert {level for level, _, _ in asked} == {7}
