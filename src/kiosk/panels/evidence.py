"""How do we know? What an item rests on, how sure it is, and what is disputed. No Qt."""

from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Citation, Item, Place
from kiosk.panels.cards import styled, title_of, uncertain_m


@dataclass(frozen=True)
class SourceRow:
    """A source, and where in it."""

    key: str
    grade: str
    """A, B or C; empty where it is not said."""
    words: str


@dataclass(frozen=True)
class Evidence:
    """What is known of an item, in one language. `note` is StyledText of the project's own."""

    title: str = ""
    certainty: str = ""
    uncertain: int = 0
    """Metres by which its place on the map may be wrong."""
    note: str = ""
    sources: tuple[SourceRow, ...] = ()


NO_EVIDENCE = Evidence()


def evidence_of(exhibit: Exhibit, kind: str, item_id: str, language: str) -> Evidence:
    """What an item rests on; nothing for one that is not there."""
    item: Item | None = exhibit.item(kind, item_id)
    if item is None:
        return NO_EVIDENCE
    return Evidence(
        title=title_of(exhibit, item, language),
        certainty=item.certainty.value,
        uncertain=uncertain_m(item) if isinstance(item, Place) else 0,
        note=styled(exhibit, item.note, language),
        sources=tuple(_row(exhibit, number, each) for number, each in enumerate(item.sources)),
    )


def _row(exhibit: Exhibit, number: int, citation: Citation) -> SourceRow:
    source = exhibit.sources[citation.id]
    words = source.full()
    if citation.locator and citation.locator not in words:
        words = f"{words.removesuffix('.')}, {citation.locator}."
    return SourceRow(f"{number}:{source.id}", source.grade.value if source.grade else "", words)
