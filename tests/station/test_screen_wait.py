"""A station without a screen waits for one, and systemd hears that all is well meanwhile."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QTimer
from pytestqt.qtbot import QtBot

from kiosk.log import Log
from kiosk.settings.model import HealthSettings, Settings
from kiosk.station import screen_wait
from kiosk.station.crashes import Crashes, Start
from kiosk.station.health.files import STATUS
from kiosk.station.health.waiting import WaitingHealth
from kiosk.station.notify import Notifier
from kiosk.station.screen_wait import ScreenWait
from tests.e2e.opening import Clock


class Heard(Notifier):
    """What systemd would hear, as words."""

    def __init__(self) -> None:
        super().__init__({})
        self.said: list[str] = []

    def _tell(self, said: str) -> None:
        self.said.append(said)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_there_is_a_screen(qtbot: QtBot):
    assert screen_wait.has_screen()


def test_it_begins_when_the_screen_comes(
    qtbot: QtBot,
    heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    sizes = [QRect(), QRect(0, 0, 1920, 1080)]
    reports: list[None] = []
    monkeypatch.setattr(screen_wait, "has_screen", lambda: not sizes.pop(0).isEmpty())
    monkeypatch.setattr(screen_wait, "LOOK_MS", 0)
    assert ScreenWait(heard, Log(), lambda: reports.append(None)).wait()
    assert len(reports) == 1
    assert heard.said == ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]
    assert "there is no screen" in capsys.readouterr().err


def test_it_can_be_told_to_end_meanwhile(
    qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(screen_wait, "has_screen", lambda: False)
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
    assert not ScreenWait(heard, Log(), lambda: None).wait()
    assert heard.said[0] == "READY=1"
    _forget_the_end()


def test_its_health_says_that_there_is_none(qtbot: QtBot, tmp_path: Path, clock: Clock):
    settings = Settings(station="Foyer 1", health=HealthSettings(folder=tmp_path))
    crashes = Crashes(tmp_path / "crashes")
    health = WaitingHealth(settings, crashes, Start.USUAL, Log(), clock)
    clock.turn(15)
    health.tell()
    health.close()
    status = json.loads((tmp_path / STATUS).read_bytes())
    assert status["station"] == "Foyer 1"
    assert (status["healthy"], status["display_on"]) == (False, False)
    assert "there is no screen" in json.dumps(status["content"])


def _forget_the_end() -> None:
    """Only the program's own loop does, when it has ended: until then, no other one turns."""
    QTimer.singleShot(0, QCoreApplication.quit)
    QCoreApplication.exec()
