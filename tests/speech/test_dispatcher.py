"""The engine as it may be: ready, busy, silent, broken or gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from kiosk.speech.dispatcher import Dispatcher

VOICES = "249-German\tde\tnone\r\n249-English\ten-GB\tnone\r\n249 OK\r\n"


class Station:
    """What listens at the other end."""

    def __init__(self, address: str) -> None:
        self.server = QLocalServer()
        assert self.server.listen(address), self.server.errorString()
        self.server.newConnection.connect(self._meet)
        self.heard: list[str] = []
        self.answers = True
        self.refuses = False
        self.messages = 0
        self._line: QLocalSocket | None = None
        self._told: list[str] | None = None

    def _meet(self) -> None:
        self._line = self.server.nextPendingConnection()
        self._line.readyRead.connect(self._hear)

    def _hear(self) -> None:
        while self._line and self._line.canReadLine():
            self._take(bytes(self._line.readLine().data()).decode().rstrip("\r\n"))

    def _take(self, line: str) -> None:
        if self._told is not None:
            if line != ".":
                self._told.append(line)
                return
            self.heard.append(f"said {'|'.join(self._told)}")
            self._told = None
            self.messages += 1
            self.send(f"225-{self.messages}\r\n225 OK\r\n")
            return
        self.heard.append(line)
        if not self.answers:
            return
        if line == "SPEAK" and not self.refuses:
            self._told = []
            self.send("230 OK RECEIVING DATA\r\n")
        elif line == "SPEAK":
            self.send("300 ERR INTERNAL\r\n")
        else:
            self.send(VOICES if line.startswith("LIST") else "200 OK\r\n")

    def send(self, lines: str) -> None:
        assert self._line
        self._line.write(lines.encode())
        self._line.flush()

    def go(self) -> None:
        assert self._line
        self._line.abort()


@pytest.fixture
def address(tmp_path: Path) -> str:
    """A path short enough for a socket."""
    return str(tmp_path / "s")


@pytest.fixture
def station(qtbot: QtBot, address: str) -> Iterator[Station]:
    made = Station(address)
    yield made
    made.server.close()


@pytest.fixture
def voice(qtbot: QtBot, station: Station, address: str) -> Iterator[Dispatcher]:
    """One that has found its engine."""
    made = Dispatcher(lambda: address)
    with qtbot.waitSignal(made.changed):
        made.look()
    station.heard.clear()
    yield made
    made.deleteLater()


def test_it_speaks_the_languages_that_the_engine_has(voice: Dispatcher) -> None:
    assert voice.can_speak("de")
    assert voice.can_speak("en")
    assert not voice.can_speak("ru")


def test_what_it_says_ends_when_the_engine_says_so(
    qtbot: QtBot, station: Station, voice: Dispatcher
) -> None:
    voice.say("Genua.\nRapallo.", "de", 60)
    qtbot.waitUntil(lambda: station.messages == 1)
    assert station.heard == [
        "CANCEL self",
        "SET self LANGUAGE de",
        "SET self VOLUME 20",
        "SPEAK",
        "said Genua.|Rapallo.",
    ]
    with qtbot.waitSignal(voice.ended):
        station.send("702-9\r\n702 END\r\n702-1\r\n702-4\r\n702 END\r\n")


def test_only_the_last_of_what_it_was_asked_for_is_said(
    qtbot: QtBot, station: Station, voice: Dispatcher
) -> None:
    ended: list[bool] = []
    voice.ended.connect(lambda: ended.append(True))
    for words in ("eins", "zwei", "drei"):
        voice.say(words, "de", 60)
    qtbot.waitUntil(lambda: "said drei" in station.heard)
    assert "said zwei" not in station.heard
    voice.stop()
    voice.stop()
    station.send(f"703-{station.messages}\r\n703 CANCELED\r\n")
    station.heard.clear()
    voice.say("vier", "de", 60)
    qtbot.waitUntil(lambda: "said vier" in station.heard)
    assert not ended, "what is stopped has no end"


def test_words_that_are_not_taken_come_to_an_end_at_once(
    qtbot: QtBot, station: Station, voice: Dispatcher
) -> None:
    station.refuses = True
    with qtbot.waitSignal(voice.ended):
        voice.say("Genua.", "de", 60)
    assert not any(line.startswith("said") for line in station.heard)


def test_an_engine_that_goes_in_the_middle_leaves_nobody_waiting(
    qtbot: QtBot, station: Station, voice: Dispatcher
) -> None:
    voice.say("Genua.", "de", 60)
    qtbot.waitUntil(lambda: station.messages == 1)
    with qtbot.waitSignals([voice.changed, voice.ended]):
        station.go()
    assert not voice.can_speak("de")
    voice.say("Rapallo.", "de", 60)
    voice.stop()
    with qtbot.waitSignal(voice.changed):
        voice.again.timeout.emit()
    assert voice.can_speak("de"), "it is looked for again"


def test_an_engine_that_answers_no_more_counts_as_gone(
    qtbot: QtBot, station: Station, voice: Dispatcher
) -> None:
    station.answers = False
    voice.say("Genua.", "de", 60)
    qtbot.waitUntil(lambda: bool(station.heard))
    assert voice.patience.isActive()
    with qtbot.waitSignals([voice.changed, voice.ended]):
        voice.patience.timeout.emit()
    assert not voice.can_speak("de")
    assert voice.again.isActive()


def test_something_else_at_the_other_end_is_no_voice(
    qtbot: QtBot, station: Station, voice: Dispatcher
) -> None:
    with qtbot.waitSignal(voice.changed):
        station.send("HTTP/1.1 400 Bad Request\r\n\r\n")
    assert not voice.can_speak("de")


def test_where_there_is_no_engine_there_is_silence(qtbot: QtBot, address: str) -> None:
    voice = Dispatcher(lambda: f"{address}/nowhere")
    voice.look()
    qtbot.waitUntil(voice.again.isActive)
    assert not voice.can_speak("de")
    voice.say("Genua.", "de", 60)
    voice.stop()
