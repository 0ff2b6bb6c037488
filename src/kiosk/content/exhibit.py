"""An exhibit as the program knows it: read, checked and frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kiosk.content.exhibit_file import Bounds, ExhibitFile, MapView, Zooms, meets
from kiosk.content.items import Event, Item, Person, Place, Term, Treaty
from kiosk.content.layers import Layer, Line
from kiosk.content.pseudo import as_if, written_in
from kiosk.content.record import Record
from kiosk.content.sources import Source
from kiosk.content.text import Text
from kiosk.content.tiles import NO_TILES, Tiles


@dataclass(frozen=True)
class FileKind:
    """Where the items of a kind lie: a folder, with one item a file that is named by its id; or,
    where the path ends in `.yaml`, one file that lists them all."""

    kind: str
    path: str
    schema: type[Item]

    @property
    def listed(self) -> bool:
        """Whether they are listed in one file."""
        return self.path.endswith(".yaml")


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
    tiles: Tiles = NO_TILES
    """The base map by day and by night."""
    layers: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    """What lies on the base map, by file."""
    panel_settings: Mapping[str, Record] = field(default_factory=dict[str, Record])

    @property
    def source_language(self) -> str:
        """The language that the others are translated from."""
        return self.settings.languages[0]

    def words(self, text: Text | None, language: str) -> str:
        """A text in a language, or in the source language; empty when there is none."""
        if text is None:
            return ""
        return as_if(text.words(written_in(language), self.source_language), language)

    def tells_of(self, place: Place) -> bool:
        """Whether something happened at a place; others are only names on the map."""
        return bool(place.visits or place.text or place.id in self._scenes)

    @cached_property
    def _scenes(self) -> frozenset[str]:
        """The places of all events."""
        return frozenset(event.place for event in self.events.values() if event.place)

    @cached_property
    def bounds(self) -> Bounds:
        """The part of the earth that a visitor can reach on the map."""
        return self.tiles.reachable(self.settings.map.bounds)

    @property
    def zooms(self) -> Zooms:
        """The zooms of the map's tiles that are used."""
        first, *_, last = (*self.tiles.day.zooms, self.tiles.day.zooms[-1])
        wished = self.settings.map.zooms
        if wished is None or wished.least > last or wished.most < first:
            return Zooms(least=first, most=last)
        return Zooms(least=max(wished.least, first), most=min(wished.most, last))

    @property
    def views(self) -> tuple[MapView, ...]:
        """The views that the map has; the first is seen at first. None if all lie off the map."""
        return tuple(view for view in self.settings.map.views if meets(view.bounds, self.bounds))

    def line(self, file: str | None) -> Line:
        """The first line of a layer; empty where there is none."""
        layer = self.layers.get(file) if file else None
        lines = (line for each in layer.features for line in each.lines) if layer else iter(())
        return next((line for line in lines if len(line) > 1), ())

    def items(self, kind: str) -> Mapping[str, Item]:
        """All items of a kind, by id; none of a kind that is not there."""
        return self._by_kind.get(kind, {})

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of item that it has."""
        return tuple(self._by_kind)

    @property
    def _by_kind(self) -> Mapping[str, Mapping[str, Item]]:
        return {
            **self.panel_items,
            "place": self.places,
            "event": self.events,
            "person": self.people,
            "treaty": self.treaties,
            "term": self.terms,
        }

    def item(self, kind: str, item_id: str) -> Item | None:
        """The item that a link `kind:item_id` leads to."""
        return self.items(kind).get(item_id)

    def recording(self, kind: str, item_id: str, language: str) -> Path | None:
        """The recording of `kind:item_id` read aloud in a language, if there is one."""
        item = self.item(kind, item_id)
        for each in item.spoken if item else ():
            if each.language == language:
                return self.folder / "media" / each.file
        return None
