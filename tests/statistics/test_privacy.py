"""What a data-protection officer signs is what the program does."""

import re
from pathlib import Path

import pytest

from kiosk.clock import FIRST_YEAR, LAST_YEAR
from kiosk.statistics.book import FILE, MOST_PAGES, PAGE_BYTES, SCHEMA
from kiosk.statistics.counts import LONGEST_STAY, STAYS, End, Help, What
from kiosk.statistics.export import K
from kiosk.statistics.hours import KEPT_DAYS
from kiosk.statistics.keeper import MOST_DAMAGED_BYTES

PAGE = (Path(__file__).parents[2] / "docs/privacy.md").read_text("utf-8")


def test_the_schema_stands_there_as_it_is():
    (block,) = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    assert block == ";\n\n".join(SCHEMA) + ";\n"


def test_each_column_is_explained():
    for table in SCHEMA:
        name = table.split()[2]
        columns = re.findall(r"^    ([a-z]+) ", table, re.MULTILINE)
        assert set(columns) == set(re.findall(rf"^\| `{name}\.(\w+)` \|", PAGE, re.MULTILINE))


@pytest.mark.parametrize(
    ("what", "whiches"),
    [
        (What.HELP, [each.value for each in Help]),
        (What.END, [each.value for each in End]),
        (What.STAY, [*STAYS.values(), LONGEST_STAY]),
    ],
)
def test_all_that_can_be_counted_is_named(what: What, whiches: list[str]):
    (cell,) = re.findall(rf"^\| `{what.value}` \| (.*?) \|", PAGE, re.MULTILINE)
    assert re.findall(r"`([^`]+)`", cell) == whiches


def test_no_kind_of_count_is_missing_or_left_over():
    named = re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE)
    assert set(named) - {"what"} == {each.value for each in What}


def test_each_limit_is_the_programs():
    for said in (
        f"`{FILE}`",
        f"{KEPT_DAYS} days",
        f"No number below {K}.",
        f"has {MOST_PAGES * PAGE_BYTES // 2**20} MiB at most",
        f"more than {MOST_DAMAGED_BYTES // 1000} kB",
        f"before {FIRST_YEAR}, after {LAST_YEAR},",
    ):
        assert said in PAGE
