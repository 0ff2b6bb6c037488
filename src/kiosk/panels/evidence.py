"""How do we know? What an item rests on, how sure it is, and what is disputed. No Qt."""

from dataclasses import replace

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Item, Place
from kiosk.panels.answer import NO_ANSWER, Answer, known_of, source_rows
from kiosk.panels.cards import styled, title_of, uncertain_m


def evidence_of(exhibit: Exhibit, kind: str, item_id: str, language: str) -> Answer:
    """What an item rests on, or one of its parts, given as ID:NUMBER from 0; nothing for one that
    is not there."""
    item_id, _, part = item_id.partition(":")
    item = exhibit.item(kind, item_id)
    if item is None:
        return NO_ANSWER
    known = replace(known_of(exhibit, item, language, item.note), about=f"{kind}:{item_id}")
    if part:
        return _part_of(exhibit, item, part, language, known)
    return replace(
        known,
        title=title_of(exhibit, item, language),
        certainty=item.certainty.value,
        uncertain=uncertain_m(item) if isinstance(item, Place) else 0,
    )


def _part_of(exhibit: Exhibit, item: Item, number: str, language: str, known: Answer) -> Answer:
    """The same of a part: its own sources and doubt, and what is known of the whole."""
    if not number.isdecimal() or int(number) >= len(item.parts):
        return NO_ANSWER
    part = item.parts[int(number)]
    return replace(
        known,
        title=exhibit.words(part.title, language),
        certainty=part.certainty.value,
        text="<br><br>".join(filter(None, (styled(exhibit, part.doubt, language), known.text))),
        sources=source_rows(exhibit, part.sources) or known.sources,
    )
