"""What staff can do at the screen is also a command, which lets nobody in."""

from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from kiosk.cli import staff as command
from kiosk.staff.room import CLEANING_S
from kiosk.staff.wishing import KEYS, wish
from tests.staff.test_duty import Station, may_end, start, station

__all__ = ["may_end", "start", "station"]


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path, station: Station):
    """Asks the station, and gives what it says."""
    seconds = count(step=0.01)
    return lambda key: wish(key, tmp_path, lambda: next(seconds), lambda _: qtbot.wait(5))


@pytest.mark.parametrize("may_end", [True])
def test_all_that_the_page_does_can_be_asked_for(station: Station):
    assert {each.key for each in station.room.desk.actions_now()} == set(KEYS)


def test_it_is_louder(station: Station, asked):
    before = station.voices.loudness
    station.visitor.touch("start")
    assert asked("quieter") == ""
    assert station.voices.loudness == before - 10
    station.visitor.sees("home")


def test_what_cannot_be_done_is_told(station: Station, asked):
    assert asked("statistics") == "Put in a stick."
    assert asked("end") == "That cannot be done on this station."


def test_glass_is_cleaned_and_then_the_exhibit_is_there(station: Station, asked):
    station.visitor.touch("start")
    assert asked("clean") == ""
    station.visitor.sees("staff-cleaning")
    station.clock.turn(CLEANING_S)
    station.room.look()
    station.visitor.sees_no_more("staff-cleaning")
    assert not station.opened.view.door.open


def test_nothing_else_in_the_folder_is_taken_for_a_wish(station: Station, tmp_path: Path, asked):
    (tmp_path / "something").write_text("clean")
    (tmp_path / "wish").mkdir()
    station.room.look()
    (tmp_path / "wish").rmdir()
    assert asked("quieter") == ""


@pytest.fixture
def by_command(monkeypatch: pytest.MonkeyPatch):
    seconds = count(step=1.0)
    monkeypatch.setattr(command, "monotonic", lambda: next(seconds))
    monkeypatch.setattr(command, "sleep", lambda _: None)
    return lambda *words: CliRunner(env={"LC_ALL": "C"}).invoke(command.staff, ["do", *words])


def test_where_nobody_answers_that_is_said_and_nothing_left(by_command, tmp_path: Path):
    result = by_command("clean", "--folder", str(tmp_path))
    assert result.exit_code == 1
    assert "The kiosk does not answer. Is it running, and is a code set?" in result.output
    assert not any(tmp_path.iterdir())


def test_where_nothing_can_be_left_that_is_said(by_command, tmp_path: Path):
    result = by_command("clean", "--folder", str(tmp_path / "none"))
    assert result.exit_code == 1
    assert "nothing can be left there for the kiosk" in result.output


def test_what_it_does_not_know_is_a_wrong_call(by_command):
    assert by_command("dance").exit_code == 2
