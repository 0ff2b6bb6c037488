"""The ends of the kiosk's service that are breakdowns are written down, and no others."""

import runpy
import shlex
import subprocess
from configparser import RawConfigParser
from pathlib import Path

import pytest

from kiosk.ending import ASKED_TO_END, BROKEN_DOWN
from kiosk.station.crashes import TO_GO_BACK, Crashes, Start

STATION = Path(__file__).resolve().parents[2] / "packaging" / "station"
ENDED = STATION / "ended"


def ends(monkeypatch: pytest.MonkeyPatch, **said: str) -> None:
    """The service ends, and systemd says how."""
    for name in ("SERVICE_RESULT", "EXIT_STATUS", "RUNTIME_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(ENDED), run_name="__main__")
    assert end.value.code == 0


@pytest.mark.parametrize(
    ("result", "status"),
    [
        *(("signal", "SEGV"), ("watchdog", "KILL"), ("oom-kill", "KILL"), ("timeout", "KILL")),
        ("exit-code", "70"),
    ],
)
def test_a_breakdown_is_written_down(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, result: str, status: str
):
    for _ in range(TO_GO_BACK):
        ends(
            monkeypatch,
            SERVICE_RESULT=result,
            EXIT_STATUS=status,
            RUNTIME_DIRECTORY=f"{tmp_path}:/other",
        )
    crashes = Crashes.of_this_service({"RUNTIME_DIRECTORY": f"{tmp_path}:/other"})
    seen = crashes.last()
    assert {crash.what for crash in seen} == {f"{result} {status}"}
    assert crashes.how_to_start(seen[-1].at) is Start.GO_BACK


@pytest.mark.parametrize("left", ["0", str(ASKED_TO_END), "", "screen"])
@pytest.mark.parametrize("status", ["0", "TERM"])
def test_an_end_that_was_asked_for_or_a_screen_that_is_gone_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, left: str, status: str
):
    folder = str(tmp_path)
    if left:
        (tmp_path / "end").write_text(f"{left}\n", "ascii")
    ends(monkeypatch, SERVICE_RESULT="success", EXIT_STATUS=status, RUNTIME_DIRECTORY=folder)
    crashes = Crashes.of_this_service({"RUNTIME_DIRECTORY": folder})
    assert crashes.screen_went() is (left == "screen")
    assert not any(tmp_path.iterdir())
    assert not crashes.screen_went()


def test_a_compositor_that_cannot_begin_is_no_breakdown_of_the_kiosk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    folder = str(tmp_path)
    ends(monkeypatch, SERVICE_RESULT="exit-code", EXIT_STATUS="1", RUNTIME_DIRECTORY=folder)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("left", "what"),
    [
        (str(BROKEN_DOWN), f"exit-code {BROKEN_DOWN}"),
        ("139", "signal SEGV"),
        ("137", "signal KILL"),
        ("1", "exit-code 1"),
        ("255", "exit-code 255"),
    ],
)
def test_a_breakdown_under_a_compositor_that_ends_well_is_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, left: str, what: str
):
    (tmp_path / "end").write_text(f"{left}\n", "ascii")
    folder = str(tmp_path)
    ends(monkeypatch, SERVICE_RESULT="success", EXIT_STATUS="0", RUNTIME_DIRECTORY=folder)
    (seen,) = Crashes.of_this_service({"RUNTIME_DIRECTORY": folder}).last()
    assert seen.what == what
    assert not (tmp_path / "end").exists()


def test_without_systemd_nothing_happens(monkeypatch: pytest.MonkeyPatch):
    ends(monkeypatch)


def line(name: str) -> list[str]:
    """A command of the unit."""
    unit = RawConfigParser(strict=False)
    unit.read(STATION / "kiosk.service")
    return shlex.split(unit["Service"][name])


@pytest.mark.parametrize(
    ("main", "found", "told"),
    [
        ("", "", []),
        ("71", "", ["pgrep -d, -P 71"]),
        (
            "71",
            "72,73",
            ["pgrep -d, -P 71", "pkill -TERM -P 72,73", "timeout 5 tail --pid=71 -f /dev/null"],
        ),
    ],
)
def test_only_what_the_compositor_shows_is_told_to_end(
    tmp_path: Path, main: str, found: str, told: list[str]
):
    """Programs that only write down how they are called stand for those that would do it: of a
    process without a number, all others could be children."""
    for name, answer in (("pgrep", found), ("pkill", "said"), ("timeout", "said")):
        stand_in = tmp_path / name
        answers = f"echo {answer}" if answer else "exit 1"
        stand_in.write_text(f'#!/bin/sh\necho {name} "$@" >>{tmp_path}/told\n{answers}\n')
        stand_in.chmod(0o755)
    (tmp_path / "told").touch()
    shell, *words = line("ExecStop")
    surroundings = {"PATH": str(tmp_path), **({"MAINPID": main} if main else {})}
    end = subprocess.run([shell, *words], env=surroundings, timeout=10, check=False)
    assert end.returncode == 0
    assert (tmp_path / "told").read_text().splitlines() == told
