"""What the judgements show: who judged, at a glance, and one of them in full. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.panels.cards import (
    NO_CARD,
    Card,
    Link,
    alt_of,
    links_in,
    picture_of,
    styled,
    ways_onward,
    ways_to,
)
from kiosk.panels.judgements.content import Judgement, Voice


@dataclass(frozen=True)
class VoiceTile:
    """Who judged, and the judgement at first glance."""

    key: str
    voice: str
    line: str
    chosen: bool


@dataclass(frozen=True)
class Scene:
    """All voices in one language; the capitals in two halves, for they surround what they judge."""

    capitals: tuple[VoiceTile, ...] = ()
    others: tuple[VoiceTile, ...] = ()
    schools: tuple[VoiceTile, ...] = ()
    card: Card = NO_CARD
    links: tuple[Link, ...] = ()


def in_order(exhibit: Exhibit, kind: Voice) -> tuple[Judgement, ...]:
    """The judgements of a kind, in the exhibit's order."""
    all_ = cast(Mapping[str, Judgement], exhibit.items("judgement"))
    found = (each for each in all_.values() if each.kind is kind)
    return tuple(sorted(found, key=lambda each: (each.order, each.id)))


def derive(exhibit: Exhibit, language: str, item: str) -> Scene:
    """One judgement open; the first where there is no such."""
    capitals, schools = (in_order(exhibit, kind) for kind in (Voice.CAPITAL, Voice.SCHOOL))
    every = (*capitals, *schools)
    if not every:
        return Scene()
    opened = next((each for each in every if each.id == item), every[0])

    def tiles(judgements: tuple[Judgement, ...]) -> tuple[VoiceTile, ...]:
        return tuple(
            VoiceTile(
                key=each.id,
                voice=exhibit.words(each.name, language),
                line=exhibit.words(each.line, language),
                chosen=each is opened,
            )
            for each in judgements
        )

    half = (len(capitals) + 1) // 2
    return Scene(
        capitals=tiles(capitals[:half]),
        others=tiles(capitals[half:]),
        schools=tiles(schools),
        card=_card(exhibit, opened, language),
        links=(
            *ways_to(
                exhibit,
                language,
                event=opened.event,
                place=opened.place,
                treaty=opened.treaty,
                person=opened.person,
            ),
            *ways_onward(exhibit, "judgement", opened.id),
        ),
    )


def _card(exhibit: Exhibit, judgement: Judgement, language: str) -> Card:
    """Who judges stands above what is judged, always."""
    when = date_words(judgement.date, language) if judgement.date else ""
    return Card(
        key=judgement.id,
        kind="judgement",
        item=judgement.id,
        kicker=" · ".join(filter(None, (exhibit.words(judgement.name, language), when))),
        title=exhibit.words(judgement.line, language),
        body=styled(exhibit, judgement.text, language),
        picture=picture_of(exhibit, judgement),
        alt=alt_of(exhibit, judgement, language),
        certainty=judgement.certainty.value,
        named=links_in(exhibit, language, judgement.text),
    )
