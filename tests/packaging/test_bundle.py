"""A bare Debian without a network becomes a station, is updated and upgraded, and is bare again.

It takes minutes, and needs root, `python -m tools.bare_system`, `make bundle` without a key, and,
for a screen and pictures of it, Debian's sway and grim, unpacked in build/bare/tools:

    KIOSK_BUNDLE=build/bundle/museum-kiosk pytest -s -n 0 -o faulthandler_timeout=0 \
        tests/packaging/test_bundle.py
"""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.screens import (
    BARE,
    NO_SCREEN,
    drop_in,
    forget_screens,
    in_a_window,
    take_picture,
)
from tools.bare_system.base import SUITE
from tools.bare_system.system import System, booted

ROOT = Path(__file__).parents[2]
BUNDLE = os.environ.get("KIOSK_BUNDLE", "")
KEY = ROOT / "build/key"
KIOSK = ROOT / ".venv/bin/kiosk"
NEXT = "99.0"

pytestmark = pytest.mark.skipif(not BUNDLE, reason="KIOSK_BUNDLE names no bundle")

USER = {"/etc/passwd", "/etc/shadow", "/etc/group", "/etc/gshadow"}
KEPT_BY_DEBIAN = {f"{file}-" for file in USER} | {"/var/lib/apt/extended_states"}
"""The users and groups before the last change, and which packages came by themselves: none."""
WHAT_A_SYSTEM_WRITES = (
    *("/mnt", "/opt", "/var/log", "/var/lib/dpkg", "/var/lib/systemd", "/var/cache"),
)


def call(*command: str | Path, **environment: str) -> None:
    subprocess.run(command, check=True, env={**os.environ, **environment}, cwd=ROOT)


def sums(folder: Path) -> None:
    script = "find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 sha256sum > SHA256SUMS"
    subprocess.run(["sh", "-c", script], check=True, cwd=folder)


@pytest.fixture
def bundles(tmp_path: Path) -> Path:
    """`this`, `next` with the program in a higher version, a `damaged` one; and a later `pack`."""
    this = shutil.copytree(ROOT / BUNDLE, tmp_path / "this")
    after = shutil.copytree(this, tmp_path / "next", copy_function=os.link)
    (package,) = (after / "debian").glob("museum-kiosk_*.deb")
    call("dpkg-deb", "--raw-extract", package, tmp_path / "tree")
    control = tmp_path / "tree/DEBIAN/control"
    lines = control.read_text().splitlines(keepends=True)
    versioned = (f"Version: {NEXT}\n" if line.startswith("Version:") else line for line in lines)
    control.write_text("".join(versioned))
    package.unlink()
    call(
        "dpkg-deb",
        "-Znone",
        "--build",
        tmp_path / "tree",
        after / f"debian/museum-kiosk_{NEXT}_amd64.deb",
    )
    (after / "debian/Packages").unlink()
    call("packaging/bundle/index.sh", after / "debian")
    (after / "SHA256SUMS").unlink()
    sums(after)

    damaged = shutil.copytree(this, tmp_path / "damaged", copy_function=os.link)
    (damaged / "technicians.md").unlink()
    (damaged / "technicians.md").write_text("something else")

    exhibit = shutil.copytree(ROOT / "content/genoa-rapallo-1922", tmp_path / "exhibit")
    file = exhibit / "exhibit.yaml"
    file.write_text(file.read_text().replace("Genua & Rapallo 1922", "Genua & Rapallo, neu"))
    passphrase = (KEY / "passphrase").read_text().strip()
    (tmp_path / "pack").mkdir()
    (first,) = (this / "exhibit").glob("*.pack")
    later = str(int(first.stem.rpartition("-")[2]) + 1)
    call(
        *(KIOSK, "pack", "build", exhibit, "--sequence", later),
        *("--key", KEY / "trial.key", "--out", tmp_path / "pack"),
        KIOSK_PASSPHRASE=passphrase,
    )
    return tmp_path


@pytest.fixture
def bare(bundles: Path) -> Iterator[System]:
    with booted(BARE / SUITE, shown={bundles: "/mnt", BARE / "tools": "/opt"}) as system:
        yield system


