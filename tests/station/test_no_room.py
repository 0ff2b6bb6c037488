"""A kiosk that can write nowhere, and one whose disk is full, show their exhibit all the same."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.code import kept
from tests.station.stations import TINY

HOMES = ("HOME", "TMPDIR", "STATE_DIRECTORY", "RUNTIME_DIRECTORY")
XDG = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
START_S = 120


NO_FILE_GROWS = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
"""What a full disk does to who writes, also where a test may do everything."""
RUN = "import sys; from kiosk.cli import main; main(sys.argv[1:])"


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """What the kiosk tells of frames that were shown."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind(str(tmp_path / "notify"))
        ears.settimeout(START_S)
        yield ears


def settings(tmp_path: Path, counts: str) -> Path:
    file = tmp_path / "kiosk.yaml"
    file.write_text(
        f"exhibit: {TINY}\nstaff:\n  code: {kept('271828')}\n"
        f"statistics:\n  keep: yes\n  folder: {counts}\n",
        "utf-8",
    )
    return file


@pytest.mark.skipif(sys.platform != "linux", reason="/proc takes no files")
@pytest.mark.parametrize("place", ["/proc/nowhere", "/proc", "full"])
def test_the_picture_comes_and_stays(tmp_path: Path, systemd: socket.socket, place: str) -> None:
    full = place == "full"
    where = str(tmp_path) if full else place
    surroundings = {
        **os.environ,
        **dict.fromkeys((*HOMES, *XDG), where),
        "NOTIFY_SOCKET": str(tmp_path / "notify"),
        "WATCHDOG_USEC": "15000000",
    }
    program = f"{NO_FILE_GROWS} {RUN}" if full else RUN
    given = ["--windowed", "1280x800", "--settings", str(settings(tmp_path, where))]
    with subprocess.Popen(
        [sys.executable, "-B", "-c", program, "run", *given],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            heard: list[str] = []
            while heard.count("WATCHDOG=1") < 3:
                heard.append(systemd.recv(4096).decode())
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=START_S)
        finally:
            process.kill()
    assert process.returncode == 0, said
    assert "Traceback" not in said
