"""The screen read aloud: to those who touch, to those who use keys, and where nothing can speak."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.paths import default_exhibit
from kiosk.shell.reading_aloud import GRACE, LETTERS_A_SECOND
from tests.e2e.key_visitor import BACK, DOWN, ENTER, UP, KeyVisitor
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor
from tests.speech.fake_voice import FakeVoice

PLUGGED = Qt.Key.Key_F15


@pytest.fixture
def voice(qtbot: QtBot) -> FakeVoice:
    """It is not there yet."""
    return FakeVoice()


@pytest.fixture
def station(opened: Callable[..., Opened], voice: FakeVoice) -> Opened:
    """The museum's exhibit, in which everything is at once where it belongs."""
    return opened(default_exhibit(), voice=voice)


@pytest.fixture
def visitor(qtbot: QtBot, station: Opened, touch_screen: QPointingDevice) -> Visitor:
    return Visitor(qtbot, station, touch_screen)


@pytest.fixture
def keys(qtbot: QtBot, station: Opened, touch_screen: QPointingDevice) -> KeyVisitor:
    return KeyVisitor(qtbot, station, touch_screen)


def test_a_screen_is_read_to_whoever_asks(
    station: Opened, visitor: Visitor, voice: FakeVoice
) -> None:
    visitor.touch("start")
    visitor.sees("home")
    assert visitor.find("bar-speak") is None, "there is nothing that could speak"
    visitor.touch("bar-help")
    visitor.sees("help-contrast")
    assert visitor.find("help-speaks") is None
    visitor.touch("help-done")

    voice.come("de", "en")
    visitor.touch("bar-speak")
    assert voice.said[-1].startswith("10. April – 19. Mai 1922.\nGenua & Rapallo.\n29 Staaten")
    assert "Lesehilfe" not in voice.said[-1], "the bar is not read"
    assert voice.tongue == "de"
    visitor.reads("Stopp")
    visitor.touch("bar-speak")
    assert not voice.speaking
    visitor.reads("Vorlesen")
    visitor.touch("bar-speak")
    assert voice.speaking, "once more"
    assert len(voice.said) == 2
    visitor.tap(QPointF(5, 5))
    assert not voice.speaking, "any touch stops it"

    station.kiosk.open("evidence", "event:rapallo-signed")
    visitor.sees("evidence")
    visitor.touch("bar-speak")
    assert voice.said[-1].startswith("Woher wissen wir das?\nDer Vertrag von Rapallo.\nbelegt.\n")
    assert "Schließen" not in voice.said[-1]
    assert "1922 · Vertrag" not in voice.said[-1], "nor what lies below"
    visitor.touch("bar-language")
    visitor.touch("sheet-language-en")
    visitor.touch("bar-speak")
    assert voice.said[-1].startswith("How do we know?")
    assert voice.tongue == "en"

    station.let_pass(len(voice.said[-1]) / LETTERS_A_SECOND + GRACE)
    assert voice.speaking, "nobody is idle who listens"
    station.let_pass(60)
    visitor.sees("warning")
    assert not voice.speaking
    visitor.touch("stay")
    visitor.touch("bar-speak")
    voice.vanish()
    visitor.sees_no_more("bar-speak")
    visitor.sees("evidence")
    voice.come("de")
    visitor.touch("bar-language")
    assert visitor.find("bar-speak") is None, "it speaks no English"


def test_a_visit_by_ear_and_keys(station: Opened, keys: KeyVisitor, voice: FakeVoice) -> None:
    voice.come("de")
    keys.strike(PLUGGED)
    assert voice.said[0].startswith("Willkommen bei „")
    assert keys.chosen() == "door-map"
    assert voice.said[-1].startswith("Willkommen bei „")
    assert voice.said[-1].endswith("\nKarte, Taste")
    keys.strike(DOWN)
    assert keys.chosen() == "door-timeline"
    assert voice.said[-1] == "Zeitleiste, Taste"

    keys.enter("bar-help")
    keys.sees("readingHelp")
    assert keys.chosen() == "text-size-100"
    assert voice.said[-1].endswith("Normal, gewählt")
    keys.go_to("help-contrast")
    assert voice.said[-1] == "Starker Kontrast, aus"
    keys.strike(ENTER)
    keys.chosen()
    assert voice.said[-1] == "Starker Kontrast, an"
    keys.strike(BACK)
    keys.sees_no_more("readingHelp")
    keys.enter("bar-speak")
    assert voice.said[-1].startswith("10. April – 19. Mai 1922.")
    keys.strike(DOWN)
    keys.chosen()
    assert voice.said[-1] == "Deutsch, Taste"

    keys.enter("door-map")
    keys.sees("map")
    keys.chosen()
    assert voice.said[-1].startswith("Karte.\n")
    keys.go_to("daySlider", UP)
    assert voice.said[-1] == "Tag, Schieberegler, 16. April 1922"
    keys.strike(ENTER)
    keys.strike(DOWN)
    keys.chosen()
    assert voice.said[-1] == "Tag, Schieberegler, 17. April 1922"

    voice.finish()
    station.let_pass(120)
    keys.sees("warning")
    keys.comes_to("stay")
    assert voice.said[-1].startswith("Noch da?")
    assert voice.said[-1].endswith("Ich bin noch da, Taste")
    station.let_pass(30)
    keys.sees("start")
    assert not voice.speaking


def test_whoever_wants_to_hear_first_chooses_with_the_second_touch(
    visitor: Visitor, voice: FakeVoice
) -> None:
    voice.come("de")
    visitor.touch("start")
    visitor.touch("bar-help")
    visitor.touch("help-speaks")
    visitor.touch("help-done")
    assert voice.said[-1] == "Fertig, Taste"
    visitor.sees("readingHelp")
    visitor.touch("help-done")
    visitor.sees_no_more("readingHelp")

    visitor.touch("door-treaties")
    assert voice.said[-1] == "Verträge, Taste"
    assert visitor.sees("focusRing")
    visitor.touch("door-people")
    assert voice.said[-1] == "Menschen, Taste"
    assert visitor.find("home"), "nothing is chosen yet"
    visitor.touch("door-people")
    visitor.sees("people")
