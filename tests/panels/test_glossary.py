"""Marked words: where they lead, and what they mean."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Term
from kiosk.content.schema import parse
from kiosk.content.text import Text
from kiosk.panels.answer import NO_ANSWER
from kiosk.panels.card_model import CardModel
from kiosk.panels.cards import (
    NO_CARD,
    Link,
    event_card,
    links_in,
    links_of,
    person_card,
    place_card,
)
from kiosk.panels.glossary import explanation_of
from tests.panels.small import event, exhibit, person, place

EASTER = date(1922, 4, 16)
MARKED = "Von [Geld](term:money) und [ihm](person:someone), nochmals [Geld](term:money)."


def term(key: str, text: str, **more: object) -> Term:
    return parse(Term, {"id": key, "name": {"de": "Geld", "en": "Money"}, "text": text, **more})


@pytest.fixture
def small(shipped: Exhibit) -> Exhibit:
    told = exhibit(
        shipped,
        event("deal", "1922", text=MARKED, people=["someone"]),
        person("someone", text=MARKED),
        place("there", text=MARKED),
    )
    return replace(told, terms={"money": term("money", "[Jemand](person:someone) hat es.")})


def test_a_text_leads_to_each_item_once_in_its_order_and_by_its_own_name(small: Exhibit) -> None:
    links = links_in(small, "de", Text(MARKED), None, Text("[Wort](term:money)"))
    assert [(link.key, link.title, link.near) for link in links] == [
        ("term:money", "Geld", True),
        ("person:someone", "someone", True),
    ]
    assert links_in(small, "en", Text(MARKED))[0].title == "Money"


def test_a_text_leads_nowhere_where_there_is_nothing(small: Exhibit) -> None:
    broken = Text("[a](term:nothing) [b](nonsense:x) [c](source:y) [d](javascript:z)")
    assert links_in(small, "de", broken) == ()


@pytest.mark.parametrize("kind", ["event", "person", "place"])
def test_every_card_knows_where_its_text_leads(small: Exhibit, kind: str) -> None:
    card = {
        "event": event_card(small, small.events["deal"], "de"),
        "person": person_card(small, small.people["someone"], "de"),
        "place": place_card(small, small.places["there"], "de", EASTER),
    }[kind]
    assert [link.key for link in card.named] == ["term:money", "person:someone"]
    assert card.body.count("<u>") == 3, "each is marked where it stands"


def test_a_place_leads_where_the_text_that_is_shown_leads(small: Exhibit) -> None:
    told = {"date": "1922", "text": "[Geld](term:money)"}
    assert [
        link.key for link in place_card(small, place("x", visits=[told]), "de", EASTER).named
    ] == ["term:money"]


def test_there_are_no_two_ways_to_one_thing(
    qapp: QGuiApplication, small: Exhibit, shipped: Exhibit
) -> None:
    model = CardModel(shipped.folder)
    testers = [QAbstractItemModelTester(rows) for rows in (model.links, model.named)]
    links = links_of(small, "event", "deal", "de", EASTER)
    assert "person:someone" in [link.key for link in links]
    model.set(event_card(small, small.events["deal"], "de"), links)
    assert [link.key for link in model.named.rows] == ["term:money", "person:someone"]
    assert [link.key for link in model.links.rows] == []
    model.set_links((*links, Link("place:there", "place", "there", "there")))
    assert [link.key for link in model.links.rows] == ["place:there"]
    model.set(NO_CARD)
    assert (model.named.rows, model.links.rows) == ((), ())
    del testers


def test_a_word_is_explained_with_its_links_and_sources(small: Exhibit, shipped: Exhibit) -> None:
    told = explanation_of(small, "money", "en")
    assert (told.about, told.title, told.certainty) == ("term:money", "Money", "")
    assert told.text == "<u>Jemand</u> hat es."
    assert [link.key for link in told.links] == ["person:someone"]
    assert explanation_of(small, "nothing", "de") == NO_ANSWER
    assert len(explanation_of(shipped, "gold-rouble", "de").sources) == 1


def test_the_glossary_explains_thirty_words_and_more_each_with_a_source(shipped: Exhibit) -> None:
    assert len(shipped.terms) >= 30
    for key in shipped.terms:
        for language in shipped.settings.languages:
            told = explanation_of(shipped, key, language)
            assert told.title, key
            assert told.text, key
            assert told.sources, key


def test_words_are_marked_in_the_texts_of_every_kind(shipped: Exhibit) -> None:
    for kind, least in (("event", 20), ("place", 8), ("person", 6)):
        for language in shipped.settings.languages:
            texts = (item.text for item in shipped.items(kind).values())
            marked = [text for text in texts if links_in(shipped, language, text)]
            assert len(marked) >= least, (kind, language)