def eventually(system: System, script: str, seconds: int = 120) -> None:
    system.run("timeout", str(seconds), "sh", "-c", f"until {script}; do sleep 0.5; done")


def picture(system: System, name: str) -> None:
    """What is on the screen, for somebody to look at."""
    again = ("sh", "-c", "systemctl daemon-reload && systemctl restart kiosk.service")
    drawn = in_a_window(system)
    system.run(*again)
    time.sleep(10)
    take_picture(system, name)
    drawn.unlink()
    system.run(*again)


def shows(system: System, title: str) -> None:
    """Wait until the kiosk has shown this for a minute of frames, and has confirmed it so."""
    first = "runuser -u kiosk -- kiosk pack list | head -n 1"
    eventually(system, f"{first} | grep -v '^on trial' | grep -q '{title}'", 240)


def changes(before: dict[str, str], after: dict[str, str]) -> set[str]:
    """The paths of what came, went or is no longer as it was, but for the length of folders."""

    def kind(said: str | None) -> str | None:
        return said and (said.rpartition(" ")[0].rpartition(" ")[0] if said[0] == "d" else said)

    both = before.keys() | after.keys()
    return {path for path in both if kind(before.get(path)) != kind(after.get(path))}


def test_a_bare_system_becomes_a_station_and_is_bare_again(bare: System) -> None:
    def step(*command: str, check: bool = True) -> None:
        begun = time.monotonic()
        said = bare.run(*command, check=check, timeout=1200).stdout
        print(f"\n$ {' '.join(command)}   # {time.monotonic() - begun:.0f} s\n{said}")

    before = bare.files(*WHAT_A_SYSTEM_WRITES)
    drop_in(bare, "no-screen", NO_SCREEN)

    refused = bare.run("sh", "/mnt/damaged/install.sh", "--yes", check=False)
    assert refused.returncode == 1
    assert "technicians.md: FAILED" in refused.stdout
    assert bare.run("dpkg-query", "-W", "cage", check=False).returncode

    step("sh", "/mnt/this/install.sh", "--yes")
    shows(bare, "Genua & Rapallo 1922")
    picture(bare, "installed.png")
    step("systemctl", "status", "--no-pager", "--lines=20", "kiosk", "kiosk-speech", "seatd")
    step("kiosk", "doctor", check=False)
    found = json.loads(bare.run("kiosk", "doctor", "--json", check=False).stdout)
    assert [each["key"] for each in found if each["level"] == "not-ok"] == ["touch.device"]
    step("systemd-analyze", "security", "--offline=yes", "/lib/systemd/system/kiosk.service")
    assert "0 loaded units" in bare.run("systemctl", "--failed").stdout
    shipped = ("kiosk.service", "kiosk-speech.service")
    assert not bare.run("systemd-analyze", "verify", *shipped).stdout
    assert not bare.run("ss", "--no-header", "-ltnu").stdout
    step("sh", "/mnt/this/install.sh", "--yes")

    # As if a stick were there.
    bare.run("sh", "-c", "cp -r /mnt/pack /run/kiosk/sticks/pack")
    shows(bare, "Genua & Rapallo, neu")
    picture(bare, "updated.png")
    step("cat", "/run/kiosk/reports/pack.txt")

    step("sh", "/mnt/next/install.sh", "--yes")
    assert NEXT in bare.run("dpkg-query", "-W", "museum-kiosk").stdout
    shows(bare, "Genua & Rapallo, neu")
    picture(bare, "upgraded.png")
    said = bare.run("journalctl", "--no-pager", "-u", "kiosk").stdout
    print(said)
    assert "Failed with result" not in said

    forget_screens(bare)
    step("sh", "/mnt/next/install.sh", "--remove", "--yes")
    left = changes(before, bare.files(*WHAT_A_SYSTEM_WRITES)) - KEPT_BY_DEBIAN
    assert {path for path in left if not path.startswith(("/var/lib/kiosk", "/etc/kiosk"))} == USER
    step("sh", "/mnt/next/install.sh", "--purge", "--yes")
    assert changes(before, bare.files(*WHAT_A_SYSTEM_WRITES)) <= KEPT_BY_DEBIAN
