"""Items as cards, and where a card leads."""

from datetime import date

import pytest

from kiosk.content.dates import EdtfDate
from kiosk.content.exhibit import Exhibit
from kiosk.panels.cards import (
    EVIDENCE,
    MORE,
    distance,
    event_card,
    links_near,
    links_of,
    person_card,
    place_card,
)
from tests.panels.small import event, exhibit, person, place, treaty

EASTER = date(1922, 4, 16)


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("1922-04-16", 0),
        ("1922-04-10/1922-05-19", 0),
        ("1922-04-17", 1),
        ("1922-04-15", 1),
        ("1922-04", 0),
        ("1923", 260),
        ("../1922-04-10", 6),
        ("1922-05-01/..", 15),
    ],
)
def test_a_date_is_so_many_days_from_the_moment(when: str, days: int) -> None:
    assert distance(EdtfDate.parse(when), EASTER) == days


@pytest.mark.parametrize(
    ("language", "kicker", "title"),
    [("de", "16. April 1922 · Vertrag", "x de"), ("en", "16 April 1922 · Treaty", "x en")],
)
def test_an_event_says_when_and_of_what_category_in_the_language_of_the_visit(
    shipped: Exhibit, language: str, kicker: str, title: str
) -> None:
    card = event_card(shipped, event("x", "1922-04-16"), language)
    assert (card.kicker, card.title) == (kicker, title)


def test_marked_up_text_is_escaped(shipped: Exhibit) -> None:
    told = event("x", "1922", text="*so* <img src=a> & <b>b</b>")
    body = event_card(shipped, told, "de").body
    assert "<img" not in body
    assert "<b>b" not in body
    assert "&lt;img" in body
    assert "so" in body


def test_a_place_is_told_as_it_was_at_the_visit_next_to_the_moment(shipped: Exhibit) -> None:
    hotel = place(
        "hotel",
        visits=[
            {"date": "1922-04-16", "text": "the signing"},
            {"date": "1922-05-10/1922-05-19", "text": "the end"},
        ],
    )
    assert place_card(shipped, hotel, "de", EASTER).body == "the signing"
    assert place_card(shipped, hotel, "de", date(1922, 5, 12)).body == "the end"
    assert place_card(shipped, hotel, "de", date(1930, 1, 1)).body == "the end"
    assert place_card(shipped, place("bare"), "de", EASTER).body == "text of bare"


def test_a_person_has_a_life(shipped: Exhibit) -> None:
    born = {"date": "1867", "place": {"de": "Berlin", "en": "Berlin"}}
    card = person_card(shipped, person("x", born=born, died={"date": "1922"}), "de")
    assert card.today == "1867 Berlin – 1922"
    assert person_card(shipped, person("x"), "de").today == ""


SMALL = (
    place("hotel", visits=[{"date": "1922-04-16", "text": "here"}]),
    place("far", lat=44.2),
    event("talk", "1922-04-10", place="hotel"),
    event("signing", "1922-04-16", place="hotel", treaty="pact", people=["a", "b", "c"]),
    person("a"),
    person("b", places=["far"]),
    person("c"),
    person("d"),
    treaty(
        "pact",
        "1922-04-16",
        place="hotel",
        parties=[{"name": "x", "signed_by": "b", "gave": "g", "got": "t"}],
    ),
)


@pytest.mark.parametrize(
    ("kind", "item", "moment", "links"),
    [
        ("event", "signing", EASTER, ["place:hotel", "treaty:pact", "person:a", "person:b"]),
        ("event", "talk", EASTER, ["place:hotel"]),
        ("place", "hotel", EASTER, ["event:signing", "treaty:pact"]),
        ("place", "hotel", date(1922, 4, 9), ["event:talk", "treaty:pact"]),
        ("place", "far", EASTER, []),
        ("treaty", "pact", date(1930, 1, 1), ["event:signing", "place:hotel"]),
        ("person", "a", EASTER, ["event:signing", "place:hotel"]),
        ("person", "b", EASTER, ["event:signing", "place:far", "treaty:pact"]),
        ("person", "d", EASTER, []),
    ],
)
def test_an_item_leads_to_what_belongs_to_it_and_is_next_to_the_moment(
    shipped: Exhibit, kind: str, item: str, moment: date, links: list[str]
) -> None:
    small = exhibit(shipped, *SMALL)
    assert [link.key for link in links_of(small, kind, item, "de", moment)] == links


def test_every_link_of_the_shipped_exhibit_leads_somewhere(shipped: Exhibit) -> None:
    for kind in ("event", "place", "treaty", "person"):
        for item in shipped.items(kind):
            for language in shipped.settings.languages:
                for link in links_of(shipped, kind, item, language, EASTER):
                    if link.kind in (EVIDENCE, MORE):
                        assert link.item == f"{kind}:{item}"
                    else:
                        assert shipped.item(link.kind, link.item)
                        assert link.title


def test_who_wants_to_read_on_can_and_asks_how_it_is_known_last(shipped: Exhibit) -> None:
    told = event("told", "1922", more="much more", sources=["book"], place="hotel")
    small = exhibit(shipped, told, place("hotel"))
    links = links_of(small, "event", "told", "de", EASTER)
    assert [(link.kind, link.item) for link in links[1:]] == [
        ("more", "event:told"),
        ("evidence", "event:told"),
    ]


@pytest.mark.parametrize(("moment", "nearest"), [(date(1921, 5, 6), "b"), (EASTER, "a")])
def test_a_place_leads_to_the_treaty_signed_there_next_to_the_moment(
    shipped: Exhibit, moment: date, nearest: str
) -> None:
    signed = (treaty("a", "1922-11-05", place="berlin"), treaty("b", "1921-05-06", place="berlin"))
    links = links_of(exhibit(shipped, place("berlin"), *signed), "place", "berlin", "de", moment)
    assert [link.item for link in links if link.kind == "treaty"] == [nearest]


def test_every_treaty_of_the_exhibit_leads_to_an_event_and_back(shipped: Exhibit) -> None:
    for item, found in shipped.treaties.items():
        links = links_of(shipped, "treaty", item, "de", found.signed.first)
        events = [link.item for link in links if link.kind == "event"]
        assert [shipped.events[event].treaty for event in events] == [item]


def test_a_way_to_a_place_next_door_says_so(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("one"), place("other"))
    links = links_near(small, ["other", "nowhere"], "de")
    assert [(link.item, link.near) for link in links] == [("other", True)]


@pytest.mark.parametrize(
    ("metres", "told"), [(0, 0), (199.9, 0), (200, 200), (300.4, 300), (5000, 5000)]
)
def test_a_place_is_called_uncertain_from_two_hundred_metres_on(
    shipped: Exhibit, metres: float, told: int
) -> None:
    assert place_card(shipped, place("x", uncertain=metres), "de", EASTER).uncertain == told


def test_a_place_that_is_only_a_name_tells_what_happened_nearby(shipped: Exhibit) -> None:
    links = links_of(shipped, "place", "rapallo", "de", EASTER)
    assert [link.key for link in links] == ["event:rapallo-signed", "event:rapallo-1920"]
    assert all(link.near for link in links)
    assert len(links_of(shipped, "place", "nervi", "de", EASTER)) <= 3
    assert not links_of(shipped, "place", "recco", "de", EASTER)
