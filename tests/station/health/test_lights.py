"""What staff are told of the machine, in a few lights."""

from dataclasses import replace

import pytest

from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem, Severity
from kiosk.packs.state import Record
from kiosk.screen import Screen
from kiosk.station.crashes import Crash
from kiosk.station.health.facts import Facts
from kiosk.station.health.lights import breakdown, machine_lights
from kiosk.station.health.problems import last_problems
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


def test_the_last_problems_are_told_the_last_first():
    assert last_problems([], [], 500).value == "none"
    records = [
        Record("2026-04-16T10:00:00Z", "rolled-back", "a", 3, "itself"),
        Record("2026-04-17T10:00:00Z", "confirmed", "b", 4, "itself"),
    ]
    crashes = [Crash(10.0 * each, "signal SEGV") for each in range(9)]
    told = last_problems([*crashes, Crash(400, "watchdog KILL")], records, 460)
    assert told.value == "11"
    assert in_language(told.detail, "de") == (
        "vor 1 Minuten: es hing; vor 6 Minuten: es stürzte ab; "
        "vor 6 Minuten: es stürzte ab; vor 7 Minuten: es stürzte ab; "
        "vor 7 Minuten: es stürzte ab; 2026-04-16: von Nummer 3 wurde zurückgegangen"
    )


def test_a_breakdown_is_told_for_a_day():
    crashes = [Crash(100, "signal SEGV"), Crash(400, "watchdog KILL")]
    assert breakdown([], 500) is None
    told = breakdown(crashes, 1000)
    assert told == "It broke down 10 minutes ago: it hung. Since the machine started: 2 times."
    assert in_language(told, "de") == (
        "Vor 10 Minuten ausgefallen: es hing. Seit dem Start der Maschine: 2-mal."
    )
    assert breakdown(crashes, 400 + 86_401) is None
