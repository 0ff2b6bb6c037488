"""Where the words that a text marks lead: each once, and never a second time beside the text."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Term
from kiosk.content.schema import parse
from kiosk.panels.cards import Link, beside, unmarked
from kiosk.panels.claims.scene import AT_FIRST
from kiosk.panels.claims.scene import derive as claims_scene
from kiosk.panels.judgements.scene import derive as judgements_scene
from kiosk.panels.quiz.scene import derive as quiz_scene
from kiosk.panels.timeline.scene import derive as timeline_scene
from kiosk.panels.timeline.scene import in_order
from kiosk.panels.treaties.comparison import compare
from kiosk.panels.treaties.scene import derive as treaty_scene
from tests.panels.small import claim, event, exhibit, judgement, person, question, treaty

MARKED = "[word](term:word)"


@pytest.fixture
def small(shipped: Exhibit) -> Exhibit:
    there = exhibit(
        shipped,
        person("somebody"),
        event("e", "1922-04-16", text=f"[S](person:somebody) {MARKED}", people=["somebody"]),
        treaty(
            "t",
            "1922",
            articles=2,
            brief=f"{MARKED} of [S](person:somebody)",
            read_on={2: "[e](event:e)"},
        ),
        treaty("u", "1923", brief="of the other"),
        judgement("j", text=MARKED),
        question("q", explanation=MARKED),
        claim("c", 3, pan="left", text=MARKED),
        claim("d", text=f"{MARKED} {MARKED}"),
    )
    return replace(there, terms={"word": parse(Term, {"id": "word", "name": "Word"})})


def test_the_chosen_event_leads_where_its_text_does_and_nowhere_twice(small: Exhibit) -> None:
    scene = timeline_scene(small, in_order(small), "de", date(1922, 4, 16), "e")
    assert scene.chosen == "e"
    assert [(link.kind, link.item) for link in scene.named] == [
        ("person", "somebody"),
        ("term", "word"),
    ]
    assert "person" not in {link.kind for link in scene.links}


def test_a_treaty_leads_where_all_its_texts_do_the_open_article_first(small: Exhibit) -> None:
    def named(article: int) -> list[tuple[str, str]]:
        return [(link.kind, link.item) for link in treaty_scene(small, "de", "t", article).named]

    assert named(1) == [("event", "e"), ("term", "word"), ("person", "somebody")]
    assert named(2)[0] == ("event", "e")


def test_side_by_side_no_word_looks_as_if_it_led_somewhere(small: Exhibit) -> None:
    rows = compare(small, "de", "t", "u").rows
    assert rows
    assert rows[0].left_answer == "word of S"
    assert unmarked("<u>a</u> <b>b</b>") == "a <b>b</b>"


def test_a_judgement_and_an_explanation_lead_on(small: Exhibit) -> None:
    assert [link.item for link in judgements_scene(small, "de", "j").card.named] == ["word"]
    assert quiz_scene(small, "de", "q", {}).card.named == ()
    assert [link.item for link in quiz_scene(small, "de", "q", {"q": 1}).card.named] == ["word"]


def test_each_claim_has_its_own_ways_on_its_own_sheet(small: Exhibit) -> None:
    balance = claims_scene(small, "de", "", AT_FIRST)
    assert [(way.claim, way.item) for way in balance.ways] == [("c", "word")]
    others = claims_scene(small, "de", "d", AT_FIRST)
    assert [(way.claim, way.item) for way in others.ways] == [("d", "word")]


def test_what_is_named_has_no_second_way_beside_the_text() -> None:
    one, two = Link("a", "event", "a", "A"), Link("b", "event", "b", "B")
    assert beside((one, two), (two,)) == (one,)
