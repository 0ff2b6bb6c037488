"""Nothing small leaves a station, and nothing that two exports would give away."""

import csv
from collections import Counter
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics.counts import Entry, Tally
from kiosk.statistics.export import OTHER, K, as_csv, cells, merged
from kiosk.statistics.hours import UNKNOWN, hour_of, trusted

MONDAY = datetime(2026, 4, 13)
NUMBERS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 12))
COMING = st.lists(
    st.tuples(st.integers(-30, 40), st.sampled_from(["visit", "panel"]), st.integers(1, 9)),
    max_size=40,
)
"""Hours by which the clock goes on, or back; what is counted; how much of it."""


def at(days: int, hour: int = 12) -> int:
    return hour_of(MONDAY + timedelta(days=days, hours=hour))


@given(NUMBERS)
def test_each_number_is_large_enough_and_the_sum_stays(numbers: dict[str, int]):
    told = merged(numbers)
    assert all(number >= K for number in told.values())
    assert sum(told.values()) == (sum(numbers.values()) if sum(numbers.values()) >= K else 0)


def test_what_is_too_small_takes_the_smallest_of_the_others_with_it():
    assert merged({"a": 40, "b": 6, "c": 4}) == {"a": 40, OTHER: 10}
    assert merged({"a": 40, "b": 6, "c": 4, "d": 3}) == {"a": 40, "b": 6, OTHER: 7}
    assert merged({"a": 4}) == merged({}) == {}


@given(COMING, COMING)
def test_a_later_export_repeats_the_earlier_one(
    first: list[tuple[int, str, int]], then: list[tuple[int, str, int]]
):
    kept: Tally = Counter()
    moment, latest = MONDAY, UNKNOWN

    def count(coming: list[tuple[int, str, int]]) -> None:
        nonlocal moment, latest
        for hours, what, number in coming:
            moment += timedelta(hours=hours)
            hour = trusted(hour_of(moment), latest)
            latest = max(latest, hour)
            kept[Entry(hour, what, "")] += number

    count(first)
    before = cells(kept.items())
    count(then)
    after = cells(kept.items())
    assert set(before) <= set(after)
    periods = {each.period for each in before}
    assert [each for each in after if each.period in periods] == before


def test_only_closed_days_and_weeks_are_told():
    rows = [
        (Entry(UNKNOWN, "visit", ""), 50),
        (Entry(at(0), "visit", ""), 10),
        (Entry(at(0), "panel", "map"), 8),
        (Entry(at(5), "panel", "map"), 2),
        (Entry(at(5), "panel", "quiz"), 1),
        (Entry(at(6), "visit", ""), 20),
        (Entry(at(7), "visit", ""), 30),
    ]
    assert [each.period for each in cells(rows)] == ["2026-04-13"]
    rows.append((Entry(at(8), "visit", ""), 30))
    assert cells(rows) == [
        ("2026-04-13", "12", "visit", "", 10),
        ("2026-04-19", "12", "visit", "", 20),
        ("2026-W16", "", "panel", OTHER, 11),
    ]


def test_the_file_is_a_table_with_names():
    told = cells([(Entry(at(0), "visit", ""), 10), (Entry(at(9), "visit", ""), 10)])
    rows = list(csv.DictReader(as_csv(told).splitlines()))
    assert rows == [
        {"period": "2026-04-13", "hour": "12", "what": "visit", "which": "", "number": "10"}
    ]
