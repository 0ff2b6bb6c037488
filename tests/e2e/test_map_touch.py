"""Fingers on the map: drawing, pinching, pins and the card of a place."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import contains
from kiosk.content.items import Place
from kiosk.panels.base_map import frame_of
from tests.e2e.visitor import Visitor

PINS_AT_MOST = 3
TOUCHES_AT_MOST = 5
SHAPES = pytest.mark.parametrize("calm", ["1920x1080", "1080x1920"], indirect=True)


def on_screen(item: QQuickItem) -> QRectF:
    """What an item covers of the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def point_under(visitor: Visitor, spot: QPointF) -> QPointF:
    """What lies under a spot of the window, in pixels of the map's deepest zoom."""
    coast = visitor.sees("coast")
    at = coast.mapFromScene(spot) + QPointF(coast.property("viewX"), coast.property("viewY"))
    return at / coast.property("magnification")


def away(visitor: Visitor, point: QPointF, spot: QPointF) -> float:
    """How many pixels of the window a point of the map is away from a spot."""
    between = (point_under(visitor, spot) - point) * visitor.value("coast", "magnification")
    return max(abs(between.x()), abs(between.y()))


def test_a_map_let_go_in_motion_goes_on_a_little(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    spot = visitor.rests("coast")
    at = visitor.value("coast", "centreX")
    visitor.drag(spot, spot - QPointF(400, 0), steps=4)
    let_go = visitor.value("coast", "centreX")
    k = visitor.value("coast", "magnification")
    assert 100 < (let_go - at) * k < 420
    visitor.rests("coast")
    assert 20 < (visitor.value("coast", "centreX") - let_go) * k < 6000


def test_the_world_has_a_soft_edge(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.touch("view-europe")
    spot = visitor.rests("coast")
    above, below = spot - QPointF(0, 250), spot + QPointF(0, 250)
    visitor.drag(above, below, steps=4)
    visitor.rests("coast")
    tops = [visitor.value("coast", "viewY") for _ in visitor.dragging(above, below, steps=6)]
    assert min(tops) < -20
    visitor.rests("coast")
    assert visitor.value("coast", "viewY") == pytest.approx(0, abs=1)


def test_it_gives_way_sideways_too_where_the_whole_map_is_in_view(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.touch("view-europe")
    spot = visitor.rests("coast")
    while visitor.value("coast", "zoom") > visitor.value("coast", "leastZoom") + 0.01:
        visitor.touch("zoom-out")
        visitor.rests("coast")
    left, right = spot - QPointF(250, 0), spot + QPointF(250, 0)
    pushed = [visitor.value("coast", "viewX") for _ in visitor.dragging(left, right, steps=6)]
    assert min(pushed) < -20
    visitor.rests("coast")
    assert visitor.value("coast", "viewX") == pytest.approx(0, abs=1)


def test_two_fingers_and_a_wheel_zoom_about_what_is_under_them(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.touch("zoom-in")
    spot = calm.rests("coast") + QPointF(260, -170)
    for zooms in (
        lambda: calm.pinch(spot, 200, 500),
        lambda: calm.pinch(spot, 500, 220),
        lambda: calm.turn_wheel(spot, 2),
        lambda: calm.turn_wheel(spot, -3),
    ):
        held, before = point_under(calm, spot), calm.value("coast", "zoom")
        zooms()
        assert abs(calm.value("coast", "zoom") - before) > 0.3
        assert away(calm, held, spot) < 6
        calm.rests("coast")
        assert away(calm, held, spot) < 6


def test_a_map_drawn_beyond_its_fine_tiles_goes_back_to_what_it_can_show(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.touch("view-rapallo")
    spot = calm.rests("coast")
    for _ in range(6):
        calm.drag(spot + QPointF(0, 200), spot - QPointF(0, 340), steps=2)
    calm.rests("coast")
    coast = calm.sees("coast")
    assert coast.property("zoom") <= coast.property("mostZoom") + 0.01


def open_place(visitor: Visitor, shipped: Exhibit, place: Place) -> None:
    """As somebody does who looks for a place on the whole coast: touch the pin nearest to it until
    its own can be touched; from the card of a place next door, go on to it; else try another."""
    frame = frame_of(shipped)
    at = QPointF(frame.x(place.position.lon), frame.y(place.position.lat))

    def pins() -> list[QQuickItem]:
        seen = on_screen(visitor.sees("coast"))
        found = [pin for pin in visitor.every("pin-") if seen.contains(on_screen(pin).center())]
        return sorted(found, key=lambda pin: away(visitor, at, on_screen(pin).center()))

    def ways_on() -> list[QQuickItem]:
        own = [pin for pin in pins() if pin.objectName() == f"pin-{place.id}"]
        links = [each for each in visitor.every("link-place") if each.property("item") == place.id]
        if own or links or visitor.find("card"):
            return links or own
        return [pin for pin in pins() if pin.property("members") > 1]

    for number in range(PINS_AT_MOST):
        visitor.rests("coast")
        visitor.tap(on_screen(pins()[number]).center())
        for _ in range(TOUCHES_AT_MOST):
            visitor.rests("coast")
            card = visitor.find("card")
            if card and visitor.value("cardTitle", "text") == shipped.words(place.name, "de"):
                return
            ways = ways_on()
            if not ways:
                break
            visitor.tap(on_screen(ways[0]).center())
        if visitor.find("card"):
            visitor.touch("card-close")
        visitor.touch("view-coast")
    raise AssertionError(f"no touch opens {place.id}")


@SHAPES
def test_every_place_with_a_story_on_the_coast_opens_by_touch(
    calm: Visitor, shipped: Exhibit
) -> None:
    """On the upright screen every third, for they take a second each."""
    calm.touch("start")
    calm.touch("door-map")
    coast = shipped.views[0].bounds
    told = [
        place
        for place in shipped.places.values()
        if shipped.tells_of(place) and contains(coast, place.position.lon, place.position.lat)
    ]
    assert len(told) > 8
    upright = calm.window.height() > calm.window.width()
    for place in told[::3] if upright else told:
        open_place(calm, shipped, place)
        calm.touch("card-close")
        calm.touch("view-coast")


def test_a_touch_on_a_group_of_pins_goes_nearer_until_they_part(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.rests("coast")
    group = next(pin for pin in calm.every("pin-") if pin.property("members") > 2).objectName()
    for _ in range(3):
        members, zoom = calm.value(group, "members"), calm.value("coast", "zoom")
        if members == 1:
            break
        calm.touch(group)
        calm.rests("coast")
        assert calm.find("card") is None
        assert calm.value("coast", "zoom") > zoom
        assert calm.value(group, "members") < members
    assert calm.value(group, "members") == 1


@SHAPES
def test_the_card_of_a_place_says_how_sure_it_is_and_leaves_its_pin_in_view(
    calm: Visitor, shipped: Exhibit
) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.touch_pin("villa-de-albertis")
    pin, card = on_screen(calm.sees("pin-villa-de-albertis")), on_screen(calm.sees("card"))
    assert not pin.intersects(card)
    assert on_screen(calm.sees("coast")).contains(pin)
    place = shipped.places["villa-de-albertis"]
    assert place.position.uncertainty_m == 700
    assert any("700 m" in words for words in calm.texts())
    beside = QPointF(card.right() + 60, card.top() + 60)
    if card.right() > calm.window.width() * 0.8:
        beside = QPointF(card.left() + 60, card.top() - 60)
    calm.tap(beside)
    calm.sees_no_more("card")


def test_a_place_leads_to_the_story_in_which_it_has_a_part(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.touch_pin("villa-de-albertis")
    calm.touch("link-story")
    calm.sees("storyCard")
    calm.sees_no_more("card")


@pytest.mark.parametrize("calm", ["1920x1080", "1280x800", "1080x1920"], indirect=True)
def test_a_place_that_is_come_to_stands_beside_its_card(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-people")
    calm.touch("person-chicherin")
    calm.touch("link-place")
    calm.rests("coast")
    calm.rests("card")
    (chosen,) = [on_screen(pin) for pin in calm.every("pin-") if pin.property("chosen")]
    assert not on_screen(calm.sees("card")).intersects(chosen)
