"""Once a window is at rest, a pixel is drawn that nobody sees."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QRasterWindow
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from pytestqt.qtbot import QtBot

from kiosk.station.pulse import frames_need_answers, keep_answered


class Paints(QObject):
    """How often a window was asked to draw itself."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)


class Renderer:
    """What a window says of how it draws."""

    def __init__(self, api: QSGRendererInterface.GraphicsApi) -> None:
        self._api = api

    def graphicsApi(self) -> QSGRendererInterface.GraphicsApi:  # noqa: N802 - Qt's name
        return self._api


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(200, 100)
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    yield window
    window.destroy()


def test_a_pixel_is_drawn_after_the_last_of_some_frames(window: QQuickWindow, qtbot: QtBot):
    keep_answered(window)
    (pixel,) = window.findChildren(QRasterWindow)
    paints = Paints(pixel)
    qtbot.waitUntil(pixel.isExposed)
    pixel.installEventFilter(paints)
    for _ in range(3):
        window.frameSwapped.emit()
    qtbot.waitUntil(lambda: paints.count > 0, timeout=2000)
    assert paints.count == 1
    assert (pixel.width(), pixel.height(), pixel.format().alphaBufferSize()) == (1, 1, 8)
    assert pixel.flags() & Qt.WindowType.WindowTransparentForInput


@pytest.mark.parametrize(
    ("platform", "api", "need_it"),
    [
        ("wayland", QSGRendererInterface.GraphicsApi.Software, True),
        ("wayland", QSGRendererInterface.GraphicsApi.OpenGL, False),
        ("xcb", QSGRendererInterface.GraphicsApi.Software, False),
    ],
)
def test_only_software_under_wayland_needs_it(
    window: QQuickWindow,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    api: QSGRendererInterface.GraphicsApi,
    need_it: bool,
):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(window, "rendererInterface", lambda: Renderer(api))
    assert frames_need_answers(window) is need_it
