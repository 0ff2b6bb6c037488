"""A station is hurt in every way that was thought of, and shows its picture again by itself.

systemd is the real one, in a bare Debian; cage draws to a screen that is none. It needs what
`test_bundle.py` needs; each hurt is done `KIOSK_TIMES` times, or once:

    KIOSK_TIMES=20 KIOSK_BUNDLE=build/bundle/museum-kiosk pytest -s -n 0 \
        -o faulthandler_timeout=0 tests/packaging/test_resilience.py
"""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.packaging.hurt_station import (
    KIOSK_SERVICE,
    WITH_RENDER_THREAD,
    WITHOUT_SCREEN,
    Station,
    installed,
)
from tools.bare_system.system import booted

BUNDLE = os.environ.get("KIOSK_BUNDLE", "")
TIMES = int(os.environ.get("KIOSK_TIMES", "1"))
AT_MOST_S = 30
CALM_S = 3
"""Seconds of pictures before it is hurt once more."""
LONGER_THAN_A_START_S = 70

pytestmark = pytest.mark.skipif(not BUNDLE, reason="KIOSK_BUNDLE names no bundle")

HURTS: dict[str, Callable[[Station], object]] = {
    "kiosk-stopped": lambda station: os.kill(station.kiosk, signal.SIGSTOP),
    "cage-stopped": lambda station: os.kill(station.cage, signal.SIGSTOP),
    "gui-thread-held": lambda station: station.hold_thread(station.kiosk),
    "kiosk-segv": lambda station: os.kill(station.kiosk, signal.SIGSEGV),
    "kiosk-killed": lambda station: os.kill(station.kiosk, signal.SIGKILL),
    "cage-killed": lambda station: os.kill(station.cage, signal.SIGKILL),
    "out-of-memory": lambda station: station.no_more_memory(station.kiosk),
}


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    with installed(Path(BUNDLE), tmp_path_factory.mktemp("packs")) as station:
        yield station


@pytest.mark.parametrize("what", HURTS)
def test_the_picture_comes_back(station: Station, what: str) -> None:
    is_hurt(station, what, HURTS[what])


def test_the_picture_comes_back_when_its_own_thread_is_held(station: Station) -> None:
    with station.set_up(WITH_RENDER_THREAD):
        is_hurt(station, "render-thread-held", lambda _: station.hold_thread(station.render_thread))


def is_hurt(station: Station, what: str, hurt: Callable[[Station], object]) -> None:
    """Again and again; each time it must be back in time, and one breakdown written down."""
    took: list[float] = []
    kinds: set[str] = set()
    station.forget_breakdowns()
    for _ in range(TIMES):
        time.sleep(CALM_S)
        moment = time.monotonic()
        hurt(station)
        took.append(station.back_after(moment) - moment)
        station.let_go()
        assert len(station.breakdowns()) == 1, station.breakdowns()
        kinds.add(station.breakdowns()[0].partition(" ")[2])
        station.forget_breakdowns()
    print(f"\n{what} {kinds}: {len(took)}, median {median(took):.1f} s, most {max(took):.1f} s")
    print(" ".join(f"{each:.1f}" for each in took))
    assert max(took) < AT_MOST_S


def test_without_a_screen_it_waits(station: Station) -> None:
    station.forget_breakdowns()
    with station.set_up(WITHOUT_SCREEN):
        main = station.unit("MainPID")
        time.sleep(LONGER_THAN_A_START_S)
        assert (station.unit("ActiveState"), station.unit("MainPID")) == ("active", main)
    assert station.breakdowns() == []


def test_a_disk_that_nobody_can_write_to_is_fine(station: Station) -> None:
    """The same system, begun once more with a root that is read-only."""
    station.health_after(0)
    with booted(station.system.root, read_only=True) as system:
        other = Station(system, station.work, station.first)
        touched = system.run("touch", "/new", "/var/lib/kiosk/new", "/var/new", check=False)
        assert touched.stdout.count("Read-only file system") == 3
        main = other.unit("MainPID")
        time.sleep(LONGER_THAN_A_START_S)
        print(other.journal())
        assert (other.unit("ActiveState"), other.unit("MainPID")) == ("active", main)
        assert other.breakdowns() == []
        health = other.health_after(time.monotonic())
        assert health["content"]["sequence"] == station.first
        assert health["frames"]["age_s"] < CALM_S
        assert "0 loaded units" in system.run("systemctl", "--failed").stdout


PLANNED: dict[str, Callable[[Station], object]] = {
    "restart": lambda station: station.system.run("systemctl", "restart", KIOSK_SERVICE),
    "stop": lambda station: station.system.run(
        "sh", "-c", f"systemctl stop {KIOSK_SERVICE} && systemctl start {KIOSK_SERVICE}"
    ),
    "told to end": lambda station: os.kill(station.kiosk, signal.SIGTERM),
    "ends by itself, as at night": lambda station: os.kill(station.kiosk, signal.SIGINT),
    "upgrade": lambda station: station.system.run(
        "sh", "-c", "dpkg --install /mnt/debian/museum-kiosk_*.deb"
    ),
}


def test_a_planned_end_is_no_breakdown_and_no_try(station: Station) -> None:
    station.forget_breakdowns()
    station.bring(1)
    station.pack("confirm")
    station.bring(2)
    for what, end in PLANNED.items():
        time.sleep(CALM_S)
        moment = time.monotonic()
        end(station)
        print(f"\n{what}: {station.back_after(moment) - moment:.1f} s", station.release)
        assert station.breakdowns() == [], what
        assert station.release == (2, True), what


def test_a_crash_loop_goes_back_and_then_is_safe(station: Station) -> None:
    station.forget_breakdowns()
    for number in (3, 4):
        station.bring(number)
        station.pack("confirm")
    starts: list[tuple[str, int]] = []
    for count in range(1, 8):
        moment = time.monotonic()
        os.kill(station.kiosk, signal.SIGSEGV)
        station.back_after(moment)
        health = station.health_after(moment)
        starts.append((health["start"], health["content"]["sequence"] or 0))
        breakdowns = [each for each in station.breakdowns() if "went-back" not in each]
        print(starts[-1], breakdowns[-1:])
        assert len(breakdowns) == count, station.journal()
    assert [start for start, _ in starts] == [
        *("usual", "usual", "go-back", "usual", "usual", "safe", "safe"),
    ]
    assert [number for _, number in starts[:5]] == [
        station.first + number for number in (4, 4, 3, 3, 3)
    ]
    moment = time.monotonic()
    station.make_breakdowns_old()
    station.system.run("systemctl", "restart", KIOSK_SERVICE)
    station.back_after(moment)
    assert station.health_after(moment)["start"] == "usual"


def test_it_starts_and_ends_a_hundred_times(station: Station) -> None:
    station.forget_breakdowns()
    took: list[float] = []
    for _ in range(5 * TIMES):
        station.system.run("systemctl", "stop", KIOSK_SERVICE)
        assert station.unit("Result") == "success"
        moment = time.monotonic()
        station.system.run("systemctl", "start", KIOSK_SERVICE)
        took.append(station.back_after(moment) - moment)
    print(f"\nstarted {len(took)} times: median {median(took):.1f} s, most {max(took):.1f} s")
    assert station.breakdowns() == []
