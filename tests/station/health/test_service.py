"""A running kiosk tells how it is, and opens no port unless it is set to."""

import json
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.log import Log
from kiosk.packs.state import Record
from kiosk.settings.model import HealthSettings, Settings, StoreSettings
from kiosk.station.arrival import Arrival, Outcome
from kiosk.station.health.facts import Machine
from kiosk.station.health.files import METRICS, STATUS
from kiosk.station.health.journal import Journal
from kiosk.station.health.outlets import Outlets
from kiosk.station.health.probe import Probe
from kiosk.station.health.service import Health, places, watch
from kiosk.station.running import Running
from kiosk.station.supply import Supply
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor
from tests.station.health.samples import WELL
from tests.station.stations import MADE, Shop, broken, running_on


@dataclass
class Station:
    """A kiosk with a store, and its health."""

    opened: Opened
    shop: Shop
    running: Running
    health: Health
    folder: Path
    system: Path
    calendar: list[datetime]
    capsys: pytest.CaptureFixture[str]

    def told(self) -> list[str]:
        """The events since the last time."""
        lines = self.capsys.readouterr().err.splitlines()
        return [line.split()[1].removeprefix("event=") for line in lines if "event=" in line]

    def status(self) -> dict[str, object]:
        """What `status.json` says after another look."""
        self.health.look()
        return json.loads((self.folder / STATUS).read_text("utf-8"))


@pytest.fixture
def station(
    qtbot: QtBot,
    touch_screen: QPointingDevice,
    clock: Clock,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Station]:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    current = shop.store.current
    assert current
    settings = Settings(station="Foyer 1", store=StoreSettings(folder=shop.store.folder))
    opened = open_kiosk(current.folder, clock, qtbot, still=True)
    supply = Supply(StoreSettings(folder=shop.store.folder), settings, Log())
    supply.begin(opened.kiosk, opened.view.window, opened.source, None)
    crashes = tmp_path / "crashes"
    crashes.write_text("990.0 watchdog\n", "utf-8")
    calendar = [MADE]
    running = running_on(opened, supply, settings, crashes, wall=lambda: calendar[-1])
    folder, system = tmp_path / "health", tmp_path / "system"
    machine = Machine(places(running, {}), system=system)
    probe = Probe(running, machine, system)
    journal = Journal(clock, tmp_path / "none")
    health = Health(running, probe, journal, Outlets(folder, None, clock, Log()), clock)
    yield Station(opened, shop, running, health, folder, system, calendar, capsys)
    health.close()
    supply.close()
    opened.close()


def one_more_frame(station: Station, qtbot: QtBot) -> None:
    frames = station.opened.frames
    station.opened.view.window.update()
    qtbot.waitUntil(lambda: station.opened.frames > frames)


def test_a_sound_station_is_healthy_and_says_so(station: Station, qtbot: QtBot):
    assert station.told() == ["station_start", "crash_seen"]
    one_more_frame(station, qtbot)
    status = station.status()
    assert (status["healthy"], status["why"]) == (True, [])
    content = status["content"]
    assert isinstance(content, dict)
    assert (content["sequence"], content["mode"], content["on_trial"]) == (1, "signed", True)
    assert status["breakdowns"] == {"count": 1, "reasons": {"watchdog": 1}}
    assert status["station"] == "Foyer 1"
    assert (station.folder / METRICS).read_bytes().startswith(b"# TYPE kiosk_up gauge\n")
    assert station.told() == []


def test_without_frames_it_is_not(station: Station, clock: Clock, qtbot: QtBot):
    one_more_frame(station, qtbot)
    clock.turn(11)
    assert station.status()["why"] == ["frames"]


def test_a_touch_screen_that_is_unplugged_is_told_at_the_next_look(station: Station, qtbot: QtBot):
    one_more_frame(station, qtbot)
    station.status()
    station.told()
    mouse = station.system / "class/input/event0/device"
    mouse.mkdir(parents=True)
    assert station.status()["why"] == ["touch"]
    assert station.told() == ["touch_lost"]
    (mouse / "properties").write_text("2\n", "ascii")
    assert station.status()["why"] == []
    assert station.told() == ["touch_back"]


