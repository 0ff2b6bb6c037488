"""A visitor before the museum's own exhibit."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.paths import default_exhibit
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor


@pytest.fixture
def station(opened: Callable[[Path], Opened]) -> Opened:
    """The kiosk with the museum's exhibit, in a window."""
    return opened(default_exhibit())


@pytest.fixture
def visitor(qtbot: QtBot, station: Opened, touch_screen: QPointingDevice) -> Visitor:
    """Somebody who stands before it."""
    return Visitor(qtbot, station, touch_screen)
