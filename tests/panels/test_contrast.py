"""Everything that is written on the map can be read: inks against their halos, as CSS counts."""

import re

import pytest

from kiosk.paths import qml_import_path

THEME = (qml_import_path() / "kiosk/ui/Theme.qml").read_text("utf-8")
NAME = (qml_import_path() / "kiosk/panels/map/MapName.qml").read_text("utf-8")
LEAST = 7.0


def luminance(colour: str) -> float:
    """As WCAG 2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted(map(luminance, (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours(name: str) -> list[str]:
    """The colours of one of the theme's lists."""
    (told,) = re.findall(rf"list<color> {name}: \[(.*)\]", THEME)
    return re.findall(r"#[0-9A-Fa-f]{6}", told)


def colour(name: str) -> str:
    (told,) = re.findall(rf'property color {name}: "(#[0-9A-Fa-f]{{6}})"', THEME)
    return told


def used(key: str) -> list[str]:
    """The theme's colours that names may have, that by night first."""
    (told,) = re.findall(rf"^    {key}: night \? (.*)$", NAME, re.MULTILINE)
    return [colour(name) for name in re.findall(r"Theme\.(\w+)", told)]


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("by_night", ["", "ByNight"], ids=["day", "night"])
def test_letters_along_curves_stand_out_from_their_halos(by_night: str) -> None:
    inks, halos = colours(f"letterInk{by_night}"), colours(f"letterHalo{by_night}")
    assert len(inks) == len(halos) == 3
    for ink, halo in zip(inks, halos, strict=True):
        assert contrast(ink, halo) >= LEAST, (ink, halo)


def test_names_stand_out_from_their_halos_by_day_and_by_night() -> None:
    by_night, *by_day = used("color")
    halo_by_night, halo_by_day = used("halo")
    assert contrast(by_night, halo_by_night) >= LEAST
    assert by_day
    for ink in by_day:
        assert contrast(ink, halo_by_day) >= LEAST, ink
