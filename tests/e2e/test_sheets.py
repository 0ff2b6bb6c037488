"""What lies over a page sinks when it is closed, and is out of the way from the first moment."""

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.shell.fault import Fault
from kiosk.shell.stops import stops_on
from tests.e2e.opening import Opened
from tests.e2e.test_a_visit import COUNTDOWN, WARN_AFTER
from tests.e2e.visitor import Visitor


def sheet_beneath(visitor: Visitor, loader: str) -> QQuickItem:
    """What loads a sheet, once somebody has closed it, on its way out."""
    sheet = visitor.sees(loader)
    assert sheet.property("sinking") is True
    assert not sheet.isEnabled()
    return sheet


def opens_credits(visitor: Visitor) -> QPointF:
    """From home; returns where the people's door is, under the sheet."""
    visitor.touch("start")
    door = visitor.rests("door-people")
    visitor.touch("bar-credits")
    visitor.rests("credits-close")
    return door


def test_a_touch_reaches_the_page_below_a_sinking_sheet(visitor: Visitor) -> None:
    door = opens_credits(visitor)
    visitor.touch("credits-close")
    sheet_beneath(visitor, "creditsLoader")
    visitor.tap(door)
    visitor.sees("people")
    visitor.sees_no_more("credits")


def test_nothing_of_a_sinking_sheet_is_there_for_keys_and_voices(visitor: Visitor) -> None:
    opens_credits(visitor)
    visitor.touch("credits-close")
    sheet_beneath(visitor, "creditsLoader")
    sight = stops_on(visitor.window, right_to_left=False)
    names = {stop.name for stop in sight.every}
    assert sight.over == ()
    assert "door-people" in names
    assert "credits-close" not in names
    visitor.sees_no_more("credits")


def test_a_sheet_keeps_its_words_while_it_sinks(visitor: Visitor) -> None:
    opens_credits(visitor)
    before = visitor.texts()
    visitor.touch("credits-close")
    sheet_beneath(visitor, "creditsLoader")
    assert set(before) <= set(visitor.texts())


def test_a_sheet_that_is_asked_for_again_while_it_sinks_is_there_at_once(visitor: Visitor) -> None:
    opens_credits(visitor)
    again = visitor.rests("bar-credits")
    visitor.touch("credits-close")
    sheet = sheet_beneath(visitor, "creditsLoader")
    visitor.tap(again)
    assert sheet.property("sinking") is False
    assert sheet.mapToScene(QPointF(0, 0)).y() == 0
    visitor.touch("credits-close")
    visitor.sees_no_more("credits")


def test_another_sheet_can_rise_while_one_sinks(visitor: Visitor) -> None:
    opens_credits(visitor)
    help_ = visitor.rests("bar-help")
    visitor.touch("credits-close")
    sheet_beneath(visitor, "creditsLoader")
    visitor.tap(help_)
    visitor.touch("help-contrast")
    assert visitor.value("help-contrast", "on") is True
    visitor.sees_no_more("credits")
    language = visitor.rests("bar-language")
    visitor.tap(language)
    sheet_beneath(visitor, "readingHelpLoader")
    visitor.touch("sheet-language-en")
    visitor.sees_no_more("languageSheet")
    visitor.sees_no_more("readingHelp")


def test_the_next_visitor_sees_nothing_of_a_sheet_that_was_sinking(
    station: Opened, visitor: Visitor
) -> None:
    opens_credits(visitor)
    visitor.touch("credits-close")
    sheet_beneath(visitor, "creditsLoader")
    station.let_pass(WARN_AFTER + COUNTDOWN)
    station.kiosk.enter()
    assert visitor.find("credits") is None
    visitor.sees("home")


def test_a_fault_takes_a_sinking_sheet_away(station: Opened, visitor: Visitor) -> None:
    opens_credits(visitor)
    visitor.touch("credits-close")
    sheet_beneath(visitor, "creditsLoader")
    station.kiosk.show_fault(Fault("ABCDEF", ("Gleich geht es weiter",)))
    assert visitor.find("credits") is None
    visitor.sees("fault")
