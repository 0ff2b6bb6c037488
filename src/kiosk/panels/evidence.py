"""How do we know? What an item rests on, how sure it is, and what is disputed. No Qt."""

from dataclasses import replace

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Place
from kiosk.panels.answer import NO_ANSWER, Answer, known_of
from kiosk.panels.cards import title_of, uncertain_m


def evidence_of(exhibit: Exhibit, kind: str, item_id: str, language: str) -> Answer:
    """What an item rests on; nothing for one that is not there."""
    item = exhibit.item(kind, item_id)
    if item is None:
        return NO_ANSWER
    return replace(
        known_of(exhibit, item, language, item.note),
        about=f"{kind}:{item_id}",
        title=title_of(exhibit, item, language),
        certainty=item.certainty.value,
        uncertain=uncertain_m(item) if isinstance(item, Place) else 0,
    )
