"""What a screen reader is told over AT-SPI: everything that can be touched, by role and name.

It needs an X server without a screen, a D-Bus session, and a client of AT-SPI that is not Qt:

    apt-get install --no-install-recommends xvfb at-spi2-core gir1.2-atspi-2.0 python3-gi
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
NEEDED = "xvfb at-spi2-core gir1.2-atspi-2.0 python3-gi"
ROLES = {"push button", "button", "radio button", "check box", "slider"}
OUTER = {"application", "frame", "filler"}
ROLE_OF = {
    "daySlider": "slider",
    "yearSlider": "slider",
    "day-today": "radio button",
    "sheet-language-en": "radio button",
    "text-size-100": "radio button",
    "help-contrast": "check box",
    "door-map": "push button",
    "bar-home": "push button",
    "pin-imperial-palace-hotel": "push button",
    "stay": "push button",
}


def missing() -> str:
    """Why this cannot be tried here; empty where it can."""
    for program in ("Xvfb", "dbus-run-session", "/usr/bin/python3"):
        if shutil.which(program) is None:
            return f"{program} is missing: apt-get install {NEEDED}"
    launchers = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
    asked = [
        "/usr/bin/python3",
        "-c",
        "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi",
    ]
    knows = subprocess.run(asked, check=False, capture_output=True).returncode == 0
    if not knows or not any(Path(launcher).exists() for launcher in launchers):
        return f"there is no client of AT-SPI: apt-get install {NEEDED}"
    return ""


MISSING = missing()
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server without a screen."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "2000x2000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module", params=["1920x1080 100", "1280x800 200", "1080x1920 150"])
def lines(request: pytest.FixtureRequest, display: str) -> list[dict[str, Any]]:
    """What the stage says of all screens of one size."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "PYTHONPATH": str(HERE.parents[1]),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }
    stage = [sys.executable, HERE / "stage.py", HERE / "reader.py", *request.param.split()]
    done = subprocess.run(
        ["dbus-run-session", "--", *stage],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@pytest.fixture
def screens(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The screens among it."""
    return [line for line in lines if "screen" in line]


def in_words(screen: dict[str, Any]) -> str:
    """All that the reader was told of a screen, for whoever must mend it."""
    told = (
        f"  {'  ' * thing['depth']}{thing['role']} “{thing['name']}” {thing['area']}"
        for thing in screen["told"]
    )
    return "\n".join([f"on the screen “{screen['screen']}”:", *told])


def test_there_are_all_screens(screens: list[dict[str, Any]]) -> None:
    names = {screen["screen"] for screen in screens}
    panels = {"map", "timeline", "treaties", "people"}
    over = {"evidence", "more", "languages", "reading-help", "warning"}
    assert names >= {"start", "home", "fault"} | panels | over


def test_all_that_can_be_touched_is_told_where_it_is(screens: list[dict[str, Any]]) -> None:
    for screen in screens:
        told = [thing for thing in screen["told"] if thing["role"] in ROLES]
        for touchable in screen["touchable"]:
            found = [
                thing
                for thing in told
                if thing["name"] == touchable["name"]
                and thing["enabled"]
                and all(
                    abs(here - there) <= 1
                    for here, there in zip(thing["area"], touchable["corner"], strict=False)
                )
            ]
            assert found, f"{touchable} is not told of\n{in_words(screen)}"
            role = ROLE_OF.get(touchable["object"], found[0]["role"])
            assert found[0]["role"] == role, f"{touchable} is a {role}\n{in_words(screen)}"


def test_all_that_is_told_has_a_name(screens: list[dict[str, Any]]) -> None:
    for screen in screens:
        for thing in screen["told"]:
            assert thing["name"] or thing["role"] in OUTER, f"{thing}\n{in_words(screen)}"


def test_nothing_is_told_that_cannot_be_seen(screens: list[dict[str, Any]]) -> None:
    """Under what lies over a page there is nothing, for it cannot be touched."""
    for screen in screens:
        touchable = {thing["name"] for thing in screen["touchable"]}
        for thing in screen["told"]:
            if thing["role"] in ROLES and screen["screen"] != "start":
                there = touchable if screen["over"] and thing["enabled"] else screen["seen"]
                assert thing["name"] in there, f"{thing}\n{in_words(screen)}"


def test_what_lies_over_a_page_says_what_it_is(screens: list[dict[str, Any]]) -> None:
    names = {
        "evidence": "How do we know?",
        "languages": "Languages",
        "reading-help": "Reading help",
        "warning": "Still there?",
    }
    for screen in screens:
        dialogs = [thing["name"] for thing in screen["told"] if thing["role"] == "dialog"]
        wanted = names.get(screen["screen"])
        if screen["screen"] in {"more", "term", "take-home"} or screen["screen"].startswith(
            "credits"
        ):
            assert len(dialogs) == 1, in_words(screen)
            continue
        assert dialogs == ([wanted] if wanted else []), in_words(screen)


def test_what_is_pressed_acts(lines: list[dict[str, Any]]) -> None:
    """From the start screen into the exhibit, and to the reading help."""
    last = lines[-1]
    assert last["pressed"] == [True, True]
    assert "Reading help" in {each["name"] for each in last["told"] if each["role"] == "dialog"}
