"""A treaty: in brief, article by article, who gave and who got."""

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.treaties.scene import derive, in_order, opening_treaty
from tests.panels.small import exhibit, treaty


def test_the_treaty_signed_next_to_the_opening_moment_is_shown_first(shipped: Exhibit) -> None:
    assert opening_treaty(shipped) == "rapallo-1922"
    small = exhibit(shipped, treaty("old", "1918-03-03"), treaty("new", "1926-04-24"))
    assert opening_treaty(small) == "new"


@pytest.mark.parametrize(("asked", "opened"), [(0, 1), (1, 1), (3, 3), (4, 1), (-1, 1)])
def test_exactly_one_article_is_open(shipped: Exhibit, asked: int, opened: int) -> None:
    scene = derive(exhibit(shipped, treaty("x", "1922", articles=3)), "de", "x", asked)
    assert [row.number for row in scene.articles if row.open] == [opened]


def test_a_treaty_without_articles_is_shown_in_brief(shipped: Exhibit) -> None:
    scene = derive(exhibit(shipped, treaty("x", "1922")), "de", "x", 0)
    assert scene.articles == ()
    assert scene.brief == "brief of x"


def test_all_treaties_are_there_to_choose_in_order(shipped: Exhibit) -> None:
    small = exhibit(shipped, treaty("c", "1926"), treaty("a", "1918"), treaty("b", "1922"))
    assert [found.id for found in in_order(small)] == ["a", "b", "c"]
    tabs = derive(small, "de", "b", 0).tabs
    assert [(tab.key, tab.chosen) for tab in tabs] == [("a", False), ("b", True), ("c", False)]


@pytest.mark.parametrize("language", ["de", "en"])
def test_rapallo_has_its_six_articles_and_two_sides(shipped: Exhibit, language: str) -> None:
    scene = derive(shipped, language, "rapallo-1922", 1)
    assert [row.number for row in scene.articles] == [1, 2, 3, 4, 5, 6]
    assert len(scene.parties) == 2
    texts = [scene.title, scene.brief, scene.not_in_it, scene.kicker]
    texts += [row.heading for row in scene.articles] + [row.summary for row in scene.articles]
    texts += [part for side in scene.parties for part in (side.party, side.gave, side.got)]
    assert all(texts)
