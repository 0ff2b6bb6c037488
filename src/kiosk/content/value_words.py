"""What is wrong with a value, in plain sentences."""

import re
import unicodedata
from typing import Any

from pydantic_core import ErrorDetails

from kiosk.content.codes import Code
from kiosk.content.dates import DATE_HELP, DateError
from kiosk.content.exhibit_file import ADDRESS_PATTERN
from kiosk.content.items import ID_PATTERN
from kiosk.content.marks import MisfitError
from kiosk.content.nodes import Node, Scalar, shape
from kiosk.content.palette import COLOUR_PATTERN
from kiosk.content.report import At
from kiosk.content.suggest import advice
from kiosk.content.text import LANGUAGE_PATTERN

Words = tuple[Code, At, str, str]

_EXPECTED = {
    "string_type": "a text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a block of keys",
    "mapping_type": "a block of keys",
    "dataclass_type": "a block of keys",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
}
_HOW = {
    "a text": "write one text; put it in quotation marks if it begins with [ or {",
    "a list": "write each entry on a line of its own that begins with “- ”, or write [one, two]",
    "a block of keys": "write its keys below it, each on a line of its own, as “key: value”",
    "a whole number": "write figures only, such as 3",
    "a number": "write figures only, with a point, such as 44.41",
    "true or false": "write true or false",
}
_LIMITS = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
    "less_than": ("less than", "lt"),
}
_ID_HELP = "use small letters from a to z, figures, and hyphens between words"
_SHOWN = 60


def explain(error: ErrorDetails, node: Node, name: str) -> Words:
    """A problem for pydantic's `error`, whose value is `node` and is called `name`."""
    at, context, value = node.at, error.get("ctx", {}), _shown(node)
    match error["type"]:
        case kind if expected := _EXPECTED.get(kind):
            words = _wrong_shape(expected, node, name)
        case "string_too_short" | "too_short":
            advised = "write it, or delete it with its key"
            words = Code.EMPTY_VALUE, at, f"{name} is empty", advised
        case "string_pattern_mismatch":
            words = _wrong_pattern(str(context.get("pattern")), at, value, name)
        case "enum" | "literal_error":
            known = re.findall(r"'([^']*)'", str(context.get("expected")))
            words = _no_choice(known, at, value, name)
        case kind if kind in _LIMITS:
            bound, key = _LIMITS[kind]
            limit = f"{bound} {context[key]:g}"
            message = f"{name} is {value}, and must be {limit}"
            words = Code.OUT_OF_RANGE, at, message, f"write a number that is {limit}"
        case "value_error":
            words = _value_error(context.get("error"), at, name)
        case kind:
            words = _not_a(kind, at, value, name)
    return words


def _wrong_shape(expected: str, node: Node, name: str) -> Words:
    given = shape(node)
    if given == expected:
        given = "something else"
    place = f"at {name} " if name else ""
    help_ = _HOW[expected]
    if expected == "a list" and isinstance(node, Scalar) and re.fullmatch(r"[\w-]+", node.value):
        help_ = f"write [{_shown(node)}]"
    return Code.WRONG_SHAPE, node.at, f"{given} stands {place}where {expected} belongs", help_


_PLAIN_PATTERNS = {
    LANGUAGE_PATTERN: (
        Code.UNKNOWN_LANGUAGE,
        "language code",
        "write two or three small letters, such as de",
    ),
    COLOUR_PATTERN: (
        Code.WRONG_VALUE,
        "colour",
        'write it with # and six figures, in quotation marks, such as "#0B1F33"',
    ),
    ADDRESS_PATTERN: (
        Code.WRONG_VALUE,
        "address",
        "write it in full, such as https://museum.example",
    ),
}


def help_for_pattern(pattern: str) -> str:
    """How a text is written that a pattern describes."""
    if pattern == ID_PATTERN:
        return _ID_HELP
    return _PLAIN_PATTERNS[pattern][2] if pattern in _PLAIN_PATTERNS else f"as {pattern}"


def _wrong_pattern(pattern: str, at: At, value: str, name: str) -> Words:
    if pattern == ID_PATTERN:
        if not value:
            return Code.EMPTY_VALUE, at, f"{name} is empty", "write an id, or delete it"
        slug = slugged(value)
        help_ = f"write “{slug}”: {_ID_HELP}" if slug else _ID_HELP
        return Code.ID, at, f"“{value}” is no id", help_
    if pattern in _PLAIN_PATTERNS:
        code, what, help_ = _PLAIN_PATTERNS[pattern]
        return code, at, f"“{value}” is no {what}", help_
    known = re.fullmatch(r"\^\(([\w |-]+)\)\$", pattern)
    if known:
        return _no_choice(known[1].split("|"), at, value, name)
    message = f"“{value}” cannot stand at {name}"
    return Code.WRONG_VALUE, at, message, f"it must look like {pattern}"


def _no_choice(known: list[str], at: At, value: str, name: str) -> Words:
    message = f"“{value}” cannot stand at {name}"
    return Code.WRONG_VALUE, at, message, advice(value, known, "write one of those that are known")


def _value_error(error: Any, at: At, name: str) -> Words:
    if isinstance(error, DateError):
        return Code.DATE, at, str(error), DATE_HELP
    if isinstance(error, MisfitError):
        return Code.WRONG_VALUE, at, str(error), error.help
    return Code.WRONG_VALUE, at, f"{name} cannot be read", str(error)


def _not_a(kind: str, at: At, value: str, name: str) -> Words:
    for start, expected in (
        ("int", "a whole number"),
        ("float", "a number"),
        ("finite", "a number"),
        ("bool", "true or false"),
    ):
        if kind.startswith(start):
            help_ = _HOW[expected]
            if re.fullmatch(r"-?\d+,\d+", value):
                help_ = f"write {value.replace(',', '.')}, with a point"
            message = f"“{value}” stands at {name} where {expected} belongs"
            return Code.WRONG_VALUE, at, message, help_
    message = f"“{value}” cannot stand at {name}"
    return Code.WRONG_VALUE, at, message, "compare with another file of its kind"


def slugged(value: str) -> str:
    """The id that somebody meant who wrote `Käte Kollwitz`."""
    plain = value.replace("ß", "ss")
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        plain = plain.replace(umlaut, letters).replace(umlaut.upper(), letters)
    ascii_ = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_).strip("-")[:_SHOWN]


def _shown(node: Node) -> str:
    if not isinstance(node, Scalar):
        return shape(node)
    return node.value if len(node.value) <= _SHOWN else node.value[:_SHOWN] + "…"
