"""An exhibit as the program knows it: read, checked and frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.items import Event, Item, Person, Place, Term, Treaty
from kiosk.content.record import Record
from kiosk.content.sources import Source
from kiosk.content.text import Text


@dataclass(frozen=True)
class FileKind:
    """Files that a panel alone reads: one item a file in `folder`, named by its id."""

    kind: str
    folder: str
    schema: type[Item]


@dataclass(frozen=True)
class Exhibit:
    """One content folder. Items are by id; `panel_items` are those a panel alone shows, by kind."""

    folder: Path
    settings: ExhibitFile
    places: Mapping[str, Place]
    events: Mapping[str, Event]
    people: Mapping[str, Person]
    treaties: Mapping[str, Treaty]
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    panel_items: Mapping[str, Mapping[str, Item]] = field(
        default_factory=dict[str, Mapping[str, Item]]
    )
    route: tuple[tuple[float, float], ...] = ()
    """The line on the start screen: longitudes and latitudes, in degrees."""
    panel_settings: Mapping[str, Record] = field(default_factory=dict[str, Record])

    @property
    def source_language(self) -> str:
        """The language that the others are translated from."""
        return self.settings.languages[0]

    def words(self, text: Text | None, language: str) -> str:
        """A text in a language, or in the source language; empty when there is none."""
        return text.words(language, self.source_language) if text else ""

    def tells_of(self, place: Place) -> bool:
        """Whether something happened at a place; others are only names on the map."""
        return bool(
            place.visits
            or place.text
            or any(event.place == place.id for event in self.events.values())
        )

    def item(self, kind: str, item_id: str) -> Item | None:
        """The item that a link `kind:item_id` leads to."""
        shared: Mapping[str, Mapping[str, Item]] = {
            "place": self.places,
            "event": self.events,
            "person": self.people,
            "treaty": self.treaties,
            "term": self.terms,
        }
        return shared.get(kind, self.panel_items.get(kind, {})).get(item_id)
