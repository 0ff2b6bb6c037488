"""What the treaties panel shows of a treaty. No Qt."""

from dataclasses import dataclass

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Treaty
from kiosk.panels.cards import Link, links_of, styled


@dataclass(frozen=True)
class ArticleRow:
    """An article; exactly one is open."""

    key: str
    number: int
    heading: str
    summary: str
    open: bool


@dataclass(frozen=True)
class PartyRow:
    """A side: what it gave, and what it got."""

    key: str
    party: str
    gave: str
    got: str


@dataclass(frozen=True)
class TreatyTab:
    """A treaty to choose."""

    key: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Scene:
    """One treaty in one language."""

    item: str = ""
    kicker: str = ""
    title: str = ""
    brief: str = ""
    not_in_it: str = ""
    certainty: str = ""
    articles: tuple[ArticleRow, ...] = ()
    parties: tuple[PartyRow, ...] = ()
    tabs: tuple[TreatyTab, ...] = ()
    links: tuple[Link, ...] = ()


def in_order(exhibit: Exhibit) -> tuple[Treaty, ...]:
    """The treaties by date."""
    return tuple(
        sorted(exhibit.treaties.values(), key=lambda treaty: (treaty.signed.first, treaty.id))
    )


def opening_treaty(exhibit: Exhibit) -> str:
    """The treaty shown first: the one signed nearest to the moment a visit begins with."""
    opening = exhibit.settings.time.opening.first
    return min(
        in_order(exhibit),
        key=lambda treaty: abs((treaty.signed.first - opening).days),
    ).id


def derive(exhibit: Exhibit, language: str, item: str, article: int) -> Scene:
    """A treaty, with one article open; the first where there is no such article."""
    treaty = exhibit.treaties[item]
    numbers = [row.number for row in treaty.articles]
    opened = article if article in numbers else next(iter(numbers), 0)
    return Scene(
        item=item,
        kicker=date_words(treaty.signed, language),
        title=exhibit.words(treaty.title, language),
        brief=styled(exhibit, treaty.brief, language),
        not_in_it=styled(exhibit, treaty.not_in_it, language),
        certainty=treaty.certainty.value,
        articles=tuple(
            ArticleRow(
                key=str(row.number),
                number=row.number,
                heading=exhibit.words(row.heading, language),
                summary=styled(exhibit, row.summary, language),
                open=row.number == opened,
            )
            for row in treaty.articles
        ),
        parties=tuple(
            PartyRow(
                key=str(number),
                party=exhibit.words(party.name, language),
                gave=styled(exhibit, party.gave, language),
                got=styled(exhibit, party.got, language),
            )
            for number, party in enumerate(treaty.parties)
        ),
        tabs=tuple(
            TreatyTab(other.id, exhibit.words(other.short, language), other.id == item)
            for other in in_order(exhibit)
        ),
        links=links_of(exhibit, "treaty", item, language, treaty.signed.first),
    )
