"""What lies on the timeline's axis at any zoom: eras, bars and dates."""

import itertools
from datetime import date

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.timeline.axis import Density, Look, era_bands, marked, marks
from kiosk.panels.timeline.scene import in_order
from tests.panels.small import event, exhibit

FIRST, LAST = date(1917, 1, 1).toordinal(), date(1939, 12, 31).toordinal()
EASTER = date(1922, 4, 16).toordinal()
LETTER = 14.0
ZOOMS = [1800 / (LAST - FIRST + 1) * 2**zoom for zoom in range(11)]


def look(day_width: float, first: int = FIRST, last: int = LAST) -> Look:
    """A look at a part of the axis on a screen of the usual size."""
    return Look(first, last, day_width, LETTER, 4)


def about(day_width: float) -> Look:
    """What is near a screen of 1,800 pixels with Easter 1922 in its middle."""
    reach = int(1800 / day_width) + 1
    return look(day_width, max(FIRST, EASTER - reach), min(LAST, EASTER + reach))


@pytest.fixture(scope="module")
def every_day() -> Density:
    """Something happens on every day."""
    days = (date.fromordinal(day).isoformat() for day in range(FIRST, LAST + 1))
    return Density([event(day, day) for day in days])


@pytest.mark.parametrize(
    ("day_width", "unit", "words"),
    [
        (0.22, "year", {"1918", "1920", "1938"}),
        (0.9, "year", {"1917", "1918", "1926"}),
        (4, "month", {"Apr. 1922", "Juli 1922"}),
        (13, "day", {"1. Mai", "15. Mai"}),
        (200, "day", {"15. Apr.", "16. Apr.", "17. Apr."}),
    ],
)
def test_dates_are_years_then_months_then_days(
    day_width: float, unit: str, words: set[str]
) -> None:
    seen = about(day_width)
    assert marked(seen, "de").unit == unit
    assert words <= {mark.words for mark in marks(seen, "de")}


@pytest.mark.parametrize("day_width", ZOOMS)
@pytest.mark.parametrize("language", ["de", "en", "ru"])
def test_dates_have_room_beside_each_other(day_width: float, language: str) -> None:
    dated = [mark for mark in marks(about(day_width), language) if mark.words]
    assert dated
    for one, other in itertools.pairwise(dated):
        widths = (len(one.words) + len(other.words)) / 2 * LETTER
        assert (other.day - one.day) * day_width >= widths * 0.9


@pytest.mark.parametrize("day_width", ZOOMS)
def test_there_are_never_more_marks_and_bars_than_a_screen_can_draw(
    every_day: Density, day_width: float
) -> None:
    seen = about(day_width)
    assert len(marks(seen, "de")) <= 1 + 3 * 1800 / seen.least
    assert len(every_day.bars(seen)) <= 2 + 2 * 1800 / seen.least


@pytest.mark.parametrize("day_width", ZOOMS)
def test_every_event_is_in_one_bar_at_any_zoom(shipped: Exhibit, day_width: float) -> None:
    events = in_order(shipped)
    bars = Density(events).bars(look(day_width))
    assert sum(bar.count for bar in bars) == len(events)
    assert max(bar.share for bar in bars) == 1
    for bar in bars:
        assert bar.count == sum(bar.first <= e.date.first.toordinal() <= bar.last for e in events)


def test_a_bar_is_as_high_as_its_span_is_busy(shipped: Exhibit) -> None:
    events = [event(str(n), day) for n, day in enumerate(["1920-01-05", *["1922-04-16"] * 4])]
    told = [(bar.count, bar.share) for bar in Density(events).bars(look(0.22))]
    assert told == [(1, 0.25), (4, 1)]


def test_a_bar_is_as_high_wherever_it_is_seen_from(shipped: Exhibit) -> None:
    density = Density(in_order(shipped))
    whole = {bar.key: bar.share for bar in density.bars(look(4))}
    for month in range(1, 12):
        part = look(4, date(1922, month, 1).toordinal(), date(1922, month + 1, 1).toordinal())
        assert {bar.key: bar.share for bar in density.bars(part)}.items() <= whole.items()


def test_without_events_there_are_no_bars() -> None:
    assert Density([]).bars(look(0.22)) == ()


def test_events_of_open_dates_and_centuries_have_their_place() -> None:
    events = [event("a", "../1922"), event("b", "1500"), event("c", "1922-04-16")]
    seen = Look(1, date.max.toordinal(), 0.0005, LETTER, 4)
    assert sum(bar.count for bar in Density(events).bars(seen)) == 3
    assert marks(seen, "de")


def test_eras_cover_the_exhibits_time_in_order(shipped: Exhibit) -> None:
    bands = era_bands(shipped, "de")
    assert bands[0].first == FIRST
    assert bands[-1].last == LAST
    for band, following in itertools.pairwise(bands):
        assert band.last + 1 == following.first
    assert [band.brief for band in bands][1] == "1922"
    assert era_bands(exhibit(shipped), "en")[0].name == "Revolution, war, blockade"
