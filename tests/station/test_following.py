"""What is counted of a visit, and that nothing is told before it has ended."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from kiosk.station.following import Following
from kiosk.statistics.counts import Count, What
from kiosk.visit import (
    Location,
    ReadingHelp,
    Rules,
    Visit,
    begin,
    choose_language,
    enter,
    go,
    go_home,
    listen,
    press,
    read_with,
    tick,
    touch,
)

RULES = Rules(("de", "en"), date(1922, 4, 16), date(1917, 1, 1), date(1939, 12, 31), 60, 20)
MAP = Location("map")
NERVI = Location("map", "place", "nervi")
QUIZ = Location("quiz")


class Visitor:
    """Does what visits do, and lets it be followed as the kiosk tells it."""

    def __init__(self) -> None:
        self.following = Following()
        self.now = 1000.0
        self.visit = begin(RULES, self.now)
        self.told: Counter[Count] = Counter()

    def becomes(self, visit: Visit | None) -> None:
        """As `Kiosk._show`: a touch alone is not told."""
        before, self.visit = self.visit, visit or begin(RULES, self.now)
        alike = visit and replace(before, touched_at=0, listens_until=0) == replace(
            visit, touched_at=0, listens_until=0
        )
        if not alike:
            self.told += self.following.see(before, visit, RULES, self.now)

    def touches(self, after: float = 0) -> None:
        self.now += after
        self.becomes(touch(self.visit, self.now))

    def enters(self) -> None:
        self.touches()
        self.becomes(enter(self.visit))

    def goes(self, *locations: Location) -> None:
        for each in locations:
            self.touches(1)
            self.becomes(go(self.visit, each))

    def leaves(self) -> None:
        """Time passes until the start screen has come."""
        for _ in range(200):
            self.now += 1
            self.becomes(tick(self.visit, RULES, self.now))

    def of(self, what: What) -> dict[str, int]:
        return {each.which: number for each, number in self.told.items() if each.what is what}


def test_nothing_is_told_of_who_does_not_begin():
    visitor = Visitor()
    visitor.touches()
    visitor.leaves()
    assert not visitor.told


def test_a_visit_is_told_at_its_end_and_as_one():
    visitor = Visitor()
    visitor.enters()
    visitor.goes(MAP, NERVI, QUIZ, NERVI)
    visitor.becomes(go_home(visitor.visit))
    visitor.becomes(choose_language(visitor.visit, RULES, "en"))
    assert not visitor.told
    visitor.leaves()
    assert visitor.told == {
        (What.VISIT, ""): 1,
        (What.PANEL, "map"): 2,
        (What.PANEL, "quiz"): 1,
        (What.ITEM, "place:nervi"): 2,
        (What.LANGUAGE, "en"): 1,
        (What.END, "by-itself"): 1,
        (What.STAY, "0-15"): 1,
    }
    visitor.enters()
    visitor.leaves()
    assert visitor.of(What.PANEL) == {"map": 2, "quiz": 1}
    assert visitor.of(What.VISIT) == {"": 2}


@pytest.mark.parametrize(
    ("last_touch", "told"),
    [(0, "0-15"), (15, "0-15"), (16, "16-30"), (45, "31-60"), (59, "31-60")],
)
def test_the_time_after_the_last_touch_is_nobodys(last_touch: float, told: str):
    visitor = Visitor()
    visitor.enters()
    visitor.touches(last_touch)
    visitor.leaves()
    assert visitor.of(What.STAY) == {told: 1}


def test_who_listens_is_there_until_the_voice_ends():
    visitor = Visitor()
    visitor.enters()
    visitor.becomes(listen(visitor.visit, visitor.now, 100))
    visitor.leaves()
    assert visitor.of(What.STAY) == {"61-120": 1}


def test_who_is_done_was_there_until_then():
    visitor = Visitor()
    visitor.enters()
    visitor.now += 70
    visitor.becomes(tick(visitor.visit, RULES, visitor.now))
    visitor.becomes(begin(RULES, visitor.now))
    assert visitor.of(What.END) == {"start-over": 1}
    assert visitor.of(What.STAY) == {"61-120": 1}


def test_reading_help_counts_once_a_visit_also_if_it_is_turned_off():
    visitor = Visitor()
    visitor.enters()
    for help_ in (
        ReadingHelp(text_size=150),
        ReadingHelp(text_size=200, contrast=True, low_reach=True),
        ReadingHelp(quiet=True, speaks=True),
        ReadingHelp(),
    ):
        visitor.becomes(read_with(visitor.visit, help_))
    visitor.becomes(press(visitor.visit, RULES, visitor.now))
    visitor.leaves()
    names = ("large-text", "contrast", "low-reach", "quiet", "speech", "keys")
    assert visitor.of(What.HELP) == dict.fromkeys(names, 1)


def test_a_visit_that_the_program_ends_was_interrupted():
    visitor = Visitor()
    visitor.enters()
    visitor.goes(MAP)
    visitor.becomes(None)
    assert visitor.of(What.END) == {"interrupted": 1}
    visitor.becomes(None)
    assert visitor.of(What.VISIT) == {"": 1}
