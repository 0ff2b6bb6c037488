"""Days on the map: the thumb of the strip, its buttons, and what still stands."""

import pytest
from PySide6.QtCore import QPointF

from tests.e2e.visitor import Visitor

SHAPES = pytest.mark.parametrize("calm", ["1920x1080", "1080x1920"], indirect=True)


def filled(visitor: Visitor) -> set[str]:
    """The pins of places where something happens now."""
    return {pin.objectName() for pin in visitor.every("pin-") if pin.property("now")}


def thumb(visitor: Visitor) -> QPointF:
    """Where the thumb of the strip is."""
    slider = visitor.sees("daySlider")
    middle = visitor.rests("daySlider")
    return QPointF(slider.mapToScene(QPointF(slider.property("thumbX"), 0)).x(), middle.y())


@SHAPES
def test_the_thumb_takes_the_pins_along_from_day_to_day(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.rests("coast")
    first, start = filled(calm), thumb(calm)
    assert calm.value("dayWords", "text") == "16. April 1922"
    days, pins = [], []
    for _ in calm.dragging(start, QPointF(calm.window.width() - 5, start.y()), steps=6):
        days.append(calm.value("dayWords", "text"))
        pins.append(filled(calm))
    assert len(set(days)) > 4, "the days go by while the finger moves"
    assert days[-1] == "19. Mai 1922"
    assert any(each != first for each in pins)
    calm.drag(thumb(calm), QPointF(0, start.y()))
    calm.reads("10. April 1922", within="dayWords")


def test_two_buttons_go_through_the_days_one_by_one(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-map")
    calm.rests("coast")
    first, start = filled(calm), thumb(calm)
    villa = "pin-villa-de-albertis"
    assert villa not in first
    for day, there in ((17, False), (18, False), (19, True), (20, False)):
        calm.touch("day-later")
        calm.reads(f"{day}. April 1922", within="dayWords")
        assert (villa in filled(calm)) == there
    assert thumb(calm).x() > start.x()
    for day in (19, 18, 17, 16):
        calm.touch("day-earlier")
        calm.reads(f"{day}. April 1922", within="dayWords")
    assert filled(calm) == first
    assert thumb(calm) == start


@SHAPES
def test_today_marks_what_still_stands_until_a_day_is_chosen(calm: Visitor) -> None:
    def standing() -> int:
        return sum(pin.property("stands") for pin in calm.every("pin-"))

    calm.touch("start")
    calm.touch("door-map")
    calm.rests("coast")
    title = calm.value("dayTitle", "text")
    assert standing() == 0
    for undo, day in (("day-later", "17. April 1922"), ("day-earlier", "16. April 1922")):
        calm.touch("day-today")
        calm.reads("Heute", within="dayWords")
        assert calm.value("dayTitle", "text") != title
        assert standing() > 0
        calm.touch(undo)
        calm.reads(day, within="dayWords")
        assert standing() == 0
    calm.touch("day-today")
    calm.touch("day-today")
    calm.reads("16. April 1922", within="dayWords")
    assert standing() == 0
