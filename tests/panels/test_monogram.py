"""What stands for somebody without a portrait."""

import pytest

from kiosk.panels.people.monogram import monogram


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Walther Rathenau", "WR"),
        ("Ago von Maltzan", "AM"),
        ("Lenin", "L"),
        ("Адольф Иоффе", "АИ"),
        ("", ""),
    ],
)
def test_a_monogram_is_made_of_the_first_and_the_last_name(name: str, initials: str) -> None:
    assert monogram(name) == initials
