"""Items as cards: what a visitor reads of a place, an event or a person. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import hypot
from pathlib import Path

from kiosk.content.date_words import date_words
from kiosk.content.dates import EdtfDate
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event, Item, Person, Place, Position
from kiosk.content.markup import parse
from kiosk.content.text import Text
from kiosk.panels.questions import EVIDENCE, MORE
from kiosk.ui.mercator import metres_per_pixel, world_x, world_y


@dataclass(frozen=True)
class Link:
    """A way from one item to another."""

    key: str
    kind: str
    item: str
    title: str
    near: bool = False
    """Whether its button says what it is called: it lies beside the place that the card is about,
    or is named in the text above."""


@dataclass(frozen=True)
class Card:
    """A card's words in one language. `body` is StyledText made by the project's own reader."""

    key: str
    kind: str = ""
    item: str = ""
    kicker: str = ""
    category: int = 0
    title: str = ""
    body: str = ""
    today: str = ""
    uncertain: int = 0
    """Metres by which its place on the map may be wrong."""
    picture: Path | None = None
    alt: str = ""
    certainty: str = ""
    chosen: bool = False
    named: tuple[Link, ...] = ()
    """Where its text leads."""


NO_CARD = Card(key="")


def distance(when: EdtfDate, moment: date) -> int:
    """Days between a moment and a date; 0 when the moment lies within it."""
    if moment < when.first:
        return (when.first - moment).days
    return max(0, (moment - when.last).days)


def styled(exhibit: Exhibit, text: Text | None, language: str) -> str:
    """A text of the exhibit, ready for a component that shows emphasis."""
    words = exhibit.words(text, language)
    return parse(words).styled if words else ""


def links_in(exhibit: Exhibit, language: str, *texts: Text | None) -> tuple[Link, ...]:
    """Where the links in texts lead, each once, in the order of the texts."""
    marked = (parse(exhibit.words(text, language)) for text in texts if text)
    targets = dict.fromkeys((link.kind, link.id) for each in marked for link in each.links)
    found = (link for target in targets for link in _link(exhibit, *target, language))
    return tuple(replace(link, near=True) for link in found)


def unmarked(words: str) -> str:
    """StyledText whose links lead nowhere here, and are not shown as if they did."""
    return words.replace("<u>", "").replace("</u>", "")


def beside(links: Iterable[Link], named: Iterable[Link]) -> tuple[Link, ...]:
    """The links to what is not named in a text, which has its own way there."""
    there = {link.key for link in named}
    return tuple(link for link in links if link.key not in there)


def picture_of(exhibit: Exhibit, item: Item) -> Path | None:
    """An item's picture, if it has one."""
    return exhibit.folder / "media" / item.image.file if item.image else None


def alt_of(exhibit: Exhibit, item: Item, language: str) -> str:
    """What is to be seen on it."""
    return exhibit.words(item.image.alt, language) if item.image else ""


def category_number(exhibit: Exhibit, event: Event) -> int:
    """The place of an event's category among the exhibit's; it decides colour and shape."""
    ids = [category.id for category in exhibit.settings.categories]
    return ids.index(event.category) if event.category in ids else 0


def event_card(exhibit: Exhibit, event: Event, language: str, *, chosen: bool = False) -> Card:
    """An event: when, of what category, what."""
    number = category_number(exhibit, event)
    category = exhibit.words(exhibit.settings.categories[number].name, language)
    return Card(
        key=event.id,
        kind="event",
        item=event.id,
        kicker=f"{date_words(event.date, language)} · {category}",
        category=number,
        title=exhibit.words(event.title, language),
        body=styled(exhibit, event.text, language),
        picture=picture_of(exhibit, event),
        alt=alt_of(exhibit, event, language),
        certainty=event.certainty.value,
        chosen=chosen,
        named=links_in(exhibit, language, event.text),
    )


UNCERTAIN_FROM_M = 200
"""From this uncertainty on, it is said and shown that a place's position is not certain."""


def uncertain_m(place: Place) -> int:
    """Metres by which a place's position may be wrong; 0 where it is good enough for a map."""
    metres = place.position.uncertainty_m
    return round(metres) if metres >= UNCERTAIN_FROM_M else 0


def place_card(exhibit: Exhibit, place: Place, language: str, moment: date) -> Card:
    """A place, as it was at the visit next to the moment."""
    visit = min(place.visits, key=lambda visit: distance(visit.date, moment), default=None)
    text = visit.text if visit else place.text
    return Card(
        key=place.id,
        kind="place",
        item=place.id,
        kicker=date_words(visit.date, language) if visit else "",
        title=exhibit.words(place.name, language),
        body=styled(exhibit, text, language),
        today=exhibit.words(place.today, language),
        uncertain=uncertain_m(place),
        picture=picture_of(exhibit, place),
        alt=alt_of(exhibit, place, language),
        certainty=place.certainty.value,
        named=links_in(exhibit, language, text),
    )


def person_card(exhibit: Exhibit, person: Person, language: str, *, chosen: bool = False) -> Card:
    """A person: for whom, in which office, from when to when."""
    life = " – ".join(
        " ".join(
            part
            for part in (
                date_words(end.date, language),
                exhibit.words(end.place, language),
            )
            if part
        )
        for end in (person.born, person.died)
        if end
    )
    return Card(
        key=person.id,
        kind="person",
        item=person.id,
        kicker=" · ".join(
            (exhibit.words(person.country, language), exhibit.words(person.office, language))
        ),
        title=exhibit.words(person.name, language),
        body=styled(exhibit, person.text, language),
        today=life,
        picture=picture_of(exhibit, person),
        alt=alt_of(exhibit, person, language),
        certainty=person.certainty.value,
        chosen=chosen,
        named=links_in(exhibit, language, person.text),
    )


