"""What Qt sees of a machine, asked of a process of its own, which a broken one may take down.
No Qt here."""

import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from kiosk.doctor.machine import Machine
from kiosk.screen import LEAST_INCHES, MOST_INCHES, Screen

_SESSION = "/run/kiosk-session"
_NO_SCREENS = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})
_MOST_PER_INCH = 300
"""More dots than this has no screen that people stand before."""
_MOST_SKEW = 1.15


class Display(Enum):
    """Whether there is something to draw on."""

    REACHED = auto()
    MISSING = auto()
    FORBIDDEN = auto()
    """It is another user's."""
    FAILED = auto()
    """Qt broke down on it."""


@dataclass(frozen=True)
class Output:
    """A screen as it says it is."""

    name: str
    width: int
    height: int
    wide_mm: float
    high_mm: float

    @property
    def screen(self) -> Screen:
        """In pixels, with its own inches where they can be."""
        inches = (self.wide_mm**2 + self.high_mm**2) ** 0.5 / 25.4
        return Screen.of(self.width, self.height, inches if self.is_credible else None)

    @property
    def is_credible(self) -> bool:
        """Whether its millimetres can be those of a screen with so many pixels."""
        if self.wide_mm <= 0 or self.high_mm <= 0:
            return False
        inches = (self.wide_mm**2 + self.high_mm**2) ** 0.5 / 25.4
        skew = (self.width / self.wide_mm) / (self.height / self.high_mm)
        dense = (self.width**2 + self.height**2) ** 0.5 / inches
        return (
            LEAST_INCHES <= inches <= MOST_INCHES
            and 1 / _MOST_SKEW <= skew <= _MOST_SKEW
            and dense <= _MOST_PER_INCH
        )


@dataclass(frozen=True)
class Seen:
    """Each is empty or None where it was not told."""

    display: Display = Display.MISSING
    python: tuple[int, ...] = ()
    pyside: tuple[int, ...] = ()
    lost_references: int | None = None
    """To None, by two hundred calls."""
    fonts: int | None = None
    """How many of its own the program has."""
    broken_fonts: tuple[str, ...] = ()
    outputs: tuple[Output, ...] = ()
    touch: tuple[str, ...] = ()
    renderer: str = ""
    """What draws by OpenGL."""


def look(machine: Machine) -> Seen:
    """Ask, on the machine's display if there is one, and without one where that does not answer."""
    try:
        where = _display(machine)
    except PermissionError:
        return replace(_ask(machine, {"QT_QPA_PLATFORM": "offscreen"}), display=Display.FORBIDDEN)
    if where is None:
        return _ask(machine, {"QT_QPA_PLATFORM": "offscreen"})
    seen = _ask(machine, where)
    if seen.fonts is not None:
        return replace(seen, display=Display.REACHED)
    return replace(_ask(machine, {"QT_QPA_PLATFORM": "offscreen"}), display=Display.FAILED)


def _display(machine: Machine) -> Mapping[str, str] | None:
    """What must be set to draw there; None if there is none."""
    own = machine.environment
    platform = own.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _NO_SCREENS:
        return None
    if own.get("WAYLAND_DISPLAY") or own.get("DISPLAY") or platform:
        return {}
    if sys.platform != "linux":
        return {}
    if machine.at(f"{_SESSION}/wayland-0").exists():
        wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": _SESSION}
        return {"QT_QPA_PLATFORM": "wayland", **wayland}
    return None


def _ask(machine: Machine, more: Mapping[str, str]) -> Seen:
    """It tells one thing a line, so that what it told before it broke down is known."""
    ran = machine.run(sys.executable, "-P", "-m", "kiosk.doctor.screen", **more)
    told: dict[str, Any] = {}
    for line in ran.said.splitlines() if ran else ():
        with suppress(ValueError):
            told.update(json.loads(line))
    if more.get("QT_QPA_PLATFORM") == "offscreen":
        told.update(outputs=(), touch=())
    return Seen(
        python=tuple(told.get("python", ())),
        pyside=tuple(told.get("pyside", ())),
        lost_references=told.get("lost_references"),
        fonts=told.get("fonts"),
        broken_fonts=tuple(told.get("broken_fonts", ())),
        outputs=tuple(Output(*each) for each in told.get("outputs", ())),
        touch=tuple(told.get("touch", ())),
        renderer=told.get("renderer", ""),
    )
