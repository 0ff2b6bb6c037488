"""Whatever visitors do, in whatever order, a visit stays what it promises to be."""

import itertools
from dataclasses import replace
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.visit import (
    NO_HELP,
    TEXT_SIZES,
    Location,
    Phase,
    Question,
    ReadingHelp,
    Rules,
    Sheet,
    ask,
    back,
    begin,
    choose_language,
    choose_moment,
    countdown,
    enter,
    go,
    go_back_to,
    go_home,
    open_sheet,
    press,
    read_with,
    seconds_left,
    tick,
    touch,
    warn_after,
)

RULES = Rules(
    languages=("de", "en", "it"),
    opening=date(1922, 4, 16),
    first_day=date(1917, 1, 1),
    last_day=date(1939, 12, 31),
    warn_after=60,
    countdown=20,
)
LOCATIONS = st.builds(
    Location, st.sampled_from(["map", "timeline", "people"]), st.just("item"), st.text(max_size=2)
)


class AnyVisit(RuleBasedStateMachine):
    """The program's use of a visit: each touch is told, and the clock is looked at now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.last_touch = 0.0
        self.looked = 0.0
        self.visit = begin(RULES, self.now)

    @rule(seconds=st.integers(0, 1600).map(lambda eighths: eighths / 8))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        before = self.visit
        self.visit = tick(self.visit, RULES, self.now)
        self.looked = self.now
        idle = self.now - self.last_touch
        if before.phase is Phase.ATTRACT:
            assert self.visit == before
        elif idle >= warn_after(before, RULES) + countdown(before, RULES):
            assert self.visit == begin(RULES, self.now), "a reset visit is a fresh one"
        elif idle >= warn_after(before, RULES):
            assert self.visit.phase is Phase.WARNING

    @precondition(lambda self: self.visit.phase is Phase.ATTRACT)
    @rule()
    def touches_the_start_screen(self) -> None:
        self.touches()
        self.visit = enter(self.visit)

    @rule()
    def touches(self) -> None:
        before = self.visit
        self.visit = touch(self.visit, self.now)
        self.last_touch = self.looked = self.now
        assert self.visit.trail == before.trail
        assert self.visit.phase is not Phase.WARNING

    @rule()
    def presses_a_key(self) -> None:
        before = self.visit
        self.visit = press(self.visit, RULES, self.now)
        self.last_touch, self.looked = self.visit.touched_at, self.now
        assert self.visit.phase is before.phase
        assert self.visit.trail == before.trail

    @rule(language=st.sampled_from(["de", "en", "it", "ru", ""]))
    def chooses_a_language(self, language: str) -> None:
        before = self.visit
        self.touches()
        self.visit = choose_language(self.visit, RULES, language)
        assert self.visit.trail == before.trail
        assert self.visit.moment == before.moment

    @rule(day=st.dates())
    def chooses_a_moment(self, day: date) -> None:
        self.touches()
        self.visit = choose_moment(self.visit, RULES, day)

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule(location=LOCATIONS)
    def goes_somewhere(self, location: Location) -> None:
        self.touches()
        self.visit = go(self.visit, location)
        assert replace(self.visit.location, over=False) == replace(location, over=False)

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule(question=st.builds(Question, st.sampled_from(["evidence", "term", "credits"])))
    def asks_something(self, question: Question) -> None:
        self.touches()
        before = self.visit
        self.visit = ask(self.visit, question)
        assert self.visit.location.asked[-1] == question
        assert len(self.visit.trail) == len(before.trail)

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule()
    def goes_back(self) -> None:
        self.touches()
        before = self.visit
        self.visit = back(self.visit)
        if before.sheet or before.location.asked:
            assert len(self.visit.trail) == len(before.trail)
        else:
            assert len(self.visit.trail) == max(1, len(before.trail) - 1)

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule(place=st.integers(-1, 5))
    def goes_back_to_an_earlier_screen(self, place: int) -> None:
        self.touches()
        before = self.visit
        self.visit = go_back_to(self.visit, place)
        assert before.trail[: len(self.visit.trail)] == self.visit.trail

    @invariant()
    def only_the_screen_that_is_shown_is_asked_something(self) -> None:
        assert not any(location.asked for location in self.visit.trail[:-1])

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule(sheet=st.sampled_from(Sheet))
    def opens_a_sheet(self, sheet: Sheet) -> None:
        self.touches()
        before = self.visit
        self.visit = open_sheet(self.visit, sheet)
        assert self.visit.sheet in {sheet, Sheet.NONE}
        assert self.visit.trail == before.trail

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule(size=st.sampled_from([*TEXT_SIZES, 0, 120]), contrast=st.booleans())
    def reads_differently(self, size: int, contrast: bool) -> None:
        self.touches()
        before = self.visit
        self.visit = read_with(self.visit, ReadingHelp(text_size=size, contrast=contrast))
        assert self.visit.trail == before.trail

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule()
    def goes_home(self) -> None:
        self.touches()
        self.visit = go_home(self.visit)

    @invariant()
    def the_trail_begins_at_home(self) -> None:
        assert self.visit.trail[0] == Location(asked=self.visit.trail[0].asked)
        panels = [location.panel for location in self.visit.trail]
        assert all(one != other for one, other in itertools.pairwise(panels))

    @invariant()
    def the_start_screen_is_as_new_but_for_language_and_moment(self) -> None:
        if self.visit.phase is Phase.ATTRACT:
            assert self.visit.trail == (Location(),)
            assert self.visit.help == NO_HELP
            assert not self.visit.sheet

    @invariant()
    def words_have_one_of_the_three_sizes(self) -> None:
        assert self.visit.help.text_size in TEXT_SIZES

    @invariant()
    def nothing_lies_between_a_warning_and_the_visitor(self) -> None:
        assert not (self.visit.phase is Phase.WARNING and self.visit.sheet)

    @invariant()
    def the_moment_is_the_exhibits(self) -> None:
        assert RULES.first_day <= self.visit.moment <= RULES.last_day

    @invariant()
    def the_language_is_the_exhibits(self) -> None:
        assert self.visit.language in RULES.languages

    @invariant()
    def a_warning_stands_exactly_from_its_time_to_the_reset(self) -> None:
        idle = self.looked - self.last_touch
        begins = warn_after(self.visit, RULES)
        due = begins <= idle < begins + countdown(self.visit, RULES)
        if self.visit.phase is not Phase.ATTRACT:
            assert (self.visit.phase is Phase.WARNING) == due
        if self.visit.phase is Phase.WARNING:
            assert 0 < seconds_left(self.visit, RULES, self.looked) <= countdown(self.visit, RULES)


AnyVisit.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestAnyVisit = AnyVisit.TestCase
