"""Words of the screen are found in the files, whatever those hold."""

from pathlib import Path

import pytest

from kiosk.preview.texts import WrittenTexts

LANGUAGES = ("de", "en")
FILES = {
    "exhibit.yaml": "title: {de: Klein, en: Small}\n",
    "people/a.yaml": (
        "name:\n  de: Anna\n  en: Anna\n"
        "text:\n  de: >-\n    Sie *schreibt* an\n    [Otto](person:b) & Paul.\n  en: She writes.\n"
    ),
    "people/b.yaml": (
        "name: {de: Otto, en: Otto}\ntext: {de: Er liest., en: He reads.}\nborn: 1867\n"
    ),
    "glossary.yaml": "- id: letter\n  name: {de: Brief, en: Letter}\n- id: otto\n  name: Otto\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, words in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(words, encoding="utf-8")
    return tmp_path


@pytest.fixture
def texts(folder: Path) -> WrittenTexts:
    texts = WrittenTexts(folder)
    texts.look(LANGUAGES)
    return texts


@pytest.mark.parametrize(
    ("shown", "language", "near", "place"),
    [
        ("Klein", "de", (), ("exhibit.yaml", 1)),
        ("Anna", "de", (), ("people/a.yaml", 2)),
        ("Anna", "en", (), ("people/a.yaml", 3)),
        ("Otto", "de", ("b",), ("people/b.yaml", 1)),
        ("Sie schreibt an Otto & Paul.", "de", (), ("people/a.yaml", 5)),
        ("Sie schrei\u00adbt  an Otto\n& Paul.", "de", (), ("people/a.yaml", 5)),
        ("Sie schreibt", "de", (), ("people/a.yaml", 5)),
        ("Brief · 16. April", "de", (), ("glossary.yaml", 2)),
        ("He reads. õõõ", "en", (), ("people/b.yaml", 2)),
        ("\u200fHe reads.", "en", (), ("people/b.yaml", 2)),
        ("1867", "de", (), ("people/b.yaml", 3)),
    ],
)
def test_words_are_found_where_they_are_written(
    texts: WrittenTexts, shown: str, language: str, near: tuple[str, ...], place: tuple[str, int]
) -> None:
    spot = texts.find(shown, language, near)
    assert spot
    assert (spot.file, spot.line) == place


def test_styled_words_are_found_by_what_is_read_of_them(texts: WrittenTexts) -> None:
    shown = "Sie <i>schreibt</i> an <u>Otto</u> &amp; Paul."
    spot = texts.find(shown, "de", styled=True)
    assert spot
    assert (spot.file, spot.line) == ("people/a.yaml", 5)


@pytest.mark.parametrize("shown", ["", "  ", "\u00ad", "Reset", "õ", "<", "x" * 100_000])
def test_what_nobody_wrote_is_nowhere(texts: WrittenTexts, shown: str) -> None:
    assert texts.find(shown, "de") is None
    assert texts.find(shown, "de", styled=True) is None


@pytest.mark.parametrize(
    "broken", [b"", b"\xff\xfe\x00", b"[" * 100_000, b"a: *x\n", b"\x00", b"name: [\n"]
)
def test_a_file_that_cannot_be_read_hides_no_other(folder: Path, broken: bytes) -> None:
    (folder / "people" / "a.yaml").write_bytes(broken)
    texts = WrittenTexts(folder)
    texts.look(LANGUAGES)
    assert texts.find("Er liest.", "de")
    assert texts.find("Anna", "de") is None


def test_what_is_no_file_of_the_exhibit_is_not_read(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / "outside.yaml"
    outside.write_text("secret: words of another\n", encoding="utf-8")
    (folder / "people" / "link.yaml").symlink_to(outside)
    (folder / "people" / "loop").symlink_to(folder)
    (folder / "people" / "dir.yaml").mkdir()
    texts = WrittenTexts(folder)
    texts.look(LANGUAGES)
    assert texts.find("words of another", "de") is None


def test_a_text_that_was_changed_is_found_again(folder: Path, texts: WrittenTexts) -> None:
    file = folder / "people" / "b.yaml"
    file.write_text("# New.\nname: {de: Ottokar, en: Otto}\n", encoding="utf-8")
    texts.look(LANGUAGES)
    spot = texts.find("Ottokar", "de")
    assert spot
    assert spot.line == 2
    file.unlink()
    texts.look(LANGUAGES)
    assert texts.find("Ottokar", "de") is None
