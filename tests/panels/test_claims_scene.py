"""The balance of claims: what lies on it, which way it goes, and what stands beside it."""

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.claims.content import Pan
from kiosk.panels.claims.scene import AT_FIRST, Load, Sheet, coins, derive, tilt
from tests.panels.small import claim, exhibit

BOTH = frozenset(Pan)
NONE: frozenset[Pan] = frozenset()


@pytest.mark.parametrize(
    ("left", "right", "goes"), [(0, 0, 0), (5, 5, 0), (18.5, 0, -1), (18.5, 39, 1), (0, 0.5, 1)]
)
def test_the_heavier_pan_goes_down(left: float, right: float, goes: int) -> None:
    found = tilt(left, right)
    assert (found > 0) - (found < 0) == goes
    assert tilt(right, left) == -found


def test_more_weight_takes_the_beam_further_but_never_beyond_its_end() -> None:
    found = [tilt(0, weight) for weight in (1, 5, 20.5, 31.5, 200)]
    assert found == sorted(found)
    assert found[-1] <= 1


@pytest.mark.parametrize(
    ("amount", "count", "last"),
    [
        (0, 0, None),
        (1, 1, (0, 0, 1)),
        (10, 10, (0, 9, 1)),
        (18.5, 19, (1, 8, 0.5)),
        (39, 39, (3, 8, 1)),
    ],
)
def test_one_coin_is_one_and_a_part_is_a_part(
    amount: float, count: int, last: tuple[int, int, float] | None
) -> None:
    found = coins(amount)
    assert len(found) == count
    assert len({coin.key for coin in found}) == count
    if last:
        assert (found[-1].column, found[-1].level, found[-1].share) == last


def test_at_first_one_claim_lies_there_and_the_other_waits(shipped: Exhibit) -> None:
    scene = derive(shipped, "de", "", AT_FIRST)
    assert [(side.side, side.amount, side.open) for side in scene.sides] == [
        ("left", "18,5", True),
        ("right", "39", False),
    ]
    assert scene.tilt < 0
    assert (len(scene.left), len(scene.right)) == (19, 0)
    loaded = derive(shipped, "de", "", Load({}, BOTH))
    assert loaded.tilt > 0
    assert len(loaded.right) == 39


def test_another_claim_takes_the_place_of_the_first(shipped: Exhibit) -> None:
    scene = derive(shipped, "en", "", Load({Pan.RIGHT: "soviet-claims-50"}, BOTH))
    assert [side.amount for side in scene.sides] == ["18.5", "50"]
    assert [(choice.name, choice.side, choice.chosen) for choice in scene.choices] == [
        ("39", "right", False),
        ("50", "right", True),
    ]


def test_a_pan_with_one_claim_leaves_no_choice(shipped: Exhibit) -> None:
    small = exhibit(shipped, claim("a", 3, pan="left"), claim("b", 4, pan="right"))
    assert derive(small, "de", "", AT_FIRST).choices == ()


@pytest.mark.parametrize(
    ("item", "sheet", "opened"),
    [
        ("", Sheet.BALANCE, []),
        ("nothing", Sheet.BALANCE, []),
        ("b", Sheet.FIGURES, []),
        ("c", Sheet.FIGURES, ["c"]),
        ("d", Sheet.OFFERS, []),
    ],
)
def test_a_claim_is_shown_on_its_sheet_and_marked_if_the_sheet_begins_with_another(
    shipped: Exhibit, item: str, sheet: Sheet, opened: list[str]
) -> None:
    small = exhibit(
        shipped,
        claim("a", 3, pan="left"),
        claim("b", 4),
        claim("c", None, pan="right"),
        claim("d", None, offered=True),
    )
    scene = derive(small, "de", item, AT_FIRST)
    assert scene.sheet is sheet
    assert [found.key for found in scene.figures if found.open] == opened
    assert [(tab.key, tab.item) for tab in scene.tabs] == [
        ("balance", "a"),
        ("figures", "b"),
        ("offers", "d"),
    ]


def test_a_claim_without_a_sum_has_no_weight(shipped: Exhibit) -> None:
    scene = derive(exhibit(shipped, claim("a", None, pan="left")), "de", "", AT_FIRST)
    assert (scene.sides, scene.left, scene.sheet) == ((), (), Sheet.FIGURES)


def test_without_claims_there_is_an_empty_balance(shipped: Exhibit) -> None:
    scene = derive(exhibit(shipped), "de", "", Load({}, NONE))
    assert (scene.sheet, scene.tilt, scene.sides, scene.tabs) == (Sheet.BALANCE, 0, (), ())


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_sum_says_of_what_and_who_says_so_and_how_it_is_known(
    shipped: Exhibit, language: str
) -> None:
    for item in ("", "reparations-132", "soviet-offer-april"):
        scene = derive(shipped, language, item, Load({}, BOTH))
        assert all((scene.kicker, scene.title, scene.caution, scene.coin))
        for each in (*scene.sides, *scene.figures):
            assert each.title
            assert each.claimed
            assert each.words
            assert each.proven
