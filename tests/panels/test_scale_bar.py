"""The scale bar: a round distance, no longer than asked, and true on the ground."""

from math import floor, log10, nextafter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from kiosk.panels.map.scale import scale
from kiosk.ui.mercator import MapFrame

FRAME = MapFrame(-12, 34, 45, 63, 15)
LONGEST = 48 * 4.03


@pytest.mark.parametrize("zoom", range(5, 17))
@pytest.mark.parametrize(("lat", "within"), [(44.41, 0.01), (55.0, 0.02)])
def test_the_bar_is_as_long_as_the_ground_below_it(zoom: int, lat: float, within: float) -> None:
    magnification = 2.0 ** (zoom - FRAME.zoom)
    found = scale(FRAME.metres_per_pixel(lat), magnification, LONGEST, "en")
    pixels = found.metres / found.metres_per_pixel
    west, east = 8.93, FRAME.lon(FRAME.x(8.93) + pixels)
    _, _, metres = Geod(ellps="WGS84").inv(west, lat, east, lat)
    assert found.metres == pytest.approx(metres, rel=within)
    assert 0.3 * LONGEST < pixels * magnification <= LONGEST


@given(st.floats(0.05, 20_000), st.floats(2**-12, 4), st.floats(20, 500))
def test_it_is_the_longest_round_number_that_fits(
    metres_per_pixel: float, magnification: float, longest: float
) -> None:
    found = scale(metres_per_pixel, magnification, longest, "en")
    most = metres_per_pixel / magnification * longest
    first = round(found.metres / 10 ** floor(log10(found.metres) + 1e-9), 6)
    assert first in {1, 2, 5}
    assert found.metres <= most * (1 + 1e-9)
    assert found.metres * (2.5 if first == 2 else 2) > most * (1 - 1e-9)


@pytest.mark.parametrize("power", range(0, 7))
def test_just_below_a_power_of_ten_there_is_a_bar_too(power: int) -> None:
    found = scale(nextafter(10.0**power, 0), 1, 1, "en")
    assert found.metres == pytest.approx(10**power / 2, rel=1e-6) or found.metres == 10**power


@pytest.mark.parametrize(
    ("metres", "language", "words"),
    [
        (5000, "de", "5 km"),
        (5000, "en", "5 km"),
        (5000, "fr", "5\N{NARROW NO-BREAK SPACE}km"),
        (5000, "it", "5 km"),
        (5000, "ru", "5 км"),
        (1000, "de", "1 km"),
        (500, "de", "500 m"),
        (500, "ru", "500 м"),
        (20, "en", "20 m"),
        (200_000, "ru", "200 км"),
    ],
)
def test_it_says_how_long_it_is_without_a_break(metres: float, language: str, words: str) -> None:
    found = scale(metres * 1.05, 1, 1, language)
    assert found.metres == metres
    assert found.words == words.replace(" ", "\N{NO-BREAK SPACE}")


def test_a_language_that_nobody_has_heard_of_has_a_scale_too() -> None:
    assert scale(1, 1, 100, "xx") == scale(1, 1, 100, "en")
