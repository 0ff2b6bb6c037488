"""The studio by touch and keyboard: what is changed in the form stands in the file, and is seen."""

import difflib
import itertools
import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtQuick import QQuickItem

from kiosk.paths import default_exhibit
from tests.studio.conftest import Curator

SIGNED = "events/rapallo-signed.yaml"
CONTROL = Qt.KeyboardModifier.ControlModifier


def changed_lines(before: str, after: str) -> list[str]:
    """What came and went."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in lines if line[:1] in "+-" and line[:3] not in {"+++", "---"}]


def languages_of(key: str, text: str) -> str:
    """In which languages a text is written."""
    rest = text.partition(f"\n{key}:\n")[2].splitlines()
    block = itertools.takewhile(lambda line: line.startswith(" "), rest)
    return " ".join(line.split(":")[0].strip() for line in block if line[2] != " ")


def test_words_that_are_typed_stand_in_the_file_and_in_the_picture(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    curator.writes("left-title", "Der Vertrag am Ostersonntag")
    curator.finds_in(SIGNED, "  de: Der Vertrag am Ostersonntag\n")
    assert changed_lines(before, curator.text(SIGNED)) == [
        "-  de: Der Vertrag von Rapallo",
        "+  de: Der Vertrag am Ostersonntag",
    ]
    curator.reads_in_the_picture("Der Vertrag am Ostersonntag")
    curator.reads(f"Saved in {SIGNED}", "note")


def test_a_step_is_taken_back_and_again_by_touch_and_by_keyboard(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    curator.writes("left-title", "Ostern")
    curator.strike(Qt.Key.Key_Tab)
    curator.finds_in(SIGNED, "de: Ostern")
    curator.presses("later-date")
    curator.finds_in(SIGNED, "date: 1922-04-17")
    curator.touch("undo")
    curator.finds_in(SIGNED, "date: 1922-04-16")
    curator.presses("left-title")
    curator.strike(Qt.Key.Key_Z, CONTROL)
    assert curator.text(SIGNED) == before
    assert curator.value("left-title-input", "text") == "Der Vertrag von Rapallo"
    curator.touch("redo")
    curator.finds_in(SIGNED, "de: Ostern")
    curator.reads_in_the_picture("Ostern")


def test_languages_lie_side_by_side_and_the_picture_speaks_the_second(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.touch("beside-it")
    curator.reads_in_the_picture("Il Trattato di Rapallo")
    assert curator.value("right-title", "value") == "Il Trattato di Rapallo"
    curator.writes("right-title", "Il Trattato")
    curator.finds_in(SIGNED, "  it: Il Trattato\n")
    curator.reads_in_the_picture("Il Trattato")


def test_a_language_that_was_missing_comes_in_the_exhibits_order(curator: Curator) -> None:
    file = "people/rathenau.yaml"
    curator.opens("person", "rathenau")
    curator.touch("beside-fr")
    curator.writes("right-office", " ")
    curator.strike(Qt.Key.Key_Tab)
    curator.qtbot.waitUntil(lambda: languages_of("office", curator.text(file)) == "de en it ru")
    curator.writes("right-office", "Ministre")
    curator.finds_in(file, "fr: Ministre")
    assert languages_of("office", curator.text(file)) == "de en it fr ru"


def test_what_is_wrong_stands_beside_its_field_and_the_picture_stays(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.writes("left-date", "1922-14-16")
    curator.strike(Qt.Key.Key_Return)
    curator.reads("there is no month 14: months go from 01 to 12", "problem-date")
    curator.sees("help-date")
    curator.reads_in_the_picture("Der Vertrag von Rapallo")
    curator.reads("To mend: 1", "summary")
    curator.writes("left-date", "1922-04-16")
    curator.strike(Qt.Key.Key_Return)
    curator.sees_no_more("problem-date")
    curator.reads("All is sound", "summary")


def test_hints_of_the_editor_come_by_themselves_and_lead_to_their_field(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.writes("left-title", "Der Vertrag von Rapallo, wie er wirklich war")
    curator.strike(Qt.Key.Key_Tab)
    curator.sees("problem-title")
    curator.reads("Hints: 1", "summary")
    curator.opens("place", "camogli")
    curator.touch("nextProblem")
    curator.qtbot.waitUntil(lambda: curator.studio.form.key == "event:rapallo-signed")
    curator.sees("problem-title")


def test_a_place_is_chosen_by_its_name_with_the_keyboard_alone(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("choose-place")
    curator.sees("option-camogli")
    curator.types("camog")
    curator.sees_no_more("option-rapallo")
    curator.strike(Qt.Key.Key_Tab)
    curator.strike(Qt.Key.Key_Return)
    curator.finds_in(SIGNED, "place: camogli")
    curator.sees_no_more("choices")


def test_people_come_and_go(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("without-people-1")
    curator.finds_in(SIGNED, "people: [rathenau, maltzan, simson, gaus]")
    curator.presses("choose-people")
    curator.sees("choices")
    curator.sees_no_more("chooseNone")
    curator.types("chicherin")
    curator.touch("option-chicherin")
    curator.finds_in(SIGNED, "people: [rathenau, maltzan, simson, gaus, chicherin]")


def test_a_source_is_added_told_more_of_and_moved(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("add-sources")
    curator.presses("choose-sources/4/id")
    curator.types("fink-1993")
    curator.touch("option-fink-1993")
    curator.finds_in(SIGNED, "  - zerko-rapallo\n  - fink-1993\n")
    curator.presses("ask-sources/4/+-locator")
    curator.types("p. 174")
    curator.finds_in(SIGNED, "  - id: fink-1993\n    locator: p. 174\n")
    curator.presses("lift-sources/4")
    curator.finds_in(SIGNED, "    locator: p. 174\n  - zerko-rapallo\n")
    curator.presses("drop-sources/3")
    curator.qtbot.waitUntil(lambda: "p. 174" not in curator.text(SIGNED))
    assert curator.text(SIGNED) == (default_exhibit() / SIGNED).read_text("utf-8")


def test_a_new_event_is_begun_filled_in_and_seen(curator: Curator) -> None:
    file = "events/ein-neuer-tag.yaml"
    curator.touch("shelf-event")
    curator.touch("new")
    curator.types("Ein neuer Tag")
    curator.strike(Qt.Key.Key_Return)
    curator.qtbot.waitUntil(lambda: curator.studio.form.key == "event:ein-neuer-tag")
    assert "title:\n  de: Ein neuer Tag\n" in curator.text(file)
    curator.sees("problem-date")
    curator.sees("problem-category")
    curator.writes("left-date", "1922-04-30")
    curator.presses("choose-category")
    curator.touch("option-politics")
    curator.sees_no_more("problem-category")
    curator.reads_in_the_picture("Ein neuer Tag")


def test_what_is_deleted_comes_back(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    curator.touch("delete")
    curator.qtbot.waitUntil(lambda: not (curator.folder / SIGNED).exists())
    curator.touch("undo")
    curator.finds_in(SIGNED, "date: 1922-04-16")
    assert curator.text(SIGNED) == before


def test_words_can_be_the_same_in_all_languages_and_part_again(curator: Curator) -> None:
    file = "people/rathenau.yaml"
    curator.opens("person", "rathenau")
    curator.presses("same-name")
    curator.finds_in(file, "name: Walther Rathenau\n")
    curator.presses("same-name")
    curator.finds_in(file, "name:\n  de: Walther Rathenau\n")


def test_a_place_is_put_on_the_map_by_a_touch_in_one_step(curator: Curator) -> None:
    file = "places/camogli.yaml"
    curator.opens("place", "camogli")
    before = curator.text(file)
    curator.presses("locate-position")
    map_ = curator.rests("pickerMap")
    curator.tap(map_ + QPointF(60, 40))
    curator.qtbot.waitUntil(lambda: curator.text(file) != before)
    lines = changed_lines(before, curator.text(file))
    assert [line.split(":")[0].strip(" +-") for line in lines] in (
        ["lat", "lon", "lat", "lon"],
        ["position", "position"],
    )
    curator.touch("mapDone")
    curator.sees_no_more("pickerMap")
    curator.touch("undo")
    curator.qtbot.waitUntil(lambda: curator.text(file) == before)


def test_a_picture_that_is_dropped_lies_in_the_exhibit(curator: Curator, tmp_path: Path) -> None:
    picture = tmp_path / "Mein Bild.webp"
    shutil.copy(default_exhibit() / "media" / "hotel-day-wide.webp", picture)
    curator.opens("event", "rapallo-signed")
    target = curator.shows("drop-here-image/file")
    curator.rests("drop-here-image/file")
    spot = target.mapToScene(QPointF(target.width() / 2, target.height() / 2))
    drop(curator, picture, spot)
    curator.finds_in(SIGNED, "file: mein-bild.webp")
    curator.qtbot.waitUntil(lambda: any(map(shows_it, curator.every(""))))
    assert (curator.folder / "media/mein-bild.webp").read_bytes() == picture.read_bytes()
    curator.touch("undo")
    curator.finds_in(SIGNED, "file: hotel-day-wide.webp")
    assert not (curator.folder / "media/mein-bild.webp").exists()


def shows_it(item: QQuickItem) -> bool:
    """Whether it is the dropped picture in the kiosk's, all of it read."""
    source = item.property("source")
    there = isinstance(source, QUrl) and source.fileName() == "mein-bild.webp"
    return there and not item.objectName() and item.property("progress") == 1


