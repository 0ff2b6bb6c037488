"""The map at a moment and a zoom: pins, groups, rings and names."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.labels import Box
from kiosk.panels.map.model import MOST_NEAR
from kiosk.panels.map.scene import Eyes, Name, Pin, beside_chosen, names, pins
from tests.panels.small import event, exhibit, place

EASTER = date(1922, 4, 16)
PIN_WIDTH, PIN_HEIGHT, APART = 64.0, 94.0, 83.0


def eyes(magnification: float) -> Eyes:
    """A visitor before a screen of the usual density."""
    return Eyes(
        magnification=magnification,
        pin_width=PIN_WIDTH,
        pin_height=PIN_HEIGHT,
        apart=APART,
        measure=lambda words, rank: (len(words) * (24 if rank == 1 else 14), 40.0),
    )


def seen(shipped: Exhibit, small: Exhibit, zoom: float, chosen: str = "") -> tuple[Pin, ...]:
    return pins(small, frame_of(shipped), eyes(2.0**zoom), "de", EASTER, chosen)


def test_a_place_without_a_story_is_no_pin(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        place("told"),
        place("town", lat=44.2, text=None),
        place("scene", lat=44.3, text=None),
        event("x", "1922", place="scene"),
    )
    assert {pin.key for pin in seen(shipped, small, 0)} == {"told", "scene"}


def test_a_place_beyond_the_map_is_no_pin(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("here"), place("berlin", lat=52.5, lon=13.4))
    assert [pin.key for pin in seen(shipped, small, 0)] == ["here"]


@pytest.mark.parametrize(
    ("zoom", "members"), [(0, [1, 1]), (-4, [2])], ids=["near enough to see two", "from afar"]
)
def test_pins_that_would_overlap_are_one_group(
    shipped: Exhibit, zoom: float, members: list[int]
) -> None:
    small = exhibit(shipped, place("one", rank=1), place("other", lat=44.38, rank=2))
    shown = seen(shipped, small, zoom)
    assert [pin.members for pin in shown] == members
    assert "one" in {pin.key for pin in shown}, "the more important one gives the group its name"


def test_a_group_is_now_when_one_of_its_members_is(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        place("quiet", rank=1),
        place("busy", lat=44.4001, rank=4),
        event("x", "1922-04-16", place="busy"),
    )
    (group,) = seen(shipped, small, -3)
    assert group.now
    assert group.members == 2


@pytest.mark.parametrize(
    ("when", "now"),
    [("1922-04-16", True), ("1922-04", True), ("1922-04-17", False), ("1921", False)],
)
def test_a_pin_is_now_while_something_happens_there(shipped: Exhibit, when: str, now: bool) -> None:
    small = exhibit(shipped, place("here"), event("x", when, place="here"))
    (pin,) = seen(shipped, small, 0)
    assert pin.now is now


def test_the_chosen_pin_stands_alone_and_on_top(shipped: Exhibit) -> None:
    small = exhibit(
        shipped, place("one", rank=1), place("chosen", lat=44.4001, rank=4), place("far", lat=44.2)
    )
    shown = seen(shipped, small, -2, chosen="chosen")
    assert shown[-1].key == "chosen"
    assert (shown[-1].chosen, shown[-1].members) == (True, 1)


@pytest.mark.parametrize(("metres", "ring"), [(0, False), (199, False), (200, True), (5000, True)])
def test_a_place_that_nobody_knows_exactly_has_a_ring_of_its_uncertainty(
    shipped: Exhibit, metres: float, ring: bool
) -> None:
    frame = frame_of(shipped)
    (pin,) = seen(shipped, exhibit(shipped, place("here", uncertain=metres)), 0)
    expected = metres / frame.metres_per_pixel(44.4) if ring else 0
    assert pin.uncertain == pytest.approx(expected)


def boxes(shown: tuple[Pin, ...], named: tuple[Name, ...], k: float) -> tuple[list[Box], list[Box]]:
    """Where pins and names are, in pixels of the screen."""
    pin_boxes = [
        Box(p.at_x * k - PIN_WIDTH / 2, p.at_y * k - PIN_HEIGHT, PIN_WIDTH, PIN_HEIGHT)
        for p in shown
    ]
    name_boxes = [
        Box(n.at_x * k + n.shift_x, n.at_y * k + n.shift_y, *eyes(k).measure(n.name, n.rank))
        for n in named
    ]
    return pin_boxes, name_boxes


@settings(max_examples=40)
@given(zoom=st.floats(-5, 1), chosen=st.integers(-1, 60))
def test_no_name_hits_a_pin_or_another_name_at_any_zoom(
    shipped: Exhibit, zoom: float, chosen: int
) -> None:
    frame, k = frame_of(shipped), 2.0**zoom
    keys = list(shipped.places)
    open_place = keys[chosen % len(keys)] if chosen >= 0 else ""
    shown = pins(shipped, frame, eyes(k), "de", EASTER, open_place)
    named = names(shipped, frame, eyes(k), "de", shown)
    pin_boxes, name_boxes = boxes(shown, named, k)
    assert not [pair for pair in combinations(name_boxes, 2) if pair[0].hits(pair[1])]
    assert not [(p, n) for p in pin_boxes for n in name_boxes if p.hits(n)]
    assert not [pair for pair in combinations(pin_boxes, 2) if pair[0].hits(pair[1])]


def test_every_place_with_a_story_is_a_pin_or_in_a_group(shipped: Exhibit) -> None:
    frame = frame_of(shipped)
    for zoom in (-4, -2, 0, 1):
        shown = pins(shipped, frame, eyes(2.0**zoom), "de", EASTER, "")
        told = pins(shipped, frame, eyes(1e6), "de", EASTER, "")
        assert sum(pin.members for pin in shown) == len(told)


def test_where_there_is_no_room_the_more_important_name_stays(shipped: Exhibit) -> None:
    town = [place(f"town-{n}", lat=44.4 + n / 5000, text=None, rank=4 - n % 3) for n in range(12)]
    small = exhibit(shipped, *town)
    named = names(small, frame_of(shipped), eyes(0.25), "de", ())
    assert 0 < len(named) < len(town)
    assert {name.rank for name in named} >= {2}
    everybody = names(small, frame_of(shipped), eyes(64), "de", ())
    assert len(everybody) == len(town)


@pytest.mark.parametrize("day", [EASTER, date(1922, 4, 10), date(1922, 5, 19), date(1926, 4, 24)])
def test_every_place_with_a_story_can_be_reached_from_near(shipped: Exhibit, day: date) -> None:
    near, frame = eyes(2.0), frame_of(shipped)
    everything = {pin.key for pin in pins(shipped, frame, eyes(1e6), "de", day, "")}
    reached: set[str] = set()
    waiting = {pin.key for pin in pins(shipped, frame, near, "de", day, "")}
    while waiting:
        opened = waiting.pop()
        reached.add(opened)
        waiting |= set(beside_chosen(shipped, frame, near, opened)[:MOST_NEAR]) - reached
    assert reached == everything


def test_what_the_chosen_pin_hides_is_told_nearest_first(shipped: Exhibit) -> None:
    small = exhibit(
        shipped, place("chosen"), place("third", lat=44.402), place("second", lat=44.4005)
    )
    frame = frame_of(shipped)
    assert beside_chosen(small, frame, eyes(0.1), "chosen") == ("second", "third")
    assert beside_chosen(small, frame, eyes(1e6), "chosen") == ()
    assert beside_chosen(small, frame, eyes(0.1), "") == ()
