"""Which screens there are: start, home, panels and their sights, cards, what lies over them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.panels.cards import way_to_evidence
from kiosk.panels.questions import TERM
from kiosk.panels.sights import amount_of_text, sights_of
from kiosk.shell.credits import CHAPTERS


class Depth(StrEnum):
    """How much of an exhibit is drawn; each has all that those before it have."""

    KINDS = "kinds"
    """One screen of each kind, with the item of which there is most to tell."""
    SIGHTS = "sights"
    """And all leaves, and what panels say there is to see of them."""
    ITEMS = "items"
    """And each item's card, and how each is known."""


class Show(Enum):
    """How a screen is reached."""

    START = auto()
    HOME = auto()
    PANEL = auto()
    CARD = auto()
    EVIDENCE = auto()
    MORE = auto()
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
    touches: tuple[str, ...] = ()
    """What is touched there, as `Sight.touches` says."""
    everywhere: bool = True
    """Whether each format of screen has it."""


FAULT_PLAN = ScreenPlan("fault", Show.FAULT)
_TAKEN = frozenset(
    {
        *("start", "home", "evidence", "more", "take-home", "term"),
        *("languages", "reading-help", "warning", "fault"),
    }
)


def plans(
    exhibit: Exhibit, kinds: Mapping[str, PanelKind], depth: Depth = Depth.KINDS
) -> tuple[ScreenPlan, ...]:
    """All screens of an exhibit, in the order a visitor meets them; the fault page is the last."""
    return (
        ScreenPlan("start", Show.START),
        ScreenPlan("home", Show.HOME),
        *_panels(exhibit, kinds, depth),
        *_cards(exhibit, kinds, depth),
        *_evidence(exhibit, kinds, depth),
        *_more(exhibit, kinds),
        *_terms(exhibit, depth),
        *(ScreenPlan(f"credits-{chapter}", Show.CREDITS, item=chapter) for chapter in CHAPTERS),
        ScreenPlan("languages", Show.LANGUAGES),
        ScreenPlan("reading-help", Show.READING_HELP),
        ScreenPlan("warning", Show.WARNING),
        FAULT_PLAN,
    )


def _panels(exhibit: Exhibit, kinds: Mapping[str, PanelKind], depth: Depth) -> Iterator[ScreenPlan]:
    for panel in exhibit.settings.panels:
        name = f"panel-{panel}" if panel in _TAKEN else panel
        yield ScreenPlan(name, Show.PANEL, panel)
        if depth is Depth.KINDS:
            continue
        for sight in sights_of(kinds[panel], exhibit):
            kind, _, item = sight.item.partition(":")
            show = Show.CARD if item else Show.PANEL
            yield ScreenPlan(
                f"{name}-{sight.name}", show, panel, kind, item, sight.touches, sight.everywhere
            )


def _kinds(exhibit: Exhibit, kinds: Mapping[str, PanelKind]) -> dict[str, str]:
    """The kinds of item, each with the first panel that opens it."""
    found: dict[str, str] = {}
    for panel in exhibit.settings.panels:
        for kind in kinds[panel].opens:
            if exhibit.items(kind):
                found.setdefault(kind, panel)
    return found


def _cards(exhibit: Exhibit, kinds: Mapping[str, PanelKind], depth: Depth) -> Iterator[ScreenPlan]:
    for kind, panel in _kinds(exhibit, kinds).items():
        items = exhibit.items(kind)
        longest = max(items.values(), key=amount_of_text).id
        yield ScreenPlan(f"card-{kind}", Show.CARD, panel, kind, longest)
        if depth is Depth.ITEMS:
            for item in items:
                if item != longest:
                    yield ScreenPlan(f"card-{kind}-{item}", Show.CARD, panel, kind, item)


def _evidence(
    exhibit: Exhibit, kinds: Mapping[str, PanelKind], depth: Depth
) -> Iterator[ScreenPlan]:
    """How the item is known of which there is most to tell, and what is taken home of it."""
    found = [
        (len(item.sources), amount_of_text(item.note), kind, item.id)
        for kind in _kinds(exhibit, kinds)
        for item in exhibit.items(kind).values()
        if way_to_evidence(exhibit, kind, item.id)
    ]
    if not found:
        return
    *_, kind, item_id = most = max(found)
    yield ScreenPlan("evidence", Show.EVIDENCE, kind=kind, item=item_id)
    yield ScreenPlan("take-home", Show.TAKE_HOME, kind=kind, item=item_id)
    if depth is Depth.ITEMS:
        for each in found:
            if each != most:
                *_, kind, item_id = each
                name = f"evidence-{kind}-{item_id}"
                yield ScreenPlan(name, Show.EVIDENCE, kind=kind, item=item_id)


def _more(exhibit: Exhibit, kinds: Mapping[str, PanelKind]) -> Iterator[ScreenPlan]:
    """The longest of the longer texts."""
    found = [
        (amount_of_text(item.more), kind, item.id)
        for kind in _kinds(exhibit, kinds)
        for item in exhibit.items(kind).values()
        if item.more
    ]
    if found:
        _, kind, item_id = max(found)
        yield ScreenPlan("more", Show.MORE, kind=kind, item=item_id)


def _terms(exhibit: Exhibit, depth: Depth) -> Iterator[ScreenPlan]:
    """The word of which there is most to tell, over the first panel."""
    if not exhibit.terms:
        return
    panel = exhibit.settings.panels[0]
    longest = max(exhibit.terms.values(), key=amount_of_text).id
    yield ScreenPlan("term", Show.TERM, panel, TERM, longest)
    if depth is Depth.ITEMS:
        for term in exhibit.terms:
            if term != longest:
                yield ScreenPlan(f"term-{term}", Show.TERM, panel, TERM, term)
