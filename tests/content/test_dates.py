"""Dates: the subset of EDTF, against an EDTF library and in tables."""

import datetime
from calendar import monthrange

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from kiosk.content.dates import DateError, EdtfDate

YEARS = st.integers(1000, 2999)
QUALIFIERS = st.sampled_from(["", "~", "?", "%"])


@st.composite
def points(draw: st.DrawFn) -> str:
    year, month = draw(YEARS), draw(st.integers(1, 12))
    day = draw(st.integers(1, monthrange(year, month)[1]))
    parts = (f"{year:04}", f"{month:02}", f"{day:02}")
    return "-".join(parts[: draw(st.integers(1, 3))]) + draw(QUALIFIERS)


@st.composite
def intervals(draw: st.DrawFn) -> str:
    first, last = sorted([draw(points()), draw(points())], key=lambda text: text[:4])
    return f"{first}/{last}"


def day_of(parsed: object) -> datetime.date:
    return datetime.date(*parsed[:3])


@given(points())
@settings(max_examples=150)
def test_a_date_spans_the_same_days_as_in_the_edtf_library(text):
    ours, theirs = EdtfDate.parse(text), edtf.parse_edtf(text)
    assert ours.first == day_of(theirs.lower_strict())
    assert ours.last == day_of(theirs.upper_strict())
    qualifier = text[-1]
    assert ours.approximate == (qualifier in "~%")
    assert ours.uncertain == (qualifier in "?%")


@given(intervals())
@settings(max_examples=100)
def test_an_interval_spans_the_same_days_as_in_the_edtf_library(text):
    try:
        ours = EdtfDate.parse(text)
    except ValueError:
        first, last = (EdtfDate.parse(part) for part in text.split("/"))
        assert first.first > last.last
        return
    theirs = edtf.parse_edtf(text)
    assert ours.first == day_of(theirs.lower_strict())
    assert ours.last == day_of(theirs.upper_strict())


@given(st.text("0123456789-/.~?%XTu: ", max_size=14))
@settings(max_examples=500)
def test_what_is_taken_as_a_date_is_one_in_edtf_too(text):
    try:
        EdtfDate.parse(text)
    except DateError:
        return
    edtf.parse_edtf(text)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision", "approximate", "uncertain"),
    [
        ("1922", "1922-01-01", "1922-12-31", "year", False, False),
        ("1922~", "1922-01-01", "1922-12-31", "year", True, False),
        ("1922-02?", "1922-02-01", "1922-02-28", "month", False, True),
        ("1924-02%", "1924-02-01", "1924-02-29", "month", True, True),
        ("1922-04-16", "1922-04-16", "1922-04-16", "day", False, False),
        ("1922-04-10/1922-05-19", "1922-04-10", "1922-05-19", "day", False, False),
        ("1917/1922-04", "1917-01-01", "1922-04-30", "year", False, False),
        ("1922-04/1922-05-19?", "1922-04-01", "1922-05-19", "month", False, True),
        ("../1922", "0001-01-01", "1922-12-31", "year", False, False),
        ("1922-04-16~/..", "1922-04-16", "9999-12-31", "day", True, False),
        ("1922-04-16T01:15:00", "1922-04-16", "1922-04-16", "day", False, False),
        ("1922-04-16T01:15~", "1922-04-16", "1922-04-16", "day", True, False),
    ],
)
def test_a_date_knows_its_days_and_how_sure_it_is(
    text, first, last, precision, approximate, uncertain
):
    date = EdtfDate.parse(text)
    assert (date.first.isoformat(), date.last.isoformat()) == (first, last)
    assert (date.precision, date.approximate, date.uncertain) == (
        precision,
        approximate,
        uncertain,
    )
    assert str(date) == date.text == text


def test_open_ends_are_flagged():
    assert EdtfDate.parse("../1922").open_start
    assert EdtfDate.parse("1922/..").open_end
    assert not EdtfDate.parse("1922").open_end


def test_a_time_of_day_is_kept():
    assert EdtfDate.parse("1922-04-16T01:15:00").time == datetime.time(1, 15)
    assert EdtfDate.parse("1922-04-16").time is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a date is missing"),
        ("1922-02-30", "1922-02 has no day 30, only 28"),
        ("1922-00", "there is no month 00: months go from 01 to 12"),
        ("1922-04-00", "1922-04 has no day 00, only 30"),
        ("0000", "there is no year 0: years go from 0001 to 9999"),
        ("../..", "an interval that is open at both ends says nothing"),
        ("1922/1921", "the interval ends before it begins: 1922/1921"),
        ("16.4.1922", "“16.4.1922” is written 1922-04-16"),
        ("16/04/1922", "“16/04/1922” is written 1922-04-16"),
        ("1922-4", "“1922-4” is written 1922-04"),
        ("1917–1921", "“1917–1921” is written 1917/1921"),
        ("192X", "“192X”: write the years as an interval, such as 1920/1929"),
        (
            "/1922",
            "“/1922”: an open end is written with two dots, such as 1922/.. or ../1922",
        ),
        (
            "April 1922",
            "“April 1922” is no date: write year, month and day without spaces, such as 1922-04-16",
        ),
        ("soon", "“soon” is no date: write 1922, 1922-04 or 1922-04-16"),
        ("1922-04-16T25:00", "there is no time of day 25:00"),
        ("1922-04-16T01:00/1922", "an interval goes from day to day, without times of day"),
        ("١٩٢٢", "“١٩٢٢” is no date: write 1922, 1922-04 or 1922-04-16"),
        ("x" * 99, f"“{'x' * 40}…” is no date: write 1922, 1922-04 or 1922-04-16"),
    ],
)
def test_what_is_no_date_is_told_what_to_write(text, message):
    with pytest.raises(DateError) as caught:
        EdtfDate.parse(text)
    assert str(caught.value) == message


def test_a_schema_takes_a_date_as_text_and_gives_it_back_as_text():
    class Dated(BaseModel):
        date: EdtfDate

    dated = Dated.model_validate({"date": "1922-04~"})
    assert dated.date == EdtfDate.parse("1922-04~")
    assert dated.model_dump() == {"date": "1922-04~"}
    assert Dated.model_json_schema()["properties"]["date"]["pattern"]
