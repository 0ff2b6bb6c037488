"""How others saw it: who judges is always said, and one judgement is open."""

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.judgements.content import Voice
from kiosk.panels.judgements.scene import derive, in_order
from tests.panels.small import exhibit, judgement, place


def test_capitals_stand_on_both_sides_and_schools_apart(shipped: Exhibit) -> None:
    names = ["a", "b", "c"]
    capitals = [judgement(name, order=number) for number, name in enumerate(names, 1)]
    small = exhibit(shipped, *reversed(capitals), judgement("s", kind="school"))
    scene = derive(small, "de", "")
    assert [tile.key for tile in scene.capitals] == ["a", "b"]
    assert [tile.key for tile in scene.others] == ["c"]
    assert [tile.key for tile in scene.schools] == ["s"]


@pytest.mark.parametrize(("item", "opened"), [("", "a"), ("s", "s"), ("nobody", "a")])
def test_one_judgement_is_always_open(shipped: Exhibit, item: str, opened: str) -> None:
    small = exhibit(shipped, judgement("a"), judgement("s", kind="school"))
    scene = derive(small, "de", item)
    tiles = (*scene.capitals, *scene.others, *scene.schools)
    assert [tile.key for tile in tiles if tile.chosen] == [opened]
    assert scene.card.item == opened


def test_who_judges_stands_above_the_judgement(shipped: Exhibit) -> None:
    small = exhibit(shipped, judgement("Rom", date="1922-04-18"), judgement("x", kind="school"))
    card = derive(small, "de", "rom").card
    assert (card.kicker, card.title) == ("Rom · 18. April 1922", "line of Rom")
    assert derive(small, "de", "x").card.kicker == "x"


def test_a_judgement_leads_to_what_goes_with_it(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("rome"), judgement("a", place="rome", note="note"))
    links = derive(small, "de", "a").links
    assert [(link.kind, link.item) for link in links] == [
        ("place", "rome"),
        ("evidence", "judgement:a"),
    ]


def test_an_exhibit_without_judgements_shows_none(shipped: Exhibit) -> None:
    assert derive(exhibit(shipped), "de", "").card.item == ""


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_museum_tells_of_six_capitals_and_four_schools_each_with_sources(
    shipped: Exhibit, language: str
) -> None:
    found = [in_order(shipped, kind) for kind in (Voice.CAPITAL, Voice.SCHOOL)]
    assert [len(each) for each in found] == [6, 4]
    for each in (*found[0], *found[1]):
        assert len(shipped.words(each.text, language).split()) <= 25, each.id
        assert len(shipped.words(each.line, language).split()) <= 12, each.id
        assert each.sources, each.id
        assert each.note, each.id
