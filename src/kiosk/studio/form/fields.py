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
PICTURES = "MediaFile"
"""Under which an exhibit offers its pictures."""
_LANGUAGE = "language"
"""Of which there can be more than the exhibit has to offer."""
_LIMIT = re.compile(r"at most (\d+) (\w+)")
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
    limit: tuple[int, str] | None = None
    """How long it may be, such as 25 `words`."""
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
    known: dict[str, Schema | bool] = schema.get("properties", {})
    needed: list[str] = schema.get("required", [])
    made = [
        _field(key, each, root, key in needed)
        for key, each in known.items()
        if not isinstance(each, bool) and not _OTHER_NAME.fullmatch(each.get("description", ""))
    ]
    return tuple(sorted(made, key=lambda each: not each.needed))


def naming(fields: tuple[Field, ...]) -> Field:
    """What a thing is called, which is all that a new one has."""
    asked = [each for each in fields if each.key != "id"]
    words = [each for each in asked if each.needed and each.shape is Shape.WORDS]
    return (words or asked)[0]


def _field(key: str, said: Schema, root: Schema, needed: bool) -> Field:
    comment = said.get("$comment", "")
    example = example_of(said, root)
    common: dict[str, Any] = {
        "description": said.get("description", ""),
        "limit": (int(limit[1]), limit[2]) if (limit := _LIMIT.fullmatch(comment)) else None,
        "example": str(example) if isinstance(example, str | int | float) else "",
        "needed": needed,
    }
    if said.get("$ref") == TEXT:
        common["example"] = _first_words(example)
        return Field(key, Shape.WORDS, **common)
    whole = part_of(root, said["$ref"]) | said if "$ref" in said else said
    return _whole(key, whole, root, common)


def _first_words(example: Any) -> str:
    match example:
        case {**languages} if languages:
            return str(next(iter(languages.values())))
        case _:
            return str(example or "")


def _whole(key: str, said: Schema, root: Schema, common: dict[str, Any]) -> Field:
    more: dict[str, Any] = {}
    match said:
        case {"enum": [*choices]}:
            shape, more = Shape.CHOICE, {"choices": tuple(map(str, choices))}
        case {"type": "array", "items": entry}:
            shape, more = _list(entry, root)
        case {"properties": known}:
            shape = Shape.POSITION if _POSITION.issubset(known) else Shape.BLOCK
            more = {"fields": fields_of(said, root)}
        case {"pattern": pattern} if pattern == TRUTH_PATTERN:
            shape = Shape.TRUTH
        case {"x-offers": offers}:
            shape = Shape.PICTURE if offers == PICTURES else Shape.CHOICE
            more = {"offers": offers}
        case {"$comment": "date"}:
            shape = Shape.DATE
        case {"type": _} | {"anyOf": _}:
            shape = Shape.LINE
        case _:
            shape = Shape.FILE
    return Field(key, shape, **common, **more)


def _list(entry: Schema, root: Schema) -> tuple[Shape, dict[str, Any]]:
    found: tuple[Shape, dict[str, Any]]
    match entry:
        case {"anyOf": [{**short}, {"$ref": reference}]}:
            inner = fields_of(part_of(root, reference), root)
            found = (
                Shape.BLOCKS,
                {"fields": inner, "short": inner[0].key if OFFERS in short else ""},
            )
        case {"$ref": reference} if reference == TEXT:
            found = Shape.TEXTS, {}
        case {"$ref": reference} if "properties" in (block := part_of(root, reference)):
            found = Shape.BLOCKS, {"fields": fields_of(block, root)}
        case {"x-offers": offers} if offers != _LANGUAGE:
            found = Shape.CHOICES, {"offers": offers}
        case {"type": _}:
            found = Shape.LINES, {}
        case _:
            found = Shape.FILE, {}
    return found
