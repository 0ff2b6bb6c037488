"""A kiosk that can write nowhere, and one whose disk is full, show their exhibit all the same."""

import sys
from pathlib import Path

import pytest

from kiosk.staff.code import kept
from tests.station.beside_systemd import RUN, shown_and_ended
from tests.station.stations import TINY

HOMES = ("HOME", "TMPDIR", "STATE_DIRECTORY", "RUNTIME_DIRECTORY")
XDG = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
NO_FILE_GROWS = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
"""What a full disk does to who writes, also where a test may do everything."""


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
def test_the_picture_comes_and_stays(tmp_path: Path, place: str) -> None:
    full = place == "full"
    where = str(tmp_path) if full else place
    program = f"{NO_FILE_GROWS} {RUN}" if full else RUN
    nowhere = dict.fromkeys((*HOMES, *XDG), where)
    code, said = shown_and_ended(tmp_path, settings(tmp_path, where), nowhere, program)
    assert code == 0, said
    assert "Traceback" not in said
