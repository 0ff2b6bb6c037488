"""What the form does to a file: only what was meant changes, and each step can be undone. No Qt."""

import random
from pathlib import Path

import pytest

from kiosk.content.nodes import Scalar
from kiosk.content.phrase import Phrase
from kiosk.content.value_words import slugged
from kiosk.exchange.refusals import RefusedError, refuse
from kiosk.panels import discover
from kiosk.studio.history import History, Stride
from kiosk.studio.inventory import Inventory
from kiosk.studio.opened import Opened
from kiosk.studio.workshop import Workshop
from tests.shell.copies import copy_exhibit
from tests.studio.items import every_item, paths

EVENT = """\
# What happened.
date: 1922-04-16   # Easter
title:
  de: Eins
  # the translator is asked
  en: One
people: [rathenau]
sources:
  # the best one
  - fink-1993
  - id: lnts-19
    locator: no. 498
"""


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    (tmp_path / "exhibit.yaml").write_text("languages: [de, en, it]\n")
    (tmp_path / "events").mkdir()
    (tmp_path / "events/one.yaml").write_text(EVENT)
    return Workshop(Inventory(tmp_path, discover()))


def opened(workshop: Workshop) -> Opened:
    found = workshop.inventory.open("event", "one")
    assert found
    return found


def text(workshop: Workshop) -> str:
    return (workshop.inventory.folder / "events/one.yaml").read_text("utf-8")


def say(workshop: Workshop, key: str, words: str) -> str:
    workshop.change(opened(workshop), key, lambda change, path: change.say(path, words))
    return text(workshop)


def test_a_value_changes_where_it_stands(workshop: Workshop) -> None:
    assert say(workshop, "date", "1922-04-17") == EVENT.replace("04-16", "04-17")


def test_a_missing_language_comes_between_those_around_it(workshop: Workshop) -> None:
    assert say(workshop, "title/it", "Uno") == EVENT.replace(
        "  en: One\n", "  en: One\n  it: Uno\n"
    )


def test_emptied_words_are_taken_away_and_the_last_takes_its_field_along(
    workshop: Workshop,
) -> None:
    assert "en:" not in say(workshop, "title/en", "  ")
    assert "title" not in say(workshop, "title/de", "")


def test_a_field_that_was_not_there_is_added(workshop: Workshop) -> None:
    assert say(workshop, "note/de", "Sicher: ja") == EVENT + 'note:\n  de: "Sicher: ja"\n'


def test_a_block_that_was_not_there_is_added_with_its_first_value(workshop: Workshop) -> None:
    assert say(workshop, "image/file", "a.webp") == EVENT + "image:\n  file: a.webp\n"


def test_an_entry_that_was_not_there_is_added_as_its_short_form(workshop: Workshop) -> None:
    assert say(workshop, "sources/2/id", "grottian-1962").endswith("\n  - grottian-1962\n")


def test_a_short_entry_grows_when_more_is_said_of_it(workshop: Workshop) -> None:
    assert say(workshop, "sources/0/locator", "p. 1").endswith(
        "sources:\n  # the best one\n  - id: fink-1993\n    locator: p. 1\n"
        "  - id: lnts-19\n    locator: no. 498\n"
    )


def test_the_first_entry_of_a_list_makes_the_list(workshop: Workshop) -> None:
    assert say(workshop, "corrects/0/said/de", "Falsch").endswith(
        "corrects:\n  - said:\n      de: Falsch\n"
    )


def test_an_entry_goes_with_what_is_said_of_it(workshop: Workshop) -> None:
    workshop.change(opened(workshop), "sources/0", lambda change, path: change.drop(path))
    assert text(workshop) == EVENT.replace("  # the best one\n  - fink-1993\n", "")
    workshop.change(opened(workshop), "sources/0", lambda change, path: change.drop(path))
    assert text(workshop) == EVENT.partition("sources:")[0]


