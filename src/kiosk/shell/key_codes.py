"""The keys of a keypad, and which key codes they send. No Qt objects.

A keypad for accessible kiosks, such as Storm's NavPad, is a keyboard with a few ordinary keys.
"""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt


class Key(Enum):
    """What a key of the keypad means."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    ENTER = auto()
    BACK = auto()
    HELP = auto()
    PLUGGED = auto()
    """Headphones were put into the pad's jack: some pads send a code for it."""
    UNPLUGGED = auto()
    LOUDER = auto()
    QUIETER = auto()


KEYS_OF_SOUND = frozenset({Key.PLUGGED, Key.UNPLUGGED, Key.LOUDER, Key.QUIETER})
"""Keys that choose nothing on the screen."""


KeyCodes = Mapping[int, Key]
"""Qt's code of each key that means something. All others mean nothing."""

USUAL_CODES: KeyCodes = {
    Qt.Key.Key_Up.value: Key.UP,
    Qt.Key.Key_Down.value: Key.DOWN,
    Qt.Key.Key_Left.value: Key.LEFT,
    Qt.Key.Key_Right.value: Key.RIGHT,
    Qt.Key.Key_Return.value: Key.ENTER,
    Qt.Key.Key_Enter.value: Key.ENTER,
    Qt.Key.Key_Select.value: Key.ENTER,
    Qt.Key.Key_Escape.value: Key.BACK,
    Qt.Key.Key_Backspace.value: Key.BACK,
    Qt.Key.Key_Back.value: Key.BACK,
    Qt.Key.Key_F1.value: Key.HELP,
    Qt.Key.Key_Help.value: Key.HELP,
    Qt.Key.Key_F15.value: Key.PLUGGED,
    Qt.Key.Key_F16.value: Key.UNPLUGGED,
    Qt.Key.Key_VolumeUp.value: Key.LOUDER,
    Qt.Key.Key_VolumeDown.value: Key.QUIETER,
}

DOUBLE_STRIKE = 0.5
"""Seconds in which the same key does not count twice: hands may tremble."""


class Strikes:
    """Knows which strikes of keys are meant."""

    def __init__(self) -> None:
        self._last: tuple[Key, float] | None = None

    def meant(self, key: Key, now: float) -> bool:
        """Whether a strike is no double one; `now` is in seconds of a monotonic clock."""
        if self._last and self._last[0] is key and now - self._last[1] < DOUBLE_STRIKE:
            return False
        self._last = (key, now)
        return True
