"""Reading help: words grow, colours change and everything comes lower, until the next visitor."""

import pytest
from PySide6.QtCore import QPointF

from tests.e2e.opening import Opened
from tests.e2e.test_a_visit import COUNTDOWN, WARN_AFTER
from tests.e2e.visitor import Visitor

pytestmark = pytest.mark.parametrize(
    "station", ["1920x1080 still", "1080x1920 still", "1280x800 still"], indirect=True
)


def test_words_grow_at_once_and_are_small_again_for_the_next_visitor(
    station: Opened, visitor: Visitor
) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    usual = visitor.value("cardTitle", "height") if visitor.find("cardTitle") else 0
    visitor.touch("bar-help")
    visitor.touch("text-size-200")
    visitor.touch("help-done")
    visitor.sees_no_more("readingHelp")
    visitor.touch("person-rathenau")
    visitor.reads("Walther Rathenau", within="cardTitle")
    assert visitor.value("cardTitle", "height") > usual
    station.let_pass(WARN_AFTER + COUNTDOWN)
    visitor.touch("start")
    visitor.touch("bar-help")
    assert visitor.value("text-size-100", "on") is True
    assert not visitor.sees("help-forget").isEnabled()


def test_contrast_and_quiet_are_chosen_and_taken_back_in_one_touch(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("bar-help")
    for choice in ("help-contrast", "help-quiet"):
        visitor.touch(choice)
        assert visitor.value(choice, "on") is True
    assert visitor.sees("bar").property("color").name() == "#000000"
    visitor.touch("help-forget")
    assert visitor.value("help-contrast", "on") is False
    assert visitor.sees("bar").property("color").name() != "#000000"


def test_all_to_be_touched_comes_lower(visitor: Visitor) -> None:
    """Where the screen is no higher than what can be reached there is nothing to choose."""
    visitor.touch("start")
    visitor.touch("bar-help")
    if visitor.window.height() == 800:
        assert visitor.find("help-low-reach") is None
        return
    visitor.touch("help-low-reach")
    visitor.touch("bar-help")
    visitor.sees_no_more("readingHelp")
    highest = min(door.mapToScene(QPointF(0, 0)).y() for door in visitor.every("door-"))
    assert highest > visitor.window.height() * 0.2


def test_back_takes_away_the_sheet_and_then_the_screen(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.touch("bar-help")
    visitor.sees("readingHelp")
    visitor.touch("bar-back")
    visitor.sees_no_more("readingHelp")
    visitor.sees("people")
    visitor.touch("bar-back")
    visitor.sees("home")
