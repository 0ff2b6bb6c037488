"""Getting about on the map by single taps, on both shapes of screen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of
from tests.e2e.visitor import Visitor

SHAPES = pytest.mark.parametrize("calm", ["1920x1080", "1080x1920"], indirect=True)
PADS = ("push-north", "push-south", "push-west", "push-east")

TOUCHES_IN_FLIGHT = 4
"""A flight takes a second: on a busy machine it may be over before the finger is down."""


def middle(visitor: Visitor) -> tuple[float, float]:
    """The point of the map in the middle of the screen, in pixels of the map's deepest zoom."""
    return visitor.value("coast", "centreX"), visitor.value("coast", "centreY")


def fills_the_screen(visitor: Visitor, shipped: Exhibit, name: str) -> bool:
    """Whether a part of the map is seen whole, in the middle, and as large as may be."""
    frame = frame_of(shipped)
    part = next(view.bounds for view in shipped.views if view.id == name)
    coast = visitor.sees("coast")
    k = coast.property("magnification")
    x, y = middle(visitor)
    wide = (frame.x(part.east) - frame.x(part.west)) * k
    high = (frame.y(part.south) - frame.y(part.north)) * k
    share = max(wide / coast.width(), high / coast.height())
    farthest = coast.property("zoom") < coast.property("leastZoom") + 0.01
    inside = part.west < frame.lon(x) < part.east and part.south < frame.lat(y) < part.north
    return inside and (abs(share - 1) < 0.02 or (farthest and share > 1))


@SHAPES
def test_each_part_of_the_map_is_one_touch_away(calm: Visitor, shipped: Exhibit) -> None:
    calm.touch("start")
    calm.touch("door-map")
    assert len(shipped.views) == 4
    for view in reversed(shipped.views):
        calm.touch(f"view-{view.id}")
        calm.rests("coast")
        assert fills_the_screen(calm, shipped, view.id)


def test_plus_and_minus_go_by_whole_zooms_as_far_as_there_is_something_to_see(
    calm: Visitor,
) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.touch("view-genoa")
    for button, end in (("zoom-out", "leastZoom"), ("zoom-in", "mostZoom")):
        zooms = []
        while calm.rests("coast") and calm.sees(button).isEnabled():
            calm.touch(button)
            calm.rests("coast")
            zooms.append(calm.value("coast", "zoom"))
        assert zooms[-1] == pytest.approx(calm.value("coast", end))
        assert all(zoom == round(zoom) for zoom in zooms[:-1])
        steps = [abs(a - b) for a, b in pairwise(zooms)]
        assert steps[:-1] == [1] * len(steps[:-1])
        assert calm.sees("zoom-in" if button == "zoom-out" else "zoom-out").isEnabled()


@SHAPES
def test_four_arrows_move_the_map_when_it_is_nearer_than_at_first(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.rests("coast")
    for pad in PADS:
        assert calm.find(pad) is None
    calm.touch("view-rapallo")
    before = middle(calm)
    for pad, axis, sign in (
        ("push-north", 1, -1),
        ("push-west", 0, -1),
        ("push-south", 1, 1),
        ("push-east", 0, 1),
    ):
        calm.touch(pad)
        calm.rests("coast")
        after = middle(calm)
        assert (after[axis] - before[axis]) * sign > 100
        assert after[1 - axis] == pytest.approx(before[1 - axis], abs=1)
        before = after
    calm.touch("view-coast")
    for pad in PADS:
        calm.sees_no_more(pad)


def test_whoever_touches_the_map_in_flight_has_it(
    visitor: Visitor, shipped: Exhibit, qtbot: QtBot
) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    spot = visitor.rests("coast") - QPointF(0, 200)

    def holds_still() -> None:
        visitor.press(spot)
        qtbot.waitUntil(lambda: not visitor.value("coast", "moving"))
        visitor.release(spot)

    for view, touches in (
        ("europe", lambda: visitor.drag(spot, spot + QPointF(90, 0), steps=3)),
        ("genoa", lambda: visitor.pinch(spot, 300, 330, steps=3)),
        ("europe", holds_still),
    ):
        for _ in range(TOUCHES_IN_FLIGHT):
            visitor.touch(f"view-{view}")
            qtbot.waitUntil(lambda: visitor.value("coast", "moving"))
            touches()
            visitor.rests("coast")
            if not fills_the_screen(visitor, shipped, view):
                break
            visitor.touch("view-rapallo")
            visitor.rests("coast")
        assert not fills_the_screen(visitor, shipped, view)
