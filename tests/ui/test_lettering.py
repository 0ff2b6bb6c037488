"""Words with a halo, drawn as pictures: what is asked for, and what colours come."""

from urllib.parse import quote

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage

from kiosk.app import load_fonts
from kiosk.paths import assets
from kiosk.ui.lettering import BASELINE, Lettering, LetteringProvider, draw, side_of

FILL, HALO = "#0b1f33", "#fbf5e6"


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


def written(words: str = "I", size: int = 60, **more: str | float) -> Lettering:
    known = {"fill": FILL, "halo": HALO, "reach": 5.0, "angle": 0.0, **more}
    return Lettering("Jost", size, 500, False, words=words, **known)


def inked(image: QImage) -> QRect:
    """The rectangle about all that is not clear."""
    points = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 127
    ]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    right, bottom = max(x for x, _ in points), max(y for _, y in points)
    return QRect(left, top, right - left + 1, bottom - top + 1)


def test_an_address_says_what_is_written_and_how() -> None:
    how = f"{quote('EB Garamond')},34,500,True,{quote('#fbf5e6')},{quote('#0f5c66')},3.7,-12.0"
    assert Lettering.parse(f"{how}/{quote('é/,?', safe='')}") == Lettering(
        "EB Garamond", 34, 500, True, "#fbf5e6", "#0f5c66", 3.7, -12.0, "é/,?"
    )


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/",
        "Genova",
        "Jost,34,500,False,,,3,0",
        "Jost,34,500/Genova",
        "Jost,34,500,False,,,3,0,1/Genova",
        "Jost,big,500,False,,,3,0/Genova",
        "Jost,34,bold,False,,,3,0/Genova",
        "Jost,34,500,False,,,wide,0/Genova",
        "Jost,34,500,False,,,3,upright/Genova",
    ],
)
def test_an_address_that_says_something_else_is_refused_and_is_a_clear_pixel(address: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        Lettering.parse(address)
    picture = LetteringProvider().requestImage(address, QSize(), QSize())
    assert (picture.width(), picture.height()) == (1, 1)
    assert picture.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(("size", "reach"), [(20, 2.0), (34, 3.7), (90, 9.9)])
def test_a_letter_is_in_the_middle_of_a_square_that_it_and_its_halo_fit_into(
    size: int, reach: float
) -> None:
    for letter in "WgМЩ":
        image = draw(written(letter, size, reach=reach))
        side = side_of(size, reach)
        assert (image.width(), image.height()) == (side, side)
        ink = inked(image)
        assert QRect(1, 1, side - 2, side - 2).contains(ink)
    middle = inked(draw(written("H", size, reach=reach))).center()
    assert abs(middle.x() - side / 2) <= 2
    assert abs(middle.y() - side / 2) <= 2


def test_a_halo_alone_is_as_wide_as_its_words_with_its_baseline_at_their_own() -> None:
    told = written("Genova", fill="")
    image = draw(told)
    advance = QFontMetricsF(told.font()).horizontalAdvance("Genova")
    assert image.height() == 120
    assert image.width() == pytest.approx(advance + 10, abs=1)
    bottom = inked(draw(written("Genv", fill=""))).bottom()
    assert bottom == pytest.approx(BASELINE * 60 + 5, abs=2)


def test_a_turned_letter_is_drawn_turned_about_its_middle() -> None:
    upright, turned = inked(draw(written())), inked(draw(written(angle=90.0)))
    assert upright.height() > 2 * upright.width()
    assert abs(turned.width() - upright.height()) <= 1
    assert abs(turned.height() - upright.width()) <= 1
    assert (turned.center() - upright.center()).manhattanLength() <= 2


def test_letters_turn_clockwise() -> None:
    """The dot of an i goes from the top to the right."""
    image = draw(written("i", 90, halo="", reach=1.0, angle=90.0))
    ink = inked(image)
    column = [
        any(image.pixelColor(x, y).alpha() > 127 for y in range(ink.top(), ink.bottom() + 1))
        for x in range(ink.left(), ink.right() + 1)
    ]
    gap = column.index(False)
    assert gap > len(column) / 2


def test_a_halo_lies_around_the_fill() -> None:
    image = draw(written())
    ink = inked(image)
    middle = ink.center()
    assert image.pixelColor(middle).name() == FILL
    for point in (
        (ink.left() + 2, middle.y()),
        (ink.right() - 2, middle.y()),
        (middle.x(), ink.top() + 2),
        (middle.x(), ink.bottom() - 2),
    ):
        assert image.pixelColor(*point).name() == HALO
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(("fill", "halo"), [("", HALO), (FILL, "")])
def test_what_is_not_asked_for_is_not_drawn(fill: str, halo: str) -> None:
    image = draw(written(fill=fill, halo=halo))
    asked = QColor(fill or halo)
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    for colour in solid:
        off = max(abs(a - b) for a, b in zip(colour.getRgb(), asked.getRgb(), strict=True))
        assert off <= 2, "but for rounding, there is no other colour"