def title_of(exhibit: Exhibit, item: Item, language: str) -> str:
    """What an item is called, as short as can be."""
    text = next(
        getattr(item, field) for field in ("short", "title", "name") if hasattr(item, field)
    )
    return exhibit.words(text, language)


def _link(exhibit: Exhibit, kind: str, item_id: str | None, language: str) -> list[Link]:
    item = exhibit.item(kind, item_id) if item_id else None
    if item is None:
        return []
    return [Link(f"{kind}:{item.id}", kind, item.id, title_of(exhibit, item, language))]


def ways_to(exhibit: Exhibit, language: str, **items: str | None) -> tuple[Link, ...]:
    """Ways to items, each given as KIND=ID, as far as they are named and there."""
    found = [_link(exhibit, kind, item_id, language) for kind, item_id in items.items()]
    return tuple(link for links in found for link in links)


def links_near(exhibit: Exhibit, places: Iterable[str], language: str) -> tuple[Link, ...]:
    """Ways to places that lie beside the one that a card is about."""
    found = [link for place in places for link in _link(exhibit, "place", place, language)]
    return tuple(replace(link, near=True) for link in found)


NEARBY_M = 5_000
"""What happened within so many metres is told of a place that is only a name."""
MOST_NEARBY = 3


def _metres_between(one: Position, other: Position) -> float:
    across = world_x(one.lon, 0) - world_x(other.lon, 0)
    down = world_y(one.lat, 0) - world_y(other.lat, 0)
    return hypot(across, down) * metres_per_pixel(one.lat, 0)


def _happened_nearby(
    exhibit: Exhibit, place: Place, language: str, moment: date
) -> tuple[Link, ...]:
    """Ways to what happened near a place, next to the moment first."""
    nearby = {
        other.id
        for other in exhibit.places.values()
        if _metres_between(place.position, other.position) <= NEARBY_M
    }
    events = [event for event in exhibit.events.values() if event.place in nearby]
    events.sort(key=lambda event: (distance(event.date, moment), event.id))
    found = [_link(exhibit, "event", event.id, language) for event in events[:MOST_NEARBY]]
    return tuple(replace(link, near=True) for links in found for link in links)


def _nearest(events: Iterable[Event], moment: date) -> str | None:
    event = min(events, key=lambda event: distance(event.date, moment), default=None)
    return event.id if event else None


def links_of(
    exhibit: Exhibit, kind: str, item_id: str, language: str, moment: date
) -> tuple[Link, ...]:
    """Where an item leads: to its place, its event and its treaty next to the moment, its people,
    to more of it, and to how it is known."""
    events, treaties = exhibit.events.values(), exhibit.treaties.values()
    found: list[Link] = []
    match kind:
        case "event":
            event = exhibit.events[item_id]
            found += _link(exhibit, "place", event.place, language)
            found += _link(exhibit, "treaty", event.treaty, language)
            for person in event.people[:2]:
                found += _link(exhibit, "person", person, language)
        case "place":
            there = [event for event in events if event.place == item_id]
            found += _link(exhibit, "event", _nearest(there, moment), language)
            signed = [treaty for treaty in treaties if treaty.place == item_id]
            nearest = min(signed, key=lambda each: distance(each.signed, moment), default=None)
            found += _link(exhibit, "treaty", nearest.id if nearest else None, language)
            place = exhibit.places[item_id]
            if not exhibit.tells_of(place):
                found += _happened_nearby(exhibit, place, language, moment)
        case "treaty":
            treaty = exhibit.treaties[item_id]
            about = [event for event in events if event.treaty == item_id]
            found += _link(exhibit, "event", _nearest(about, treaty.signed.first), language)
            found += _link(exhibit, "place", treaty.place, language)
        case "person":
            person = exhibit.people[item_id]
            mine = [event for event in events if item_id in event.people]
            found += _link(exhibit, "event", _nearest(mine, moment), language)
            places = person.places or tuple(event.place for event in mine if event.place)
            found += _link(exhibit, "place", places[0] if places else None, language)
            for treaty in treaties:
                if any(party.signed_by == item_id for party in treaty.parties):
                    found += _link(exhibit, "treaty", treaty.id, language)
        case _:
            pass
    return (*found, *ways_onward(exhibit, kind, item_id))


def ways_onward(exhibit: Exhibit, kind: str, item_id: str) -> tuple[Link, ...]:
    """The ways to what else can be read of an item: more of it, and how it is known."""
    item = exhibit.item(kind, item_id)
    more = Link(MORE, MORE, f"{kind}:{item_id}", "")
    return (*((more,) if item and item.more else ()), *way_to_evidence(exhibit, kind, item_id))


def way_to_evidence(exhibit: Exhibit, kind: str, item_id: str) -> tuple[Link, ...]:
    """The way to how an item is known, if there is anything to tell."""
    item = exhibit.item(kind, item_id)
    if item is None or not (item.sources or item.note or item.corrects):
        return ()
    return (Link(EVIDENCE, EVIDENCE, f"{kind}:{item_id}", ""),)
