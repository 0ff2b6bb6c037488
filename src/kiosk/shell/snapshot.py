"""What the shell shows, derived from the visit. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.pseudo import as_if
from kiosk.panels import PanelKind
from kiosk.visit import Location, Visit


@dataclass(frozen=True)
class LanguageChoice:
    """A language that a visitor can choose."""

    key: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Crumb:
    """A screen of the visit, in the bar."""

    key: str
    place: int
    """Its place in the visit's trail, from 0."""
    icon: str
    title: str
    """Empty for the home screen, whose name the bar knows."""
    here: bool


CRUMBS = 3
"""As many screens of the visit are named in the bar."""


@dataclass(frozen=True)
class Snapshot:
    """Where the visit stands, as the shell shows it."""

    phase: str
    language: str
    panel: str
    panel_title: str
    can_go_back: bool
    item: str = ""
    sheet: str = ""
    asked: str = ""
    crumbs: tuple[Crumb, ...] = ()


def in_language(words: Mapping[str, str], language: str) -> str:
    """One of the program's own texts, which always have English."""
    return as_if(words.get(language, words["en"]), language)


def derive(kinds: Mapping[str, PanelKind], visit: Visit) -> Snapshot:
    """The shell's states for a visit."""
    language = visit.language
    panel, asked = visit.location.panel, visit.location.asked
    return Snapshot(
        phase=visit.phase.value,
        language=language,
        panel=panel,
        panel_title=in_language(kinds[panel].titles, language) if panel else "",
        can_go_back=len(visit.trail) > 1 or bool(asked or visit.sheet),
        item=visit.location.item,
        sheet=visit.sheet.value,
        asked=asked[-1].kind if asked else "",
        crumbs=_crumbs(kinds, visit),
    )


def _crumbs(kinds: Mapping[str, PanelKind], visit: Visit) -> tuple[Crumb, ...]:
    last = len(visit.trail) - 1
    return tuple(
        Crumb(
            key=str(place),
            place=place,
            icon=visit.trail[place].panel or "home",
            title=in_language(kinds[visit.trail[place].panel].titles, visit.language)
            if visit.trail[place].panel
            else "",
            here=place == last,
        )
        for place in range(max(0, last - CRUMBS + 1), last + 1)
    )


def location_of(kinds: Mapping[str, PanelKind], kind: str, item: str) -> Location | None:
    """Where an item is shown: in the first panel that opens its kind."""
    for name, panel in kinds.items():
        if kind in panel.opens:
            return Location(name, kind, item)
    return None
