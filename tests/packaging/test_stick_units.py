"""A stick comes and goes under a real systemd and udev, on a bare Debian without a network.

Needs root, and what `python -m tools.bare_system` has once made.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.bare_system.base import SUITE
from tools.bare_system.system import System, booted

ROOT = Path(__file__).parents[2]
STATION = ROOT / "packaging/station"
BASE = ROOT / "build/bare" / SUITE

pytestmark = pytest.mark.skipif(
    bool(os.geteuid()) or not BASE.is_dir() or not shutil.which("systemd-nspawn"),
    reason="there is no bare system here (python -m tools.bare_system, as root)",
)

# The rule asks for a stick at a USB port; here a file is to stand for one.
STAND_IN = 'SUBSYSTEM=="block", KERNEL=="loop*", ENV{ID_BUS}="usb"\n'


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Path]:
    image = tmp_path / "stick.img"
    image.write_bytes(bytes(16 * 2**20))
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    looped = ["losetup", "--find", "--show", image]
    name = subprocess.run(looped, capture_output=True, text=True, check=True).stdout.strip()
    yield Path(name)
    subprocess.run(["losetup", "-d", name], check=True)


@pytest.fixture
def station(device: Path) -> Iterator[System]:
    with booted(BASE, devices=[device]) as system:
        for file in (STATION / "stick", *STATION.glob("*.rules"), *STATION.glob("*@*")):
            places = {"": "usr/lib/kiosk", ".rules": "etc/udev/rules.d"}
            place = system.root / places.get(file.suffix, "etc/systemd/system")
            place.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, place)
        (system.root / "etc/udev/rules.d/80-stand-in.rules").write_text(STAND_IN)
        system.run("systemctl", "daemon-reload")
        system.run("udevadm", "control", "--reload")
        yield system


def come_to(state: str, system: System, *units: str) -> None:
    """Wait until systemd says this of each unit."""
    for unit in units:
        asked = (
            f"until systemctl show -P ActiveState '{unit}' | grep -qx {state}; do sleep 0.05; done"
        )
        system.run("timeout", "20", "sh", "-c", asked)


def test_a_stick_comes_gets_its_report_and_goes(station: System, device: Path) -> None:
    name = device.name
    stick, path = f"kiosk-stick@{name}.service", f"kiosk-report@{name}.path"

    def event(action: str) -> None:
        station.run("udevadm", "trigger", f"--action={action}", "--settle", f"/sys/block/{name}")

    event("remove")
    come_to("inactive", station, f"dev-{name}.device")
    event("add")
    come_to("active", station, stick, path)
    found = station.run("findmnt", "-no", "OPTIONS", f"/run/kiosk/sticks/{name}").stdout
    assert {"ro", "nosuid", "nodev", "noexec", "nosymfollow"} <= set(found.strip().split(","))

    station.run("mkdir", "-p", "/run/kiosk/reports")
    station.run("sh", "-c", f"echo installed > /run/kiosk/reports/{name}.txt")
    report = f"/run/kiosk/sticks/{name}/REPORT.txt"
    station.run(
        "timeout", "20", "sh", "-c", f"until grep -qx installed {report}; do sleep 0.05; done"
    )
    come_to("inactive", station, f"kiosk-report@{name}.service")

    counted = f"/run/kiosk/reports/{name}.csv"
    carried = f"/run/kiosk/sticks/{name}/kiosk-statistics.csv"
    station.run("sh", "-c", f"echo 7 > {counted}.new && mv {counted}.new {counted}")
    gone = f"until grep -qx 7 {carried} && [ ! -e {counted} ]; do sleep 0.05; done"
    station.run("timeout", "20", "sh", "-c", gone)
    come_to("inactive", station, f"kiosk-statistics@{name}.service")

    event("remove")
    come_to("inactive", station, stick, path)
    assert station.run("findmnt", f"/run/kiosk/sticks/{name}", check=False).returncode
    assert "0 loaded units" in station.run("systemctl", "--failed").stdout

    event("add")
    come_to("active", station, stick, path)


def test_systemd_finds_nothing_wrong_with_the_units(station: System) -> None:
    for unit in STATION.glob("*@.*"):
        named = f"/etc/systemd/system/{unit.name.replace('@', '@sda1')}"
        assert not station.run("systemd-analyze", "verify", named).stdout
