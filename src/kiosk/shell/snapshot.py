"""What the shell shows, derived from the exhibit and the visit. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.visit import Location, Visit


@dataclass(frozen=True)
class Door:
    """A door on the home screen."""

    key: str
    title: str
    line: str
    poster: str
    last: bool


@dataclass(frozen=True)
class LanguageChoice:
    """A language that a visitor can choose."""

    key: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Snapshot:
    """All words and states of the shell at one instant."""

    phase: str
    language: str
    title: str
    hook_title: str
    hook_text: str
    home_kicker: str
    home_title: str
    home_text: str
    panel: str
    panel_title: str
    can_go_back: bool


def in_language(words: Mapping[str, str], language: str) -> str:
    """One of the program's own texts, which always have English."""
    return words.get(language, words["en"])


def derive(exhibit: Exhibit, kinds: Mapping[str, PanelKind], visit: Visit) -> Snapshot:
    """The shell's texts and states for a visit."""
    settings, language = exhibit.settings, visit.language
    hook = settings.start.hooks[0]
    panel = visit.location.panel
    return Snapshot(
        phase=visit.phase.value,
        language=language,
        title=exhibit.words(settings.title, language),
        hook_title=exhibit.words(hook.title, language),
        hook_text=exhibit.words(hook.text, language),
        home_kicker=exhibit.words(settings.home.kicker, language),
        home_title=exhibit.words(settings.home.title, language),
        home_text=exhibit.words(settings.home.text, language),
        panel=panel,
        panel_title=in_language(kinds[panel].titles, language) if panel else "",
        can_go_back=len(visit.trail) > 1,
    )


def location_of(kinds: Mapping[str, PanelKind], kind: str, item: str) -> Location | None:
    """Where an item is shown: in the first panel that opens its kind."""
    for name, panel in kinds.items():
        if kind in panel.opens:
            return Location(name, kind, item)
    return None
