"""What technicians are told of a station's settings: tables for a page, and an example file."""

from collections.abc import Iterator
from textwrap import wrap

from kiosk.content.schemas.examples import part_of
from kiosk.content.schemas.generator import Schema
from kiosk.settings.model import STATION_FILE
from kiosk.settings.schema import settings_schema
from tools.content_format.page import kind_of, spoken, table
from tools.content_format.plain_yaml import flow

BEGIN, END = "<!-- settings: made by python -m tools.content_format -->", "<!-- end of settings -->"
_HEAD = f"""\
## The settings of one station, as they are if left out; where it says “Such as”, nothing is set.
##
## Copy this file to {STATION_FILE}. To set something, delete the # before it, and the # before
## the block that it stands in, such as screen. Then ask what is wrong:
##
##     kiosk check {STATION_FILE}
"""


def with_tables(page: str) -> str:
    """A page with its tables made anew, where it has a place for them."""
    before, _, rest = page.partition(f"{BEGIN}\n")
    _, _, after = rest.partition(f"{END}\n")
    return "\n".join((f"{before}{BEGIN}\n", *_tables(settings_schema().schema), f"{END}\n{after}"))


def example() -> str:
    """Every setting with its sentence, commented out."""
    schema = settings_schema().schema
    return "\n".join((_HEAD, *_lines(schema, schema, ""))).rstrip() + "\n"


def _tables(schema: Schema) -> Iterator[str]:
    yield from table(schema, schema)
    yield ""
    for name, part in _blocks(schema):
        yield f"### {spoken(name).capitalize()}\n\n{part['description']}\n"
        yield from table(part, schema)
        yield ""


def _blocks(schema: Schema) -> Iterator[tuple[str, Schema]]:
    for field in schema["properties"].values():
        if block := _block(field, schema):
            yield field["$ref"].rpartition("/")[2], block


def _block(field: Schema, root: Schema) -> Schema | None:
    part = part_of(root, field["$ref"]) if "$ref" in field else {}
    return part if "properties" in part else None


def _lines(part: Schema, root: Schema, indent: str) -> Iterator[str]:
    for key, field in part["properties"].items():
        block = _block(field, root)
        yield from (f"## {line}" for line in wrap(_told(field, root, is_block=bool(block)), 96))
        if block:
            yield f"#{indent}{key}:"
            yield from _lines(block, root, f"{indent}  ")
        else:
            yield f"#{indent}{key}: {flow(field.get('default', field['examples'][0]))}\n"


def _told(field: Schema, root: Schema, *, is_block: bool) -> str:
    if is_block:
        return f"{field['description']}"
    kind = kind_of(field, root).replace("`", "")
    such_as = "" if "default" in field else " Such as:"
    return f"{field['description']} {kind[:1].upper()}{kind[1:]}.{such_as}"
