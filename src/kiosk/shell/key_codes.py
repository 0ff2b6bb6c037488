"""The keys of a keypad, and which key codes they send. No Qt objects.

A keypad for accessible kiosks, such as Storm's NavPad, is a keyboard with a few ordinary keys.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum, auto

from PySide6.QtCore import Qt

from kiosk.settings.model import KeypadSettings


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


def codes_of(keypad: KeypadSettings) -> KeyCodes:
    """As it is set: a key that is given a meaning loses its usual one."""
    usual = ((name, each.name) for each in fields(keypad) for name in getattr(keypad, each.name))
    given = ((name, meaning) for meaning, _, name in keypad.given())
    return {Qt.Key[f"Key_{name}"].value: Key[meaning.upper()] for name, meaning in (*usual, *given)}


USUAL_CODES: KeyCodes = codes_of(KeypadSettings())

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
