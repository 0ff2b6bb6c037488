"""The form of each kind of file: all that a schema knows can be asked for, and what stands there is
shown. No Qt."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.nodes import Mapping
from kiosk.panels import discover
from kiosk.paths import default_exhibit
from kiosk.studio.form.fields import Field, Shape
from kiosk.studio.form.path import node_at, path_in, written
from kiosk.studio.form.reading import reading_in
from kiosk.studio.form.rows import ENTRY, MORE, Row, rows_of
from kiosk.studio.inventory import MAIN, Inventory
from kiosk.studio.opened import Opened
from kiosk.studio.words import words_in
from tests.studio.items import every_item, unfolded

WORDS = words_in("en")


@pytest.fixture(scope="module")
def inventory() -> Inventory:
    return Inventory(default_exhibit(), discover())


def fields_within(fields: tuple[Field, ...]) -> Iterator[Field]:
    for each in fields:
        yield each
        yield from fields_within(each.fields)


def rows(
    inventory: Inventory, opened: Opened, open_: set[str], right: str = "it"
) -> tuple[Row, ...]:
    reading = reading_in(WORDS, inventory.languages[0], right, open_, {})
    return rows_of(opened.fields, opened.node, reading)


def row(found: tuple[Row, ...], key: str) -> Row:
    return next(each for each in found if each.key == key)


def test_every_kind_of_field_has_a_way_to_be_asked_for(inventory: Inventory) -> None:
    shapes = set[str]()
    for kind, item in every_item(inventory):
        opened = inventory.open(kind, item)
        assert opened, (kind, item)
        shapes |= {each.shape for each in fields_within(opened.fields)}
    assert shapes == set(Shape) - {Shape.FILE}


def test_each_value_of_each_file_is_in_its_form(inventory: Inventory) -> None:
    for kind, item in every_item(inventory):
        opened = inventory.open(kind, item)
        assert opened
        found = {each.key: each for each in rows(inventory, opened, unfolded(opened))}
        known = {each.key for each in opened.fields}
        shown = {key.partition("/")[0] for key in found if not key.startswith("+")}
        assert isinstance(opened.node, Mapping)
        assert known & set(opened.node.keys) <= shown, (kind, item)
        for each in found.values():
            if each.shape in {Shape.LINE, Shape.DATE} and each.there:
                node = node_at(opened.document.root, opened.path(each.key))
                assert node is None or getattr(node, "value", each.value).rstrip("\n") == each.value


def test_what_is_needed_and_missing_comes_first_and_what_may_be_is_offered_last(
    tmp_path: Path,
) -> None:
    (tmp_path / "exhibit.yaml").write_text("languages: [de, en]\n")
    (tmp_path / "events").mkdir()
    (tmp_path / "events/one.yaml").write_text("title:\n  de: Eins\n")
    inventory = Inventory(tmp_path, discover())
    opened = inventory.open("event", "one")
    assert opened
    found = rows(inventory, opened, set(), "en")
    assert [(each.key, each.there) for each in found[:3]] == [
        ("date", False),
        ("category", False),
        ("title", True),
    ]
    assert (found[2].value, found[2].beside) == ("Eins", "")
    assert found[-1].shape == MORE
    assert {"text", "note", "image"} <= set(found[-1].options)


def test_entries_of_a_list_are_folded_and_say_what_they_are(inventory: Inventory) -> None:
    opened = inventory.open("treaty", "rapallo-1922")
    assert opened
    closed = rows(inventory, opened, set())
    assert row(closed, "articles/0").shape == ENTRY
    assert row(closed, "articles/0").value == "Keine Kriegsrechnungen"
    assert not [each for each in closed if each.key.startswith("articles/0/")]
    opened_up = rows(inventory, opened, {"articles/0"})
    assert row(opened_up, "articles/0/heading").value == "Keine Kriegsrechnungen"
    assert row(opened_up, "articles/5").last


def test_a_new_entry_is_asked_for_without_being_written(inventory: Inventory) -> None:
    opened = inventory.open("event", "rapallo-signed")
    assert opened
    found = rows(inventory, opened, {"sources/4", "spoken", "spoken/0"})
    assert not row(found, "sources/4/id").there
    assert not row(found, "spoken/0/language").there


def test_a_source_by_its_id_alone_is_the_same_as_one_with_a_locator(inventory: Inventory) -> None:
    opened = inventory.open("event", "rapallo-signed")
    assert opened
    found = rows(inventory, opened, {"sources/0", "sources/2"})
    assert row(found, "sources/0/id").value == "lnts-19"
    assert row(found, "sources/0/locator").value == "no. 498"
    assert row(found, "sources/2/id").value == "grottian-1962"
    assert "locator" in row(found, "sources/2/+").options


def test_a_key_of_a_row_is_the_way_to_its_value(inventory: Inventory) -> None:
    opened = inventory.open("term", "blockade")
    assert opened
    assert written(opened.path("name/de")[-2:]) == "name/de"
    assert path_in(opened.node, "sources/0/id") == ("sources", 0, "id")
    assert path_in(opened.node, "nowhere/0/x") == ("nowhere", 0, "x")


def test_a_form_speaks_the_curators_language(inventory: Inventory) -> None:
    opened = inventory.open("event", "rapallo-signed")
    assert opened
    reading = reading_in(words_in("de_AT"), "de", "", set(), {})
    title = row(rows_of(opened.fields, opened.node, reading), "title")
    assert (title.sentence, title.limit) == (
        "Was geschah, in wenigen Wörtern",
        "höchstens 26 Buchstaben",
    )


def test_what_stands_at_a_line_is_found_again(inventory: Inventory) -> None:
    for kind, item in every_item(inventory):
        opened = inventory.open(kind, item)
        assert opened
        line = opened.node.at[0]
        assert inventory.item_at(opened.file, line) == (kind, "" if kind == MAIN else item)
