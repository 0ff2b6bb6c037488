"""The colours of the design stand out from each other, as WCAG 2 counts."""

import re

import pytest

from kiosk.content.palette import CONTRAST, DAY, PAIRS, contrast
from kiosk.paths import qml_import_path

THEME = (qml_import_path() / "kiosk/ui/Theme.qml").read_text("utf-8")


def test_contrast_is_counted_as_the_standard_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [DAY, CONTRAST], ids=["day", "strong contrast"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.upper} on {pair.lower}")
def test_what_meets_stands_out(palette, pair):
    assert contrast(palette[pair.upper], palette[pair.lower]) >= pair.wanted


def test_the_palettes_have_the_same_roles_and_each_is_measured():
    assert list(DAY) == list(CONTRAST)
    measured = {role for pair in PAIRS for role in (pair.upper, pair.lower)}
    assert set(DAY) - measured == {"coming"}  # days to come: told by their place too


def test_the_theme_begins_with_the_colours_of_the_day_by_their_roles():
    (told,) = re.findall(r"list<color> colours: \[(.*)\]", THEME)
    assert re.findall(r"#\w{6}", told) == list(DAY.values())
    roles = re.findall(r"property color (\w+): colours\[(\d+)\]", THEME)
    assert roles == [(role, str(place)) for place, role in enumerate(DAY)]
