"""More to read of an item. No Qt."""

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer import NO_ANSWER, Answer
from kiosk.panels.cards import links_in, styled, title_of


def more_of(exhibit: Exhibit, kind: str, item_id: str, language: str) -> Answer:
    """The longer text of an item; nothing where there is none."""
    item = exhibit.item(kind, item_id)
    if item is None or item.more is None:
        return NO_ANSWER
    return Answer(
        about=f"{kind}:{item_id}",
        title=title_of(exhibit, item, language),
        text=styled(exhibit, item.more, language),
        links=links_in(exhibit, language, item.more),
    )
