"""Pins of the map at a moment and a zoom: which there are, how they look, and their groups."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.model import MOST_NEAR, MapModel
from kiosk.panels.map.pins import Pin, Time, beside_chosen, grouped, members_of, pins
from kiosk.panels.map.times import FADES_AFTER, PlaceTimes
from kiosk.panels.view import View
from kiosk.ui.mercator import metres_per_pixel
from kiosk.ui.tile_grid import nearest_covered
from tests.panels.seeing import APART, MILLIMETRE, PIN_HEIGHT, PIN_WIDTH, eyes
from tests.panels.small import event, exhibit, place

EASTER = date(1922, 4, 16)
NEAR, FAR = 13.0, 9.0
"""Zooms at which a hundredth of a degree is more, or less, than a pin."""


def seen(
    small: Exhibit, zoom: float, chosen: str = "", day: date = EASTER, *, today: bool = False
) -> tuple[Pin, ...]:
    frame = frame_of(small)
    times, time = PlaceTimes(small), Time(day, today)
    return pins(small, frame, eyes(frame, zoom), times, "de", time, chosen)


def members(small: Exhibit, zoom: float, head: str) -> list[str]:
    frame = frame_of(small)
    found = members_of(small, frame, eyes(frame, zoom), PlaceTimes(small), Time(EASTER), head)
    return [pin.key for pin in found]


def beside(small: Exhibit, zoom: float, chosen: str) -> tuple[str, ...]:
    frame = frame_of(small)
    return beside_chosen(small, frame, eyes(frame, zoom), PlaceTimes(small), chosen)


def test_a_place_without_a_story_is_no_pin(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        place("told"),
        place("town", lat=44.2, text=None),
        place("scene", lat=44.3, text=None),
        event("x", "1922", place="scene"),
    )
    assert {pin.key for pin in seen(small, NEAR)} == {"told", "scene"}


def test_a_place_beyond_the_map_is_no_pin(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("here"), place("cape-town", lat=-33.9, lon=18.4))
    assert [pin.key for pin in seen(small, NEAR)] == ["here"]


@pytest.mark.parametrize(
    ("zoom", "counts"), [(NEAR, [1, 1]), (FAR, [2])], ids=["near enough to see two", "from afar"]
)
def test_pins_that_would_overlap_are_one_group(
    shipped: Exhibit, zoom: float, counts: list[int]
) -> None:
    small = exhibit(shipped, place("one", rank=1), place("other", lat=44.38, rank=2))
    shown = seen(small, zoom)
    assert [pin.members for pin in shown] == counts
    assert "one" in {pin.key for pin in shown}, "the more important one gives the group its name"
    assert sorted(members(small, zoom, "one")) == (["one"] if len(counts) > 1 else ["one", "other"])


def test_a_group_is_what_any_of_its_members_is(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        place("quiet", rank=1, certainty="disputed", uncertain=900, visits=[visit("1917")]),
        place("busy", lat=44.4001, rank=4),
        event("x", "1922-04-16", place="busy"),
    )
    (group,) = seen(small, FAR)
    assert (group.now, group.far, group.members) == (True, False, 2)
    assert (group.disputed, group.uncertain) == (False, 0)


def visit(when: str) -> dict[str, str]:
    return {"date": when, "text": "a visit"}


@pytest.mark.parametrize(
    ("when", "now"),
    [("1922-04-16", True), ("1922-04", True), ("1922-04-17", False), ("1921", False)],
)
def test_a_pin_is_now_while_something_happens_there(shipped: Exhibit, when: str, now: bool) -> None:
    for small in (
        exhibit(shipped, place("here"), event("x", when, place="here")),
        exhibit(shipped, place("here", visits=[visit(when)])),
    ):
        (pin,) = seen(small, NEAR)
        assert pin.now is now


@pytest.mark.parametrize(
    ("days", "far"), [(0, False), (FADES_AFTER, False), (FADES_AFTER + 1, True), (9999, True)]
)
def test_a_pin_steps_back_when_its_time_is_far_before_or_after(
    shipped: Exhibit, days: int, far: bool
) -> None:
    for sign in (1, -1):
        when = date.fromordinal(EASTER.toordinal() + sign * days).isoformat()
        (pin,) = seen(exhibit(shipped, place("here", visits=[visit(when)])), NEAR)
        assert pin.far is far


def test_a_pin_without_a_time_never_steps_back(shipped: Exhibit) -> None:
    (pin,) = seen(exhibit(shipped, place("here")), NEAR, day=date(1917, 1, 1))
    assert (pin.now, pin.far) == (False, False)


def test_today_what_stands_is_marked_and_the_rest_steps_back(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        place("gone", lat=44.2, visits=[visit("1922-04-16")]),
        place("standing", stands=True, visits=[visit("1917")]),
    )
    by_day = {pin.key: (pin.now, pin.far, pin.stands) for pin in seen(small, NEAR)}
    assert by_day == {"gone": (True, False, False), "standing": (False, True, False)}
    today = {pin.key: (pin.now, pin.far, pin.stands) for pin in seen(small, NEAR, today=True)}
    assert today == {"gone": (False, True, False), "standing": (True, False, True)}


def test_the_chosen_pin_stands_alone_and_on_top_and_those_of_the_moment_follow(
    shipped: Exhibit,
) -> None:
    small = exhibit(
        shipped,
        place("one", rank=1),
        place("chosen", lat=44.4001, rank=4),
        place("quiet", lat=44.1, rank=1),
        place("now", lat=44.2, rank=4),
        event("x", "1922-04-16", place="now"),
    )
    shown = seen(small, 11, chosen="chosen")
    assert [pin.key for pin in shown] == ["quiet", "now", "chosen"]
    assert (shown[-1].chosen, shown[-1].members) == (True, 1)


@pytest.mark.parametrize("certainty", ["verified", "approximate", "disputed"])
def test_only_a_place_of_which_nobody_knows_if_it_was_here_is_hollow(
    shipped: Exhibit, certainty: str
) -> None:
    (pin,) = seen(exhibit(shipped, place("here", certainty=certainty)), NEAR)
    assert pin.disputed is (certainty == "disputed")


@pytest.mark.parametrize("lat", [36.0, 44.4, 60.0])
@pytest.mark.parametrize(("metres", "ring"), [(0, False), (199, False), (200, True), (5000, True)])
def test_a_ring_is_as_many_metres_as_the_place_is_uncertain_at_its_latitude(
    shipped: Exhibit, lat: float, metres: float, ring: bool
) -> None:
    small = exhibit(shipped, place("here", lat=lat, uncertain=metres))
    (pin,) = seen(small, NEAR)
    told = pin.uncertain * metres_per_pixel(lat, frame_of(small).zoom)
    assert told == pytest.approx(metres if ring else 0)


def pin_at(key: str, x: float, y: float, *, chosen: bool = False) -> Pin:
    return Pin(key, x, y, "pin", key, False, chosen, False, False, 1, False, 0)


def naive(row: list[Pin], width: float, height: float) -> dict[str, int]:
    """Each pin held against each: how many stand under which head."""
    heads: list[Pin] = []
    counts: dict[str, int] = {}
    for pin in row:
        over = [
            head
            for head in heads
            if abs(pin.at_x - head.at_x) < width and abs(pin.at_y - head.at_y) < height
        ]
        if not over:
            heads.append(pin)
            counts[pin.key] = 1
        elif not over[0].chosen:
            counts[over[0].key] += 1
    return counts


PLACES = st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), max_size=40)


@given(PLACES, st.floats(20, 300), st.floats(20, 300), st.booleans())
def test_groups_are_those_that_one_finds_by_comparing_each_with_each(
    places: list[tuple[float, float]], width: float, height: float, first_chosen: bool
) -> None:
    row = [
        pin_at(str(number), x, y, chosen=first_chosen and number == 0)
        for number, (x, y) in enumerate(places)
    ]
    found = grouped(row, width, height)
    assert {pin.key: pin.members for pin in found} == naive(row, width, height)


@pytest.mark.parametrize("chosen", ["", "imperial-palace-hotel", "genoa"])
@pytest.mark.parametrize("zoom", [4, 6, 8, 10, 12, 14])
def test_every_place_with_a_story_is_a_pin_or_in_a_group_or_below_the_chosen(
    shipped: Exhibit, zoom: float, chosen: str
) -> None:
    told = {pin.key for pin in seen(shipped, 30)}
    shown = seen(shipped, zoom, chosen)
    below = len(told) - sum(pin.members for pin in shown)
    assert below == 0 if not chosen else below >= 0
    groups = [members(shipped, zoom, pin.key) for pin in seen(shipped, zoom)]
    assert sorted(key for group in groups for key in group) == sorted(told)


@pytest.mark.parametrize("zoom", [4, 7, 10, 13])
def test_a_group_names_as_many_members_as_it_counts_and_itself_first(
    shipped: Exhibit, zoom: float
) -> None:
    for pin in seen(shipped, zoom):
        found = members(shipped, zoom, pin.key)
        assert (found[0], len(found)) == (pin.key, pin.members)


def test_the_reach_of_a_group_is_known_beside_a_chosen_pin_too(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    """The chosen pin hides one that would otherwise be the head of the group's own head."""
    frame = frame_of(shipped)
    step = 0.8 * APART / eyes(frame, 11).magnification
    lons = [frame.lon(frame.x(8.6) + number * step) for number in range(4)]
    small = exhibit(
        shipped,
        place("chosen", lon=lons[0], rank=4),
        place("first", lon=lons[1], rank=1),
        place("head", lon=lons[2], rank=2),
        place("member", lon=lons[3], rank=3),
    )
    model = MapModel(small)
    model.show(View("de", EASTER, "place", "chosen"))
    pin, lettering = QSizeF(PIN_WIDTH, PIN_HEIGHT), QSizeF(28, 50)
    model.settle(eyes(frame, 11).magnification, APART, pin, lettering, MILLIMETRE, 1)
    model.glance(0, 0, frame.width, frame.height, [])
    groups = [row for row in model.drawing.pins.rows if row.members > 1]
    assert [row.key for row in groups] == ["head"]
    reach = model.reachOf("head")
    assert (reach.left(), reach.right()) == pytest.approx((frame.x(lons[2]), frame.x(lons[3])))


