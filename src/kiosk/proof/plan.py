"""Which screens there are: start, home, each panel, a card of each kind, what lies over them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from enum import Enum, auto
from typing import cast

from kiosk.content.exhibit import Exhibit
from kiosk.content.record import Record
from kiosk.content.text import Text
from kiosk.panels import PanelKind
from kiosk.panels.cards import way_to_evidence
from kiosk.panels.questions import TERM
from kiosk.shell.credits import CHAPTERS


class Show(Enum):
    """How a screen is reached."""

    START = auto()
    HOME = auto()
    PANEL = auto()
    CARD = auto()
    EVIDENCE = auto()
    TAKE_HOME = auto()
    TERM = auto()
    CREDITS = auto()
    LANGUAGES = auto()
    READING_HELP = auto()
    WARNING = auto()
    FAULT = auto()


@dataclass(frozen=True)
class ScreenPlan:
    """One screen: its name in the index, and where it is found."""

    name: str
    show: Show
    panel: str = ""
    kind: str = ""
    item: str = ""


FAULT_PLAN = ScreenPlan("fault", Show.FAULT)
_TAKEN = frozenset(
    {
        *("start", "home", "evidence", "take-home", "term"),
        *("languages", "reading-help", "warning", "fault"),
    }
)


def plans(exhibit: Exhibit, kinds: Mapping[str, PanelKind]) -> tuple[ScreenPlan, ...]:
    """All screens of an exhibit, in the order a visitor meets them; the fault page is the last."""
    return (
        ScreenPlan("start", Show.START),
        ScreenPlan("home", Show.HOME),
        *_panels(exhibit),
        *_cards(exhibit, kinds),
        *_evidence(exhibit, kinds),
        *_terms(exhibit),
        *(ScreenPlan(f"credits-{chapter}", Show.CREDITS, item=chapter) for chapter in CHAPTERS),
        ScreenPlan("languages", Show.LANGUAGES),
        ScreenPlan("reading-help", Show.READING_HELP),
        ScreenPlan("warning", Show.WARNING),
        FAULT_PLAN,
    )


def _panels(exhibit: Exhibit) -> Iterator[ScreenPlan]:
    for panel in exhibit.settings.panels:
        yield ScreenPlan(f"panel-{panel}" if panel in _TAKEN else panel, Show.PANEL, panel)


def _cards(exhibit: Exhibit, kinds: Mapping[str, PanelKind]) -> Iterator[ScreenPlan]:
    seen: set[str] = set()
    for panel in exhibit.settings.panels:
        for kind in kinds[panel].opens:
            items = exhibit.items(kind)
            if items and kind not in seen:
                seen.add(kind)
                longest = max(items.values(), key=amount_of_text)
                yield ScreenPlan(f"card-{kind}", Show.CARD, panel, kind, longest.id)


def _evidence(exhibit: Exhibit, kinds: Mapping[str, PanelKind]) -> Iterator[ScreenPlan]:
    """How the item is known of which there is most to tell, and what is taken home of it."""
    found = [
        (len(item.sources), amount_of_text(item.note), kind, item.id)
        for panel in exhibit.settings.panels
        for kind in kinds[panel].opens
        for item in exhibit.items(kind).values()
        if way_to_evidence(exhibit, kind, item.id)
    ]
    if found:
        *_, kind, item_id = max(found)
        yield ScreenPlan("evidence", Show.EVIDENCE, kind=kind, item=item_id)
        yield ScreenPlan("take-home", Show.TAKE_HOME, kind=kind, item=item_id)


def _terms(exhibit: Exhibit) -> Iterator[ScreenPlan]:
    """The word of which there is most to tell, over the first panel."""
    if exhibit.terms:
        longest = max(exhibit.terms.values(), key=amount_of_text)
        yield ScreenPlan("term", Show.TERM, exhibit.settings.panels[0], TERM, longest.id)


def amount_of_text(content: object) -> int:
    """Characters of all texts in a piece of content, in all its languages."""
    if isinstance(content, Text):
        return len(content.root) if isinstance(content.root, str) else _together(content.root)
    if isinstance(content, Record):
        return sum(amount_of_text(getattr(content, each.name)) for each in fields(content))
    if isinstance(content, tuple):
        return sum(map(amount_of_text, cast(tuple[object, ...], content)))
    return 0


def _together(words: Mapping[str, str]) -> int:
    return sum(map(len, words.values()))
