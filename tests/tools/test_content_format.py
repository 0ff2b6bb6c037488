"""What says what an exhibit is made of, and what can be set: up to date, and sound in examples."""

import re
from pathlib import Path

import pytest

from kiosk.content.schemas.written import Json, as_written
from kiosk.panels import discover
from kiosk.settings.model import SETTINGS_FILE, Settings, StoreSettings
from kiosk.settings.read import Reading, read_settings
from tools.content_format.__main__ import EXAMPLE, PAGE, TECHNICIANS, main
from tools.content_format.page import page
from tools.content_format.plain_yaml import block, flow
from tools.content_format.settings import example, with_tables


@pytest.fixture(scope="module")
def made() -> str:
    return page(discover())


def test_the_page_is_what_the_program_makes_today(made: str) -> None:
    stale = "docs/content-format.md is stale: run `python -m tools.content_format`"
    assert PAGE.read_text("utf-8") == made, stale
    assert main(["--check"]) == 0


def test_what_can_be_set_is_what_the_program_knows_today() -> None:
    assert TECHNICIANS.read_text("utf-8") == with_tables(TECHNICIANS.read_text("utf-8"))
    assert EXAMPLE.read_text("utf-8") == example()


def test_the_example_as_it_is_sets_nothing() -> None:
    assert read_settings(EXAMPLE) == Reading(Settings(), ())


def test_each_setting_of_the_example_can_be_set(tmp_path: Path) -> None:
    text = re.sub(r"^#(?!#)", "", example(), flags=re.MULTILINE)
    file = tmp_path / SETTINGS_FILE
    file.write_text(text.replace("exhibit: ", "#"), "utf-8")
    reading = read_settings(file)
    assert reading.problems == ()
    set_there = reading.settings
    assert set_there.store
    assert set_there.store.folder == StoreSettings().folder
    assert set_there.keypad == Settings().keypad
    assert (set_there.station, set_there.patience) == ("Foyer 1", Settings().patience)
    assert {key for key, value in vars(set_there).items() if value is None} == {"exhibit"}


@pytest.mark.parametrize("page", [PAGE, TECHNICIANS], ids=lambda page: page.name)
def test_each_link_on_a_page_leads_somewhere(page: Path) -> None:
    made = page.read_text("utf-8")
    heads = re.findall(r"^##+ (.+)$", made, re.M)
    there = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in heads}
    there |= set(re.findall(r'<a id="(\w+)">', made))
    assert set(re.findall(r"\]\(#([\w-]+)\)", made)) <= there


@pytest.mark.parametrize(
    "value",
    ["1922", 1922, "a: b", "# no", "Ä", "it's", "", "true", True, 1.5, ["a", {"b": "c, d"}], {}],
)
def test_what_it_writes_reads_back_as_it_was(value: Json) -> None:
    assert as_written(flow({"key": value})) == {"key": value}
    assert as_written("\n".join(block({"key": value, "more": [value] * 9}))) == {
        "key": value,
        "more": [value] * 9,
    }
