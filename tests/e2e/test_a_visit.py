"""The whole kiosk by touch only, from the start screen to the next visitor's start screen."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF

from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

WARN_AFTER = 60
COUNTDOWN = 20
STILL = pytest.mark.parametrize("station", ["1920x1080 still"], indirect=True)


@dataclass(frozen=True)
class Words:
    """What stands on the screen in one language."""

    hook: str
    door: str
    event: str
    treaty: str


WORDS = {
    "de": Words(
        hook="Ein Vertrag am Ostersonntag",
        door="Karte",
        event="Der Vertrag von Rapallo",
        treaty="Vertrag von Rapallo",
    ),
    "en": Words(
        hook="A treaty on Easter Sunday",
        door="Map",
        event="The Treaty of Rapallo",
        treaty="Treaty of Rapallo",
    ),
}


@pytest.mark.parametrize(
    ("language", "station"),
    [
        ("de", "1920x1080"),
        ("en", "1920x1080 still"),
        ("en", "1080x1920 still"),
        ("de", "1280x800 still"),
    ],
    indirect=["station"],
)
def test_a_visitor_goes_from_the_start_to_the_treaty_and_leaves_all_as_new(
    language: str, station: Opened, visitor: Visitor
) -> None:
    words = WORDS[language]
    visitor.touch(f"language-{language}")
    visitor.reads(words.hook, within="hookTitle")
    visitor.sees("start")

    visitor.touch("start")
    visitor.sees("home")
    visitor.reads(words.door)

    visitor.touch("door-map")
    visitor.sees("map")
    visitor.touch_pin("imperial-palace-hotel")
    visitor.reads("Imperial Palace Hotel", within="cardTitle")

    visitor.touch("link-event")
    visitor.sees("timeline")
    assert "1922" in visitor.value("timeAxis", "value")
    visitor.touch("event-rapallo-signed")
    visitor.reads(words.event)

    visitor.touch("link-treaty")
    visitor.sees("treaties")
    visitor.reads(words.treaty, within="treatyTitle")

    station.let_pass(WARN_AFTER - 1)
    assert visitor.find("warning") is None
    station.let_pass(1)
    visitor.sees("warning")
    visitor.reads(str(COUNTDOWN), within="secondsLeft")
    visitor.touch("stay")
    visitor.sees_no_more("warning")
    visitor.reads(words.treaty, within="treatyTitle")

    station.let_pass(WARN_AFTER)
    visitor.sees("warning")
    station.let_pass(COUNTDOWN - 5)
    visitor.reads("5", within="secondsLeft")
    station.let_pass(5)
    visitor.sees("start")
    for gone in ("warning", "treaties", "bar-home"):
        visitor.sees_no_more(gone)
    visitor.reads(WORDS["de"].hook, within="hookTitle")

    visitor.touch("start")
    visitor.touch("door-treaties")
    assert visitor.sees("bar-back").isEnabled()
    visitor.touch("bar-back")
    visitor.sees("home")
    assert not visitor.sees("bar-back").isEnabled()


@STILL
def test_the_next_visitor_finds_the_map_as_the_first_one_did(
    station: Opened, visitor: Visitor
) -> None:
    def first_look() -> tuple[str, float]:
        visitor.touch("start")
        visitor.touch("door-map")
        visitor.rests("zoom-in")
        coast = visitor.sees("coast")
        return visitor.sees("dayWords").property("text"), coast.property("zoom")

    day, zoom = first_look()
    visitor.touch("zoom-in")
    visitor.touch("day-later")
    visitor.rests("zoom-in")
    assert visitor.sees("coast").property("zoom") > zoom
    assert visitor.sees("dayWords").property("text") != day
    visitor.touch_pin("villa-de-albertis")
    station.let_pass(WARN_AFTER + COUNTDOWN)
    assert first_look() == (day, zoom)
    assert visitor.find("card") is None


def test_a_touch_anywhere_goes_on_after_a_warning(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.sees("people")
    home = visitor.rests("bar-home")
    station.let_pass(WARN_AFTER)
    visitor.sees("warning")
    assert not visitor.sees("bar-home").isEnabled()
    visitor.tap(home)
    visitor.sees_no_more("warning")
    visitor.sees("people")


def test_who_is_done_leaves_the_start_screen_to_the_next(station: Opened, visitor: Visitor) -> None:
    visitor.touch("language-en")
    visitor.touch("start")
    visitor.touch("door-people")
    station.let_pass(WARN_AFTER)
    visitor.touch("startOver")
    visitor.sees("start")
    visitor.reads(WORDS["de"].hook, within="hookTitle")


def test_the_start_screen_stays_for_ever(station: Opened, visitor: Visitor) -> None:
    visitor.touch("language-en")
    station.let_pass(365 * 24 * 3600)
    visitor.sees("start")
    visitor.reads(WORDS["en"].hook, within="hookTitle")


def test_every_touch_puts_the_warning_off(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    for door in ("door-map", "bar-home", "door-timeline", "bar-back"):
        station.let_pass(WARN_AFTER - 1)
        visitor.touch(door)
        assert visitor.find("warning") is None
    station.let_pass(WARN_AFTER)
    visitor.sees("warning")


def test_the_language_changes_without_losing_the_place(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.touch("person-rathenau")
    visitor.reads(["Außenminister", "Deutschland"][1])
    visitor.touch("bar-language")
    visitor.touch("sheet-language-en")
    visitor.sees_no_more("sheet-close")
    visitor.sees("people")
    visitor.reads("Walther Rathenau", within="cardTitle")
    visitor.reads("Germany")


@pytest.mark.parametrize(
    ("link", "screen"), [("event", "timeline"), ("place", "map"), ("treaty", "treaties")]
)
@STILL
def test_a_person_leads_to_the_timeline_the_map_and_the_treaty(
    visitor: Visitor, link: str, screen: str
) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.touch("person-rathenau")
    visitor.touch(f"link-{link}")
    visitor.sees(screen)
    visitor.touch("bar-back")
    visitor.sees("people")
    visitor.reads("Walther Rathenau", within="cardTitle")


@STILL
def test_a_card_on_the_map_closes_by_its_button_and_by_a_touch_beside_it(
    visitor: Visitor,
) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.touch_pin("imperial-palace-hotel")
    visitor.touch("card-close")
    visitor.sees_no_more("card")
    visitor.touch_pin("imperial-palace-hotel")
    card = visitor.rests("card")
    visitor.tap(card)
    assert visitor.find("card"), "a touch on the card itself leaves it open"
    beside = visitor.rests("coast") + QPointF(500, 0)
    visitor.tap(beside)
    visitor.sees_no_more("card")


def test_the_map_goes_where_the_finger_draws_it(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.touch("zoom-in")
    before = visitor.rests("pin-eden-nervi")
    middle = visitor.rests("coast")
    end = type(middle)(middle.x() - 160, middle.y() + 40)
    visitor.drag(middle, end)
    after = visitor.rests("pin-eden-nervi")
    assert after.x() < before.x() - 80


@STILL
def test_the_timelines_axis_takes_the_whole_exhibit_to_another_year(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-timeline")
    visitor.reads("1922", within="year")
    visitor.touch("time-later")
    visitor.reads("1923", within="year")
    middle = visitor.rests("timeAxis")
    visitor.tap(middle)
    visitor.reads("1928", within="year")
    visitor.drag(middle, type(middle)(0, middle.y()))
    visitor.reads("1917", within="year")
    visitor.touch("bar-home")
    visitor.touch("door-map")
    assert visitor.sees("dayWords").property("text").endswith("1917")


def test_one_article_is_open_at_a_time(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-treaties")
    assert visitor.sees("article-1").property("open") is True
    visitor.touch("article-3")
    visitor.rests("article-3")
    assert visitor.sees("article-3").property("open") is True
    assert visitor.sees("article-1").property("open") is False


@pytest.mark.parametrize(
    "station", ["1920x1080 still", "1080x1920 still", "1280x800 still"], indirect=True
)
def test_a_visitor_asks_how_it_is_known(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-treaties")
    visitor.reads("Vertrag von Rapallo", within="treatyTitle")
    if visitor.find("treaty-leaf"):
        visitor.touch("treaty-leaf")
    visitor.touch("link-evidence")
    visitor.reads("Rapallo 1922", within="answerTitle")
    visitor.reads("belegt")
    visitor.touch("bar-language")
    visitor.touch("sheet-language-en")
    visitor.reads("verified")

    visitor.touch("answer-close")
    visitor.sees_no_more("evidence")
    visitor.reads("Treaty of Rapallo", within="treatyTitle")

    visitor.touch("link-evidence")
    visitor.sees("evidence")
    visitor.touch("bar-back")
    visitor.sees_no_more("evidence")
    visitor.sees("treaties")

    visitor.touch("link-evidence")
    visitor.sees("evidence")
    station.let_pass(WARN_AFTER + COUNTDOWN)
    visitor.sees("start")
    visitor.sees_no_more("evidence")


@STILL
def test_the_hint_to_touch_speaks_as_the_hook_above_it_does(
    station: Opened, visitor: Visitor
) -> None:
    visitor.reads("Irgendwo berühren", within="touchHint")
    assert station.kiosk.start
    station.kiosk.start.turn()
    visitor.reads("Touch anywhere", within="touchHint")
    assert station.view.window.title() == "Genua & Rapallo 1922"
    visitor.touch("start")
    visitor.reads("Karte")
    visitor.reads("Start")
