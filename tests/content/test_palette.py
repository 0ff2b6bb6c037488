"""The colours of the design stand out from each other, as WCAG 2 counts."""

import re
from dataclasses import fields

import pytest

from kiosk.content.palette import CONTRAST, DAY, PAIRS, contrast, in_order
from kiosk.paths import qml_import_path

THEME = (qml_import_path() / "kiosk/ui/Theme.qml").read_text("utf-8")


def test_contrast_is_counted_as_the_standard_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [DAY, CONTRAST], ids=["day", "strong contrast"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.upper} on {pair.lower}")
def test_what_meets_stands_out(palette, pair):
    assert contrast(getattr(palette, pair.upper), getattr(palette, pair.lower)) >= pair.wanted


def test_each_role_is_measured():
    measured = {role for pair in PAIRS for role in (pair.upper, pair.lower)}
    assert {each.name for each in fields(DAY)} - measured == {"coming"}  # told by its place too


def test_the_theme_begins_with_the_colours_of_the_day_by_their_roles():
    (told,) = re.findall(r"list<color> colours: \[(.*)\]", THEME)
    assert re.findall(r"#\w{6}", told) == in_order(DAY)
    roles = re.findall(r"property color (\w+): colours\[(\d+)\]", THEME)
    assert [(snake(role), int(place)) for role, place in roles] == [
        (each.name, place) for place, each in enumerate(fields(DAY))
    ]


def snake(role):
    return re.sub("[A-Z]", lambda found: f"_{found[0].lower()}", role)
