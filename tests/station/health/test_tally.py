"""Visits are counted, never those who make them."""

from dataclasses import replace
from datetime import date

from kiosk.station.health.tally import Tally
from kiosk.visit import ReadingHelp, Rules, Visit, begin, enter, press

DAY = date(2026, 4, 17)
RULES = Rules(("en",), DAY, DAY, DAY, 60, 20)


def inside(**given: object) -> Visit:
    return replace(enter(begin(RULES, 0)), **given)


def test_a_visit_begins_when_somebody_leaves_the_start_screen():
    tally = Tally()
    for visit in (begin(RULES, 0), inside(), inside(), begin(RULES, 0), inside(), None, inside()):
        tally.saw(visit, DAY)
    assert tally.visits == 3


def test_each_help_counts_once_a_visit():
    tally = Tally()
    large = inside(help=ReadingHelp(text_size=150, contrast=True))
    for visit in (inside(), large, inside(), large, begin(RULES, 0), large):
        tally.saw(visit, DAY)
    helps = dict(tally.helps)
    assert (helps["large_text"], helps["contrast"], helps["quiet"]) == (2, 2, 0)


def test_keys_voice_reach_and_quiet_are_helps_too():
    tally = Tally()
    given = ReadingHelp(quiet=True, low_reach=True, speaks=True)
    tally.saw(press(inside(help=given), RULES, 0), DAY)
    assert [name for name, count in tally.helps if count] == [
        "keypad",
        "low_reach",
        "quiet",
        "speech",
    ]


def test_the_next_day_begins_with_nothing():
    tally = Tally()
    tally.saw(inside(help=ReadingHelp(quiet=True)), DAY)
    tally.saw(begin(RULES, 0), date(2046, 1, 1))
    assert tally.visits == 0
    assert not any(count for _, count in tally.helps)
