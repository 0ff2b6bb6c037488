"""A screen is switched off and on, or pulled and plugged: the picture comes back by itself.

It needs what `test_resilience.py` needs, and xvfb, grim and sway of Debian, unpacked in
build/bare/tools; each is done `KIOSK_TIMES` times, or once:

    KIOSK_TIMES=100 KIOSK_BUNDLE=build/bundle/museum-kiosk pytest -s -n 0 \
        -o faulthandler_timeout=0 tests/packaging/test_outputs.py
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.packaging.hurt_station import Station, installed
from tests.packaging.screens import BARE, TOOLS, drop_in, in_a_window, take_picture

BUNDLE = os.environ.get("KIOSK_BUNDLE", "")
TIMES = int(os.environ.get("KIOSK_TIMES", "1"))
DARK_S = 1
LONGER_THAN_THE_WATCHDOG_S = 30
AT_MOST_S = 5

pytestmark = pytest.mark.skipif(not BUNDLE, reason="KIOSK_BUNDLE names no bundle")

# cage cannot switch a screen off, nor take another one; sway can.
SWAY = f"""\
[Service]
ExecStart=
ExecStart=/usr/bin/env {TOOLS} /opt/usr/bin/sway --config /srv/sway.conf
"""
CONFIGURATION = """\
default_border none
exec env --unset=LD_LIBRARY_PATH /usr/lib/kiosk/session
"""


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    work = tmp_path_factory.mktemp("work")
    (work / "sway.conf").write_text(CONFIGURATION)
    shutil.copy(Path(__file__).with_name("close_windows.py"), work)
    with installed(Path(BUNDLE), work, tools=BARE / "tools") as station:
        yield station


@pytest.fixture
def sway(station: Station) -> Iterator[Callable[[str], None]]:
    """A command to the compositor, which draws into a window."""
    lines = (in_a_window(station.system), drop_in(station.system, "sway", SWAY))
    station.begin_anew()

    def say(command: str) -> None:
        where = "SWAYSOCK=$(ls -t /run/kiosk-session/sway-ipc.*.sock | head -n 1)"
        station.system.run("sh", "-c", f"{where} {TOOLS} /opt/usr/bin/swaymsg '{command}'")

    yield say
    for each in lines:
        each.unlink()


def test_a_screen_is_off_and_on_again(station: Station, sway: Callable[[str], None]) -> None:
    main, took = station.unit("MainPID"), list[float]()
    for _ in range(TIMES):
        sway("output * dpms off")
        time.sleep(DARK_S)
        sway("output * dpms on")
        moment = time.monotonic()
        took.append(well_after(station, moment) - moment)
    told(station, "off and on again", took)
    take_picture(station.system, "off-and-on-again.png", "wayland-1")
    assert station.unit("MainPID") == main


def test_a_screen_is_pulled_and_plugged_in(station: Station, sway: Callable[[str], None]) -> None:
    """The window is closed, and so the screen is gone; then there is another one."""
    main, took = station.unit("MainPID"), list[float]()
    for number in range(TIMES):
        pull(station)
        time.sleep(DARK_S if number else LONGER_THAN_THE_WATCHDOG_S)
        sway("create_output")
        moment = time.monotonic()
        took.append(well_after(station, moment) - moment)
    told(station, "pulled and plugged in", took)
    take_picture(station.system, "pulled-and-plugged-in.png", "wayland-1")
    assert station.unit("MainPID") == main


def test_a_screen_that_is_pulled_for_long_is_no_breakdown(station: Station) -> None:
    """Under cage, which stays without one."""
    lines = in_a_window(station.system)
    station.begin_anew()
    main = station.unit("MainPID")
    pull(station)
    time.sleep(LONGER_THAN_THE_WATCHDOG_S)
    assert (station.unit("MainPID"), station.breakdowns()) == (main, [])
    lines.unlink()
    station.begin_anew()
    assert station.breakdowns() == []


def pull(station: Station) -> None:
    close = f"DISPLAY=:77 {TOOLS} /usr/lib/kiosk/bin/python /srv/close_windows.py"
    station.system.run("sh", "-c", close)


def well_after(station: Station, moment: float) -> float:
    """When it first told after a moment that its frames are shown."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        told = int(station.unit("WatchdogTimestampMonotonic")) / 1e6
        if told > moment:
            return told
        time.sleep(0.05)
    raise TimeoutError(station.journal())


def told(station: Station, what: str, took: list[float]) -> None:
    """For somebody to read; it must have been quick, and no breakdown."""
    print(f"\n{what} {len(took)}: median {median(took):.1f} s, most {max(took):.1f} s")
    assert max(took) < AT_MOST_S
    assert station.breakdowns() == []
