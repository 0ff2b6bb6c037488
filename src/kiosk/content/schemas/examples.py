"""A sentence and an example for each field: its own, or those of what it is made of."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.schemas.generator import Schema
from kiosk.content.schemas.written import as_written


def illustrate(schema: Schema) -> None:
    """Give each field of a file's schema an example, as an editor reads it."""
    for _, each in all_fields(schema):
        given = each.get("examples", ())
        each["examples"] = [as_written(one) if isinstance(one, str) else one for one in given]
    for _, each in all_fields(schema):
        if not each["examples"] and (made := example_of(each, schema)) is not None:
            each["examples"] = [made]
        if "description" not in each and "$ref" in each:
            each["description"] = part_of(schema, each["$ref"])["description"]


def all_fields(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Each field in a file's schema, with its path, such as `Place.name`."""
    for name, part in (("", schema), *schema.get("$defs", {}).items()):
        for key, field in part.get("properties", {}).items():
            if isinstance(field, dict):
                yield f"{name}.{key}".lstrip("."), field


def example_of(field: Schema, root: Schema) -> Any:
    """The first example of a field or a block; None if there is none."""
    made: Any = None
    match field:
        case {"examples": [first, *_]}:
            made = first
        case {"$ref": reference}:
            made = example_of(part_of(root, reference), root)
        case {"anyOf": [*_, last]}:
            made = example_of(last, root)
        case {"enum": [*choices]}:
            made = next((each for each in choices if each != field.get("default")), None)
        case {"type": "array", "items": entry}:
            one = example_of(entry, root)
            made = None if one is None else [one]
        case {"type": ["boolean", *_]}:
            made = True
        case {"properties": known}:
            wanted = field.get("required") or list(known)[:1]
            parts = {key: example_of(known[key], root) for key in wanted}
            made = None if None in parts.values() else parts
        case _:
            made = field.get("default")
    return made


def part_of(root: Schema, reference: str) -> Schema:
    """What a `$ref` in a file's schema leads to."""
    found: Schema = root["$defs"][reference.rpartition("/")[2]]
    return found
