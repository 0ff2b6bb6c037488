"""What keys of a keypad mean, as a station's file says it."""

from PySide6.QtCore import Qt

from kiosk.settings.key_names import KEY_NAMES
from kiosk.settings.model import KeypadSettings
from kiosk.shell.key_codes import USUAL_CODES, Key, codes_of


def test_each_name_is_one_of_qt_s() -> None:
    assert [name for name in KEY_NAMES if f"Key_{name}" not in Qt.Key.__members__] == []
    assert len(set(KEY_NAMES)) == len(KEY_NAMES)


def test_a_key_of_its_own_takes_the_place_of_the_usual_ones() -> None:
    codes = codes_of(KeypadSettings(up=("F13",)))
    assert codes[Qt.Key.Key_F13.value] is Key.UP
    assert Qt.Key.Key_Up.value not in codes
    assert codes[Qt.Key.Key_Down.value] is Key.DOWN


def test_a_key_that_is_given_a_meaning_loses_its_usual_one() -> None:
    codes = codes_of(KeypadSettings(enter=("F1",)))
    assert codes[Qt.Key.Key_F1.value] is Key.ENTER
    assert codes[Qt.Key.Key_Help.value] is Key.HELP


def test_no_key_at_all_can_be_asked_for() -> None:
    codes = codes_of(KeypadSettings(plugged=(), unplugged=()))
    assert set(codes.values()) == set(Key) - {Key.PLUGGED, Key.UNPLUGGED}
    assert len(codes) == len(USUAL_CODES) - 2
