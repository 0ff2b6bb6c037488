"""Nothing that a visitor does to the window leads out of the exhibit."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QImageReader,
    QKeyEvent,
    QPointingDevice,
    QWindow,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.trial import MOST_MEGABYTES
from kiosk.paths import default_exhibit
from kiosk.shell.idle_watch import IdleWatch
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

WAYS_OUT = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Back, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
]

SMALLER = QRect(30, 20, 600, 400)


class Ears(QWindow):
    """A window that tells which keys and which wishes to close reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def keyPressEvent(self, _: QKeyEvent) -> None:
        self.heard.append("press")

    def keyReleaseEvent(self, _: QKeyEvent) -> None:
        self.heard.append("release")

    def closeEvent(self, _: QCloseEvent) -> None:
        self.heard.append("close")


@pytest.fixture
def ears(qapp: QGuiApplication, qtbot: QtBot) -> Ears:
    window = Ears()
    window.resize(200, 200)
    window.show()
    qtbot.waitUntil(window.isExposed)
    return window


def watched(
    window: QWindow, pressed: Callable[[int], None] = lambda _: None
) -> tuple[IdleWatch, list[str]]:
    touches: list[str] = []
    watch = IdleWatch(lambda: touches.append("touch"), lambda: None, window, pressed)
    window.installEventFilter(watch)
    return watch, touches


@pytest.mark.parametrize(("key", "modifier"), WAYS_OUT)
def test_no_key_reaches_the_window(ears: Ears, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(ears, key, modifier)
    heard = list(ears.heard)
    assert {*heard} == {"press", "release"}, "without the watch it does"
    watch, touches = watched(ears)
    QTest.keyClick(ears, key, modifier)
    assert ears.heard == heard
    assert touches == []
    del watch


def test_only_keys_struck_alone_and_by_a_hand_are_told_of(ears: Ears) -> None:
    told: list[int] = []
    watch, _ = watched(ears, told.append)
    alone, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(ears, Qt.Key.Key_Return, alone)
    QTest.keyClick(ears, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(ears, Qt.Key.Key_F4, alt)
    for again in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, alone, "", again, 1)
        QGuiApplication.sendEvent(ears, event)
    assert told == [Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value, Qt.Key.Key_Up.value]
    assert ears.heard == []
    del watch


def test_a_window_that_is_told_to_close_stays(ears: Ears) -> None:
    watch, _ = watched(ears)
    assert ears.close() is False
    assert ears.heard == []
    assert ears.isVisible()
    ears.removeEventFilter(watch)
    assert ears.close() is True
    assert ears.heard == ["close"]


def test_every_touch_and_every_mouse_press_is_a_sign_of_life(
    ears: Ears, touch_screen: QPointingDevice
) -> None:
    watch, touches = watched(ears)
    QTest.touchEvent(ears, touch_screen).press(1, QPoint(5, 5), ears).commit()
    QTest.touchEvent(ears, touch_screen).move(1, QPoint(9, 9), ears).commit()
    assert len(touches) >= 2
    QTest.touchEvent(ears, touch_screen).release(1, QPoint(9, 9), ears).commit()
    before = len(touches)
    QTest.mouseClick(ears, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert len(touches) > before
    del watch


@pytest.mark.parametrize("kind", [QEvent.Type.UpdateRequest, QEvent.Type.Timer, QEvent.Type.Expose])
def test_what_happens_by_itself_is_none(ears: Ears, kind: QEvent.Type) -> None:
    watch, touches = watched(ears)
    assert watch.eventFilter(QObject(), QEvent(kind)) is False
    assert touches == []


def test_the_kiosk_opens_no_larger_pictures_than_a_check_allows(
    opened: Callable[[Path], Opened],
) -> None:
    opened(default_exhibit())
    assert QImageReader.allocationLimit() == MOST_MEGABYTES


def test_the_kiosk_goes_on_after_keys_and_wishes_to_close(
    opened: Callable[[Path], Opened], qtbot: QtBot, touch_screen: QPointingDevice
) -> None:
    station = opened(default_exhibit())
    visitor = Visitor(qtbot, station, touch_screen)
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.sees("people")
    for key, modifier in WAYS_OUT:
        QTest.keyClick(visitor.window, key, modifier)
    assert visitor.window.close() is False
    assert visitor.window.isVisible()
    visitor.touch("bar-home")
    visitor.sees("home")


def test_only_touches_of_the_window_pass_through_python(
    opened: Callable[[Path], Opened], clock: Callable[[], float]
) -> None:
    station = opened(default_exhibit())
    station.kiosk.enter()
    station.clock.turn(30)
    QGuiApplication.sendEvent(station.kiosk, QEvent(QEvent.Type.MouseButtonPress))
    assert station.kiosk.visit
    assert station.kiosk.visit.touched_at == 1000


@pytest.fixture(autouse=True)
def pointer_back() -> Iterator[None]:
    yield
    while QGuiApplication.overrideCursor():
        QGuiApplication.restoreOverrideCursor()


def made_smaller(window: QWindow) -> None:
    window.showNormal()
    window.setGeometry(SMALLER)


def test_a_window_made_smaller_or_put_away_fills_the_screen_again(
    opened: Callable[[Path], Opened], qtbot: QtBot
) -> None:
    station = opened(default_exhibit())
    window, screen = station.view.window, QGuiApplication.primaryScreen().geometry()
    station.view.show_full_screen()
    pointer = QGuiApplication.overrideCursor()
    assert pointer
    assert pointer.shape() is Qt.CursorShape.BlankCursor
    qtbot.waitUntil(lambda: window.geometry() == screen)
    made_smaller(window)
    assert window.geometry() == SMALLER
    qtbot.waitUntil(lambda: window.geometry() == screen)
    window.showMinimized()
    qtbot.waitUntil(lambda: window.visibility() == QWindow.Visibility.FullScreen)


def test_a_window_whose_screen_has_gone_keeps_its_size_until_there_is_one(
    opened: Callable[[Path], Opened], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class NoScreen:
        def geometry(self) -> QRect:
            return QRect()

    station = opened(default_exhibit())
    window, screen = station.view.window, QGuiApplication.primaryScreen().geometry()
    station.view.show_full_screen()
    qtbot.waitUntil(lambda: window.geometry() == screen)
    (back_to_front,) = window.findChildren(
        QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(QGuiApplication, "primaryScreen", NoScreen)
        with qtbot.waitSignal(back_to_front.timeout):
            made_smaller(window)
        assert window.geometry() == SMALLER
    window.screenChanged.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: window.geometry() == screen)
