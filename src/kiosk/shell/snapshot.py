"""What the shell shows, derived from the visit. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.panels import PanelKind
from kiosk.visit import Location, Visit


@dataclass(frozen=True)
class LanguageChoice:
    """A language that a visitor can choose."""

    key: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Snapshot:
    """Where the visit stands, as the shell shows it."""

    phase: str
    language: str
    panel: str
    panel_title: str
    can_go_back: bool


def in_language(words: Mapping[str, str], language: str) -> str:
    """One of the program's own texts, which always have English."""
    return words.get(language, words["en"])


def derive(kinds: Mapping[str, PanelKind], visit: Visit) -> Snapshot:
    """The shell's states for a visit."""
    language = visit.language
    panel = visit.location.panel
    return Snapshot(
        phase=visit.phase.value,
        language=language,
        panel=panel,
        panel_title=in_language(kinds[panel].titles, language) if panel else "",
        can_go_back=len(visit.trail) > 1 or visit.location.asked,
    )


def location_of(kinds: Mapping[str, PanelKind], kind: str, item: str) -> Location | None:
    """Where an item is shown: in the first panel that opens its kind."""
    for name, panel in kinds.items():
        if kind in panel.opens:
            return Location(name, kind, item)
    return None
