"""Everything that is written on the map, on bands and on what is chosen can be read."""

import re

import pytest

from kiosk.content.palette import DAY, WORDS, contrast
from kiosk.paths import qml_import_path

THEME = (qml_import_path() / "kiosk/ui/Theme.qml").read_text("utf-8")
HOME = (qml_import_path() / "kiosk/shell/HomeScreen.qml").read_text("utf-8")
NAME = (qml_import_path() / "kiosk/panels/map/MapName.qml").read_text("utf-8")


def colours(name: str) -> list[str]:
    """The colours of one of the theme's lists, those by usual contrast."""
    (told,) = re.findall(rf"list<color> {name}: .*\[(.*)\]", THEME)
    return re.findall(r"#[0-9A-Fa-f]{6}", told)


def snake(role: str) -> str:
    return re.sub("[A-Z]", lambda found: f"_{found[0].lower()}", role)


def used(key: str) -> list[str]:
    """The theme's colours that names may have, that by night first."""
    (told,) = re.findall(rf"^    {key}: night \? (.*)$", NAME, re.MULTILINE)
    return [getattr(DAY, snake(name)) for name in re.findall(r"Theme\.(\w+)", told)]


@pytest.mark.parametrize("by_night", ["", "ByNight"], ids=["day", "night"])
def test_letters_along_curves_stand_out_from_their_halos(by_night: str) -> None:
    inks, halos = colours(f"letterInk{by_night}"), colours(f"letterHalo{by_night}")
    assert len(inks) == len(halos) == 3
    for ink, halo in zip(inks, halos, strict=True):
        assert contrast(ink, halo) >= WORDS, (ink, halo)


def test_names_stand_out_from_their_halos_by_day_and_by_night() -> None:
    by_night, *by_day = used("color")
    halo_by_night, halo_by_day = used("halo")
    assert contrast(by_night, halo_by_night) >= WORDS
    assert by_day
    for ink in by_day:
        assert contrast(ink, halo_by_day) >= WORDS, ink


@pytest.mark.parametrize("ink", ["ink", "ink_soft", "kicker"])
def test_words_stand_out_from_what_is_chosen_and_from_each_band_of_the_day(ink: str) -> None:
    for ground in (DAY.chosen, *colours("dayBands")):
        assert contrast(getattr(DAY, ink), ground) >= WORDS, ground


@pytest.mark.parametrize(("words", "ink"), [("Gold", DAY.gold), ("Ink", DAY.night_ink)])
def test_words_on_home_stand_out_from_each_band_that_may_lie_under_them(
    words: str, ink: str
) -> None:
    (lightest,) = re.findall(rf"int _lightestUnder{words}: (\d+)", HOME)
    for ground in colours("nightBands")[: int(lightest) + 1]:
        assert contrast(ink, ground) >= WORDS, ground
