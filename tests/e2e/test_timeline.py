"""The timeline by touch: nearer and farther, topics, and from event to event."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.exhibit import Exhibit
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

SHAPES = pytest.mark.parametrize("calm", ["1920x1080", "1080x1920", "1280x800"], indirect=True)
WARN_AND_COUNT = 80


def on_screen(item: QQuickItem) -> QRectF:
    """What an item covers of the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def go(visitor: Visitor) -> None:
    """To the timeline."""
    visitor.touch("start")
    visitor.touch("door-timeline")
    visitor.rests("timeAxis")


def dates(visitor: Visitor) -> list[str]:
    """The dates below the axis."""
    axis = visitor.sees("timeAxis")
    seen = on_screen(axis)
    return [
        str(item.property("words"))
        for item in visitor.every("date")
        if seen.contains(on_screen(item).center())
    ]


def shown(visitor: Visitor) -> set[str]:
    """The events whose cards are to be seen."""
    return {card.objectName().removeprefix("event-") for card in visitor.every("event-")}


def low(visitor: Visitor, share: float) -> QPointF:
    """A spot on the axis, from its left (0) to its right end (1), above the thumb."""
    place = on_screen(visitor.sees("timeAxis"))
    return QPointF(place.left() + place.width() * share, place.top() + place.height() * 0.35)


@SHAPES
def test_single_taps_lead_from_all_years_to_single_days_and_back(calm: Visitor) -> None:
    go(calm)
    assert all(words.isdigit() for words in dates(calm))
    assert not calm.sees("zoom-out").isEnabled()
    taps = 0
    while calm.sees("zoom-in").isEnabled():
        calm.touch("zoom-in")
        taps += 1
    assert taps <= 6
    assert "17. Apr." in dates(calm)
    calm.touch("time-later")
    assert "17. April 1922" in calm.texts()
    while calm.sees("zoom-out").isEnabled():
        calm.touch("zoom-out")
    assert all(words.isdigit() for words in dates(calm))


@SHAPES
def test_a_touch_on_the_axis_chooses_the_day_below_the_finger(calm: Visitor) -> None:
    go(calm)
    while calm.sees("zoom-in").isEnabled():
        calm.touch("zoom-in")
    axis = calm.sees("timeAxis")
    spot = low(calm, 0.8)
    away = (spot.x() - on_screen(axis).left() - axis.property("thumbX")) / axis.property("dayWidth")
    calm.tap(spot)
    calm.reads(f"{16 + round(away)}. April 1922")


def test_two_fingers_zoom_and_a_push_glides_on(visitor: Visitor) -> None:
    go(visitor)
    visitor.pinch(low(visitor, 0.3), 60, 700)
    visitor.rests("timeAxis")
    assert visitor.value("timeAxis", "zoom") > 2
    moment = visitor.texts()
    visitor.drag(low(visitor, 0.7), low(visitor, 0.5), steps=4)
    let_go = visitor.value("timeAxis", "leftDay")
    visitor.rests("timeAxis")
    assert visitor.value("timeAxis", "leftDay") > let_go
    assert [words for words in moment if "April" in words]
    assert "16. April 1922" in visitor.texts(), "a push is not a choice"


@SHAPES
def test_the_thumb_is_drawn_from_day_to_day_near_by(calm: Visitor) -> None:
    go(calm)
    while calm.sees("zoom-in").isEnabled():
        calm.touch("zoom-in")
    left = calm.value("timeAxis", "leftDay")
    start = calm.rests("thumb")
    calm.drag(start, start + QPointF(1.2 * calm.value("timeAxis", "dayWidth"), 0))
    calm.reads("17. April 1922")
    assert calm.value("timeAxis", "leftDay") == left


@SHAPES
def test_a_topic_leaves_only_its_events(calm: Visitor, shipped: Exhibit) -> None:
    violent = {each.id for each in shipped.events.values() if each.category == "violence"}
    go(calm)
    aside = calm.find("topics") is not None
    if aside:
        calm.touch("topics")
    calm.touch("topic-violence")
    if aside:
        calm.touch("topics")
    calm.sees("event-rathenau-murdered")
    seen: set[str] = set()
    for _ in violent:
        seen |= shown(calm)
        if calm.sees("later").isEnabled():
            calm.touch("later")
    assert seen == violent
    assert not calm.sees("later").isEnabled()
    if aside:
        calm.touch("topics")
    calm.touch("topic-all")
    if aside:
        calm.touch("topics")
    assert not shown(calm) <= violent


@SHAPES
def test_cards_never_overlap_and_hold_their_words(calm: Visitor) -> None:
    go(calm)
    seen: set[str] = set()
    while True:
        cards = [on_screen(card) for card in calm.every("event-")]
        for number, card in enumerate(cards):
            assert not any(card.intersects(other) for other in cards[number + 1 :])
        for card in calm.every("event-"):
            inside = on_screen(card).adjusted(-1, -1, 1, 1)
            for words in texts_of(card):
                assert inside.contains(on_screen(words)), words.property("text")
        seen |= {card.objectName() for card in calm.every("event-")}
        if not calm.sees("later").isEnabled():
            break
        calm.touch("later")
        calm.rests("timeAxis")
    assert len(seen) > 20


def texts_of(item: QQuickItem) -> list[QQuickItem]:
    """The texts that can be seen in an item."""
    if not item.isVisible():
        return []
    below = [text for child in item.childItems() for text in texts_of(child)]
    return [item, *below] if item.inherits("QQuickText") else below


@SHAPES
def test_the_chosen_event_leads_to_its_place_and_back(calm: Visitor) -> None:
    go(calm)
    calm.touch("later")
    calm.touch("earlier")
    calm.touch("link-place")
    calm.reads("Imperial Palace Hotel", within="cardTitle")
    calm.touch("bar-back")
    calm.sees("event-rapallo-signed")


@pytest.mark.parametrize("station", ["1920x1080 still"], indirect=True)
def test_zoom_and_topics_last_until_the_visit_ends(station: Opened, visitor: Visitor) -> None:
    go(visitor)
    visitor.touch("zoom-in")
    visitor.touch("topic-violence")
    zoom = visitor.value("timeAxis", "zoom")
    visitor.touch("bar-home")
    visitor.touch("door-timeline")
    visitor.rests("timeAxis")
    assert visitor.value("timeAxis", "zoom") == zoom
    visitor.sees("event-rathenau-murdered")
    station.let_pass(WARN_AND_COUNT)
    visitor.sees("start")
    go(visitor)
    assert visitor.value("timeAxis", "zoom") == 0
    visitor.sees("event-rapallo-signed")
    assert len(visitor.every("event-")) == 3
