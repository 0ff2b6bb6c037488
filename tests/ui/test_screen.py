"""A screen's size, in words and in millimetres."""

import pytest

from kiosk.screen import Screen


@pytest.mark.parametrize(
    ("text", "inches"),
    [
        ("1920x1080", 21.5),
        ("1080x1920", 21.5),
        ("3840x2160", 43),
        ("1280x800", 15.6),
        ("1920x1080@32", 32),
        ("1920x1080@15.6", 15.6),
    ],
)
def test_a_size_has_its_usual_inches_or_those_it_is_given(text: str, inches: float) -> None:
    assert Screen.parse(text).inches == inches


def test_an_unusual_size_has_the_density_of_the_usual_ones() -> None:
    usual, unusual = Screen.parse("1920x1080"), Screen.parse("1000x1000")
    assert unusual.pixels_per_millimetre == pytest.approx(usual.pixels_per_millimetre, rel=0.01)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1920",
        "1920x",
        "x1080",
        "1920X1080",
        "1920x1080@",
        "1920x1080@0",
        "-1x800",
        "1920 x 1080",
        "12x800",
        "1920x1080@-3",
        "1920x1080@21,5",
        "1920x1080px",
    ],
)
def test_what_is_no_size_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"write it like 1920x1080 or 1920x1080@21\.5"):
        Screen.parse(text)


def test_twenty_millimetres_are_as_many_pixels_as_the_guide_says() -> None:
    assert round(20 * Screen.parse("1920x1080").pixels_per_millimetre) == 81
    assert round(20 * Screen.parse("1920x1080@32").pixels_per_millimetre) == 54
    assert round(20 * Screen.parse("3840x2160@55").pixels_per_millimetre) == 63


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "1280x800", "1920x1080@10"])
def test_nothing_is_smaller_than_its_millimetres(size: str) -> None:
    screen = Screen.parse(size)
    assert screen.scale == pytest.approx(screen.pixels_per_millimetre, rel=0.01)


def test_everything_grows_on_a_larger_screen_but_more_slowly_than_the_screen() -> None:
    usual, larger = Screen.parse("1920x1080@21.5"), Screen.parse("3840x2160@86")
    grown = larger.scale / larger.pixels_per_millimetre
    assert grown == pytest.approx(2 * usual.scale / usual.pixels_per_millimetre, rel=0.01)


def test_a_wall_of_screens_that_does_not_know_its_size_has_the_usual_density() -> None:
    wall, usual = Screen.of(15360, 2160), Screen.of(1920, 1080)
    assert wall.pixels_per_millimetre == pytest.approx(usual.pixels_per_millimetre, rel=0.01)
