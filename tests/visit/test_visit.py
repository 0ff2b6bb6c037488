"""A visit as pure state: what each event makes of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.visit import (
    NO_HELP,
    Location,
    Phase,
    Question,
    ReadingHelp,
    Rules,
    Sheet,
    Visit,
    answered,
    ask,
    back,
    begin,
    choose_language,
    choose_moment,
    enter,
    go,
    go_back_to,
    go_home,
    hear_the_end,
    listen,
    open_sheet,
    press,
    read_with,
    seconds_left,
    stay,
    tick,
    touch,
    turned,
)

RULES = Rules(
    languages=("de", "en"),
    opening=date(1922, 4, 16),
    first_day=date(1917, 1, 1),
    last_day=date(1939, 12, 31),
    warn_after=60,
    countdown=20,
)
HOME = Location()
MAP = Location("map")
GENOA = Location("map", "place", "genoa")
RAPALLO = Location("map", "place", "rapallo")
SIGNING = Location("timeline", "event", "rapallo-signed")


def over(location: Location) -> Location:
    """The same, opened on the panel itself."""
    return replace(location, over=True)


def exploring(*trail: Location, touched_at: float = 0) -> Visit:
    return replace(enter(begin(RULES, touched_at)), trail=(HOME, *trail))


def test_a_visit_begins_at_rest_at_home_in_the_source_language_at_the_opening_moment() -> None:
    assert begin(RULES, 5) == Visit(Phase.ATTRACT, "de", date(1922, 4, 16), (HOME,), 5)


def test_entering_leaves_the_start_screen_for_home() -> None:
    visit = enter(begin(RULES, 0))
    assert (visit.phase, visit.location) == (Phase.EXPLORING, HOME)


@pytest.mark.parametrize("idle", [0, 59, 60, 79, 80, 1e9])
def test_the_start_screen_knows_no_idle_time(idle: float) -> None:
    visit = choose_language(begin(RULES, 0), RULES, "en")
    assert tick(visit, RULES, idle) == visit


@pytest.mark.parametrize(
    ("idle", "phase"),
    [
        (0, Phase.EXPLORING),
        (59.9, Phase.EXPLORING),
        (60, Phase.WARNING),
        (79.9, Phase.WARNING),
        (80, Phase.ATTRACT),
        (1e9, Phase.ATTRACT),
    ],
)
def test_idle_time_leads_to_a_warning_and_then_to_the_start(idle: float, phase: Phase) -> None:
    assert tick(exploring(MAP), RULES, idle).phase is phase


def test_a_reset_visit_is_as_new_at_the_time_of_the_reset() -> None:
    visit = choose_moment(exploring(MAP, SIGNING), RULES, date(1930, 1, 1))
    assert tick(visit, RULES, 80) == begin(RULES, 80)


def test_a_warning_keeps_the_place_and_a_touch_goes_on_there() -> None:
    warned = tick(exploring(MAP, SIGNING), RULES, 60)
    assert warned.location == SIGNING
    assert touch(warned, 61) == exploring(MAP, SIGNING, touched_at=61)


def test_a_touch_of_the_start_screen_does_not_leave_it() -> None:
    assert touch(begin(RULES, 0), 3).phase is Phase.ATTRACT


@pytest.mark.parametrize(("now", "left"), [(0, 80), (60, 20), (79.5, 0.5), (80, 0), (500, 0)])
def test_the_countdown_runs_to_nothing_and_no_further(now: float, left: float) -> None:
    assert seconds_left(exploring(), RULES, now) == left


@pytest.mark.parametrize(("chosen", "then"), [("en", "en"), ("de", "de"), ("fr", "de"), ("", "de")])
def test_only_a_language_of_the_exhibit_can_be_chosen(chosen: str, then: str) -> None:
    before = exploring(MAP, SIGNING)
    assert choose_language(before, RULES, chosen) == replace(before, language=then)


@pytest.mark.parametrize(
    ("day", "then"),
    [
        (date(1922, 4, 10), date(1922, 4, 10)),
        (date.min, date(1917, 1, 1)),
        (date(1916, 12, 31), date(1917, 1, 1)),
        (date(1940, 1, 1), date(1939, 12, 31)),
        (date.max, date(1939, 12, 31)),
    ],
)
def test_the_moment_stays_within_the_time_of_the_exhibit(day: date, then: date) -> None:
    assert choose_moment(exploring(), RULES, day).moment == then


@pytest.mark.parametrize(
    ("trail", "to", "then"),
    [
        ((), MAP, (MAP,)),
        ((MAP,), GENOA, (over(GENOA),)),
        ((over(GENOA),), RAPALLO, (over(RAPALLO),)),
        ((over(GENOA),), MAP, (MAP,)),
        ((GENOA,), RAPALLO, (RAPALLO,)),
        ((GENOA,), SIGNING, (GENOA, SIGNING)),
        ((GENOA, SIGNING), RAPALLO, (GENOA, SIGNING, RAPALLO)),
        ((GENOA,), MAP, (MAP,)),
    ],
)
def test_another_item_of_a_panel_takes_the_place_of_the_one_before(
    trail: tuple[Location, ...], to: Location, then: tuple[Location, ...]
) -> None:
    assert go(exploring(*trail), to).trail == (HOME, *then)


@pytest.mark.parametrize(("trail", "then"), [((), ()), ((MAP,), ()), ((MAP, SIGNING), (MAP,))])
def test_back_leads_to_the_screen_before_and_no_further_than_home(
    trail: tuple[Location, ...], then: tuple[Location, ...]
) -> None:
    assert back(exploring(*trail)).trail == (HOME, *then)


def test_home_leaves_nothing_to_go_back_to_and_keeps_language_and_moment() -> None:
    before = replace(exploring(MAP, SIGNING), language="en", moment=date(1930, 1, 1))
    assert go_home(before) == replace(before, trail=(HOME,))


def test_the_opening_moment_need_not_be_the_first_day() -> None:
    assert begin(RULES, 0).moment - RULES.first_day > timedelta(0)


KNOWN = Question("evidence", "place:genoa")
WORD = Question("term", "rsfsr")
OTHER_WORD = Question("term", "de-jure")


def test_back_from_an_answer_leads_to_what_was_asked_about() -> None:
    asked = ask(exploring(GENOA), KNOWN)
    assert asked.location == replace(GENOA, asked=(KNOWN,))
    assert back(asked).trail == (HOME, GENOA)
    assert back(back(asked)).trail == (HOME,)
    assert answered(asked) == back(asked)


def test_an_answer_waits_below_the_next_but_a_word_takes_the_place_of_another() -> None:
    asked = ask(ask(ask(exploring(GENOA), KNOWN), WORD), OTHER_WORD)
    assert asked.location.asked == (KNOWN, OTHER_WORD)
    assert back(asked).location.asked == (KNOWN,)


def test_something_can_be_asked_at_home_too_and_is_forgotten_there() -> None:
    asked = ask(exploring(), WORD)
    assert asked.trail == (Location(asked=(WORD,)),)
    assert back(asked).trail == go_home(asked).trail == (HOME,)
    assert tick(asked, RULES, 80) == begin(RULES, 80)


def test_a_question_lets_a_sheet_sink_and_a_sheet_lies_over_an_answer() -> None:
    asked = ask(open_sheet(exploring(GENOA), Sheet.LANGUAGES), WORD)
    assert not asked.sheet
    over = open_sheet(asked, Sheet.READING_HELP)
    assert back(over) == asked


def test_who_goes_on_from_an_answer_leaves_it_behind() -> None:
    asked = ask(ask(exploring(GENOA), KNOWN), WORD)
    assert go(asked, SIGNING).trail == (HOME, GENOA, SIGNING)
    assert back(go(asked, RAPALLO)).trail == (HOME,)


LARGE = ReadingHelp(text_size=200, contrast=True)


def test_reading_help_keeps_the_place_and_is_forgotten_at_the_reset() -> None:
    visit = read_with(exploring(MAP, SIGNING), LARGE)
    assert visit == replace(exploring(MAP, SIGNING), help=LARGE)
    assert go_home(visit).help == LARGE
    assert tick(visit, RULES, 80).help == NO_HELP


def test_a_size_of_words_that_is_none_changes_nothing() -> None:
    assert read_with(exploring(MAP), ReadingHelp(text_size=300)) == exploring(MAP)


@pytest.mark.parametrize("sheet", [Sheet.LANGUAGES, Sheet.READING_HELP])
def test_a_sheet_rises_over_a_screen_and_sinks_again(sheet: Sheet) -> None:
    before = exploring(MAP)
    risen = open_sheet(before, sheet)
    assert risen == replace(before, sheet=sheet)
    assert open_sheet(risen, sheet) == back(risen) == open_sheet(risen, Sheet.NONE) == before


def test_whatever_is_chosen_closes_the_sheet() -> None:
    risen = open_sheet(exploring(MAP), Sheet.LANGUAGES)
    for chosen in (
        choose_language(risen, RULES, "en"),
        go(risen, SIGNING),
        go_home(risen),
        go_back_to(risen, 0),
        tick(risen, RULES, 60),
        tick(risen, RULES, 80),
    ):
        assert chosen.sheet is Sheet.NONE
    assert open_sheet(risen, Sheet.READING_HELP).sheet is Sheet.READING_HELP


@pytest.mark.parametrize(("place", "left"), [(0, 1), (1, 2), (2, 3), (9, 3), (-1, 3)])
def test_an_earlier_screen_is_one_touch_away(place: int, left: int) -> None:
    visit = exploring(MAP, SIGNING)
    assert go_back_to(visit, place).trail == visit.trail[:left]


# --- the keypad -----------------------------------------------------------------------------


def at_the_keys(at: float, rules: Rules = RULES) -> Visit:
    return press(exploring(MAP), rules, at)


@pytest.mark.parametrize(
    ("idle", "phase"),
    [
        (119.9, Phase.EXPLORING),
        (120, Phase.WARNING),
        (149.9, Phase.WARNING),
        (150, Phase.ATTRACT),
    ],
)
def test_who_uses_keys_has_more_time(idle: float, phase: Phase) -> None:
    assert tick(at_the_keys(10), RULES, 10 + idle).phase is phase
    assert seconds_left(at_the_keys(10), RULES, 10 + idle) == max(0, 150 - idle)


def test_an_exhibit_that_waits_longer_waits_as_long_for_keys() -> None:
    patient = replace(RULES, warn_after=300, countdown=60)
    assert seconds_left(at_the_keys(0, patient), patient, 0) == 360


def test_a_key_in_a_warning_gives_all_of_its_time_once_more() -> None:
    for before in (at_the_keys(0), exploring(MAP)):
        warned = tick(before, RULES, 125 if before.by_keys else 65)
        pressed = press(warned, RULES, 130)
        assert pressed.phase is Phase.WARNING
        assert seconds_left(pressed, RULES, 130) == 30
        assert tick(pressed, RULES, 159).phase is Phase.WARNING
        assert tick(pressed, RULES, 160).phase is Phase.ATTRACT


def test_a_touch_ends_it_and_who_only_stays_does_not() -> None:
    warned = tick(at_the_keys(0), RULES, 120)
    assert stay(warned, 121) == replace(at_the_keys(121), phase=Phase.EXPLORING)
    assert touch(warned, 121) == exploring(MAP, touched_at=121)


def test_the_next_visitor_begins_without_keys() -> None:
    assert not tick(at_the_keys(0), RULES, 150).by_keys


def test_a_key_on_the_start_screen_does_not_leave_it_by_itself() -> None:
    assert press(begin(RULES, 0), RULES, 3) == replace(begin(RULES, 3), by_keys=True)


# --- the voice ------------------------------------------------------------------------------


def test_nobody_is_idle_who_listens_nor_for_a_while_after() -> None:
    visit = listen(exploring(MAP), 10, 200)
    assert tick(visit, RULES, 209) == visit
    assert tick(visit, RULES, 269.9).phase is Phase.EXPLORING
    assert tick(visit, RULES, 270).phase is Phase.WARNING, "also when no end was told"
    assert tick(hear_the_end(visit, 50), RULES, 109).phase is Phase.EXPLORING
    assert tick(hear_the_end(visit, 50), RULES, 110).phase is Phase.WARNING


def test_an_end_that_nothing_began_is_no_sign_of_life() -> None:
    assert tick(hear_the_end(exploring(MAP), 59), RULES, 60).phase is Phase.WARNING
    assert tick(hear_the_end(listen(exploring(MAP), 0, 5), 59), RULES, 65).phase is Phase.WARNING


def test_a_warning_waits_for_no_voice() -> None:
    warned = tick(exploring(MAP), RULES, 60)
    assert listen(warned, 60, 100) == warned
    assert seconds_left(hear_the_end(warned, 70), RULES, 70) == 10


def test_who_hears_what_is_chosen_has_the_time_of_those_who_use_keys() -> None:
    listener = read_with(exploring(MAP), ReadingHelp(speaks=True))
    assert tick(listener, RULES, 119.9).phase is Phase.EXPLORING
    assert tick(listener, RULES, 149.9).phase is Phase.WARNING
    assert tick(listener, RULES, 150) == begin(RULES, 150), "the next visitor begins in silence"


def test_the_volume_has_a_set_point_and_two_ends() -> None:
    assert turned(NO_HELP, 1).volume > NO_HELP.volume > turned(NO_HELP, -1).volume > 0
    assert turned(NO_HELP, 100) == turned(turned(NO_HELP, 100), 1)
    assert turned(NO_HELP, -100).volume > 0
