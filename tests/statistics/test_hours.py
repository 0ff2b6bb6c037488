"""Hours as numbers, and when a clock is believed."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics.hours import (
    DAY,
    KEPT_DAYS,
    UNKNOWN,
    begin_of,
    closed_before,
    hour_of,
    kept_from,
    trusted,
)

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2041, 12, 31, 23))
LATEST = datetime(2026, 4, 16, 14)


@given(MOMENTS)
def test_an_hour_is_a_number_that_people_can_read_back(moment: datetime):
    assert begin_of(hour_of(moment)) == moment.replace(minute=0, second=0, microsecond=0)


@given(st.integers())
def test_any_other_number_is_no_hour_or_one(number: int):
    begin = begin_of(number)
    assert begin is None or hour_of(begin) == number


@given(MOMENTS, st.sampled_from([-20, 20]))
def test_a_clock_that_jumps_twenty_years_is_not_believed(moment: datetime, years: int):
    later = moment + years * timedelta(days=365.25)
    assert trusted(hour_of(later), hour_of(moment)) == UNKNOWN


def test_a_clock_may_go_back_by_a_day_and_forward():
    latest = hour_of(LATEST)
    assert trusted(hour_of(LATEST - DAY), latest) == hour_of(LATEST - DAY)
    assert trusted(hour_of(LATEST - DAY - timedelta(hours=1)), latest) == UNKNOWN
    assert trusted(hour_of(LATEST + 300 * DAY), latest) == hour_of(LATEST + 300 * DAY)
    assert trusted(hour_of(datetime(2025, 12, 31)), UNKNOWN) == UNKNOWN


@given(MOMENTS, MOMENTS)
def test_to_a_closed_day_nothing_is_ever_added(moment: datetime, latest: datetime):
    hour = trusted(hour_of(moment), hour_of(latest))
    begin = begin_of(hour)
    assert begin is None or begin.date() >= closed_before(hour_of(latest))


@given(MOMENTS)
def test_weeks_go_whole_and_nothing_is_kept_too_long(moment: datetime):
    first = begin_of(kept_from(hour_of(moment)))
    assert first
    assert first.weekday() == first.hour == 0
    assert KEPT_DAYS - 7 <= (moment - first) / DAY < KEPT_DAYS + 1
