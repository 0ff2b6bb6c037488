"""A visitor before the museum's own exhibit."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.paths import default_exhibit
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor


@pytest.fixture
def station(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, request: pytest.FixtureRequest
) -> Iterator[Opened]:
    """The kiosk with the museum's exhibit, in a window of the size that a test asks for: such as
    `1080x1920`, or `1080x1920 still` for one in which nothing takes time to get where it belongs.
    """
    size, _, still = getattr(request, "param", "1920x1080").partition(" ")
    station = open_kiosk(default_exhibit(), clock, qtbot, size, still=still == "still")
    yield station
    station.close()


@pytest.fixture
def calm(
    qtbot: QtBot,
    touch_screen: QPointingDevice,
    clock: Clock,
    request: pytest.FixtureRequest,
) -> Iterator[Visitor]:
    """Somebody before the same exhibit, where nothing takes time to get where it belongs."""
    size = getattr(request, "param", "1920x1080")
    station = open_kiosk(default_exhibit(), clock, qtbot, size, still=True)
    yield Visitor(qtbot, station, touch_screen)
    station.close()


@pytest.fixture
def visitor(qtbot: QtBot, station: Opened, touch_screen: QPointingDevice) -> Visitor:
    """Somebody who stands before it."""
    return Visitor(qtbot, station, touch_screen)
