"""What is wrong with a value, in plain sentences."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import ErrorDetails

from kiosk.content.codes import Code
from kiosk.content.dates import DATE_HELP, DateError
from kiosk.content.exhibit_file import ADDRESS_PATTERN
from kiosk.content.items import ID_PATTERN
from kiosk.content.marks import MisfitError
from kiosk.content.nodes import Node, Scalar, shape
from kiosk.content.palette import COLOUR_PATTERN
from kiosk.content.phrase import Phrase
from kiosk.content.report import At
from kiosk.content.suggest import advice
from kiosk.content.text import LANGUAGE_PATTERN

Words = tuple[Code, At, Phrase, Phrase]

_EXPECTED = {
    "string_type": Phrase("a text"),
    "path_type": Phrase("a text"),
    "tuple_type": Phrase("a list"),
    "list_type": Phrase("a list"),
    "dict_type": Phrase("a block of keys"),
    "mapping_type": Phrase("a block of keys"),
    "dataclass_type": Phrase("a block of keys"),
    "int_type": Phrase("a whole number"),
    "float_type": Phrase("a number"),
    "bool_type": Phrase("true or false"),
}
_HOW = {
    "a text": Phrase("write one text; put it in quotation marks if it begins with [ or {{"),
    "a list": Phrase(
        "write each entry on a line of its own that begins with “- ”, or write [one, two]"
    ),
    "a block of keys": Phrase(
        "write its keys below it, each on a line of its own, as “key: value”"
    ),
    "a whole number": Phrase("write figures only, such as 3"),
    "a number": Phrase("write figures only, with a point, such as 44.41"),
    "true or false": Phrase("write true or false"),
}
_LIMITS: Mapping[str, tuple[Callable[[float], Phrase], str]] = {
    "greater_than_equal": (lambda number: Phrase("at least {number:g}", number=number), "ge"),
    "greater_than": (lambda number: Phrase("more than {number:g}", number=number), "gt"),
    "less_than_equal": (lambda number: Phrase("at most {number:g}", number=number), "le"),
    "less_than": (lambda number: Phrase("less than {number:g}", number=number), "lt"),
}
_ID_HELP = Phrase("use small letters from a to z, figures, and hyphens between words")
_SHOWN = 60
_DEGREES = re.compile(r"(-?\d+\.\d+),? +(-?\d+\.\d+)")
"""As maps on the web give a place."""


def explain(error: ErrorDetails, node: Node, name: Phrase) -> Words:
    """A problem for pydantic's `error`, whose value is `node` and is called `name`."""
    at, context, value = node.at, error.get("ctx", {}), _shown(node)
    match error["type"]:
        case kind if expected := _EXPECTED.get(kind):
            words = _wrong_shape(expected, node, name)
        case "string_too_short" | "too_short":
            advised = Phrase("write it, or delete it with its key")
            words = Code.EMPTY_VALUE, at, Phrase("{name} is empty", name=name), advised
        case "string_pattern_mismatch":
            words = _wrong_pattern(str(context.get("pattern")), at, value, name)
        case "enum" | "literal_error":
            said = str(context.get("expected"))
            known = re.findall(r"'([^']*)'", said) or re.findall(r"\d+", said)
            words = _no_choice(known, at, value, name)
        case kind if kind in _LIMITS:
            bound, key = _LIMITS[kind]
            limit = bound(context[key])
            message = Phrase(
                "{name} is {value}, and must be {limit}", name=name, value=value, limit=limit
            )
            words = (
                Code.OUT_OF_RANGE,
                at,
                message,
                Phrase("write a number that is {limit}", limit=limit),
            )
        case "value_error":
            words = _value_error(context.get("error"), at, name)
        case kind:
            words = _not_a(kind, at, value, name)
    return words


def _wrong_shape(expected: Phrase, node: Node, name: Phrase) -> Words:
    given = shape(node)
    if given == expected:
        given = Phrase("something else")
    message = (
        Phrase(
            "{given} stands at {name} where {expected} belongs",
            given=given,
            name=name,
            expected=expected,
        )
        if name
        else Phrase("{given} stands where {expected} belongs", given=given, expected=expected)
    )
    return Code.WRONG_SHAPE, node.at, message, _in_shape(expected, node)


