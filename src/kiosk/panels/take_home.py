"""What a visitor takes home: a text that a telephone reads from a code, without a network. No Qt.

Where the exhibit names an address of the museum, the code holds that and nothing else.
"""

from collections.abc import Iterator

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event, Item, Place, Treaty
from kiosk.content.markup import parse
from kiosk.panels.answer import NO_ANSWER, Answer, source_rows
from kiosk.panels.cards import title_of

MOST_BYTES = 520
"""What a code of 77 modules a side holds (version 15, level L), which telephones read well."""


def taken_home(exhibit: Exhibit, kind: str, item_id: str, language: str) -> Answer:
    """What is taken home of an item; of the whole exhibit, without one, only an address."""
    item = exhibit.item(kind, item_id)
    offered = exhibit.settings.take_home
    if item is None and (item_id or offered is None):
        return NO_ANSWER
    return Answer(
        about=f"{kind}:{item_id}",
        title=title_of(exhibit, item, language)
        if item
        else exhibit.words(exhibit.settings.title, language),
        code=offered.address if offered else _words(exhibit, item, language) if item else "",
        address=offered.address if offered else "",
    )


def fitted(head: str, text: str, sources: list[tuple[str, ...]], foot: str) -> str:
    """As much as a code holds. Each of `sources` names them all, the next one shorter."""
    parts = ((head, text, "\n".join(named), foot) for named in (*sources, ()))
    pages = ["\n\n".join(filter(None, page)) for page in parts]
    for page in pages:
        if len(page.encode()) <= MOST_BYTES:
            return page
    left = pages[-1].encode()[: MOST_BYTES - len("…".encode())].decode(errors="ignore")
    return f"{left.rpartition(' ')[0] or left}…"


def _words(exhibit: Exhibit, item: Item, language: str) -> str:
    head = "\n".join(filter(None, (title_of(exhibit, item, language), _when(item, language))))
    full = tuple(row.words for row in source_rows(exhibit, item.sources))
    short = tuple(exhibit.sources[each.id].short() for each in item.sources)
    text = "\n".join(parse(words).plain for words in _told(exhibit, item, language) if words)
    return fitted(head, text, [full, short], exhibit.words(exhibit.settings.title, language))


def _when(item: Item, language: str) -> str:
    match item:
        case Event():
            return date_words(item.date, language)
        case Treaty():
            return date_words(item.signed, language)
        case _:
            return ""


def _told(exhibit: Exhibit, item: Item, language: str) -> Iterator[str]:
    """Its text; of a place without one, what happened there."""
    if isinstance(item, Treaty):
        yield exhibit.words(item.brief, language)
    elif isinstance(item, Place) and item.text is None:
        for visit in item.visits:
            yield f"{date_words(visit.date, language)}: {exhibit.words(visit.text, language)}"
    else:
        yield exhibit.words(item.text, language)
