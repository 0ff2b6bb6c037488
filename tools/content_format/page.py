"""The page that says what an exhibit is made of: of the same JSON Schemas that editors get."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields

from kiosk.content.items import Item
from kiosk.content.read import Panel
from kiosk.content.schemas.examples import example_of, part_of
from kiosk.content.schemas.files import KEYED, SchemaFile, schema_files
from kiosk.content.schemas.generator import ID, TEXT, Schema
from tools.content_format.plain_yaml import block, flow

_LONGEST_EXAMPLE = 90
_COMMON = frozenset(each.name for each in fields(Item)) - {"id"}
_OFFERED = {
    "MediaFile": "name of a picture in `media`",
    "SoundFile": "name of a recording in `media`",
    "GeoJsonFile": "path of a GeoJSON file",
    "TileFolder": "path of a folder of tiles",
    "language": "language code",
    "panel": "name of a panel",
}
_HEAD = """\
# What an exhibit is made of

Every file that a museum may edit, field by field. This page is made from the program by
`python -m tools.content_format`: do not change it by hand. `kiosk check` says what is wrong with a
file, and `kiosk schema` lets your editor complete and explain all of this while you write.

## How files are written

- Files are YAML: `key: value`; a block below its key is indented by two spaces; the entries of a
  list begin with `- `. Short ones fit on a line: `{lat: 44.35, lon: 9.23}`, `[de, en]`.
- Put a value in quotation marks where it holds `: ` or ` #`, or begins with a sign such as `[`,
  `{`, `*`, `&`, `!` or `"`. What stands behind ` #` is a comment.
- The name of an item's file is its **id**: `rapallo` for `places/rapallo.yaml`. Ids have small
  letters from a to z, figures, and hyphens between words.
- A **text** is the same in all languages (`name: Berlin`), or has words for each, with the codes of
  `languages:` in `exhibit.yaml`. What is missing is read in the first language.
- In texts `*so*` is emphasis, `**so**` stronger, an empty line begins a paragraph, and
  `[words](person:rathenau)` leads to an item: its kind, a colon, its id.
- **Dates** are as exact as is known: `1922`, `1922-04`, `1922-04-16`, `1922-04-16T01:15`; with `~`
  for about, `?` for uncertain, `%` for both; a span as `1922-04-10/1922-05-19`, open as `1922/..`.
- **Needed** fields must be there; all others may be left out.
"""


def page(panels: Mapping[str, Panel]) -> str:
    """The page in Markdown, for the installed `panels`, by name."""
    files = schema_files(panels)
    parts = [_HEAD, *_contents(files)]
    parts += [line for each in files for line in _file(each, _shared(files, each))]
    parts += [*_every_item(files[1]), *_blocks(files)]
    return "\n".join(parts).rstrip() + "\n"


def _contents(files: Sequence[SchemaFile]) -> Iterator[str]:
    yield "## The files\n"
    for each in files:
        yield f"- [`{each.files}`](#{each.kind}): {each.entry['description']}"
    yield "- `media/`: pictures (PNG, JPEG, WebP) and recordings (Opus, Vorbis, FLAC, MP3, WAV)."
    yield "- `map/`: the tiles of the base map, and GeoJSON in `map/layers/`.\n"


def _shared(files: Sequence[SchemaFile], file: SchemaFile) -> frozenset[str]:
    """The fields that a kind has in common with every item."""
    common = {key: files[1].entry["properties"][key] for key in _COMMON}
    known = file.entry["properties"]
    return frozenset(key for key, field in common.items() if known.get(key) == field)


def _file(file: SchemaFile, shared: frozenset[str]) -> Iterator[str]:
    yield f'### <a id="{file.kind}"></a>`{file.files}`\n'
    listed = "" if file.entry is file.schema else " The file is a list of them."
    yield f"{file.entry['description']}{listed}\n"
    yield from table(file.entry, file.schema, shared)
    if shared:
        yield "\nBesides, it has what [every item](#item) can have."
    yield "\nThe least that is needed:\n"
    example = example_of(file.entry, file.schema)
    yield from (f"    {line}" for line in block([example] if listed else example))
    yield ""


def _every_item(file: SchemaFile) -> Iterator[str]:
    yield '### <a id="item"></a>Every item\n'
    yield "What each file in a folder, and each entry of the lists, can have.\n"
    yield from table(file.entry, file.schema, file.entry["properties"].keys() - _COMMON)
    yield ""


def _blocks(files: Sequence[SchemaFile]) -> Iterator[str]:
    yield "## Blocks\n"
    found = {
        name: (part, file.schema)
        for file in files
        for name, part in file.schema["$defs"].items()
        if "properties" in part and part is not file.entry and not name.endswith(KEYED)
    }
    for name, (part, schema) in sorted(found.items()):
        yield f"### {spoken(name).capitalize()}\n\n{part['description']}\n"
        yield from table(part, schema)
        yield ""


def table(part: Schema, root: Schema, left_out: Collection[str] = frozenset()) -> Iterator[str]:
    """What a block may hold, a row a field."""
    yield "| field | | what it is | example |"
    yield "|---|---|---|---|"
    needed = part.get("required", ())
    for key, field in part["properties"].items():
        if key not in left_out:
            must = "needed" if key in needed else ""
            kind = kind_of(field, root)
            told = f"{field['description']} {kind[:1].upper()}{kind[1:]}"
            if "default" in field:
                told += f"; `{flow(field['default'])}` if left out"
            yield f"| `{key}` | {must} | {told}. | {_example(field)} |"


def _example(field: Schema) -> str:
    shown = flow(field["examples"][0])
    return f"`{shown}`" if len(shown) <= _LONGEST_EXAMPLE else "see below"


def kind_of(field: Schema, root: Schema) -> str:
    """What stands at a field, in words."""
    match field:
        case {"type": "array", "items": entry}:
            said = f"list: {kind_of(entry, root)}"
        case {"anyOf": [*others], **rest} if "type" not in rest:
            said = " or ".join(kind_of(each, root) for each in others)
        case {"x-offers": asked}:
            said = _OFFERED.get(asked, f"id of a {asked}")
        case {"$ref": reference, **rest}:
            said = _block(reference, rest, root)
        case {"$comment": said}:
            pass
        case {"enum": choices}:
            said = "one of " + ", ".join(f"`{each}`" for each in choices)
        case {"type": [*kinds]}:
            said = _scalar([str(each) for each in kinds], field)
        case _:
            said = "words"
    return said


def _block(reference: str, rest: Schema, root: Schema) -> str:
    part = part_of(root, reference)
    if reference == TEXT:
        limit = rest.get("$comment")
        return f"text, {limit}" if limit else "text"
    name = spoken(reference.rpartition("/")[2])
    return f"[{name}](#{name.replace(' ', '-')})" if "properties" in part else kind_of(part, root)


def spoken(name: str) -> str:
    """`time settings` for `TimeSettings`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _scalar(kinds: Sequence[str], field: Schema) -> str:
    least, most = field.get("minimum"), field.get("maximum")
    limits = "" if least is None else f" from {least}" + ("" if most is None else f" to {most}")
    match kinds[0]:
        case "boolean":
            return "true or false"
        case "integer":
            return f"whole number{limits}"
        case "number":
            return f"number{limits}"
        case _:
            return "id" if field.get("pattern") == ID["pattern"] else "words"
