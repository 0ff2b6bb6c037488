"""What a machine says of itself, and that it need not say anything."""

import os
from pathlib import Path

import pytest

from kiosk import disk
from kiosk.disk import LEAST_FREE, disk_low, free_bytes
from kiosk.station.health.facts import Facts, Machine
from kiosk.station.health.inputs import touch_screens


def files(root: Path, **contents: str) -> Path:
    for name, content in contents.items():
        file = root / name.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{content}\n", "ascii")
    return root


def machine(root: Path) -> Machine:
    return Machine({"store": root}, root / "process", root / "system", lambda: 5.0)


def test_a_machine_that_says_nothing(tmp_path: Path):
    facts = machine(tmp_path).look()
    assert facts == Facts(None, None, facts.free, None, None, 5.0)


def test_memory_and_open_files(tmp_path: Path):
    files(tmp_path, process__statm="90000 1000 300 1 0 400 0", process__fd__0="", process__fd__3="")
    facts = machine(tmp_path).look()
    assert (facts.memory, facts.files) == (1000 * os.sysconf("SC_PAGE_SIZE"), 2)


def test_this_very_machine():
    facts = Machine({"here": Path.cwd()}).look()
    assert facts.memory
    assert facts.files
    assert facts.uptime
    assert 10**6 < facts.memory < 10**10


def test_the_hottest_part_counts_and_nonsense_does_not(tmp_path: Path):
    kinds = tmp_path / "system/class"
    files(
        kinds,
        thermal__thermal_zone0__temp="48500",
        thermal__thermal_zone1__temp="-274000",
        thermal__thermal_zone2__temp="hot",
        hwmon__hwmon0__temp1_input="61000",
        hwmon__hwmon0__temp2_input="999000",
    )
    assert machine(tmp_path).look().temperature == 61.0


@pytest.mark.parametrize(
    ("kind", "state", "throttled"),
    [
        ("Processor", "0", False),
        ("Processor", "3", True),
        ("cpufreq-cpu0", "1", True),
        ("Fan", "3", None),
    ],
)
def test_a_machine_that_cools_by_being_slow(
    tmp_path: Path, kind: str, state: str, throttled: bool | None
):
    device = tmp_path / "system/class/thermal/cooling_device0"
    files(device, type=kind, cur_state=state)
    assert machine(tmp_path).look().throttled is throttled


@pytest.mark.parametrize(("word", "throttled"), [("50000", False), ("50005", True)])
def test_a_raspberry_pi_that_lacks_power(tmp_path: Path, word: str, throttled: bool):
    files(tmp_path / "system/devices/platform/soc/soc:firmware", get_throttled=word)
    assert machine(tmp_path).look().throttled is throttled


def test_room_is_asked_for_also_where_no_folder_is_yet(tmp_path: Path):
    assert free_bytes(tmp_path / "not" / "there") == pytest.approx(free_bytes(tmp_path), rel=0.5)


def test_a_disk_is_low_below_a_hundred_megabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert not Facts(free=(("store", LEAST_FREE), ("state", None))).disk_low
    assert Facts(free=(("store", LEAST_FREE), ("state", LEAST_FREE - 1))).disk_low
    free = {tmp_path: LEAST_FREE, tmp_path / "a": LEAST_FREE - 1}
    monkeypatch.setattr(disk, "free_bytes", free.get)
    assert not disk_low(tmp_path)
    assert disk_low(tmp_path, tmp_path / "a")


def test_touch_screens_are_told_from_mice_keyboards_and_pads(tmp_path: Path):
    assert touch_screens(tmp_path) is None
    inputs = tmp_path / "class/input"
    inputs.mkdir(parents=True)
    assert touch_screens(tmp_path) is None
    mouse, keyboard, pad, screen, old = (inputs / f"event{n}/device" for n in range(5))
    files(mouse, properties="0", capabilities__key="1f0000 0 0 0 0", capabilities__abs="0")
    files(keyboard, properties="0", capabilities__key="fffffffffffffffe", capabilities__abs="0")
    files(
        pad, properties="1", capabilities__key="e520 10000 0 0 0 0", capabilities__abs="660800011"
    )
    assert touch_screens(tmp_path) == 0
    files(screen, properties="2", capabilities__key="400 0 0 0 0 0", capabilities__abs="2608000")
    assert touch_screens(tmp_path) == 1
    files(old, properties="0", capabilities__key="400 0 0 0 0 0", capabilities__abs="3")
    assert touch_screens(tmp_path) == 2
