"""Dates in words."""

import datetime

import pytest

from kiosk.content.date_words import date_words, day_words, short_words
from kiosk.content.dates import EdtfDate

NARROW = "\N{NO-BREAK SPACE}"
ROWS = {
    "1922": ["1922", "1922", "1922", "1922", "1922"],
    "1922~": ["um 1922", "about 1922", "1922 circa", "vers 1922", "около 1922"],
    "1922?": ["wohl 1922", "perhaps 1922", "forse 1922", "peut-être 1922", "возможно, 1922"],
    "1922%": [
        "wohl um 1922",
        "perhaps about 1922",
        "forse 1922 circa",
        "peut-être vers 1922",
        "возможно, около 1922",
    ],
    "1922-04": ["April 1922", "April 1922", "aprile 1922", "avril 1922", "апрель 1922 г."],
    "1922-04~": [
        "um April 1922",
        "about April 1922",
        "aprile 1922 circa",
        "vers avril 1922",
        "около апреля 1922 г.",
    ],
    "1922-04-16": [
        "16. April 1922",
        "16 April 1922",
        "16 aprile 1922",
        "16 avril 1922",
        "16 апреля 1922 г.",
    ],
    "1922-04-15/1922-04-16": [
        "15.–16. April 1922",
        "15–16 April 1922",
        "15–16 aprile 1922",
        "15–16 avril 1922",
        "15–16 апреля 1922 г.",
    ],
    "1922-04-10/1922-05-19": [
        "10. April – 19. Mai 1922",
        "10 April – 19 May 1922",
        "10 aprile – 19 maggio 1922",
        "10 avril – 19 mai 1922",
        "10 апреля – 19 мая 1922 г.",
    ],
    "1914/1918": ["1914–1918", "1914–1918", "1914–1918", "1914–1918", "1914–1918"],
    "1914~/1918": [
        "um 1914 – 1918",
        "about 1914 – 1918",
        "1914 circa – 1918",
        "vers 1914 – 1918",
        "около 1914 – 1918",
    ],
    "1922-04/..": [
        "ab April 1922",
        "from April 1922",
        "da aprile 1922",
        "à partir d’avril 1922",
        "с апреля 1922 г.",
    ],
    "../1922-04": [
        "bis April 1922",
        "until April 1922",
        "fino ad aprile 1922",
        "jusqu’en avril 1922",
        "до апреля 1922 г.",
    ],
    "1922-05-01/..": [
        "ab dem 1. Mai 1922",
        "from 1 May 1922",
        "dal 1 maggio 1922",
        "à partir du 1er mai 1922",
        "с 1 мая 1922 г.",
    ],
    "1922-04-16T01:15": [
        "16. April 1922, 01:15",
        "16 April 1922, 01:15",
        "16 aprile 1922, 01:15",
        "16 avril 1922, 01:15",
        "16 апреля 1922 г., 01:15",
    ],
}


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (text, language, words)
        for text, row in ROWS.items()
        for language, words in zip(["de", "en", "it", "fr", "ru"], row, strict=True)
    ],
)
def test_a_date_is_said_as_its_language_says_it(text, language, words):
    assert date_words(EdtfDate.parse(text), language).replace(NARROW, " ") == words


def test_a_day_can_be_said_without_its_year():
    day = datetime.date(1922, 5, 1)
    said = [day_words(day, language, year=False) for language in ("de", "en", "fr", "ru")]
    assert said == ["1. Mai", "1 May", "1er mai", "1 мая"]
    assert day_words(day, "de") == "1. Mai 1922"


@pytest.mark.parametrize("language", ["pl", "zh", "ar", "uk", "he", "xx", "zz"])
def test_every_other_language_has_signs_for_what_it_has_no_words_for(language):
    for text in ROWS:
        assert "1" in date_words(EdtfDate.parse(text), language)
    assert date_words(EdtfDate.parse("1922?"), "pl") == "1922 (?)"
    assert date_words(EdtfDate.parse("1922/.."), "pl") == "1922 – …"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["1922", "Apr. 1922", "16. Apr."]),
        ("en", ["1922", "Apr 1922", "16 Apr"]),
        ("it", ["1922", "apr 1922", "16 apr"]),
        ("fr", ["1922", "avr. 1922", "16 avr."]),
        ("ru", ["1922", "апр. 1922\N{NO-BREAK SPACE}г.", "16 апр."]),
    ],
)
def test_a_year_a_month_and_a_day_are_said_in_few_letters(language: str, words: list[str]) -> None:
    day = datetime.date(1922, 4, 16)
    assert [short_words(day, unit, language) for unit in ("year", "month", "day")] == words
