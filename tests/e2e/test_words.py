"""Marked words are explained, sources and credits found, and a text is taken home."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from tests.e2e.opening import Opened
from tests.e2e.test_a_visit import COUNTDOWN, WARN_AFTER
from tests.e2e.visitor import Visitor
from tests.shell.copies import copy_exhibit
from tests.ui.qr_reader import read

SCREENS = pytest.mark.parametrize(
    "station", ["1920x1080 still", "1080x1920 still", "1280x800 still"], indirect=True
)


@SCREENS
def test_a_visitor_asks_what_a_word_means_and_goes_back(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.touch("person-barthou")
    visitor.turns_to("named-term:disarmament")
    visitor.touch("named-term:disarmament")
    visitor.sees("term")
    visitor.reads("Abrüstung", within="answerTitle")

    visitor.touch("bar-language")
    visitor.touch("sheet-language-en")
    visitor.reads("Disarmament", within="answerTitle")

    visitor.touch("bar-back")
    visitor.sees_no_more("term")
    visitor.reads("Louis Barthou", within="cardTitle")

    visitor.touch("named-term:disarmament")
    visitor.touch("answer-close")
    visitor.sees_no_more("term")

    visitor.touch("named-term:disarmament")
    visitor.sees("term")
    station.let_pass(WARN_AFTER + COUNTDOWN)
    visitor.sees("start")
    visitor.sees_no_more("term")


@SCREENS
def test_a_chip_leads_to_the_item_that_the_text_names_and_back_returns(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.touch("person-rathenau")
    visitor.turns_to("named-event:rathenau-murdered")
    visitor.touch("named-event:rathenau-murdered")
    visitor.sees("timeline")
    visitor.touch("bar-back")
    visitor.reads("Walther Rathenau", within="cardTitle")


@SCREENS
def test_words_are_explained_in_very_large_letters_too(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("bar-help")
    visitor.touch("text-size-200")
    visitor.touch("help-done")
    visitor.sees_no_more("readingHelp")
    visitor.touch("door-people")
    visitor.turns_to("person-schanzer")
    visitor.touch("person-schanzer")
    visitor.turns_to("named-term:memorandum")
    visitor.touch("named-term:memorandum")
    visitor.reads("Memorandum", within="answerTitle")
    visitor.touch("answer-close")
    visitor.sees_no_more("term")


@SCREENS
def test_a_curious_visitor_finds_sources_and_credits(
    station: Opened, visitor: Visitor, shipped: Exhibit
) -> None:
    visitor.touch("start")
    visitor.touch("bar-credits")
    visitor.sees("credits")
    first = min(source.full() for source in shipped.sources.values() if source.type == "treaty")
    visitor.reads(first)
    visitor.touch("leaf-next")
    assert visitor.sees("leaf-previous").isEnabled()
    visitor.touch("credits-program")
    visitor.reads("Noch nicht muttersprachlich geprüft")
    visitor.reads("Deutsch, English, Italiano, Français, Русский")
    visitor.touch("credits-pictures")

    visitor.touch("bar-back")
    visitor.sees_no_more("credits")
    visitor.sees("home")

    visitor.touch("bar-credits")
    visitor.touch("credits-close")
    visitor.sees_no_more("credits")
    visitor.touch("door-map")
    visitor.sees("map")
    assert visitor.find("bar-credits") is None


@SCREENS
def test_a_visitor_sees_a_code_that_holds_what_was_read(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-people")
    visitor.touch("person-rathenau")
    visitor.turns_to("link-evidence")
    visitor.touch("link-evidence")
    visitor.touch("take-home")
    visitor.reads("Walther Rathenau", within="takeHomeTitle")
    words = station.kiosk.takenHome.code
    assert words.startswith("Walther Rathenau\n")
    code = visitor.sees("code")
    visitor.rests("take-home-close")
    where = code.mapRectToScene(code.boundingRect()).toRect()
    assert read(visitor.window.grabWindow().copy(where)) == words

    visitor.touch("bar-back")
    visitor.sees_no_more("takeHome")
    visitor.sees("evidence")
    visitor.touch("take-home")
    visitor.touch("take-home-close")
    visitor.sees("evidence")


def test_where_the_museum_names_an_address_it_is_what_is_taken_home(
    opened: Callable[..., Opened], qtbot: QtBot, touch_screen: QPointingDevice, tmp_path: Path
) -> None:
    folder = copy_exhibit(tmp_path / "exhibit")
    with (folder / "exhibit.yaml").open("a", encoding="utf-8") as file:
        file.write("take_home: {address: 'https://museum.example/rapallo'}\n")
    station = opened(folder)
    visitor = Visitor(qtbot, station, touch_screen)
    visitor.touch("start")
    visitor.touch("bar-credits")
    visitor.touch("credits-take-home")
    visitor.reads("https://museum.example/rapallo", within="takeHomeAddress")
    assert station.kiosk.takenHome.code == "https://museum.example/rapallo"
    visitor.touch("take-home-close")
    visitor.sees("credits")


@pytest.mark.parametrize("station", ["1920x1080 still", "1080x1920 still"], indirect=True)
def test_who_is_named_elsewhere_is_found_among_all_portraits(
    station: Opened, visitor: Visitor, shipped: Exhibit
) -> None:
    last = max(shipped.people.values(), key=lambda person: (person.rank, person.id)).id
    visitor.touch("start")
    station.kiosk.open("person", last)
    visitor.sees(f"person-{last}")
    visitor.rests(f"person-{last}")
    visitor.touch("leaf-previous")
    visitor.sees_no_more(f"person-{last}")
