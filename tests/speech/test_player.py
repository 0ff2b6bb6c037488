"""Recordings are played by a process of their own, and stop with it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kiosk.speech.player import Player
from kiosk.speech.sounding import READS, SOUNDS, lacking
from kiosk.speech.voice import Voice, Voices
from tests.speech.recordings import KINDS, LOUDEST, card_instead, loudest, record

HERE = pytest.mark.skipif(bool(lacking()), reason="apt-get install libsndfile1 libasound2")


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    configuration, heard = card_instead(tmp_path)
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(configuration))
    return heard


def test_it_plays_where_there_is_something_to_play_with(qtbot: QtBot) -> None:
    player = Player()
    assert not player.can_play(), "it is looked for late"
    player.look()
    assert player.can_play() is not lacking()


def test_what_is_lacking_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "usr/lib/aarch64-linux-gnu"
    folder.mkdir(parents=True)
    assert lacking(tmp_path) == (READS, SOUNDS)
    (folder / READS).touch()
    assert lacking(tmp_path) == (SOUNDS,)
    (tmp_path / "usr/lib" / SOUNDS).touch()
    assert lacking(tmp_path) == ()


@HERE
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_heard_as_loud_as_it_was_asked_for(
    qtbot: QtBot, tmp_path: Path, heard: Path, kind: str
) -> None:
    player = Player()
    with qtbot.waitSignal(player.ended, timeout=30_000):
        player.play(record(tmp_path / f"signing.de.{kind}"), 60)
    assert loudest(heard) == pytest.approx(LOUDEST * 0.6, abs=0.02)


@HERE
@pytest.mark.parametrize("sound", [True, False], ids=["no card", "no recording"])
def test_what_cannot_be_played_ends(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sound: bool
) -> None:
    (tmp_path / "asound.conf").write_text("pcm.!default { type hw card 99 }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
    file = tmp_path / "signing.wav"
    if sound:
        record(file)
    else:
        file.write_bytes(b"nothing")
    player = Player()
    with qtbot.waitSignal(player.ended, timeout=30_000):
        player.play(file, 60)


def test_a_process_that_does_not_start_ends(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.speech.player.COMMAND", (str(tmp_path / "absent"),))
    player = Player()
    with qtbot.waitSignal(player.ended, timeout=30_000):
        player.play(tmp_path / "signing.wav", 60)


def test_to_stop_ends_the_process_and_is_no_end_of_the_recording(
    qtbot: QtBot, tmp_path: Path
) -> None:
    endless = tmp_path / "endless.wav"
    os.mkfifo(endless)
    player = Player()
    player.play(endless, 60)
    (work,) = player.findChildren(QProcess)
    with qtbot.assertNotEmitted(player.ended), qtbot.waitSignal(work.finished, timeout=30_000):
        player.stop()
    assert work.exitStatus() is QProcess.ExitStatus.CrashExit


def test_nothing_sounds_when_the_kiosk_has_ended(qtbot: QtBot, tmp_path: Path) -> None:
    endless = tmp_path / "endless.wav"
    os.mkfifo(endless)
    player = Player()
    both = Voices(lambda: (Voice(), player))
    both.look()
    both.play(endless, 60)
    both.close()
    (work,) = player.findChildren(QProcess)
    assert work.state() is QProcess.ProcessState.NotRunning


@HERE
def test_another_recording_takes_the_place_of_the_one_before(
    qtbot: QtBot, tmp_path: Path, heard: Path
) -> None:
    endless = tmp_path / "endless.wav"
    os.mkfifo(endless)
    player = Player()
    ends: list[None] = []
    player.ended.connect(lambda: ends.append(None))
    player.play(endless, 60)
    player.play(record(tmp_path / "signing.flac"), 20)
    qtbot.waitUntil(lambda: bool(ends))
    assert len(ends) == 1
    assert loudest(heard) == pytest.approx(LOUDEST * 0.2, abs=0.02)