def test_visits_touches_and_helps_are_counted(
    station: Station, touch_screen: QPointingDevice, clock: Clock, qtbot: QtBot
):
    visitor = Visitor(qtbot, station.opened, touch_screen)
    visitor.touch("start")
    visitor.sees("home")
    station.opened.kiosk.readingHelp.chooseTextSize(150)
    station.opened.kiosk.readingHelp.chooseTextSize(200)
    clock.turn(7)
    status = station.status()
    today, touch = status["today"], status["touch"]
    assert isinstance(today, dict)
    assert isinstance(touch, dict)
    assert today["visits"] == 1
    assert today["reading_help"]["large_text"] == 1
    assert touch["last_s"] >= 7


@pytest.mark.parametrize("years", [20, -20])
def test_a_calendar_that_jumps_changes_nothing_but_what_is_said_of_it(
    station: Station, qtbot: QtBot, years: int
):
    station.status()
    station.told()
    one_more_frame(station, qtbot)
    station.calendar.append(MADE + timedelta(days=365 * years))
    status = station.status()
    assert (status["healthy"], status["running_s"]) == (True, 0)
    assert status["clock_suspicious"] is True
    assert station.told() == ["clock_suspicious"]


def test_an_hour_without_visitors_is_no_line(station: Station, clock: Clock):
    station.status()
    station.told()
    for _ in range(60 * 4):
        clock.turn(15)
        station.health.look()
    assert station.told() == []


def test_an_exhibit_that_breaks_is_told(station: Station):
    broken(station.running.source.folder)
    station.running.source.load()
    station.told()
    status = station.status()
    content = status["content"]
    assert isinstance(content, dict)
    assert "content" in status["why"]  # type: ignore[operator]
    assert content["fault"].startswith("exhibit.yaml:")
    assert station.told() == ["content_fault"]


def test_what_becomes_of_packs_is_told_whoever_brought_them(station: Station):
    station.status()
    station.told()
    station.shop.store.confirm()
    station.shop.install(station.shop.pack(2))
    station.status()
    assert station.told() == ["update_confirmed", "update_ok"]
    inbox = station.running.supply and station.running.supply.inbox
    assert inbox
    inbox.begun.emit("tiny-3.pack")
    inbox.arrival = Arrival("tiny-3.pack", outcome=Outcome.KNOWN)
    inbox.ended.emit("tiny-3.pack", False, "It is there already.")
    inbox.arrival = Arrival("tiny-3.pack", outcome=Outcome.REFUSED)
    inbox.ended.emit("tiny-3.pack", False, "error[key]: nobody knows this key.\nmore")
    assert station.told() == ["update_begun", "update_refused"]


def test_what_the_store_did_while_the_program_began_is_told(station: Station):
    assert station.running.supply
    station.health._records = (Record("2026-04-16T10:00:00Z", "confirmed", "", 0, ""),)
    station.status()
    assert station.told()[-1] == "update_ok"


def test_no_port_is_open_unless_it_is_set(
    station: Station, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def refuse(*_: object) -> None:
        raise AssertionError("a port was opened")

    monkeypatch.setattr("kiosk.station.health.server.Server.__init__", refuse)
    assert station.running.settings.health == HealthSettings()
    health = watch(station.running, {"RUNTIME_DIRECTORY": str(tmp_path / "run")})
    health.look()
    assert (tmp_path / "run" / "health" / STATUS).exists()
    assert health._outlets.server is None
    health.close()


def test_where_it_is_set_it_answers_and_what_fails_is_told_once(
    clock: Clock, tmp_path: Path, capsys: pytest.CaptureFixture[str], free_port: Callable[[], int]
):
    port = free_port()
    outlets = Outlets(None, f"127.0.0.1:{port}", clock, Log())
    outlets.put(WELL)
    assert outlets.server
    assert outlets.server.answer("/healthz")[0] == 200
    (tmp_path / "file").touch()
    second = Outlets(tmp_path / "file" / "health", f"127.0.0.1:{port}", clock, Log())
    second.put(WELL)
    second.put(WELL)
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert "the station’s health cannot be written into" in said[0]
    assert f"nobody can be answered at 127.0.0.1:{port}" in said[1]
    outlets.close()
    second.put(WELL)
    assert second.server, "it is tried again"
    second.close()


@pytest.fixture
def free_port() -> Callable[[], int]:
    def find() -> int:
        with socket.create_server(("127.0.0.1", 0)) as server:
            return server.getsockname()[1]

    return find
