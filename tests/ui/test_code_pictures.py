"""Codes for telephones: what they hold is read again by a reader that is not the writer's."""

from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.panels.take_home import MOST_BYTES
from kiosk.ui.code_pictures import QUIET, CodeProvider, draw
from tests.ui.qr_reader import modules_of, read, shades

WORDS = [
    "a",
    "Äußerung über 50 % & mehr + „Zitat“, Tschitscherin / Чичерин #1?",
    "Zeile\n\nzweite Zeile",
    "https://museum.example/rapallo?a=%41&b=1",
    "ö" * (MOST_BYTES // 2),
    *("x" * length for length in range(10, MOST_BYTES, 35)),
]


@pytest.mark.parametrize("words", WORDS, ids=lambda words: f"{len(words)} {words[:8]!r}")
def test_a_code_holds_what_was_asked(qapp: QGuiApplication, words: str) -> None:
    assert read(draw(words, 400)) == words
    asked = CodeProvider().requestImage(quote(words, safe=""), QSize(), QSize(300, 300))
    assert read(asked) == words


@pytest.mark.parametrize("room", [90, 371, 400, 999])
def test_it_stands_on_whole_pixels_within_its_room_and_white_lies_around_it(
    qapp: QGuiApplication, room: int
) -> None:
    image = draw("x" * MOST_BYTES, room)
    modules, pixel, quiet = modules_of(image)
    assert (len(modules), quiet) == (77, QUIET)
    assert image.width() == image.height() == (77 + 2 * QUIET) * pixel <= room
    assert set(b"".join(shades(image))) == {0, 255}


@pytest.mark.parametrize("pixels_per_millimetre", [4.03, 3.81, 2.1])
def test_the_largest_code_has_modules_that_a_telephone_tells_apart(
    qapp: QGuiApplication, pixels_per_millimetre: float
) -> None:
    image = draw("x" * MOST_BYTES, round(92 * pixels_per_millimetre))
    _, pixel, _ = modules_of(image)
    assert pixel / pixels_per_millimetre >= 0.8


def test_what_no_code_holds_is_a_clear_pixel(qapp: QGuiApplication) -> None:
    image = CodeProvider().requestImage("x" * 5000, QSize(), QSize(300, 300))
    assert (image.size(), image.pixelColor(0, 0).alpha()) == (QSize(1, 1), 0)