def _in_shape(expected: Phrase, node: Node) -> Phrase:
    """How to write it, with the author's own words where they are plain enough."""
    value = _shown(node) if isinstance(node, Scalar) else ""
    if expected == "a list" and re.fullmatch(r"[\w-]+(, *[\w-]+)*", value):
        return Phrase("write [{value}]", value=value)
    if expected == "a block of keys" and (found := _DEGREES.fullmatch(value)):
        return Phrase("write {{lat: {north}, lon: {east}}}", north=found[1], east=found[2])
    return _HOW[expected]


_PLAIN_PATTERNS: Mapping[str, tuple[Code, Callable[[str], Phrase], Phrase]] = {
    LANGUAGE_PATTERN: (
        Code.UNKNOWN_LANGUAGE,
        lambda value: Phrase("“{value}” is no language code", value=value),
        Phrase("write two or three small letters, such as de"),
    ),
    COLOUR_PATTERN: (
        Code.WRONG_VALUE,
        lambda value: Phrase("“{value}” is no colour", value=value),
        Phrase('write it with # and six figures, in quotation marks, such as "#0B1F33"'),
    ),
    ADDRESS_PATTERN: (
        Code.WRONG_VALUE,
        lambda value: Phrase("“{value}” is no address", value=value),
        Phrase("write it in full, such as https://museum.example"),
    ),
}


def help_for_pattern(pattern: str) -> str:
    """How a text is written that a pattern describes."""
    if pattern == ID_PATTERN:
        return _ID_HELP
    return _PLAIN_PATTERNS[pattern][2] if pattern in _PLAIN_PATTERNS else f"as {pattern}"


def _wrong_pattern(pattern: str, at: At, value: str, name: Phrase) -> Words:
    if pattern == ID_PATTERN:
        if not value:
            return (
                Code.EMPTY_VALUE,
                at,
                Phrase("{name} is empty", name=name),
                Phrase("write an id, or delete it"),
            )
        slug = slugged(value)
        help_ = Phrase("write “{slug}”: {advice}", slug=slug, advice=_ID_HELP) if slug else _ID_HELP
        return Code.ID, at, Phrase("“{value}” is no id", value=value), help_
    if pattern in _PLAIN_PATTERNS:
        code, none, help_ = _PLAIN_PATTERNS[pattern]
        return code, at, none(value), help_
    known = re.fullmatch(r"\^\(([\w |-]+)\)\$", pattern)
    if known:
        return _no_choice(known[1].split("|"), at, value, name)
    message = Phrase("“{value}” cannot stand at {name}", value=value, name=name)
    return Code.WRONG_VALUE, at, message, Phrase("it must look like {pattern}", pattern=pattern)


def _no_choice(known: list[str], at: At, value: str, name: Phrase) -> Words:
    message = Phrase("“{value}” cannot stand at {name}", value=value, name=name)
    return (
        Code.WRONG_VALUE,
        at,
        message,
        advice(value, known, Phrase("write one of those that are known")),
    )


def _value_error(error: Any, at: At, name: Phrase) -> Words:
    if isinstance(error, DateError):
        return Code.DATE, at, error.sentence, DATE_HELP
    if isinstance(error, MisfitError):
        return Code.WRONG_VALUE, at, error.sentence, error.help
    said = error.args[0] if isinstance(error, Exception) and error.args else ""
    help_ = said if isinstance(said, Phrase) else Phrase("{words}", words=said)
    return Code.WRONG_VALUE, at, Phrase("{name} cannot be read", name=name), help_


def _not_a(kind: str, at: At, value: str, name: Phrase) -> Words:
    for start, expected in (
        ("int", Phrase("a whole number")),
        ("float", Phrase("a number")),
        ("finite", Phrase("a number")),
        ("bool", Phrase("true or false")),
    ):
        if kind.startswith(start):
            help_ = _HOW[expected]
            if re.fullmatch(r"-?\d+,\d+", value):
                help_ = Phrase("write {value}, with a point", value=value.replace(",", "."))
            message = Phrase(
                "“{value}” stands at {name} where {expected} belongs",
                value=value,
                name=name,
                expected=expected,
            )
            return Code.WRONG_VALUE, at, message, help_
    message = Phrase("“{value}” cannot stand at {name}", value=value, name=name)
    return Code.WRONG_VALUE, at, message, Phrase("compare with another file of its kind")


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
