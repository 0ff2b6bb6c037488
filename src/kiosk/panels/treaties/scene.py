"""What the treaties panel shows of a treaty. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Article, ConfidentialNotes, Treaty
from kiosk.content.text import Text
from kiosk.panels.cards import Link, beside, links_in, links_of, styled

ARTICLES = "articles"
CHANGES = "changes"
CONFIDENTIAL = "confidential"


@dataclass(frozen=True)
class ArticleRow:
    """An article; exactly one is open."""

    key: str
    number: int
    heading: str
    summary: str
    open: bool
    has_more: bool


@dataclass(frozen=True)
class Piece:
    """A part of an article that is read in one go: its heading with what it says, or more of it."""

    key: str
    number: int
    heading: str
    words: str


@dataclass(frozen=True)
class PartyRow:
    """A side: what it gave, and what it got."""

    key: str
    party: str
    gave: str
    got: str


@dataclass(frozen=True)
class ChangeRow:
    """What a treaty changed."""

    key: str
    about: str
    before: str
    after: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of styled words."""

    key: str
    words: str


@dataclass(frozen=True)
class TreatyTab:
    """A treaty to choose."""

    key: str
    name: str
    when: str
    chosen: bool


@dataclass(frozen=True)
class Scene:
    """One treaty in one language."""

    item: str = ""
    kicker: str = ""
    title: str = ""
    brief: str = ""
    certainty: str = ""
    number: int = 0
    """Its place among all treaties by date, from 1."""
    section: str = ARTICLES
    sections: tuple[str, ...] = (ARTICLES,)
    """What it has; one at least."""
    articles_title: str = ""
    """What stands over the articles; empty where they are called articles."""
    not_in_it: str = ""
    notes_certainty: str = ""
    """How sure the confidential notes are; empty where there are none."""
    notes_doubt: str = ""
    articles: tuple[ArticleRow, ...] = ()
    pieces: tuple[Piece, ...] = ()
    """All that the articles say."""
    reading: tuple[Piece, ...] = ()
    """All that the open article says, while it is read on."""
    parties: tuple[PartyRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    notes: tuple[Paragraph, ...] = ()
    named: tuple[Link, ...] = ()
    """Where its texts lead, the open article's first."""
    links: tuple[Link, ...] = ()
    """Where it leads besides."""


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


def neighbour(exhibit: Exhibit, item: str, by: int) -> str:
    """The treaty so many places later; the one itself beyond the ends."""
    ids = [treaty.id for treaty in in_order(exhibit)]
    place = ids.index(item) + by
    return ids[place] if 0 <= place < len(ids) else item


def tabs(exhibit: Exhibit, language: str, chosen: str) -> tuple[TreatyTab, ...]:
    """All treaties by date, to choose from."""
    return tuple(
        TreatyTab(
            other.id,
            exhibit.words(other.short, language),
            date_words(other.signed, language),
            other.id == chosen,
        )
        for other in in_order(exhibit)
    )


def derive(
    exhibit: Exhibit,
    language: str,
    item: str,
    article: int = 0,
    *,
    section: str = ARTICLES,
    reading: bool = False,
) -> Scene:
    """A treaty, with one article open and one of its sections shown; the first of each where it has
    not what is asked for."""
    treaty = exhibit.treaties[item]
    opened = next(
        (each for each in treaty.articles if each.number == article),
        next(iter(treaty.articles), None),
    )
    pieces = tuple(_pieces(exhibit, treaty, language))
    notes = treaty.confidential_notes
    sections = _sections(treaty)
    named = links_in(exhibit, language, *_texts(treaty, opened))
    return Scene(
        item=item,
        kicker=date_words(treaty.signed, language),
        title=exhibit.words(treaty.title, language),
        brief=styled(exhibit, treaty.brief, language),
        certainty=treaty.certainty.value,
        number=in_order(exhibit).index(treaty) + 1,
        section=section if section in sections else sections[0],
        sections=sections,
        articles_title=exhibit.words(treaty.articles_title, language),
        not_in_it=styled(exhibit, treaty.not_in_it, language),
        notes_certainty=notes.certainty.value if notes else "",
        notes_doubt=styled(exhibit, notes.doubt, language) if notes else "",
        articles=tuple(
            ArticleRow(
                key=str(place),
                number=row.number,
                heading=exhibit.words(row.heading, language),
                summary=styled(exhibit, row.summary, language),
                open=row is opened,
                has_more=row.more is not None,
            )
            for place, row in enumerate(treaty.articles)
        ),
        pieces=pieces,
        reading=tuple(
            piece
            for piece in pieces
            if reading and opened and opened.more and piece.number == opened.number
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
        changes=tuple(
            ChangeRow(
                key=str(number),
                about=exhibit.words(change.about, language),
                before=styled(exhibit, change.before, language),
                after=styled(exhibit, change.after, language),
            )
            for number, change in enumerate(treaty.before_after)
        ),
        notes=tuple(_points(exhibit, notes, language)) if notes else (),
        named=named,
        links=beside(links_of(exhibit, "treaty", item, language, treaty.signed.first), named),
    )


def _sections(treaty: Treaty) -> tuple[str, ...]:
    there = (
        (ARTICLES, treaty.articles),
        (CHANGES, treaty.before_after),
        (CONFIDENTIAL, treaty.confidential_notes),
    )
    return tuple(name for name, content in there if content) or (ARTICLES,)


def _texts(treaty: Treaty, opened: Article | None) -> Iterator[Text | None]:
    """All that can be read of a treaty."""
    notes = treaty.confidential_notes
    for article in (opened, *treaty.articles):
        if article:
            yield from (article.summary, article.more)
    yield treaty.brief
    for party in treaty.parties:
        yield from (party.gave, party.got)
    yield treaty.not_in_it
    for change in treaty.before_after:
        yield from (change.before, change.after)
    if notes:
        yield from (*notes.points, notes.doubt)


def _paragraphs(exhibit: Exhibit, text: Text | None, language: str) -> list[str]:
    return [part for part in styled(exhibit, text, language).split("<br><br>") if part]


def _pieces(exhibit: Exhibit, treaty: Treaty, language: str) -> Iterator[Piece]:
    for place, article in enumerate(treaty.articles):
        heading = exhibit.words(article.heading, language)
        summary = styled(exhibit, article.summary, language)
        yield Piece(str(place), article.number, heading, summary)
        for part, words in enumerate(_paragraphs(exhibit, article.more, language)):
            yield Piece(f"{place}:{part}", article.number, "", words)


def _points(exhibit: Exhibit, notes: ConfidentialNotes, language: str) -> Iterator[Paragraph]:
    for place, point in enumerate(notes.points):
        yield Paragraph(str(place), styled(exhibit, point, language))
