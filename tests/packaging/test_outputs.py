"""A screen is switched off and on, or another one is there instead: the picture comes back.

cage cannot do that without a real screen, so sway stands in for it. It needs what
`test_resilience.py` needs, and sway and grim of Debian, unpacked in build/bare/tools; each is done
`KIOSK_TIMES` times, or once:

    KIOSK_TIMES=100 KIOSK_BUNDLE=build/bundle/museum-kiosk pytest -s -n 0 \
        -o faulthandler_timeout=0 tests/packaging/test_outputs.py
"""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.packaging.hurt_station import BARE, Station, installed

BUNDLE = os.environ.get("KIOSK_BUNDLE", "")
TIMES = int(os.environ.get("KIOSK_TIMES", "1"))
DARK_S = 1
AT_MOST_S = 5

pytestmark = pytest.mark.skipif(not BUNDLE, reason="KIOSK_BUNDLE names no bundle")

TOOLS = "LD_LIBRARY_PATH=/opt/usr/lib/x86_64-linux-gnu"
STAND_IN = f"""\
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
    work = tmp_path_factory.mktemp("sway")
    (work / "sway.conf").write_text(CONFIGURATION)
    with installed(Path(BUNDLE), work, tools=BARE / "tools") as station:
        folder = station.system.root / "etc/systemd/system/kiosk.service.d"
        (folder / "sway.conf").write_text(STAND_IN)
        station.system.run("systemctl", "daemon-reload")
        moment = time.monotonic()
        station.system.run("systemctl", "restart", "kiosk.service")
        station.back_after(moment)
        yield station


def tool(station: Station, *words: str) -> None:
    """A command to the compositor, or a picture of what it shows."""
    where = (
        "SWAYSOCK=$(ls -t /run/kiosk-session/sway-ipc.*.sock | head -n 1) WAYLAND_DISPLAY=wayland-1"
    )
    command = f"{where} XDG_RUNTIME_DIR=/run/kiosk-session {TOOLS} /opt/usr/bin/{' '.join(words)}"
    station.system.run("sh", "-c", command)


def well_after(station: Station, moment: float) -> float:
    """When it first told after a moment that its frames are shown."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        told = int(station.unit("WatchdogTimestampMonotonic")) / 1e6
        if told > moment:
            return told
        time.sleep(0.05)
    raise TimeoutError(station.system.run("journalctl", "-u", "kiosk", "-n", "60").stdout)


def picture(station: Station, name: str) -> None:
    """For somebody to look at."""
    tool(station, "grim", "/root/taken.png")
    (BARE / "pictures").mkdir(exist_ok=True)
    shutil.move(station.system.root / "root/taken.png", BARE / "pictures" / name)


def test_a_screen_is_off_and_on_again(station: Station) -> None:
    main, took = station.unit("MainPID"), list[float]()
    for _ in range(TIMES):
        tool(station, "swaymsg", "'output * dpms off'")
        time.sleep(DARK_S)
        tool(station, "swaymsg", "'output * dpms on'")
        moment = time.monotonic()
        took.append(well_after(station, moment) - moment)
    print(f"\noff and on {len(took)}: median {median(took):.1f} s, most {max(took):.1f} s")
    picture(station, "screen-on-again.png")
    assert max(took) < AT_MOST_S
    assert (station.unit("MainPID"), station.breakdowns()) == (main, [])


def test_another_screen_is_there_instead(station: Station) -> None:
    main, took = station.unit("MainPID"), list[float]()
    for number in range(TIMES):
        tool(station, "swaymsg", "create_output")
        tool(station, "swaymsg", f"output HEADLESS-{number + 1} disable")
        moment = time.monotonic()
        took.append(well_after(station, moment) - moment)
    print(f"\nanother {len(took)}: median {median(took):.1f} s, most {max(took):.1f} s")
    picture(station, "another-screen.png")
    assert max(took) < AT_MOST_S
    assert (station.unit("MainPID"), station.breakdowns()) == (main, [])
