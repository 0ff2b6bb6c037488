"""A treaty: in brief, article by article, who gave and who got."""

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Treaty
from kiosk.panels.treaties.scene import derive, in_order, neighbour, opening_treaty, tabs
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
    choices = tabs(small, "de", "b")
    assert [(tab.key, tab.chosen) for tab in choices] == [("a", False), ("b", True), ("c", False)]


@pytest.mark.parametrize("language", ["de", "en"])
def test_rapallo_has_its_six_articles_and_two_sides(shipped: Exhibit, language: str) -> None:
    scene = derive(shipped, language, "rapallo-1922", 1)
    assert [row.number for row in scene.articles] == [1, 2, 3, 4, 5, 6]
    assert len(scene.parties) == 2
    texts = [scene.title, scene.brief, scene.not_in_it, scene.kicker]
    texts += [row.heading for row in scene.articles] + [row.summary for row in scene.articles]
    texts += [part for side in scene.parties for part in (side.party, side.gave, side.got)]
    assert all(texts)


FULL = treaty(
    "full",
    "1922-04-16",
    articles=2,
    read_on={2: "first part\n\nsecond *part*"},
    articles_title="Two points",
    before_after=[{"about": "trade", "before": "none", "after": "much"}],
    confidential_notes={"points": ["one", "two"], "certainty": "approximate", "doubt": "unseen"},
)


def test_there_is_more_to_read_of_an_article_only_while_it_is_read(shipped: Exhibit) -> None:
    small = exhibit(shipped, FULL)
    assert [row.has_more for row in derive(small, "de", "full").articles] == [False, True]
    assert derive(small, "de", "full", 2).reading == ()
    assert derive(small, "de", "full", 1, reading=True).reading == ()
    read = derive(small, "de", "full", 2, reading=True).reading
    assert [(piece.heading, piece.words) for piece in read] == [
        ("heading 2", "summary 2"),
        ("", "first part"),
        ("", "second <i>part</i>"),
    ]


def test_all_that_the_articles_say_can_be_read_in_one_go(shipped: Exhibit) -> None:
    pieces = derive(exhibit(shipped, FULL), "de", "full").pieces
    assert [piece.number for piece in pieces] == [1, 2, 2, 2]
    assert len({piece.key for piece in pieces}) == 4


@pytest.mark.parametrize(
    ("there", "asked", "shown"),
    [
        (FULL, "articles", "articles"),
        (FULL, "changes", "changes"),
        (FULL, "confidential", "confidential"),
        (FULL, "nonsense", "articles"),
        (treaty("full", "1922", articles=1), "changes", "articles"),
        (treaty("full", "1922", before_after=FULL.before_after), "articles", "changes"),
        (treaty("full", "1922"), "changes", "articles"),
    ],
)
def test_a_section_that_is_not_there_is_not_shown(
    shipped: Exhibit, there: Treaty, asked: str, shown: str
) -> None:
    assert derive(exhibit(shipped, there), "de", "full", section=asked).section == shown


def test_confidential_notes_say_how_sure_they_are(shipped: Exhibit) -> None:
    scene = derive(exhibit(shipped, FULL), "de", "full")
    assert [note.words for note in scene.notes] == ["one", "two"]
    assert (scene.notes_certainty, scene.notes_doubt) == ("approximate", "unseen")
    plain = derive(exhibit(shipped, treaty("x", "1922")), "de", "x")
    assert (plain.notes, plain.notes_certainty, plain.notes_doubt) == ((), "", "")


def test_a_treaty_tells_what_it_changed_and_what_stands_over_its_articles(
    shipped: Exhibit,
) -> None:
    scene = derive(exhibit(shipped, FULL), "de", "full")
    assert [(row.about, row.before, row.after) for row in scene.changes] == [
        ("trade", "none", "much")
    ]
    assert scene.articles_title == "Two points"


@pytest.mark.parametrize(
    ("item", "by", "found"), [("a", -1, "a"), ("a", 1, "b"), ("b", 1, "c"), ("c", 1, "c")]
)
def test_one_treaty_leads_to_the_next_and_none_beyond_the_ends(
    shipped: Exhibit, item: str, by: int, found: str
) -> None:
    small = exhibit(shipped, treaty("c", "1926"), treaty("a", "1918"), treaty("b", "1922"))
    assert neighbour(small, item, by) == found
    assert derive(small, "de", "b").number == 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_shipped_treaties_keep_to_their_lengths(shipped: Exhibit, language: str) -> None:
    assert len(shipped.treaties) >= 12
    for item in shipped.treaties:
        scene = derive(shipped, language, item)
        texts = [(piece.words, 30 if piece.heading == "" else 20) for piece in scene.pieces]
        texts += [(side.gave, 8) for side in scene.parties]
        texts += [(side.got, 8) for side in scene.parties]
        texts += [(row.before, 8) for row in scene.changes]
        texts += [(row.after, 8) for row in scene.changes]
        texts += [(note.words, 20) for note in scene.notes]
        texts += [(scene.brief, 25), (scene.not_in_it, 25), (scene.notes_doubt, 20)]
        assert [words for words, most in texts if len(words.split()) > most] == []
        assert scene.articles
        assert shipped.treaties[item].sources
