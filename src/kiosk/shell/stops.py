"""What a visitor can choose on what is painted."""

from typing import Any

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.painted import Seen, Sight, painted

Stop = Seen
"""Something to choose: it is a stop where its middle can be touched."""


def stops_on(window: QQuickWindow, right_to_left: bool) -> Sight:
    """What can be chosen in a window as it is now: enabled items with a property `isTarget`."""
    picture: Any = window.property("picture")
    return painted(picture, _can_be_chosen, right_to_left=right_to_left)


def _can_be_chosen(item: QQuickItem) -> bool:
    return item.property("isTarget") is True and item.isEnabled()
