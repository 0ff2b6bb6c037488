"""systemd is told that all is well only while frames come, and a station that breaks down again and
again begins more carefully."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import watchdog
from kiosk.station.crashes import TO_BE_SAFE, TO_GO_BACK, WITHIN_S, Crashes, Start
from kiosk.station.notify import Notifier
from kiosk.station.watchdog import GAP_S, Watchdog
from tests.e2e.opening import Clock, open_kiosk
from tests.station.stations import TINY


class Listener:
    """What systemd would hear."""

    def __init__(self, path: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(path)
        self._socket.setblocking(False)

    def heard(self) -> list[str]:
        """Since the last time."""
        found: list[str] = []
        while True:
            try:
                found.append(self._socket.recv(4096).decode())
            except BlockingIOError:
                return found

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(params=["{}/notify", "\0{}"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(request.param).format(tmp_path)


@pytest.fixture
def systemd(address: str) -> Iterator[Listener]:
    listener = Listener(address)
    yield listener
    listener.close()


@pytest.fixture
def notifier(address: str) -> Notifier:
    return Notifier({"NOTIFY_SOCKET": address.replace("\0", "@")})


def test_it_says_what_systemd_understands(systemd: Listener, notifier: Notifier):
    notifier.ready()
    notifier.well()
    assert systemd.heard() == ["READY=1", "WATCHDOG=1"]


def test_where_nobody_listens_nothing_happens(tmp_path: Path):
    Notifier({}).ready()
    Notifier({"NOTIFY_SOCKET": str(tmp_path / "gone")}).ready()


def test_it_is_well_only_while_frames_come(
    qtbot: QtBot,
    clock: Clock,
    touch_screen: object,
    systemd: Listener,
    notifier: Notifier,
    monkeypatch: pytest.MonkeyPatch,
):
    opened = open_kiosk(TINY, clock, qtbot, still=True)
    dog = Watchdog(opened.view.window, notifier, clock)
    dog.look()
    assert systemd.heard() == [], "no frame has come yet"
    frames = opened.frames
    qtbot.waitUntil(lambda: opened.frames > frames)
    assert systemd.heard() == ["READY=1", "WATCHDOG=1"]
    dog.look()
    assert systemd.heard() == ["WATCHDOG=1"]
    clock.turn(GAP_S + 1)
    opened.view.window.hide()
    dog.look()
    assert systemd.heard() == [], "no frame has come for a while"
    monkeypatch.setattr(watchdog, "has_screen", lambda: False)
    dog.look()
    assert systemd.heard() == ["WATCHDOG=1"], "without a screen none can come"
    dog.close()
    opened.close()


def written(tmp_path: Path, *lines: str) -> Crashes:
    file = tmp_path / "crashes"
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return Crashes(file)


def test_few_breakdowns_change_nothing(tmp_path: Path):
    assert Crashes(tmp_path / "none").how_to_start(100) is Start.USUAL
    few = written(tmp_path, *["50.0 signal"] * (TO_GO_BACK - 1), "nonsense", "\0")
    assert few.how_to_start(100) is Start.USUAL


def test_after_three_it_goes_back_once(tmp_path: Path):
    crashes = written(tmp_path, *["50.0 core-dump"] * TO_GO_BACK)
    assert crashes.how_to_start(100) is Start.GO_BACK
    crashes.went_back(100)
    assert crashes.how_to_start(101) is Start.USUAL
    assert len(crashes.last()) == TO_GO_BACK


def test_after_six_it_is_safe_until_they_are_long_ago(tmp_path: Path):
    crashes = written(tmp_path, *["50.0 watchdog"] * TO_BE_SAFE)
    crashes.went_back(60)
    assert crashes.how_to_start(100) is Start.SAFE
    assert crashes.how_to_start(50 + WITHIN_S + 1) is Start.USUAL
