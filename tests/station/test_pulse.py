"""Once a window is at rest, a pixel is drawn that nobody sees."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.station.pulse import Pulse, needs_pulse


class Paints(QObject):
    """How often a window was asked to draw itself."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(200, 100)
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    yield window
    window.destroy()


def test_one_pixel_is_drawn_after_the_last_of_some_frames(window: QQuickWindow, qtbot: QtBot):
    pulse = Pulse(window)
    (pixel,) = window.findChildren(QRasterWindow)
    paints = Paints(pulse)
    pixel.installEventFilter(paints)
    (rest,) = pulse.findChildren(QTimer)
    for _ in range(3):
        window.frameSwapped.emit()
        assert rest.isActive()
    assert rest.isSingleShot()
    rest.stop()
    drawn = paints.count
    rest.timeout.emit()
    qtbot.waitUntil(lambda: paints.count > drawn)
    assert (pixel.width(), pixel.height(), pixel.format().alphaBufferSize()) == (1, 1, 8)


def test_only_software_under_wayland_needs_it(
    window: QQuickWindow, monkeypatch: pytest.MonkeyPatch
):
    assert not needs_pulse(window)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    assert needs_pulse(window)
