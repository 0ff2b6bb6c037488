"""What staff are told of the machine, in a few lights."""

from dataclasses import replace

import pytest

from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem, Severity
from kiosk.screen import Screen
from kiosk.station.crashes import Crash
from kiosk.station.health.facts import Facts
from kiosk.station.health.lights import breakdown, machine_lights
from kiosk.station.lights import Level, Light
from tests.station.health.samples import FACTS

SCREEN = Screen.of(1920, 1080)
PROBLEM = Problem(Severity.ERROR, "value", "kiosk.yaml", 7, 3, "“45” cannot stand at “turn”", "")


def lights(
    facts: Facts = FACTS, turn: int = 0, problems: int = 0, *, touch: bool = True
) -> dict[str, Light]:
    found = machine_lights(facts, SCREEN, turn, [PROBLEM] * problems, touch=touch)
    return {each.key: each for each in found}


def test_a_machine_in_order_has_three_lights():
    found = lights()
    assert {key: each.level for key, each in found.items()} == {
        "touch": Level.GOOD,
        "screen": Level.GOOD,
        "machine": Level.GOOD,
    }
    assert found["screen"].value == "1920 × 1080"
    assert found["screen"].detail == "476 × 268 mm."
    assert found["machine"].value == "41 GB free"
    assert lights(turn=90)["screen"].detail == "476 × 268 mm; the picture is turned by 90°."


@pytest.mark.parametrize(
    ("facts", "level", "words"),
    [
        (replace(FACTS, temperature=91.2), Level.WARNING, "It is hot: 91 °C."),
        (replace(FACTS, throttled=True), Level.WARNING, "It runs more slowly"),
        (replace(FACTS, memory=1_300_000_000), Level.WARNING, "has 1300 MB in memory"),
        (replace(FACTS, free=(("store", 42_000_000),)), Level.BAD, "the picture stays"),
        (Facts(), Level.GOOD, ""),
    ],
)
def test_what_is_odd_is_said(facts: Facts, level: Level, words: str):
    light = lights(facts)["machine"]
    assert light.level is level
    assert words in str(light.detail)


def test_a_touch_screen_that_is_gone_and_settings_that_are_wrong():
    assert lights(touch=False)["touch"].level is Level.BAD
    assert lights(problems=1)["settings"].value == "one is wrong"
    settings = lights(problems=2)["settings"]
    assert settings.value == "2 are wrong"
    assert settings.detail == "Line 7: “45” cannot stand at “turn”."


def test_a_breakdown_is_told_for_a_day():
    crashes = [Crash(100, "signal"), Crash(400, "watchdog")]
    assert breakdown([], 500) is None
    told = breakdown(crashes, 1000)
    assert told == "It broke down 10 minutes ago: it hung. Since the machine started: 2 times."
    assert in_language(told, "de") == (
        "Vor 10 Minuten ausgefallen: es hing. Seit dem Start der Maschine: 2-mal."
    )
    assert breakdown(crashes, 400 + 86_401) is None
