"""Two treaties side by side: what is asked of both, and where they differ."""

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Treaty
from kiosk.panels.treaties.comparison import compare, first_partner
from kiosk.panels.treaties.questions import QUESTIONS
from tests.panels.small import exhibit, person, treaty

PARTIES = [
    {"name": "A", "signed_by": "ann", "gave": "bills", "got": "peace"},
    {"name": "B", "gave": "debts", "got": "trade"},
]


def two(shipped: Exhibit, left: dict[str, object], right: dict[str, object]) -> Exhibit:
    """An exhibit of two treaties."""
    return exhibit(
        shipped, treaty("left", "1922", **left), treaty("right", "1926", **right), person("ann")
    )


@pytest.mark.parametrize(
    ("left", "right", "asked"),
    [
        ({}, {}, {}),
        ({"arms": "none"}, {}, {}),
        ({"arms": "none"}, {"trade": "much"}, {}),
        ({"arms": "none"}, {"arms": "none"}, {"arms": False}),
        ({"arms": "none"}, {"arms": "some"}, {"arms": True}),
        (
            {"arms": "none", "duration": "long"},
            {"duration": "short", "arms": "none", "trade": "much"},
            {"arms": False, "duration": True},
        ),
    ],
)
def test_a_question_is_asked_where_both_answer_and_marked_where_they_differ(
    shipped: Exhibit, left: dict[str, str], right: dict[str, str], asked: dict[str, bool]
) -> None:
    small = two(shipped, {"compare": left}, {"compare": right})
    rows = compare(small, "de", "left", "right").rows
    assert {row.key: row.differs for row in rows} == {"brief": False, **asked}
    assert [row.key for row in rows] == [key for key in QUESTIONS if key in ("brief", *asked)]


def test_what_every_treaty_says_is_set_side_by_side_without_a_mark(shipped: Exhibit) -> None:
    told = {"parties": PARTIES, "not_in_it": "*arms*"}
    rows = compare(two(shipped, told, told), "en", "left", "right").rows
    assert [(row.question, row.left_answer, row.differs) for row in rows] == [
        ("What is it about?", "brief of left", False),
        ("Who gives what?", "<b>A:</b> bills<br><b>B:</b> debts", False),
        ("Who gets what?", "<b>A:</b> peace<br><b>B:</b> trade", False),
        ("What is not in it", "<i>arms</i>", False),
    ]


def test_the_same_can_be_read_one_after_the_other(shipped: Exhibit) -> None:
    found = compare(two(shipped, {}, {}), "de", "left", "right")
    assert [(cell.key, cell.treaty, cell.answer) for cell in found.cells] == [
        ("brief:left", "left", "brief of left"),
        ("brief:right", "right", "brief of right"),
    ]


def test_a_side_names_who_signed_only_if_all_are_known(shipped: Exhibit) -> None:
    small = two(shipped, {"parties": PARTIES}, {"parties": PARTIES[:1]})
    found = compare(small, "de", "left", "right")
    assert (found.left.who, found.right.who) == ("A · B", "ann")


@pytest.mark.parametrize(
    ("treaties", "partner"),
    [
        ([treaty("x", "1922")], ""),
        ([treaty("x", "1922"), treaty("far", "1939"), treaty("near", "1926")], "near"),
        (
            [treaty("x", "1922", compare_with="far"), treaty("far", "1939"), treaty("n", "1926")],
            "far",
        ),
        ([treaty("x", "1922", compare_with="x"), treaty("near", "1926")], "near"),
    ],
)
def test_the_first_partner_is_the_one_that_is_named_or_the_nearest(
    shipped: Exhibit, treaties: list[Treaty], partner: str
) -> None:
    assert first_partner(exhibit(shipped, *treaties), "x") == partner


def test_every_question_is_asked_in_all_of_the_programs_languages() -> None:
    for words in QUESTIONS.values():
        assert set(words) == {"de", "en", "it", "fr", "ru"}


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_shipped_treaty_has_something_to_compare(shipped: Exhibit, language: str) -> None:
    for item in shipped.treaties:
        rows = compare(shipped, language, item, first_partner(shipped, item)).rows
        assert len(rows) >= 3
        answers = [row for row in rows if row.key not in ("brief", "gave", "got", "not_in_it")]
        assert all(len(row.left_answer.split()) <= 8 for row in answers)
