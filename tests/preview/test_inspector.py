"""A touch on any text says where it is written, and opens it there."""

from pathlib import Path

import pytest

from tests.preview.conftest import Curator

# Where to go, whose file it is, under which key, and how the text begins, in English and German.
TEXTS = (
    ("person", "chicherin", "people/chicherin.yaml", "name", "Georgy Chi", "Georgi Tsch"),
    ("person", "chicherin", "people/chicherin.yaml", "text", "Nobleman", "Adliger"),
    ("person", "chicherin", "people/chicherin.yaml", "office", "Soviet R", "Sowjetrussland ·"),
    (
        "event",
        "rapallo-signed",
        "events/rapallo-signed.yaml",
        "title",
        "The Treaty of",
        "Der Vertrag von",
    ),
    ("event", "rapallo-signed", "events/rapallo-signed.yaml", "text", "On Easter", "Am Oster"),
    ("place", "camogli", "places/camogli.yaml", "name", "Camogli", "Camogli"),
    (
        "judgement",
        "berlin",
        "judgements/berlin.yaml",
        "line",
        "A shield against a deal",
        "Schutz vor",
    ),
    ("judgement", "berlin", "judgements/berlin.yaml", "text", "Foreign minister", "Außenminister"),
    (
        "question",
        "article-two",
        "quiz/article-two.yaml",
        "question",
        "What does Art",
        "Was sagt Art",
    ),
    (
        "question",
        "article-two",
        "quiz/article-two.yaml",
        "text",
        "Moscow gives it",
        "Moskau gibt ihn",
    ),
    ("term", "blockade", "glossary.yaml", "", "The Allies forbid", "Die Alliierten verbieten"),
    (
        "treaty",
        "rapallo-1922",
        "treaties/rapallo-1922.yaml",
        "title",
        "Treaty of Rapallo",
        "Vertrag von Rapallo",
    ),
)


def expected_lines(file: Path, key: str, language: str) -> list[int]:
    """The lines on which a text under a key may begin in a language."""
    found: list[int] = []
    under = ""
    for number, row in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        name, colon, rest = row.lstrip(" -").partition(":")
        if colon and not rest.strip():
            under = name
        elif name == language and key in ("", under):
            found.append(number)
    return found


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_kind_of_text_names_its_file_and_line(curator: Curator, language: str) -> None:
    curator.touch(f"switch-language:{language}")
    curator.enters()
    curator.touch("switch-inspector")
    curator.reads("Touch a text to learn where it is written.")
    for kind, item, name, key, english, german in TEXTS:
        curator.kiosk.open(kind, item)
        file, line = curator.asks_where(english if language == "en" else german, -1)
        assert file == name, (kind, key, curator.preview.finding, curator.preview.foundArea)
        assert line in expected_lines(curator.folder / name, key, language), (kind, key)
        assert curator.opened.launched[-1] == ["an-editor", f"{curator.folder / name}:{line}"]
        assert f"{name}, line {line}" in curator.preview.finding


def test_the_picture_does_not_feel_the_touches_of_the_inspector(curator: Curator) -> None:
    curator.enters()
    curator.touch("switch-inspector")
    curator.touch("door-people")
    assert curator.kiosk.panel == ""
    curator.touch("switch-inspector")
    curator.touch("door-people")
    curator.qtbot.waitUntil(lambda: curator.kiosk.panel == "people")


def test_words_of_the_program_are_in_no_file(curator: Curator) -> None:
    curator.touch("switch-language:en")
    curator.enters()
    curator.touch("switch-inspector")
    assert curator.asks_where("Reading help") == ("", 0)
    assert "program" in curator.preview.finding
    assert not curator.opened.launched


def test_a_text_is_found_where_it_is_after_a_change(curator: Curator) -> None:
    curator.touch("switch-language:en")
    curator.enters()
    curator.kiosk.open("person", "chicherin")
    curator.touch("switch-inspector")
    _, before = curator.asks_where("Georgy Chicherin", -1)
    curator.saves("people/chicherin.yaml", "name:\n", "# One line more.\nname:\n")
    curator.qtbot.waitUntil(lambda: curator.preview.foundLine == 0)
    _, after = curator.asks_where("Georgy Chicherin", -1)
    assert after == before + 1


def test_longer_words_are_found_where_the_english_ones_are(curator: Curator) -> None:
    curator.touch("switch-language:en-XA")
    curator.enters()
    curator.kiosk.open("person", "chicherin")
    curator.touch("switch-inspector")
    file, line = curator.asks_where("Nobleman")
    assert file == "people/chicherin.yaml"
    assert line in expected_lines(curator.folder / file, "text", "en")