def test_an_entry_goes_up_with_its_comment(workshop: Workshop) -> None:
    workshop.change(opened(workshop), "sources/0", lambda change, path: change.move(path, 1))
    assert text(workshop).endswith("locator: no. 498\n  # the best one\n  - fink-1993\n")


def test_a_list_of_names_is_put_as_a_whole(workshop: Workshop) -> None:
    workshop.change(opened(workshop), "people", lambda change, path: change.put(path, ["a-b", "c"]))
    assert "people: [a-b, c]\n" in text(workshop)
    workshop.change(opened(workshop), "people", lambda change, path: change.put(path, []))
    assert "people" not in text(workshop)


def test_words_become_the_same_in_all_languages_and_part_again(workshop: Workshop) -> None:
    workshop.change(opened(workshop), "title", lambda change, path: change.join(path))
    assert "title: Eins\n" in text(workshop)
    workshop.change(opened(workshop), "title", lambda change, path: change.divide(path))
    assert "title:\n  de: Eins\n" in text(workshop)


def test_a_file_that_was_changed_meanwhile_is_not_written_over(workshop: Workshop) -> None:
    before = opened(workshop)
    path = workshop.inventory.folder / "events/one.yaml"
    path.write_text(EVENT.replace("Eins", "Zwei"))
    with pytest.raises(RefusedError, match="another program"):
        workshop.change(before, "date", lambda change, where: change.say(where, "1922"))
    assert "Zwei" in text(workshop)


def test_undo_and_redo_give_the_same_bytes(workshop: Workshop) -> None:
    after = [say(workshop, "date", f"1922-04-{day}") for day in (17, 18)]
    workshop.history.close()
    after.append(say(workshop, "title/de", "Drei"))
    assert workshop.history.undo()
    assert text(workshop) == after[1]
    workshop.history.undo()
    assert text(workshop) == EVENT
    assert workshop.history.undo() is None
    workshop.history.redo()
    workshop.history.redo()
    assert text(workshop) == after[2]
    assert workshop.history.redo() is None


def test_a_step_that_another_program_made_impossible_is_refused_and_kept(tmp_path: Path) -> None:
    history = History(tmp_path)
    history.take(Stride("a", {"a": None}, {"a": b"1"}))
    (tmp_path / "a").write_bytes(b"other")
    with pytest.raises(RefusedError, match="another program"):
        history.undo()
    assert history.can_undo
    (tmp_path / "a").write_bytes(b"1")
    history.undo()
    assert not (tmp_path / "a").exists()


def test_a_new_item_is_made_of_its_name_and_a_second_of_that_name_is_refused(
    workshop: Workshop,
) -> None:
    assert workshop.create("event", "Größe zählt") == "groesse-zaehlt"
    new = workshop.inventory.folder / "events/groesse-zaehlt.yaml"
    assert new.read_text("utf-8") == "title:\n  de: Größe zählt\n"
    with pytest.raises(RefusedError, match="already"):
        workshop.create("event", "größe, zählt!")
    with pytest.raises(RefusedError, match="letters"):
        workshop.create("event", "???")
    assert workshop.create("term", "Blockade") == "blockade"
    listed = (workshop.inventory.folder / "glossary.yaml").read_text("utf-8")
    assert listed == "- id: blockade\n  name:\n    de: Blockade\n"
    workshop.create("term", "Entente")
    assert workshop.inventory.open("term", "entente")


def test_what_no_sound_exhibit_names_yet_is_called_as_its_file_says(workshop: Workshop) -> None:
    workshop.create("event", "Größe zählt")
    workshop.create("term", "Blockade")
    offers = workshop.inventory.offers(None)
    assert offers["event"] == {"groesse-zaehlt": "Größe zählt", "one": "Eins"}
    assert offers["term"] == {"blockade": "Blockade"}


