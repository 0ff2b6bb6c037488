"""A station without a screen waits for one, and systemd hears that all is well meanwhile."""

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QTimer
from pytestqt.qtbot import QtBot

from kiosk.log import Log
from kiosk.station import screen_wait
from kiosk.station.notify import Notifier
from kiosk.station.screen_wait import ScreenWait


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


def test_with_a_screen_it_begins_at_once(qtbot: QtBot, heard: Heard):
    assert ScreenWait(heard, Log()).wait()
    assert heard.said == []


def test_it_begins_when_the_screen_comes(
    qtbot: QtBot,
    heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    sizes = [QRect(), QRect(), QRect(0, 0, 1920, 1080)]
    monkeypatch.setattr(screen_wait, "has_screen", lambda: not sizes.pop(0).isEmpty())
    monkeypatch.setattr(screen_wait, "LOOK_MS", 0)
    assert ScreenWait(heard, Log()).wait()
    assert heard.said == ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]
    assert "there is no screen" in capsys.readouterr().err


def test_it_can_be_told_to_end_meanwhile(
    qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(screen_wait, "has_screen", lambda: False)
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
    assert not ScreenWait(heard, Log()).wait()
    assert heard.said[0] == "READY=1"
    _forget_the_end()


def _forget_the_end() -> None:
    """Only the program's own loop does, when it has ended: until then, no other one turns."""
    QTimer.singleShot(0, QCoreApplication.quit)
    QCoreApplication.exec()
