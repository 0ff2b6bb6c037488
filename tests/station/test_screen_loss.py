"""Word is left where the screen has gone, and taken back as soon as there is one."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.station import screen_loss
from kiosk.station.crashes import Crashes
from kiosk.station.screen_loss import ScreenLoss


def test_word_is_left_while_there_is_no_screen(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    crashes = Crashes(tmp_path / "crashes")
    word = tmp_path / "screen-gone"
    loss = ScreenLoss(crashes)
    is_there = [False]
    monkeypatch.setattr(screen_loss, "has_screen", lambda: is_there[0])
    screen = QGuiApplication.primaryScreen()
    qapp.screenRemoved.emit(screen)
    assert word.exists()
    is_there[0] = True
    qapp.screenAdded.emit(screen)
    assert not word.exists()
    is_there[0] = False
    loss.close()
    qapp.screenRemoved.emit(screen)
    assert not word.exists()
    assert isinstance(QGuiApplication.primaryScreen(), QScreen)


def test_where_there_is_no_service_there_is_no_word(tmp_path: Path):
    Crashes(tmp_path / "none" / "crashes").tell_of_screen(is_there=False)
    assert not any(tmp_path.iterdir())
