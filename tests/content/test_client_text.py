"""The text that the museum gave: each of its claims has its place in the exhibit, corrected."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.content.exhibit import Exhibit

DOCUMENT = Path(__file__).parents[2] / "docs" / "client-text.md"
CLAIMS = 39
VERDICTS = {"right", "imprecise", "wrong", "disputed"}
ITEM = re.compile(r"`([a-z]+):([a-z0-9-]+)`")


@dataclass(frozen=True)
class Row:
    """A claim of the text, where the exhibit takes it up, and how it was found."""

    number: str
    said: str
    items: tuple[tuple[str, str], ...]
    shown: str
    verdict: str


def _row(line: str) -> Row:
    number, said, items, shown, verdict = (cell.strip() for cell in line.strip("|\n").split("|"))
    return Row(number, said, tuple(ITEM.findall(items)), shown, verdict)


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    return [_row(line) for line in lines if re.match(r"\| *\d", line)]


@pytest.fixture(scope="module")
def correcting(shipped: Exhibit) -> set[tuple[str, str]]:
    """The items that tell what an earlier text said otherwise."""
    return {
        (kind, item.id)
        for kind in shipped.kinds
        for item in shipped.items(kind).values()
        if item.corrects
    }


def test_every_claim_is_there_in_its_order(rows: list[Row]) -> None:
    assert [row.number for row in rows] == [str(number) for number in range(1, CLAIMS + 1)]


def test_every_claim_is_told_and_judged(rows: list[Row]) -> None:
    assert not [row.number for row in rows if not (row.said and row.shown)]
    assert {row.number: row.verdict for row in rows if row.verdict not in VERDICTS} == {}


def test_every_claim_has_its_place_in_the_exhibit(rows: list[Row], shipped: Exhibit) -> None:
    assert not [row.number for row in rows if not row.items]
    named = {pair for row in rows for pair in row.items}
    assert not [f"{kind}:{name}" for kind, name in named if shipped.item(kind, name) is None]


def test_where_the_text_errs_an_item_says_so(
    rows: list[Row], correcting: set[tuple[str, str]]
) -> None:
    erring = [row for row in rows if row.verdict != "right"]
    assert not [row.number for row in erring if correcting.isdisjoint(row.items)]


def test_no_correction_is_without_its_claim(
    rows: list[Row], correcting: set[tuple[str, str]]
) -> None:
    assert correcting <= {pair for row in rows for pair in row.items}


def test_the_verdicts_are_counted_as_the_introduction_says(rows: list[Row]) -> None:
    said = DOCUMENT.read_text(encoding="utf-8").partition("| No. |")[0]
    for verdict in VERDICTS:
        count = sum(row.verdict == verdict for row in rows)
        assert re.search(rf"\b{count}\s+(are\s+)?{verdict}\b", said), (verdict, count)
