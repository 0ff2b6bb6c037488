"""The JSON Schema of one class of content, as editors need it.

Pydantic makes it of what it validates by. It differs in that an editor goes by YAML's own rules, to
which a plain `1922` is a number, while the reader takes every value for a text.
"""

import re
from pathlib import Path
from typing import Any, cast

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from kiosk.content.items import ID_PATTERN
from kiosk.content.marks import OFFERS
from kiosk.content.text import LANGUAGE_PATTERN
from kiosk.content.truth import TRUTH_PATTERN
from kiosk.content.value_words import help_for_pattern

Schema = dict[str, Any]
_FIGURES = r"^\s*[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\s*$"
_WHOLE_FIGURES = r"^\s*[-+]?[0-9]+(\.0+)?\s*$"
TEXT = "#/$defs/Text"
_WORD: Schema = {"type": ["string", "number"], "minLength": 1}
WORDS: Schema = {
    "description": "Words that are the same in all languages, or words for each language.",
    "type": [*_WORD["type"], "object"],
    "minLength": 1,
    "minProperties": 1,
    "propertyNames": {"pattern": LANGUAGE_PATTERN},
    "additionalProperties": _WORD,
    OFFERS: "language",
}
"""What `TEXT` stands for."""
ID: Schema = {
    "type": ["string", "integer"],
    "minimum": 0,
    "pattern": ID_PATTERN,
    "patternErrorMessage": help_for_pattern(ID_PATTERN),
}
_CHOICES = re.compile(r"\^\(([\w |-]+)\)\$")


def editor_schema(kind: type[object]) -> Schema:
    """The JSON Schema of a kind of file or block, with its definitions under `$defs`."""
    made = TypeAdapter(kind).json_schema(schema_generator=_EditorSchema)
    return cast("Schema", _tidied(made))


class _EditorSchema(GenerateJsonSchema):
    def str_schema(self, schema: Any) -> Schema:
        pattern = schema.get("pattern")
        if pattern is None:
            return {"type": ["string", "number"], **_least_length(schema)}
        if choices := _CHOICES.fullmatch(pattern):
            return {"enum": choices[1].split("|")}
        if pattern == ID_PATTERN:
            return dict(ID)
        offers = {OFFERS: "language"} if pattern == LANGUAGE_PATTERN else {}
        told = {"patternErrorMessage": help_for_pattern(pattern)}
        return {"type": "string", "pattern": pattern, **told, **offers}

    def int_schema(self, schema: Any) -> Schema:
        return _number("integer", _WHOLE_FIGURES, schema)

    def float_schema(self, schema: Any) -> Schema:
        return _number("number", _FIGURES, schema)

    def bool_schema(self, schema: Any) -> Schema:  # noqa: ARG002 - as pydantic calls it
        told = {"patternErrorMessage": "write true or false"}
        figures = {"minimum": 0, "maximum": 1}
        return {
            "type": ["boolean", "string", "integer"],
            **figures,
            "pattern": TRUTH_PATTERN,
            **told,
        }

    def nullable_schema(self, schema: Any) -> Schema:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> Schema:
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        if isinstance(default, str | int | float | Path | tuple) and default not in {"", ()}:
            return {**inner, "default": self.encode_default(default)}
        return inner

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - as pydantic calls it
        return False


def _least_length(schema: Any) -> Schema:
    return {"minLength": schema["min_length"]} if "min_length" in schema else {}


def _number(kind: str, figures: str, schema: Any) -> Schema:
    limits = {"ge": "minimum", "le": "maximum", "gt": "exclusiveMinimum", "lt": "exclusiveMaximum"}
    found = {name: schema[key] for key, name in limits.items() if key in schema}
    told = {"patternErrorMessage": "write figures only, such as 3 or 44.41"}
    return {"type": [kind, "string"], **found, "pattern": figures, **told}


def _tidied(value: Any) -> Any:
    """Without the names of classes, and each description on one line."""
    if isinstance(value, list):
        return [_tidied(each) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    found: Schema = {}
    if cast("Schema", value).get(OFFERS) == "words":
        found["$ref"] = TEXT
    for key, inner in cast("Schema", value).items():
        match key, inner:
            case ("title", str()) | (str(), "words") if key in {"title", OFFERS}:
                pass
            case "description", str():
                found[key] = " ".join(inner.split())
            case _:
                found[key] = _tidied(inner)
    return found
