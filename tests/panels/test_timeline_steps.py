"""Steps along the timeline's axis: years, months and days."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.panels.timeline.steps import Step, moved

STEPS = [
    Step("day"),
    Step("day", 7),
    Step("day", 14),
    Step("month"),
    Step("month", 3),
    Step("year"),
    Step("year", 5),
    Step("year", 1000),
]
LAST = date.max.toordinal()


@given(st.sampled_from(STEPS), st.dates())
def test_every_day_lies_in_one_run(step: Step, day: date) -> None:
    begin = step.begin(day.toordinal())
    after = step.after(begin)
    assert begin <= day.toordinal() < after
    assert begin == step.begin(begin)
    assert after > LAST or step.begin(after) == after


@given(st.sampled_from(STEPS), st.dates(min_value=date(1900, 1, 1), max_value=date(1940, 1, 1)))
def test_runs_follow_each_other_without_a_gap(step: Step, day: date) -> None:
    runs = list(step.runs(day.toordinal(), day.toordinal() + 400))
    assert runs[0][0] <= day.toordinal()
    assert runs[-1][1] > day.toordinal() + 400
    for (_, after), (begin, _) in itertools.pairwise(runs):
        assert after == begin


def test_weeks_begin_on_mondays_and_quarters_in_january() -> None:
    easter = date(1922, 4, 16)
    assert date.fromordinal(Step("day", 7).begin(easter.toordinal())) == date(1922, 4, 10)
    assert date(1922, 4, 10).weekday() == 0
    assert date.fromordinal(Step("month", 3).begin(easter.toordinal())) == date(1922, 4, 1)
    assert date.fromordinal(Step("year", 5).begin(easter.toordinal())) == date(1920, 1, 1)


@pytest.mark.parametrize(
    ("day", "unit", "by", "there"),
    [
        ("1922-04-16", "day", 1, "1922-04-17"),
        ("1922-04-30", "day", 1, "1922-05-01"),
        ("1922-04-16", "month", -1, "1922-03-16"),
        ("1922-03-31", "month", -1, "1922-02-28"),
        ("1922-12-31", "month", 1, "1923-01-31"),
        ("1922-04-16", "year", 1, "1923-04-16"),
        ("1924-02-29", "year", 1, "1925-02-28"),
        ("1924-02-29", "year", -4, "1920-02-29"),
        ("0001-01-01", "year", -1, "0001-01-01"),
        ("0001-01-01", "day", -1, "0001-01-01"),
        ("9999-12-31", "month", 1, "9999-12-31"),
        ("9999-12-31", "day", 1, "9999-12-31"),
    ],
)
def test_the_same_day_elsewhere_or_the_last_of_a_shorter_month(
    day: str, unit: str, by: int, there: str
) -> None:
    assert moved(date.fromisoformat(day), unit, by) == date.fromisoformat(there)


@given(st.sampled_from(["day", "month", "year"]), st.dates(), st.integers(-40, 40))
def test_nobody_is_moved_farther_than_asked(unit: str, day: date, by: int) -> None:
    there = moved(day, unit, by)
    assert abs(there - day) <= timedelta(abs(by) * 366)
