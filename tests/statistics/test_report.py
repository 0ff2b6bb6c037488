"""The report is one file that asks for no other, and draws what it says in words."""

import re
from collections import Counter
from datetime import datetime, timedelta
from xml.etree import ElementTree as Tree

import pytest

from kiosk.content.phrase import LANGUAGES
from kiosk.statistics.charts import Column, Level, columns
from kiosk.statistics.counts import Count, Tally, What, tally
from kiosk.statistics.export import NoTableError, as_csv, cells, from_csv
from kiosk.statistics.hours import hour_of
from kiosk.statistics.page import page
from kiosk.statistics.summary import summary

MONDAY = datetime(2026, 4, 13)
VISIT = (
    Count(What.VISIT),
    Count(What.PANEL, "map"),
    Count(What.ITEM, "place:nervi"),
    Count(What.LANGUAGE, "de"),
    Count(What.HELP, "contrast"),
    Count(What.END, "by-itself"),
    Count(What.STAY, "61-120"),
)


def counted(days: int = 30) -> Tally:
    whole: Tally = Counter()
    for day in range(days):
        for hour in range(10, 18):
            moment = MONDAY + timedelta(days=day, hours=hour)
            number = 20 if (day, hour) == (5, 15) else 9 if hour == 15 else 6
            whole += tally(hour_of(moment), [(each, number) for each in VISIT])
    return whole


def called(what: What, which: str) -> str:
    return {"place:nervi": "Nervi <& Quinto>", "map": "Map", "de": "German"}.get(which, which)


def report(language: str = "en", days: int = 30) -> str:
    return page(summary(cells(counted(days).items())), called, "Foyer <1>", language)


def test_it_says_what_it_found():
    words = re.sub(r"<[^>]+>", " ", report())
    for said in (
        "18 April was the busiest, with 62 visits",
        "Most come from 15 to 16 o’clock",
        "An ordinary visit takes 1 to 2 min",
        "“Nervi &lt;&amp; Quinto&gt;” is opened most",
        "First of all “Map”",
        "100 % read German",
        "100 of 100 want strong contrast",
        "Foyer &lt;1&gt;",
    ):
        assert said in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [0, 1, 3, 30, 400])
def test_it_needs_no_other_file_and_every_chart_is_sound(language: str, days: int):
    made = report(language, days)
    assert "<script" not in made
    assert re.findall(r"url\((?!data:font/ttf;base64,)", made) == []
    assert re.findall(r"\s(?:src|href)=", made) == []
    for chart in re.findall(r"<svg.*?</svg>", made):
        assert Tree.fromstring(chart).get("aria-label")  # noqa: S314 - drawn here
    assert ("There is nothing to tell yet" in made) == (language == "en" and days < 3)


def test_a_column_is_as_tall_as_what_it_is_of():
    drawn = Tree.fromstring(columns("x", [Column(1), Column(4)], 276, Level(2, "two")))  # noqa: S314 - drawn here
    heights = [float(each.get("height", 0)) for each in drawn.iter("rect")]
    assert heights == [50, 200]


def test_a_table_that_was_exported_makes_the_same_report():
    told = cells(counted().items())
    assert from_csv(as_csv(told)) == told
    assert from_csv("\ufeff" + as_csv(told)) == told


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "a,b\n1,2\n",
        "period,hour,what,which,number\n2026-04-13,12,visit,,many\n",
        "period,hour,what,which,number\n2026-04-13,12,money,,7\n",
        "period,hour,what,which,number\nsoon,12,visit,,7\n",
        "period,hour,what,which,number\n2026-04-13\n",
    ],
)
def test_what_is_no_table_of_counts_is_refused(wrong: str):
    with pytest.raises(NoTableError):
        from_csv(wrong)
