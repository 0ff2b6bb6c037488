"""A screen is switched off and on: the picture comes back by itself.

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

from tests.packaging.hurt_station import Station, installed
from tests.packaging.screens import BARE, TOOLS, drop_in, take_picture

BUNDLE = os.environ.get("KIOSK_BUNDLE", "")
TIMES = int(os.environ.get("KIOSK_TIMES", "1"))
DARK_S = 1
AT_MOST_S = 5

pytestmark = pytest.mark.skipif(not BUNDLE, reason="KIOSK_BUNDLE names no bundle")

# cage cannot switch a screen off; sway can.
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
    with installed(Path(BUNDLE), work, tools=BARE / "tools") as station:
        yield station


@pytest.fixture
def sway(station: Station) -> Iterator[Callable[[str], None]]:
    """A command to the compositor."""
    lines = drop_in(station.system, "sway", SWAY)
    station.begin_anew()

    def say(command: str) -> None:
        where = "SWAYSOCK=$(ls -t /run/kiosk-session/sway-ipc.*.sock | head -n 1)"
        station.system.run("sh", "-c", f"{where} {TOOLS} /opt/usr/bin/swaymsg '{command}'")

    yield say
    lines.unlink()


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
