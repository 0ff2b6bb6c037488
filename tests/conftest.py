"""What every test stands on: no display, a render loop that can be waited for, a clock of its own.

Times are seconds of a clock that only a test turns, so that no test waits for time to pass.
"""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import load_fonts
from kiosk.content.exhibit import Exhibit
from kiosk.content.read import read_exhibit
from kiosk.garbage import look_for_garbage
from kiosk.panels import discover
from kiosk.paths import assets, default_exhibit
from kiosk.shell.key_codes import USUAL_CODES, KeyCodes
from kiosk.shell.kiosk import Kiosk
from kiosk.speech.voice import Voice
from tests.e2e.opening import Clock, Opened, open_kiosk

settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")


gc.disable()


@pytest.fixture(autouse=True)
def garbage_is_looked_for() -> Iterator[None]:
    """In this thread alone, as the kiosk does it, and not amid a test."""
    yield
    look_for_garbage()


class PatientBot(QtBot):
    """Waits longer for what comes at once on an idle machine, before it calls it missing."""

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = 30_000
    ) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QGuiApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, for a machine that does other things as well."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """What pytest-qt makes once in each process, whichever test asks for it first."""
    return QGuiApplication


@pytest.fixture(scope="session")
def shipped() -> Exhibit:
    """The museum's own exhibit. It is frozen, so that all tests can share it."""
    reading = read_exhibit(default_exhibit(), discover())
    assert reading.exhibit, reading.problems
    return reading.exhibit


@pytest.fixture
def clock() -> Clock:
    """A clock that stands until a test turns it."""
    return Clock()


@pytest.fixture
def kiosk(qapp: QGuiApplication, shipped: Exhibit, clock: Clock) -> Iterator[Kiosk]:
    """The root object on its start screen, without a window."""
    kiosk = Kiosk(discover(), assets() / "illustrations", clock, 4.03)
    kiosk.show_exhibit(shipped)
    yield kiosk
    kiosk.deleteLater()


@pytest.fixture(scope="session")
def touch_screen(qapp: QGuiApplication) -> QPointingDevice:
    """The finger of all tests; it must be made once, after the application."""
    load_fonts(assets() / "fonts")
    return QTest.createTouchDevice()


@pytest.fixture
def opened(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock
) -> Iterator[Callable[..., Opened]]:
    """Opens an exhibit in a window, of a size if one is given, as a visitor finds it."""
    windows: list[Opened] = []

    def open_(
        folder: Path,
        size: str = "1920x1080",
        codes: KeyCodes = USUAL_CODES,
        voice: Voice | None = None,
    ) -> Opened:
        still = voice is not None
        opened = open_kiosk(folder, clock, qtbot, size, still=still, codes=codes, voice=voice)
        windows.append(opened)
        return windows[-1]

    yield open_
    for window in windows:
        window.close()
