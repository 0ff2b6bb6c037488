"""Where words may be divided if they have no room together."""

import pytest

from kiosk.content.sentences import sentences


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("", []),
        ("Ein Satz.", ["Ein Satz."]),
        (
            "Das Hotel ruft an. Wer war es? Niemand.",
            ["Das Hotel ruft an.", "Wer war es?", "Niemand."],
        ),
        ("Am 16. April um 13.30 Uhr.", ["Am 16. April um 13.30 Uhr."]),
        ("Sie essen, z. B. Fisch.", ["Sie essen, z. B. Fisch."]),
        ("Er sagt „nein.“ Dann geht er.", ["Er sagt „nein.“", "Dann geht er."]),
        ("Она звонит. Кто это?", ["Она звонит.", "Кто это?"]),
        (
            'Ein <a href="x:y">Wort. Und</a> mehr. Ende.',
            ['Ein <a href="x:y">Wort. Und</a> mehr.', "Ende."],
        ),
        ("Es war <i>so.</i> Oder nicht.", ["Es war <i>so.</i> Oder nicht."]),
    ],
)
def test_words_are_divided_between_sentences_only(words, parts):
    assert sentences(words) == parts
