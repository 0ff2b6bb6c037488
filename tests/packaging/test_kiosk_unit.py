"""What kiosk.service does at an end, as far as that can be seen without systemd."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from kiosk.ending import ASKED_TO_END, BROKEN_DOWN

STATION = Path(__file__).parents[2] / "packaging" / "station"
UNIT = (STATION / "kiosk.service").read_text("utf-8")


def commands(key: str) -> list[list[str]]:
    return [shlex.split(line.lstrip("-+")) for line in re.findall(rf"^{key}=(.*)$", UNIT, re.M)]


def test_what_has_ended_by_itself_is_no_failure() -> None:
    """systemd then stops it without MAINPID; a failure here would be counted as a breakdown."""
    (stop,) = commands("ExecStop")
    done = subprocess.run(stop, env={"PATH": "/usr/bin:/bin"}, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_who_ends_it_at_the_screen_can_log_in_there(tmp_path: Path) -> None:
    """And nobody else, after any other end."""
    told = tmp_path / "told"
    (tmp_path / "systemctl").write_text(f'#!/bin/sh\necho "$@" >>{told}\n')
    (tmp_path / "systemctl").chmod(0o755)
    console, _ = commands("ExecStopPost")
    surroundings = {"PATH": f"{tmp_path}:/usr/bin:/bin", "RUNTIME_DIRECTORY": str(tmp_path)}
    subprocess.run(console, env=surroundings, check=True)
    for code in (0, BROKEN_DOWN, ASKED_TO_END):
        assert not told.exists()
        (tmp_path / "end").write_text(f"{code}\n")
        subprocess.run(console, env=surroundings, check=True)
    assert told.read_text() == "start --no-block kiosk-console.service\n"


@pytest.mark.parametrize(
    ("platform", "does", "answers", "left"),
    [
        ("wayland", "exit 71", True, "71"),
        ("wayland", "kill -SEGV $$", True, "139"),
        ("wayland", "exit 255", True, "255"),
        ("wayland", "exit 255", False, "screen"),
        ("wayland", "exit 1", False, "1"),
        ("xcb", "exit 1", False, "screen"),
    ],
)
def test_a_session_leaves_behind_how_the_kiosk_ended(
    tmp_path: Path, platform: str, does: str, answers: bool, left: str
) -> None:
    """Also where a signal ended it, which gives it no time, and where the other side had gone."""
    session = (STATION / "session").read_text("utf-8")
    stand_ins = (
        ("/usr/bin/kiosk", does),
        ("/usr/lib/kiosk/compositor", f"exit {int(not answers)}"),
    )
    for number, (program, lines) in enumerate(stand_ins):
        stand_in = tmp_path / f"stand-in-{number}"
        stand_in.write_text(f"#!/bin/sh\n{lines}\n")
        stand_in.chmod(0o755)
        session = session.replace(program, str(stand_in))
    surroundings = {
        "PATH": "/usr/bin:/bin",
        "RUNTIME_DIRECTORY": str(tmp_path),
        "QT_QPA_PLATFORM": platform,
    }
    subprocess.run(["sh", "-c", session], env=surroundings, check=False, capture_output=True)
    assert (tmp_path / "end").read_text() == f"{left}\n"