def test_what_is_no_picture_is_refused_in_a_sentence(curator: Curator, tmp_path: Path) -> None:
    letter = tmp_path / "letter.png"
    letter.write_text("Dear museum")
    curator.opens("event", "rapallo-signed")
    before = curator.text(SIGNED)
    curator.studio.editing.takePicture("image/file", QUrl.fromLocalFile(str(letter)))
    assert "cannot be shown" in curator.value("note", "text")
    assert curator.text(SIGNED) == before


def drop(curator: Curator, file: Path, spot: QPointF) -> None:
    """Drag a file from another program to a spot of the window, and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    point = QPoint(round(spot.x()), round(spot.y()))
    enter = QDragEnterEvent(point, action, data, buttons, none)
    QCoreApplication.sendEvent(curator.window, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(curator.window, QDropEvent(spot, action, data, buttons, none))


def test_a_touch_on_the_picture_leads_to_the_field(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.reads_in_the_picture("Der Vertrag von Rapallo")
    curator.opens("place", "camogli")
    curator.kiosk.open("event", "rapallo-signed")
    curator.reads_in_the_picture("Der Vertrag von Rapallo")
    curator.touch("tool-inspector")
    curator.tap(curator.stands(lambda: curator.words("Der Vertrag von Rapallo")))
    curator.qtbot.waitUntil(lambda: curator.studio.form.key == "event:rapallo-signed")
    curator.qtbot.waitUntil(lambda: bool(curator.value("left-title", "writing")))


def test_a_file_that_another_program_changes_is_read_and_never_written_over(
    curator: Curator,
) -> None:
    curator.opens("event", "rapallo-signed")
    curator.writes("left-title", "Mein Titel")
    curator.finds_in(SIGNED, "de: Mein Titel")
    path = curator.folder / SIGNED
    path.write_text(path.read_text("utf-8").replace("de: Mein Titel", "de: Dein Titel"), "utf-8")
    curator.qtbot.waitUntil(lambda: curator.value("left-title-input", "text") == "Dein Titel")
    curator.touch("undo")
    curator.qtbot.waitUntil(lambda: "another program" in curator.value("note", "text"))
    assert "de: Dein Titel" in curator.text(SIGNED)


def test_a_file_that_is_broken_says_so_and_its_form_comes_back_when_it_is_mended(
    curator: Curator,
) -> None:
    curator.opens("event", "rapallo-signed")
    path = curator.folder / SIGNED
    sound = path.read_text("utf-8")
    path.write_text(sound.replace("title:", "title"), "utf-8")
    curator.sees_no_more("row-title")
    curator.sees("problem")
    path.write_text(sound, "utf-8")
    curator.sees("row-title")
    curator.sees_no_more("problem")


def test_a_term_of_the_glossary_is_changed_among_the_others(curator: Curator) -> None:
    before = curator.text("glossary.yaml")
    curator.opens("term", "blockade")
    curator.writes("left-name", "Die Blockade")
    curator.finds_in("glossary.yaml", "de: Die Blockade")
    assert len(changed_lines(before, curator.text("glossary.yaml"))) == 2
