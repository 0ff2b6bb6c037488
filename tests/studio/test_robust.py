"""Whatever happens to the files under an open form, nothing is lost and nothing breaks."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.content.phrase import Phrase
from kiosk.exchange.refusals import refuse
from kiosk.studio import history
from tests.studio.conftest import Curator
from tests.studio.test_studio import CONTROL, SIGNED

BROKEN = "languages: [de, en\n"


def pastes(curator: Curator, name: str, words: str) -> None:
    """Put words from another program into a box instead of those that are there."""
    QGuiApplication.clipboard().setText(words)
    curator.presses(name)
    curator.strike(Qt.Key.Key_A, CONTROL)
    curator.strike(Qt.Key.Key_V, CONTROL)


def full(_folder: Path, files: Mapping[str, bytes], _before: Mapping[str, bytes]) -> None:
    raise refuse(next(iter(files), ""), 0, Phrase("it cannot be written: {reason}", reason="full"))


def notes(curator: Curator, words: str) -> None:
    curator.qtbot.waitUntil(lambda: words in curator.value("note", "text"))


def test_spaces_that_do_not_break_stay_when_more_is_written(curator: Curator) -> None:
    file = "events/rapallo-signed.yaml"
    path = curator.folder / file
    path.write_text(path.read_text("utf-8").replace("Der Vertrag von", "Der\u00a0Vertrag von"))
    curator.opens("event", "rapallo-signed")
    curator.presses("left-title")
    curator.strike(Qt.Key.Key_End)
    curator.types("!")
    curator.finds_in(file, "de: Der\u00a0Vertrag von Rapallo!")


@pytest.mark.parametrize(
    ("pasted", "written"),
    [
        ("a: b # \"c\" 'd' \U0001f389", "a: b # \"c\" 'd' \U0001f389"),
        ("  one\u2028two\r\nthree\x07\ufeff ", "one\ntwo\nthree"),
        ("a\tb", "a\tb"),
        ("x" * 10_000, "x" * 10_000),
    ],
    ids=["signs", "from a program for letters", "tab", "much"],
)
def test_any_words_are_written_and_come_back(curator: Curator, pasted: str, written: str) -> None:
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    pastes(curator, "left-note", pasted)
    curator.qtbot.waitUntil(lambda: curator.text(SIGNED) != before)
    row = curator.studio.form.row("note")
    assert row
    assert row.value == written
    curator.touch("undo")
    curator.qtbot.waitUntil(lambda: curator.text(SIGNED) == before)


def test_what_is_typed_and_taken_back_at_once_is_not_written(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    curator.presses("left-title")
    curator.strike(Qt.Key.Key_End)
    curator.types("x")
    curator.strike(Qt.Key.Key_Backspace)
    curator.strike(Qt.Key.Key_Tab)
    assert curator.text(SIGNED) == before


def test_words_wait_until_a_broken_file_is_mended(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    path = curator.folder / SIGNED
    sound = path.read_text("utf-8")
    curator.presses("left-title")
    curator.strike(Qt.Key.Key_A, CONTROL)
    path.write_text(sound.replace("title:", "title"), "utf-8")
    curator.studio.form.read()
    curator.studio.typist.type("title/de", "Ostern")
    curator.studio.typist.settle()
    path.write_text(sound, "utf-8")
    curator.finds_in(SIGNED, "de: Ostern")


def test_words_that_find_no_room_are_kept_and_written_later(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    with monkeypatch.context() as patch:
        patch.setattr(history, "write_all", full)
        curator.writes("left-title", "Ostern")
        notes(curator, "full")
        assert curator.text(SIGNED) == before
        assert curator.value("left-title-input", "text") == "Ostern"
    curator.strike(Qt.Key.Key_Tab)
    curator.finds_in(SIGNED, "de: Ostern")


def test_words_that_are_left_behind_unsaved_are_said_once_more(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    curator.opens("event", "rapallo-signed")
    monkeypatch.setattr(history, "write_all", full)
    curator.writes("left-title", "Ostern im Hotel")
    notes(curator, "full")
    curator.studio.shelf.open("place:camogli")
    notes(curator, "Ostern im Hotel")


@pytest.mark.parametrize(
    "spoil",
    [Path.unlink, lambda path: path.rename(path.with_name("other.yaml"))],
    ids=["deleted", "renamed"],
)
def test_an_item_that_somebody_takes_away_closes_its_form(
    curator: Curator, spoil: Callable[[Path], object]
) -> None:
    curator.opens("event", "rapallo-signed")
    spoil(curator.folder / SIGNED)
    curator.studio.making.delete()
    notes(curator, "another program")
    curator.qtbot.waitUntil(lambda: curator.studio.form.key == "")


@pytest.mark.parametrize("said", [BROKEN, None], ids=["broken", "gone"])
def test_items_can_be_written_without_a_sound_exhibit_file(
    curator: Curator, said: str | None
) -> None:
    path = curator.folder / "exhibit.yaml"
    before = path.read_text("utf-8")
    if said is None:
        path.unlink()
    else:
        path.write_text(said)
    curator.sees("problem")
    curator.opens("event", "rapallo-signed")
    curator.writes("left-date", "1922-04-17")
    curator.finds_in(SIGNED, "date: 1922-04-17")
    curator.studio.locate("position")
    path.write_text(before)
    curator.sees_no_more("problem")


def test_a_language_that_is_taken_out_of_the_exhibit_lies_beside_no_more(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.touch("beside-it")
    assert curator.studio.form.beside.right == "it"
    path = curator.folder / "exhibit.yaml"
    path.write_text(path.read_text("utf-8").replace("languages: [de, en, it", "languages: [de, en"))
    curator.sees_no_more("beside-it")
    assert curator.studio.form.beside.right == ""
    curator.sees_no_more("right-title")


def test_a_picture_is_chosen_by_sight_and_one_that_is_too_large_is_refused(
    curator: Curator, tmp_path: Path
) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("choose-image/file")
    curator.types("airfield")
    curator.touch("option-airfield.webp")
    curator.finds_in(SIGNED, "file: airfield.webp")
    large = tmp_path / "large.webp"
    head = (curator.folder / "media/airfield.webp").read_bytes()
    large.write_bytes(head + bytes(30 * 2**20))
    before = curator.text(SIGNED)
    curator.studio.editing.takePicture("image/file", QUrl.fromLocalFile(str(large)))
    notes(curator, "larger than")
    assert curator.text(SIGNED) == before
    assert not (curator.folder / "media/large.webp").exists()


def test_the_id_by_which_others_name_a_thing_is_not_changed_in_its_form(curator: Curator) -> None:
    curator.opens("term", "blockade")
    curator.sees("row-name")
    curator.sees_no_more("row-id")


def test_closing_the_window_writes_the_last_words(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.writes("left-title", "Ostern")
    assert curator.window.close()
    assert "de: Ostern" in curator.text(SIGNED)


def test_the_window_stays_once_for_words_that_cannot_be_written(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.writes("left-title", "Ostern")
    path = curator.folder / SIGNED
    path.write_text(path.read_text("utf-8").replace("title:", "title"), "utf-8")
    assert not curator.window.close()
    notes(curator, "“Ostern”")
    assert curator.window.isVisible()
    assert curator.window.close()
