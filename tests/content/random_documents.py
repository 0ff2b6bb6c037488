"""Documents as people write them, some of them wrong, for each kind of file of an exhibit.

A document is a tree of dicts and lists whose leaves are pieces of YAML, as they are typed.
"""

import dataclasses
import types
from collections.abc import Mapping
from copy import deepcopy
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st

from kiosk.content.csl import Issued, Name
from kiosk.content.dates import EdtfDate
from kiosk.content.exhibit_file import ADDRESS_PATTERN, FONT_PATTERN
from kiosk.content.field_types import types_of
from kiosk.content.items import ID_PATTERN, Citation
from kiosk.content.marks import Matches, NotInFile
from kiosk.content.palette import COLOUR_PATTERN
from kiosk.content.record import Record, key_of
from kiosk.content.text import LANGUAGE_PATTERN, Text

Document = str | list[Any] | dict[str, Any]

_LOOKS = {
    ID_PATTERN: ("rapallo", "genoa-1922", "1922"),
    LANGUAGE_PATTERN: ("de", "en", "rus"),
    COLOUR_PATTERN: ('"#1A1A1A"', '"#fbf5e6"'),
    FONT_PATTERN: ("Jost", "EB Garamond"),
    ADDRESS_PATTERN: ("https://museum.example/a",),
    "^(xyz|tms)$": ("xyz", "tms"),
}
_DATES = (
    *("1922", "1922-04", "1922-04-16", "1922~", "1922-04-16T01:15", "1922-04/1922-05", "../1922"),
    *("1924-02-29", "2000-02-29", "1922/..", '"1922"', "1922-04-30?"),
)
_WORDS = ("Genua", '"Ä: b"', "1922", "1.10", "'no'", "no", "10:30", "010")
_ISSUED: tuple[Document, ...] = (
    *("1993", {"literal": "n.d."}, {"date-parts": [["1993", "4"]]}, [{"year": "1993"}], {}),
)
_TRUTHS = ("true", "false", "yes", "No", "TRUE", "0", '"true"')
_WRONG: tuple[Document, ...] = (
    *('""', "abc", '"Ä b"', "Abc", "-5", "1922", "99999", "1.5", "a-", "yes", "maybe"),
    *("1922-02-30", "1900-02-29", "1922-13", "0000", "1922-04-16T24:00", "../..", "1922/1924/1925"),
    *("verified", "A", "https://x", "", [], {}, ["abc"], [[]], {"de": "x"}, {"x1": "y"}),
    *({"de": '""'}, {"de": ["a"]}, {"id": "abc"}, ["Ä b"]),
)


def documents(kind: type[Record], *, with_id: bool) -> st.SearchStrategy[Document]:
    """A record of a kind, in which up to two things are changed."""
    return st.builds(_changed, _record(kind, with_id=with_id), st.lists(_changes, max_size=2))


def written(document: Document) -> str:
    """A document as a line of YAML."""
    if isinstance(document, dict):
        return "{" + ", ".join(f"{key}: {written(each)}" for key, each in document.items()) + "}"
    if isinstance(document, list):
        return "[" + ", ".join(map(written, document)) + "]"
    return document


@cache
def _record(kind: type[Record], *, with_id: bool = False) -> st.SearchStrategy[Document]:
    needed: dict[str, st.SearchStrategy[Document]] = {}
    optional: dict[str, st.SearchStrategy[Document]] = {}
    for each in dataclasses.fields(kind):
        annotation = types_of(kind)[each.name]
        if NotInFile() in getattr(annotation, "__metadata__", ()) and not with_id:
            continue
        must = each.default is dataclasses.MISSING
        (needed if must else optional)[key_of(each)] = _values(annotation, each.metadata)
    return st.fixed_dictionaries(needed, optional=optional)


def _values(annotation: Any, told: Mapping[str, Any]) -> st.SearchStrategy[Document]:
    if hasattr(annotation, "__metadata__"):
        for mark in annotation.__metadata__:
            if isinstance(mark, Matches):
                return st.sampled_from(_LOOKS[mark.pattern])
        return _values(annotation.__origin__, told)
    origin = get_origin(annotation)
    if origin in {Union, types.UnionType}:
        return _values(get_args(annotation)[0], told)
    if origin is tuple:
        entry = _values(get_args(annotation)[0], {})
        return st.lists(entry, min_size=told.get("min_length", 0), max_size=2)
    return _plain(annotation, told)


def _plain(kind: type[Any], told: Mapping[str, Any]) -> st.SearchStrategy[Document]:
    words = st.sampled_from(_LOOKS.get(told.get("pattern", ""), _WORDS))
    known = {
        Text: words | st.dictionaries(st.sampled_from(("de", "en", "ru")), words, min_size=1),
        EdtfDate: st.sampled_from(_DATES),
        Issued: st.sampled_from(_ISSUED),
        bool: st.sampled_from(_TRUTHS),
        str: words,
    }
    if kind in known:
        return known[kind]
    if kind in {int, float}:
        return st.sampled_from(_numbers(told.get("ge", 1), told.get("le", 5000), kind))
    if issubclass(kind, StrEnum):
        return st.sampled_from([each.value for each in kind])
    assert issubclass(kind, Record), kind
    short = {Citation: st.sampled_from(_LOOKS[ID_PATTERN]), Name: words}
    return short.get(kind, st.nothing()) | _record(kind)


def _numbers(least: float, most: float, kind: type[Any]) -> list[str]:
    near = map(str, (least, most, least + 1, least - 1, most + 1))
    return [*near, f"{most}.0", f'"{most}"', f"{least}.25" if kind is float else f"{least}"]


_changes = st.tuples(
    st.sampled_from(("replace", "replace", "remove", "misspell", "add")),
    st.integers(0, 10_000),
    st.sampled_from(_WRONG),
)


def _changed(document: Document, changes: list[tuple[str, int, Document]]) -> Document:
    document = deepcopy(document)
    for what, where, sample in changes:
        value = deepcopy(sample)
        places = list(_places(document))
        if not places:
            return value
        holder, key = places[where % len(places)]
        match what:
            case "replace":
                holder[key] = value
            case "remove":
                del holder[key]
            case "misspell" if isinstance(holder, dict):
                holder[f"{key}x"] = holder.pop(key)
            case _ if isinstance(holder, dict):
                holder["something"] = value
            case _:
                holder.append(value)
    return document


def _places(document: Document) -> Any:
    inner = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in inner:
        yield document, key
        if isinstance(value, dict | list):
            yield from _places(value)
