"""The page that says what an exhibit is made of: up to date, and sound in its examples."""

import re

import pytest

from kiosk.content.schemas.written import Json, as_written
from kiosk.panels import discover
from tools.content_format.__main__ import PAGE, main
from tools.content_format.page import page
from tools.content_format.plain_yaml import block, flow


@pytest.fixture(scope="module")
def made() -> str:
    return page(discover())


def test_the_page_is_what_the_program_makes_today(made: str) -> None:
    stale = "docs/content-format.md is stale: run `python -m tools.content_format`"
    assert PAGE.read_text("utf-8") == made, stale
    assert main(["--check"]) == 0


def test_each_link_on_it_leads_somewhere(made: str) -> None:
    there = {each.lower().replace(" ", "-") for each in re.findall(r"^### (\w[\w ]*)$", made, re.M)}
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