def test_languages_stay_while_the_exhibit_file_is_broken(workshop: Workshop) -> None:
    assert workshop.inventory.languages == ("de", "en", "it")
    (workshop.inventory.folder / "exhibit.yaml").write_text("languages: [de\n")
    assert "title:\n  de: Zwei\n" in say(workshop, "title/de", "Zwei")
    assert workshop.inventory.languages == ("de", "en", "it")


def test_an_item_of_a_list_is_deleted_among_the_others_and_comes_back(tmp_path: Path) -> None:
    workshop = Workshop(Inventory(copy_exhibit(tmp_path / "exhibit"), discover()))
    before = (workshop.inventory.folder / "glossary.yaml").read_bytes()
    blockade = workshop.inventory.open("term", "blockade")
    assert blockade
    workshop.delete(blockade)
    assert workshop.inventory.open("term", "blockade") is None
    assert workshop.inventory.open("term", "article-116")
    workshop.history.undo()
    assert (workshop.inventory.folder / "glossary.yaml").read_bytes() == before


def test_any_value_of_any_item_can_be_changed_and_nothing_else_is(tmp_path: Path) -> None:
    workshop = Workshop(Inventory(copy_exhibit(tmp_path / "exhibit"), discover()))
    chance = random.Random(6)
    items = list(every_item(workshop.inventory))
    chance.shuffle(items)
    for kind, item in items[:60]:
        found = workshop.inventory.open(kind, item)
        assert found
        scalars = [path for path, node in paths(found.node, ()) if isinstance(node, Scalar)]
        path = chance.choice(scalars)
        before = (workshop.inventory.folder / found.file).read_text("utf-8")
        key = "/".join(map(str, path))
        words = f"Neu: “{slugged(key)}” # 1"
        try:
            workshop.change(found, key, lambda change, where: change.say(where, words))  # noqa: B023
        except RefusedError:
            assert (workshop.inventory.folder / found.file).read_text("utf-8") == before
            continue
        after = (workshop.inventory.folder / found.file).read_text("utf-8")
        rest = [line for line in before.splitlines() if line in after.splitlines()]
        comments = [line for line in before.splitlines() if line.lstrip().startswith("#")]
        assert set(comments) <= set(rest), (kind, item, key)
        workshop.history.undo()
        assert (workshop.inventory.folder / found.file).read_text("utf-8") == before


def test_what_is_gone_cannot_be_deleted_and_says_so(workshop: Workshop) -> None:
    before = opened(workshop)
    (workshop.inventory.folder / "events/one.yaml").unlink()
    with pytest.raises(RefusedError, match="another program"):
        workshop.delete(before)


def test_a_step_of_two_files_is_taken_back_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = History(tmp_path)
    (tmp_path / "a").write_bytes(b"1")
    history.take(Stride("a", {"a": b"1", "b": None}, {"a": b"2", "b": b"new"}))

    def full(*_: object) -> None:
        raise refuse("a", 0, Phrase("it cannot be written: {reason}", reason="full"))

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.studio.history.write_all", full)
        with pytest.raises(RefusedError):
            history.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"2", "b": b"new"}
    history.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1"}


def test_a_file_that_finds_no_room_leaves_nothing_half_behind(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name for path in (workshop.inventory.folder / "events").iterdir()}

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(RefusedError, match="cannot be written"):
        say(workshop, "date", "1923")
    assert text(workshop) == EVENT
    assert {path.name for path in (workshop.inventory.folder / "events").iterdir()} == before


def test_sources_in_json_are_changed_and_added(tmp_path: Path) -> None:
    (tmp_path / "exhibit.yaml").write_text("languages: [de, en]\n")
    (tmp_path / "sources.json").write_text('[\n  {"id": "one", "title": "One"}\n]\n')
    workshop = Workshop(Inventory(tmp_path, discover()))
    found = workshop.inventory.open("source", "one")
    assert found
    workshop.change(found, "title", lambda change, path: change.say(path, 'Two: "2"'))
    assert (tmp_path / "sources.json").read_text() == (
        '[\n  {"id": "one", "title": "Two: \\"2\\""}\n]\n'
    )
