"""The kinds of file that an exhibit is made of, and the JSON Schema of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.exhibit import FileKind
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.listed import SOURCES_FILES
from kiosk.content.main_file import EXHIBIT_FILE, OWN_KEYS
from kiosk.content.marks import OFFERS
from kiosk.content.read import Panel
from kiosk.content.reader import SHARED
from kiosk.content.record import Record
from kiosk.content.schemas.examples import illustrate, part_of
from kiosk.content.schemas.generator import ID, WORDS, Schema, editor_schema
from kiosk.content.sources import Source

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PANELS = "panel"
"""What an exhibit has to offer where panels are named."""
KEYED = "UnderItsId"
"""What the name of a block ends with that stands under its id, instead of holding it."""
_PART = "#/$defs/{}"


@dataclass(frozen=True)
class SchemaFile:
    """A kind of file, and what may stand in it."""

    kind: str
    """`event` for `event.json`."""
    path: str
    """`events`, the folder of such files, or one file such as `glossary.yaml`."""
    schema: Schema

    @property
    def name(self) -> str:
        """The name of the file that holds the schema."""
        return f"{self.kind}.json"

    @property
    def is_folder(self) -> bool:
        """Whether there are many such files, each named by its item's id."""
        return not self.path.endswith(".yaml")

    @property
    def files(self) -> str:
        """Which files they are, from the exhibit's folder: `events/*.yaml`."""
        return f"{self.path}/*.yaml" if self.is_folder else self.path

    @property
    def entry(self) -> Schema:
        """What one item is; a file that lists many holds a list of it."""
        listed = self.schema.get("items")
        return part_of(self.schema, listed["$ref"]) if listed else self.schema

    @property
    def modeline(self) -> str:
        """The line at the head of such a file by which editors find its schema."""
        up = "../" if self.is_folder else ""
        return f"# yaml-language-server: $schema={up}.schema/{self.name}"


def schema_files(panels: Mapping[str, Panel]) -> tuple[SchemaFile, ...]:
    """All kinds of file for the installed `panels`, by name."""
    kinds = [*SHARED, *(kind for panel in panels.values() for kind in panel.files)]
    return (
        schema_file("exhibit", EXHIBIT_FILE, _main(panels)),
        *(schema_file(kind.kind, kind.path, _items(kind)) for kind in kinds),
        schema_file("source", SOURCES_FILES[0], _sources()),
    )


def schema_file(kind: str, path: str, schema: Schema) -> SchemaFile:
    """A kind of file, of the schema that the generator makes."""
    schema["$defs"] = {"Text": dict(WORDS), **schema.pop("$defs", {})}
    illustrate(schema)
    return SchemaFile(kind, path, {"$schema": DIALECT, "title": kind, **schema})


def _main(panels: Mapping[str, Panel]) -> Schema:
    made = editor_schema(ExhibitFile)
    made["properties"]["panels"]["items"][OFFERS] = PANELS
    needed: list[Schema] = []
    for panel in panels.values():
        if panel.settings and panel.name not in OWN_KEYS:
            made["properties"][panel.name] = _part(made, panel.settings)
            if made["$defs"][panel.settings.__name__].get("required"):
                needed.append(_needs_block(panel.name))
    return {**made, "allOf": needed} if needed else made


def _needs_block(panel: str) -> Schema:
    named = {"properties": {"panels": {"contains": {"const": panel}}}, "required": ["panels"]}
    return {"if": named, "then": {"required": [panel]}}


def _items(kind: FileKind) -> Schema:
    made = editor_schema(kind.schema)
    return _listed(made, kind.schema, _with_id(made, kind)) if kind.listed else made


def _with_id(schema: Schema, kind: FileKind) -> Schema:
    told = {"description": f"By which the {kind.kind} is named.", "examples": ["first-one"]}
    return {
        **schema,
        "properties": {"id": {**ID, **told}, **schema["properties"]},
        "required": ["id", *schema.get("required", ())],
    }


def _sources() -> Schema:
    with_id = editor_schema(Source)
    known = {key: value for key, value in with_id["properties"].items() if key != "id"}
    needed = [key for key in with_id["required"] if key != "id"]
    without = {**with_id, "properties": {**known, "id": False}, "required": needed}
    made = _listed(without, Source, with_id)
    items = {"items": made["items"], "type": "array", "description": "The sources."}
    return {**made, "properties": {"references": items}}


def _listed(keyed: Schema, kind: type[Record], with_id: Schema) -> Schema:
    """A list of entries that have an id, or a block of ids with what belongs to each."""
    parts = with_id.pop("$defs", {})
    keyed.pop("$defs", None)
    name = kind.__name__
    return {
        "$defs": {**parts, name: with_id, f"{name}{KEYED}": keyed},
        "description": with_id["description"],
        "type": ["array", "object"],
        "items": {"$ref": _PART.format(name)},
        "additionalProperties": {"$ref": _PART.format(f"{name}{KEYED}")},
    }


def _part(schema: Schema, kind: type[Record]) -> Schema:
    """A block of its own in a file."""
    made: Any = editor_schema(kind)
    schema["$defs"] |= made.pop("$defs", {})
    schema["$defs"][kind.__name__] = made
    return {"$ref": _PART.format(kind.__name__), "description": made["description"]}