@pytest.mark.parametrize("day", [EASTER, date(1922, 4, 10), date(1922, 5, 19), date(1926, 4, 24)])
def test_every_place_with_a_story_can_be_reached_from_near(shipped: Exhibit, day: date) -> None:
    frame, covers = frame_of(shipped), shipped.tiles.day.covers
    nearest: dict[str, int] = {}
    for pin in seen(shipped, 30, day=day):
        at = frame.grid.at(frame.zoom, pin.at_x, pin.at_y)
        found = nearest_covered(at, shipped.zooms.least, lambda address: covers(*address))
        nearest[pin.key] = found[0] + 1 if found else frame.zoom
    for zoom in set(nearest.values()):
        reached: set[str] = set()
        waiting = {pin.key for pin in seen(shipped, zoom, day=day)}
        while waiting:
            opened = waiting.pop()
            reached.add(opened)
            waiting |= set(beside(shipped, zoom, opened)[:MOST_NEAR]) - reached
        assert {key for key, deepest in nearest.items() if deepest == zoom} <= reached


def test_what_the_chosen_pin_hides_is_told_nearest_first(shipped: Exhibit) -> None:
    small = exhibit(
        shipped, place("chosen"), place("third", lat=44.402), place("second", lat=44.4005)
    )
    assert beside(small, FAR, "chosen") == ("second", "third")
    assert beside(small, 25, "chosen") == ()
    assert beside(small, FAR, "") == ()


@settings(max_examples=10)
@given(st.integers(2, 60), st.floats(5, 12))
def test_a_crowd_becomes_groups_in_which_nobody_is_lost(
    shipped: Exhibit, count: int, zoom: float
) -> None:
    row = [
        place(f"p{n}", lat=44.2 + (n * 7 % 11) / 100, lon=8.8 + (n * 5 % 13) / 60)
        for n in range(count)
    ]
    assert sum(pin.members for pin in seen(exhibit(shipped, *row), zoom)) == count
