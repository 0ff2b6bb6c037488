"""The bar above the picture, by touch; and an exhibit that is broken or missing from the start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.panels import discover
from kiosk.preview.desk import Desk
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in
from kiosk.screen import Screen
from kiosk.visit import ReadingHelp
from tests.e2e.opening import Clock
from tests.preview.conftest import Curator

IN_GERMAN = {
    "broken": "hier fehlt ein Wert: eine Liste oder ein Block endet nicht",
    "empty": "der Ordner ist leer",
    "missing": "diesen Ordner gibt es nicht",
}


def is_on(curator: Curator, switch: str) -> bool:
    return curator.value(f"switch-{switch}", "on") is True


def test_languages_are_switched_in_place_also_those_that_nobody_speaks(curator: Curator) -> None:
    curator.enters()
    curator.touch("door-people")
    curator.touch("person-chicherin")
    for language, words in (
        ("en", "Nobleman, archivist"),
        ("en-XA", "Nobleman, archivist"),
        ("ar-XB", "\u200fAdliger, Archivar"),
        ("ru", "Дворянин"),
    ):
        curator.touch(f"switch-language:{language}")
        curator.reads_in_the_picture(words)
        assert is_on(curator, f"language:{language}")
        assert curator.kiosk.mirrored == (language == "ar-XB")
        assert curator.kiosk.panel == "people"
    assert [each.key for each in curator.preview.languages.rows].count("language:ar-XB") == 1
    assert not is_on(curator, "language:ar-XB")


def test_reading_helps_are_switched_and_what_a_visitor_chooses_shows_on_them(
    curator: Curator,
) -> None:
    curator.enters()
    curator.touch("switch-size:200")
    curator.touch("switch-contrast")
    curator.touch("switch-low-reach")
    visit = curator.kiosk.visit
    assert visit
    assert visit.help == ReadingHelp(text_size=200, contrast=True, low_reach=True)
    assert is_on(curator, "size:200")
    assert is_on(curator, "contrast")
    bar = curator.sees("switch-contrast").height()
    curator.kiosk.readingHelp.chooseTextSize(100)
    assert is_on(curator, "size:100")
    assert curator.sees("switch-contrast").height() == bar, "the bar reads as it did"
    curator.touch("switch-contrast")
    assert not is_on(curator, "contrast")


def test_another_screen_shows_the_same_card(curator: Curator) -> None:
    curator.touch("switch-language:en")
    curator.enters()
    curator.touch("door-people")
    curator.touch("person-chicherin")
    curator.touch("switch-size:150")
    curator.touch("switch-turned")
    curator.reads_in_the_picture("Georgy Chicherin")
    picture = curator.preview.stage.picture
    assert (picture.width(), picture.height()) == (1080, 1920)
    curator.touch("switch-screen:1280x800@15.6")
    curator.reads_in_the_picture("Georgy Chicherin")
    picture = curator.preview.stage.picture
    assert (picture.width(), picture.height()) == (800, 1280)
    assert curator.kiosk.pixelsPerMillimetre == Screen.parse("800x1280").scale
    visit = curator.kiosk.visit
    assert visit
    assert visit.help.text_size == 150
    assert curator.kiosk.language == "en"
    curator.saves("people/chicherin.yaml", "en: Georgy Chicherin", "en: Georgy C.")
    curator.reads_in_the_picture("Georgy C.")


def test_the_picture_fits_into_the_window(curator: Curator) -> None:
    window = curator.window
    for switch in ("turned", "screen:3840x2160@43"):
        curator.touch(f"switch-{switch}")
        picture = curator.preview.stage.picture
        for point in (picture.boundingRect().topLeft(), picture.boundingRect().bottomRight()):
            spot = picture.mapToScene(point)
            assert 0 <= spot.x() <= window.width()
            assert 0 <= spot.y() <= window.height()


@pytest.mark.parametrize("kind", ["missing", "empty", "broken"])
def test_an_exhibit_that_is_broken_from_the_start_is_shown_once_it_is_mended(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, folder: Path, kind: str
) -> None:
    aside = folder.with_name("aside")
    main = (folder / "exhibit.yaml").read_text(encoding="utf-8")
    if kind == "broken":
        (folder / "exhibit.yaml").write_text("title: [", encoding="utf-8")
    else:
        folder.rename(aside)
        if kind == "empty":
            folder.mkdir()
    form, words, size = Format.of(Screen.parse("1280x800")), words_in("de"), QSize(800, 600)
    desk = Desk(folder, discover(), form, words, clock, lambda _: True, size=size, still=True)
    desk.preview.begin_with("en", ReadingHelp(text_size=150))
    desk.show()
    assert desk.preview.stage.kiosk.phase == "fault"
    assert desk.preview.problemMessage == IN_GERMAN[kind]
    assert desk.preview.problemHelp
    for switch in ("size:200", "contrast", "turned", "inspector"):
        desk.preview.choose(switch)
    if kind == "broken":
        (folder / "exhibit.yaml").write_text(main, encoding="utf-8")
    else:
        if kind == "empty":
            folder.rmdir()
        aside.rename(folder)
    desk.watch.look_again()
    qtbot.waitUntil(lambda: desk.preview.stage.kiosk.phase == "attract")
    assert desk.preview.problemPlace == ""
    kiosk = desk.preview.stage.kiosk
    assert kiosk.language == "en"
    assert kiosk.visit
    assert kiosk.visit.help.text_size == 150
    desk.close()


def test_the_bar_speaks_german_to_those_who_do() -> None:
    assert words_in("de_AT").inspector == "Wo steht das?"
    assert words_in("it_IT").inspector == "Where is it written?"


@pytest.mark.parametrize(
    ("size", "turned", "hung"),
    [
        ("1920x1080", False, (1920, 1080)),
        ("1920x1080", True, (1080, 1920)),
        ("1080x1920", False, (1080, 1920)),
        ("1080x1920", True, (1920, 1080)),
    ],
)
def test_a_screen_hangs_as_it_is_asked_for(size: str, turned: bool, hung: tuple[int, int]) -> None:
    form = Format.of(Screen.parse(size), turned)
    assert (form.hung.width, form.hung.height) == hung
