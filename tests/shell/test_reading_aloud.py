"""What the voice is asked for, without a window: recordings, choices, and who listens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.shell.key_codes import Key
from kiosk.shell.keypad import Keypad
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.reading_aloud import LONGEST_RECORDING, ReadingAloud
from kiosk.visit import NO_HELP, Phase
from tests.e2e.opening import Clock
from tests.speech.fake_voice import FakeVoice

IDLE, PATIENT = 60, 120


class Station:
    """A kiosk that nobody sees, with a voice that nobody hears."""

    def __init__(self, kiosk: Kiosk, clock: Clock) -> None:
        self.kiosk = kiosk
        self.clock = clock
        self.voice = FakeVoice("de")
        self.keypad = Keypad(kiosk, parent=kiosk)
        self.aloud = ReadingAloud(kiosk, self.keypad, self.voice, kiosk)
        self.aloud.greeting.connect(lambda: self.aloud.greet("Willkommen."))

    def strike(self, key: Qt.Key) -> None:
        self.clock.turn(1)
        self.aloud.interrupt()
        self.keypad.press(key.value)

    def let_pass(self, seconds: float) -> None:
        self.clock.turn(seconds)
        self.kiosk.pass_time()


@pytest.fixture
def station(qtbot: QtBot, kiosk: Kiosk, clock: Clock) -> Station:
    return Station(kiosk, clock)


@pytest.fixture
def listening(station: Station) -> Station:
    """Somebody has plugged headphones in, and has heard the welcome."""
    station.strike(Qt.Key.Key_F15)
    station.voice.finish()
    station.voice.said.clear()
    return station


# --- recordings -----------------------------------------------------------------------------


@pytest.fixture
def recorded(station: Station, monkeypatch: pytest.MonkeyPatch) -> Station:
    """The item on the screen was read aloud by somebody."""
    station.voice.plays = True
    station.kiosk.enter()
    monkeypatch.setattr(station.kiosk, "recording", lambda: Path("signing.de.opus"))
    return station


def test_a_recording_comes_before_the_engine(recorded: Station) -> None:
    recorded.aloud.toggle()
    assert recorded.voice.said == ["signing.de.opus"]
    assert recorded.aloud.reading


def test_a_recording_needs_no_engine(recorded: Station) -> None:
    recorded.voice.come()
    assert recorded.aloud.available
    recorded.voice.plays = False
    assert not recorded.aloud.available


def test_the_idle_time_waits_until_the_recording_ends(recorded: Station) -> None:
    recorded.aloud.toggle()
    recorded.let_pass(200)
    assert recorded.kiosk.phase == Phase.EXPLORING
    recorded.voice.finish()
    recorded.let_pass(IDLE - 1)
    assert recorded.kiosk.phase == Phase.EXPLORING
    recorded.let_pass(1)
    assert recorded.kiosk.phase == Phase.WARNING


def test_a_recording_that_never_ends_holds_nobody(recorded: Station) -> None:
    recorded.aloud.toggle()
    recorded.let_pass(LONGEST_RECORDING + IDLE)
    assert recorded.kiosk.phase == Phase.WARNING
    assert not recorded.voice.speaking, "the warning stops it"


def test_what_stops_it_does_not_begin_it_anew(recorded: Station) -> None:
    recorded.aloud.toggle()
    recorded.aloud.interrupt()
    assert not recorded.voice.speaking
    recorded.aloud.toggle()
    assert not recorded.aloud.reading
    recorded.aloud.interrupt()
    recorded.aloud.toggle()
    assert recorded.aloud.reading, "and the next touch does"
    recorded.aloud.toggle()
    assert not recorded.voice.speaking


@pytest.mark.parametrize("change", ["openPanel", "chooseLanguage", "openSheet", "startOver"])
def test_another_screen_or_language_stops_it(recorded: Station, change: str) -> None:
    recorded.aloud.toggle()
    arguments = {"openPanel": ("map",), "chooseLanguage": ("en",), "openSheet": ("languages",)}
    getattr(recorded.kiosk, change)(*arguments.get(change, ()))
    assert not recorded.voice.speaking
    assert not recorded.aloud.reading


# --- who listens ----------------------------------------------------------------------------


def test_headphones_bring_a_welcome_at_once(station: Station) -> None:
    station.strike(Qt.Key.Key_F15)
    assert station.voice.said == ["Willkommen."]
    assert station.voice.tongue == "de"
    assert station.kiosk.phase == Phase.EXPLORING
    assert station.kiosk.readingHelp.speaks


def test_the_welcome_is_not_lost_when_something_is_chosen_meanwhile(station: Station) -> None:
    station.strike(Qt.Key.Key_F15)
    station.aloud.tell("Karte, Taste")
    assert station.voice.said[-1] == "Willkommen.\nKarte, Taste"
    station.aloud.tell("Karte, Taste")
    assert len(station.voice.said) == 2, "nothing new, nothing said"
    station.voice.finish()
    station.aloud.tell("Zeitleiste, Taste")
    assert station.voice.said[-1] == "Zeitleiste, Taste"


def test_without_a_voice_headphones_change_nothing(station: Station) -> None:
    station.voice.come("en")
    station.strike(Qt.Key.Key_F15)
    assert station.voice.said == []
    assert station.kiosk.phase == Phase.ATTRACT


def test_what_is_chosen_is_said_only_to_those_who_listen(station: Station) -> None:
    station.kiosk.enter()
    station.aloud.tell("Karte, Taste")
    assert station.voice.said == []


def test_a_new_screen_is_named_before_what_is_chosen_on_it(listening: Station) -> None:
    listening.aloud.tell("Karte, Taste")
    listening.kiosk.openPanel("treaties")
    assert not listening.voice.speaking
    listening.aloud.tell("Früher, Taste")
    listening.strike(Qt.Key.Key_Down)
    listening.aloud.tell("Später, Taste")
    assert listening.voice.said == ["Karte, Taste", "Verträge.\nFrüher, Taste", "Später, Taste"]


def test_a_key_stops_the_voice(listening: Station) -> None:
    listening.aloud.tell("Karte, Taste")
    listening.strike(Qt.Key.Key_Down)
    assert not listening.voice.speaking


def test_headphones_taken_out_end_it(listening: Station) -> None:
    listening.aloud.tell("Karte, Taste")
    listening.keypad.sounding.emit(Key.UNPLUGGED)
    assert not listening.voice.speaking
    assert not listening.kiosk.readingHelp.speaks


def test_louder_and_quieter_are_heard_at_once_and_forgotten_at_the_reset(
    listening: Station,
) -> None:
    listening.aloud.tell("Karte, Taste")
    before = listening.voice.volume
    listening.strike(Qt.Key.Key_VolumeUp)
    assert listening.voice.volume > before
    assert listening.voice.said[-1] == "Karte, Taste"
    listening.voice.finish()
    listening.let_pass(PATIENT + IDLE)
    assert listening.kiosk.phase == Phase.ATTRACT
    assert listening.kiosk.readingHelp.volume == NO_HELP.volume == before
    assert not listening.kiosk.readingHelp.speaks
    listening.strike(Qt.Key.Key_VolumeUp)
    assert listening.kiosk.readingHelp.volume == before, "nobody is here whom it could be for"


def test_whoever_listens_has_more_time(listening: Station) -> None:
    listening.let_pass(PATIENT - 1)
    assert listening.kiosk.phase == Phase.EXPLORING
    listening.let_pass(1)
    assert listening.kiosk.phase == Phase.WARNING


def test_a_voice_that_vanishes_takes_nothing_with_it(listening: Station) -> None:
    listening.aloud.tell("Karte, Taste")
    listening.voice.vanish()
    listening.aloud.tell("Zeitleiste, Taste")
    assert listening.voice.said == ["Karte, Taste"]
    assert not listening.aloud.available
    assert not listening.kiosk.readingHelp.canSpeak
    assert listening.kiosk.phase == Phase.EXPLORING
