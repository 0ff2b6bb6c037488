"""A visitor loads the balance, looks at the other sums, and asks how they are known."""

import pytest

from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

SCREENS = pytest.mark.parametrize(
    "station", ["1920x1080 still", "1080x1920 still", "1280x800 still"], indirect=True
)


def coins(visitor: Visitor) -> int:
    """How many can be seen on both pans."""
    return len(visitor.every("coin-"))


@SCREENS
def test_a_visitor_loads_the_balance_and_it_goes_down_on_the_other_side(
    station: Opened, visitor: Visitor
) -> None:
    visitor.touch("start")
    visitor.touch("door-claims")
    visitor.sees("claims")
    visitor.reads("18,5")
    assert coins(visitor) == 19
    left = visitor.sees("pan-left")
    assert left.y() > visitor.sees("pan-right").y()

    visitor.touch("load-right")
    visitor.reads("39")
    assert coins(visitor) == 19 + 39
    assert left.y() < visitor.sees("pan-right").y()

    visitor.touch("choice-soviet-claims-50")
    visitor.reads("50")
    assert coins(visitor) == 19 + 50

    visitor.touch("pan-right")
    assert coins(visitor) == 19
    visitor.touch("pan-left")
    assert coins(visitor) == 0
    assert left.y() == visitor.sees("pan-right").y()
    visitor.touch("pan-left")
    assert coins(visitor) == 19


@SCREENS
def test_the_note_on_bargaining_stays_on_every_sheet(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-claims")
    for sheet, claim in (
        ("figures", "claim-reparations-132"),
        ("offers", "claim-allied-offer-april"),
    ):
        visitor.touch(f"sheet-{sheet}")
        visitor.sees(claim)
        assert "Verhandlungsziele" in visitor.sees("caution").property("text")
        assert not visitor.every("pan-"), "the balance does not lie below"
    visitor.touch("sheet-balance")
    visitor.sees("pan-left")
    visitor.sees("caution")
    visitor.touch("bar-back")
    visitor.sees("home")


@SCREENS
def test_every_sum_leads_to_how_it_is_known(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-claims")
    visitor.touch("evidence-western-claims")
    visitor.reads("Forderung des Westens", within="answerTitle")
    visitor.touch("answer-close")
    visitor.sees_no_more("evidence")
    visitor.touch("sheet-figures")
    visitor.touch("evidence-reparations-132")
    visitor.reads("Deutsche Reparationen", within="answerTitle")
    visitor.touch("answer-close")
    visitor.sees_no_more("evidence")
    visitor.sees("claim-reparations-132")


def test_the_next_visitor_finds_the_balance_as_the_first_one_did(
    station: Opened, visitor: Visitor
) -> None:
    for _ in range(2):
        visitor.touch("start")
        visitor.touch("door-claims")
        visitor.touch("load-right")
        visitor.reads("39")
        station.let_pass(80)
        visitor.sees("start")
