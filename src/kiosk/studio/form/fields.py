"""What a form asks for: the fields of a kind of file, by its JSON Schema. No Qt."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from kiosk.content.marks import OFFERS
from kiosk.content.schemas.examples import example_of, part_of
from kiosk.content.schemas.generator import TEXT, Schema
from kiosk.content.truth import TRUTH_PATTERN

_POSITION = {"lat", "lon"}
_PICTURE = "MediaFile"
_OTHER_NAME = re.compile(r"As `\w+`\.")


class Shape(StrEnum):
    """How a field is asked for."""

    WORDS = "words"
    """A text, in languages side by side."""
    LINE = "line"
    DATE = "date"
    TRUTH = "truth"
    CHOICE = "choice"
    """One of a few, or the name of something else."""
    PICTURE = "picture"
    """The name of a picture's file."""
    CHOICES = "choices"
    """Names of other things."""
    LINES = "lines"
    """A list of short texts without a language."""
    TEXTS = "texts"
    """A list of texts."""
    BLOCKS = "blocks"
    """A list of blocks."""
    BLOCK = "block"
    POSITION = "position"
    """A block that is a place on the map."""
    FILE = "file"
    """What only the file itself can hold."""


@dataclass(frozen=True)
class Field:
    """One field of a form."""

    key: str
    shape: Shape
    description: str
    limit: str = ""
    """How long it may be, such as `at most 25 words`."""
    example: str = ""
    needed: bool = False
    choices: tuple[str, ...] = ()
    offers: str = ""
    """What an exhibit has to offer there, such as `place`."""
    short: str = ""
    """The key of a block that may be written as that key's value alone."""
    fields: tuple["Field", ...] = ()
    """Those of a block, or of each block of a list."""

    @cached_property
    def by_key(self) -> Mapping[str, "Field"]:
        """The fields of a block."""
        return {each.key: each for each in self.fields}


def fields_of(schema: Schema, root: Schema) -> tuple[Field, ...]:
    """The fields of a block or a file, those first that it needs.

    Args: the block's schema; the schema of the whole file, which holds its parts.
    """
    known = schema.get("properties", {})
    needed = set(schema.get("required", ()))
    made = [
        _field(key, each, root, key in needed)
        for key, each in known.items()
        if isinstance(each, dict) and not _OTHER_NAME.fullmatch(each.get("description", ""))
    ]
    return tuple(sorted(made, key=lambda each: not each.needed))


def _field(key: str, said: Schema, root: Schema, needed: bool) -> Field:
    comment = said.get("$comment", "")
    example = example_of(said, root)
    common: dict[str, Any] = {
        "description": said.get("description", ""),
        "limit": comment if comment.startswith("at most") else "",
        "example": str(example) if isinstance(example, str | int | float) else "",
        "needed": needed,
    }
    if said.get("$ref") == TEXT:
        common["example"] = next(iter(example.values()), "") if isinstance(example, dict) else ""
        return Field(key, Shape.WORDS, **common)
    whole = part_of(root, said["$ref"]) | said if "$ref" in said else said
    return _whole(key, whole, root, common)


def _whole(key: str, said: Schema, root: Schema, common: dict[str, Any]) -> Field:
    match said:
        case {"enum": [*choices]}:
            return Field(key, Shape.CHOICE, choices=tuple(map(str, choices)), **common)
        case {"type": "array", "items": entry}:
            return _list(key, entry, root, common)
        case {"properties": known}:
            shape = Shape.POSITION if _POSITION.issubset(known) else Shape.BLOCK
            return Field(key, shape, fields=fields_of(said, root), **common)
        case {"pattern": pattern} if pattern == TRUTH_PATTERN:
            return Field(key, Shape.TRUTH, **common)
        case {"x-offers": offers}:
            shape = Shape.PICTURE if offers == _PICTURE else Shape.CHOICE
            return Field(key, shape, offers=offers, **common)
        case {"$comment": "date"}:
            return Field(key, Shape.DATE, **common)
        case {"type": _} | {"anyOf": _}:
            return Field(key, Shape.LINE, **common)
        case _:
            return Field(key, Shape.FILE, **common)


def _list(key: str, entry: Schema, root: Schema, common: dict[str, Any]) -> Field:
    match entry:
        case {"anyOf": [{**short}, {"$ref": reference}]}:
            block = part_of(root, reference)
            inner = fields_of(block, root)
            first = inner[0].key if OFFERS in short else ""
            return Field(key, Shape.BLOCKS, short=first, fields=inner, **common)
        case {"$ref": reference} if reference == TEXT:
            return Field(key, Shape.TEXTS, **common)
        case {"$ref": reference} if "properties" in (block := part_of(root, reference)):
            return Field(key, Shape.BLOCKS, fields=fields_of(block, root), **common)
        case {"x-offers": offers}:
            return Field(key, Shape.CHOICES, offers=offers, **common)
        case {"type": _}:
            return Field(key, Shape.LINES, **common)
        case _:
            return Field(key, Shape.FILE, **common)
