"""Whether there is something to touch."""

from pathlib import Path

from PySide6.QtGui import QInputDevice

from kiosk.station.health.inputs import touch_screens


def touch_present(system: Path = Path("/sys")) -> bool:
    """Qt has a touch screen, and the kernel has not lost it."""
    kind = QInputDevice.DeviceType.TouchScreen
    known = any(each.type() == kind for each in QInputDevice.devices())
    return known and touch_screens(system) != 0
