"""What an exhibit has to offer where something is named: its ids, its languages, its files.

They are offered and nothing more: an id that is made a minute later is as good to the schema, and
`kiosk check` knows all of them.
"""

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, cast

from kiosk.content.document import read_document
from kiosk.content.exhibit import Exhibit
from kiosk.content.folders import ReportFor
from kiosk.content.items import ID_PATTERN
from kiosk.content.listed import SOURCES_FILES, listed_entries
from kiosk.content.main_file import MainFile
from kiosk.content.marks import OFFERS
from kiosk.content.read import Panel
from kiosk.content.reader import Reader
from kiosk.content.schemas.files import PANELS, SchemaFile
from kiosk.content.schemas.generator import Schema

Offers = Mapping[str, Mapping[str, str]]
"""By what is asked for, as under `x-offers`: each value, and what it is in words."""
_FILES = {
    "MediaFile": ("media", (".png", ".jpg", ".jpeg", ".webp")),
    "SoundFile": ("media", (".opus", ".ogg", ".flac", ".mp3", ".wav")),
}
_LAYERS = Path("map", "layers")


def offers_of(folder: Path, panels: Mapping[str, Panel], kinds: tuple[SchemaFile, ...]) -> Offers:
    """What the exhibit in `folder` has, as far as it can be read. Never raises for its faults."""
    reader = Reader(folder, panels, thorough=False)
    exhibit = reader.read()
    return offers_in(folder, reader.main, exhibit, panels, kinds)


def offers_in(
    folder: Path,
    main: MainFile,
    exhibit: Exhibit | None,
    panels: Collection[str],
    kinds: tuple[SchemaFile, ...],
) -> Offers:
    """What the exhibit in `folder` has now, called as in `exhibit`, which may be older."""
    found: dict[str, dict[str, str]] = {
        each.kind: _named(exhibit, each.kind, _ids(folder, each)) for each in kinds
    }
    found["category"] = _named(exhibit, "category", sorted(main.categories or ()))
    found["language"] = dict.fromkeys(main.languages, "")
    found[PANELS] = dict.fromkeys(sorted(panels), "")
    for asked, (inside, endings) in _FILES.items():
        found[asked] = dict.fromkeys(_files(folder / inside, endings), "")
    layers = _files(folder / _LAYERS, (".geojson", ".json"))
    found["GeoJsonFile"] = {(_LAYERS / each).as_posix(): "" for each in layers}
    return found


def offered(schema: Schema, offers: Offers) -> Schema:
    """A schema that also offers what there is."""
    asked: set[str] = set()
    made = cast("Schema", _offered(schema, offers, asked))
    for each in sorted(asked):
        snippets = [_snippet(*one) for one in offers[each].items()]
        made["$defs"][each] = {"defaultSnippets": snippets}
    return made


def _offered(value: Any, offers: Offers, asked: set[str]) -> Any:
    if isinstance(value, list):
        return [_offered(each, offers, asked) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    schema = {key: _offered(each, offers, asked) for key, each in cast("Schema", value).items()}
    wanted = schema.pop(OFFERS, "")
    there = offers.get(wanted, {})
    if not there:
        return schema
    if "additionalProperties" in schema:
        return {**schema, "properties": dict.fromkeys(there, schema["additionalProperties"])}
    asked.add(wanted)
    schema.pop("examples", None)
    return {**schema, "$ref": f"#/$defs/{wanted}"}


def _snippet(value: str, words: str) -> Schema:
    return {"label": value, "body": value, **({"description": words} if words else {})}


def _ids(folder: Path, kind: SchemaFile) -> list[str]:
    if kind.is_folder:
        return [name for name in _stems(folder / kind.path) if re.fullmatch(ID_PATTERN, name)]
    paths = SOURCES_FILES if kind.path in SOURCES_FILES else (kind.path,)
    reports = ReportFor()
    for path in paths:
        if (folder / path).is_file() and (document := read_document(folder, reports(path))):
            return sorted({name for name, _, _ in listed_entries(document)} - {""})
    return []


def _stems(folder: Path) -> list[str]:
    return [name.removesuffix(".yaml") for name in _files(folder, (".yaml",))]


def _files(folder: Path, endings: tuple[str, ...]) -> list[str]:
    try:
        return sorted(
            path.name
            for path in folder.iterdir()
            if path.name.lower().endswith(endings) and not path.name.startswith(".")
        )
    except OSError:
        return []


def _named(exhibit: Exhibit | None, kind: str, ids: list[str]) -> dict[str, str]:
    """Each id with the title or the name of what it names."""
    if exhibit is None:
        return dict.fromkeys(ids, "")
    language = exhibit.source_language
    match kind:
        case "source":
            things = exhibit.sources
        case "category":
            things = {each.id: each for each in exhibit.settings.categories}
        case _:
            things = exhibit.items(kind)
    return {name: _words(things.get(name), language) for name in ids}


def _words(thing: object, language: str) -> str:
    said = getattr(thing, "title", None) or getattr(thing, "name", None)
    return said if isinstance(said, str) else said.words(language, language) if said else ""
