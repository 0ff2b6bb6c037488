"""What Qt sees is asked of another process, which may break down or find no display."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.doctor.checks.program import missing_pages
from kiosk.doctor.machine import Machine, Ran, run_here
from kiosk.doctor.seen import Display, look

BEGUN = ({"python": [3, 11, 2]}, {"pyside": [6, 11, 3]})
WHOLE = (*BEGUN, {"fonts": 7}, {"broken_fonts": []}, {"outputs": [["DP-1", 1920, 1080, 476, 268]]})


class Child:
    """Tells this on a display, and all that it can without one."""

    def __init__(self, *told: object) -> None:
        self.told = told
        self.asked: list[Mapping[str, str]] = []

    def __call__(self, command: tuple[str, ...], more: Mapping[str, str]) -> Ran:
        assert command[0] == sys.executable
        self.asked.append(more)
        told = WHOLE if more.get("QT_QPA_PLATFORM") == "offscreen" else self.told
        return Ran(0, "".join(f"{json.dumps(each)}\n" for each in told) + "half a li")


def machine(root: Path, child: Child, **environment: str) -> Machine:
    return Machine(root, child, environment=environment)


def test_a_display_tells_of_its_screens(tmp_path: Path) -> None:
    seen = look(machine(tmp_path, Child(*WHOLE, {"touch": ["ILITEK"]}), DISPLAY=":0"))
    assert (seen.display, seen.pyside, seen.fonts) == (Display.REACHED, (6, 11, 3), 7)
    assert (seen.outputs[0].name, seen.touch) == ("DP-1", ("ILITEK",))


def test_the_display_of_the_kiosk_is_found_from_anywhere(tmp_path: Path) -> None:
    session = tmp_path / "run/kiosk-session"
    session.mkdir(parents=True)
    (session / "wayland-0").touch()
    child = Child(*WHOLE)
    assert look(machine(tmp_path, child)).display is Display.REACHED
    assert child.asked[0]["XDG_RUNTIME_DIR"] == "/run/kiosk-session"


@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}])
def test_without_a_display_no_screens_are_made_up(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    seen = look(machine(tmp_path, Child(), **environment))
    assert (seen.display, seen.outputs, seen.fonts) == (Display.MISSING, (), 7)


def test_where_it_breaks_down_on_the_display_the_rest_is_told_without(tmp_path: Path) -> None:
    seen = look(machine(tmp_path, Child(*BEGUN), WAYLAND_DISPLAY="wayland-9"))
    assert (seen.display, seen.outputs, seen.fonts) == (Display.FAILED, (), 7)


def test_a_display_of_somebody_else_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "exists", refuse)
    seen = look(machine(tmp_path, Child()))
    assert (seen.display, seen.fonts) == (Display.FORBIDDEN, 7)


def test_the_real_one_keeps_count_and_opens_its_fonts() -> None:
    seen = look(Machine(environment={}))
    assert seen.pyside >= (6, 11)
    assert abs(seen.lost_references or 0) < 5
    assert seen.fonts
    assert seen.broken_fonts == ()


def test_commands_that_are_not_there_are_none_and_those_that_are_speak_english() -> None:
    assert run_here(("no-such-command",), {}) is None
    told = run_here((sys.executable, "-c", "import os; print(os.environ['LC_ALL'])"), {})
    assert told == Ran(0, "C.UTF-8\n")


def test_a_page_that_is_named_and_missing_is_told(tmp_path: Path) -> None:
    assert [*missing_pages(tmp_path)] == ["qmldir"]
    (tmp_path / "qmldir").write_text("module kiosk.ui\nChip 1.0 Chip.qml\nPaper 1.0 Paper.qml\n")
    (tmp_path / "Chip.qml").touch()
    assert [*missing_pages(tmp_path)] == ["Paper.qml"]
