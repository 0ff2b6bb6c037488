"""Numbers as a language writes them."""

import pytest

from kiosk.content.number_words import number_words


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        (18.5, "de", "18,5"),
        (18.5, "en", "18.5"),
        (18.5, "it", "18,5"),
        (18.5, "fr", "18,5"),
        (18.5, "ru", "18,5"),
        (39.0, "de", "39"),
        (18.5, "xx", "18.5"),
    ],
)
def test_a_number_is_written_as_its_language_writes_it(
    number: float, language: str, words: str
) -> None:
    assert number_words(number, language) == words
