"""Which pages the gallery has, and what it says of colours; without Qt."""

import re
from pathlib import Path

import pytest

from kiosk.content.palette import CONTRAST, DAY, PAIRS, in_order
from kiosk.gallery.pages import CHAPTERS, pages
from kiosk.gallery.palette_rows import meetings, swatches

SOURCE = Path(__file__).parents[2] / "src" / "kiosk"
WITHOUT_PAGES = {"ui": {"Tap", "Theme"}, "panels": set()}
"""The theme has the pages of the tokens; of a tap there is nothing to see."""


def components(module: str) -> set[str]:
    qmldir = (SOURCE / module / "qmldir").read_text("utf-8")
    return set(re.findall(r"^(?:singleton )?(\w+) 1\.0", qmldir, re.MULTILINE))


@pytest.mark.parametrize("module", WITHOUT_PAGES)
def test_every_component_has_its_page(module: str) -> None:
    shown = {page.name for page in pages() if page.chapter == module}
    assert components(module) - WITHOUT_PAGES[module] == shown


def test_every_page_shows_something_that_there_is() -> None:
    assert all(
        page.chapter == "tokens" or (SOURCE / page.chapter / f"{page.name}.qml").exists()
        for page in pages()
    )


def test_pages_stand_in_the_order_of_their_chapters_and_say_what_they_are_for() -> None:
    chapters = [page.chapter for page in pages()]
    assert chapters == sorted(chapters, key=CHAPTERS.index)
    assert len({page.key for page in pages()}) == len(pages())
    for page in pages():
        assert page.purpose.endswith("."), page.key
        assert len(page.purpose) <= 200, page.key


def test_the_kiosk_itself_knows_nothing_of_the_gallery() -> None:
    others = (file for file in SOURCE.rglob("*.qml") if "gallery" not in file.parts)
    assert [file for file in others if "kiosk.gallery" in file.read_text("utf-8")] == []


@pytest.mark.parametrize("colours", [DAY, CONTRAST], ids=["day", "contrast"])
def test_each_colour_and_each_pair_is_measured(colours) -> None:
    rows = {row.key: row for row in swatches(in_order(colours))}
    met = {row.key: row for row in meetings(in_order(colours))}
    assert len(rows) == len(in_order(colours))
    assert len(met) == len(PAIRS)
    assert all(row.ratio >= row.wanted for row in met.values())
    assert rows["chosen ink"].least == met["chosen ink on chosen"].ratio
    assert rows["ink"].least == min(
        row.ratio for key, row in met.items() if key.startswith("ink on")
    )


def test_a_colour_that_meets_nothing_has_no_contrast() -> None:
    assert [row.key for row in swatches(in_order(DAY)) if row.least == 0] == ["coming"]
