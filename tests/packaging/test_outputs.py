"""A screen goes and comes: the picture comes back by itself. It stays where nothing moves on it.

It needs what `test_resilience.py` needs, and sway and grim of Debian, unpacked in
build/bare/tools; it is done `KIOSK_TIMES` times, or once:

    KIOSK_TIMES=100 KIOSK_BUNDLE=build/bundle/museum-kiosk pytest -s -n 0 \
        -o faulthandler_timeout=0 tests/packaging/test_outputs.py
"""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.packaging.hurt_station import WITH_RENDER_THREAD, Station, installed
from tests.packaging.screens import (
    BARE,
    TOOLS,
    in_a_window,
    shows_something,
    take_picture,
    tell_sway,
    unplug,
)

BUNDLE = os.environ.get("KIOSK_BUNDLE", "")
TIMES = int(os.environ.get("KIOSK_TIMES", "1"))
DARK_S = 1
AT_MOST_S = 5
LONGER_THAN_THE_WATCHDOG_S = 40
"""With the seconds for which frames may have come before, and between two words of it."""

pytestmark = pytest.mark.skipif(not BUNDLE, reason="KIOSK_BUNDLE names no bundle")

# cage ends where its last screen goes; sway goes on, and takes another one.
SWAY = f"""\
ExecStart=
ExecStart=/usr/bin/env {TOOLS} /opt/usr/bin/sway --config /srv/sway.conf"""
CONFIGURATION = """\
default_border none
exec env --unset=LD_LIBRARY_PATH /usr/lib/kiosk/session
"""


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    work = tmp_path_factory.mktemp("work")
    (work / "sway.conf").write_text(CONFIGURATION)
    with installed(Path(BUNDLE), work, tools=BARE / "tools") as station:
        in_a_window(station.system)
        yield station


def test_a_compositor_that_goes_on_without_a_screen(station: Station) -> None:
    with station.set_up(SWAY):
        main = station.unit("MainPID")
        dark_for = (LONGER_THAN_THE_WATCHDOG_S, *(DARK_S,) * TIMES)
        took = [dark_and_back(station, each, lambda: plug_in(station)) for each in dark_for]
        told(station, "unplugged and plugged in", took)
        take_picture(station.system, "plugged-in-again.png")
        assert station.unit("MainPID") == main


def test_a_compositor_that_ends_without_a_screen(station: Station) -> None:
    """It is begun anew, and has another one at once; what is on trial has no try less."""
    station.begin_anew()
    station.bring(1)
    took = [dark_and_back(station, DARK_S, lambda: None) for _ in range(TIMES)]
    told(station, "ended with its screen", took)
    assert (station.release, station.tries) == ((1, True), 1)


@pytest.mark.parametrize("lines", ["", WITH_RENDER_THREAD], ids=["by Qt", "by Mesa"])
def test_a_page_that_stands_still(station: Station, lines: str) -> None:
    """Such a screen asks for no frame by itself: cage is given none too many."""
    station.break_down_often()
    with station.set_up(lines):
        station.forget_breakdowns()
        main = station.unit("MainPID")
        time.sleep(LONGER_THAN_THE_WATCHDOG_S)
        take_picture(station.system, "safe.png")
        assert station.health_after(0)["start"] == "safe"
        assert station.breakdowns() == [], station.journal()
        assert station.unit("MainPID") == main


def plug_in(station: Station) -> None:
    tell_sway(station.system, "/run/kiosk-session", "create_output")


def dark_and_back(station: Station, seconds: float, then: Callable[[], None]) -> float:
    """How long it takes until something is seen again, after so long without a screen."""
    wait_until(station, dark=False)
    unplug(station.system)
    wait_until(station, dark=True)
    time.sleep(seconds)
    then()
    moment = time.monotonic()
    wait_until(station, dark=False)
    return time.monotonic() - moment


def wait_until(station: Station, *, dark: bool) -> None:
    until = time.monotonic() + 60
    while shows_something(station.system) == dark:
        if time.monotonic() > until:
            raise TimeoutError(station.journal())


def told(station: Station, what: str, took: list[float]) -> None:
    """For somebody to read; it must have been quick, and no breakdown."""
    print(f"\n{what} {len(took)}: median {median(took):.1f} s, most {max(took):.1f} s")
    assert max(took) < AT_MOST_S
    assert station.breakdowns() == [], station.journal()
