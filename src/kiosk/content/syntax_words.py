"""What libyaml says of a fault in the syntax, in plain words and at the place to mend."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from yaml.error import Mark, MarkedYAMLError

from kiosk.content.decoding import lines
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, At

Words = tuple[At, Phrase, Phrase]


@dataclass(frozen=True)
class _Fault:
    here: At
    """Where libyaml could not go on."""
    there: At
    """Where what it was reading began."""
    rows: list[str]


_QUOTE = Phrase("put the whole text in quotation marks")
_KEY = Phrase("write the key's name")
_STRAIGHT = Phrase('put the whole text between two of "; other quotation marks are only signs')
_LIKE_A_DASH = "\N{EN DASH}\N{EM DASH}\N{BULLET}\N{MIDDLE DOT}"
_INDENT = Phrase("indent it with spaces like the lines that belong to the same block")


def explain(error: MarkedYAMLError, text: str) -> Words:
    """Where, what, and what to do."""
    rows = lines(text)
    here = _clamped(error.problem_mark, rows)
    there = _clamped(error.context_mark, rows) if error.context_mark else here
    problem = error.problem or ""
    for said, words in _KNOWN.items():
        if said in problem:
            return words(_Fault(here, there, rows))
    if "anchor" in (error.context or "") or "alias" in (error.context or ""):
        return there, Phrase("a text cannot begin with “{char}”", char=_char(there, rows)), _QUOTE
    if "tag" in (error.context or ""):
        return there, Phrase("a text cannot begin with “!”"), _QUOTE
    return (
        here,
        Phrase("this cannot be read as YAML"),
        Phrase("compare with another file of its kind"),
    )


def _clamped(mark: Mark | None, rows: list[str]) -> At:
    """libyaml names the line after the last one for a file that ends too early."""
    if mark is None:
        return START
    line, column = mark.line, mark.column
    if line >= len(rows) or (line == len(rows) - 1 and not rows[line]):
        line = len(rows) - 1
        while line > 0 and not rows[line].strip():
            line -= 1
        column = len(rows[line].rstrip())
    return line + 1, column + 1


def _char(at: At, rows: list[str]) -> str:
    row = rows[at[0] - 1]
    return row[at[1] - 1] if at[1] <= len(row) else ""


def _first(at: At, rows: list[str]) -> At:
    row = rows[at[0] - 1]
    return at[0], len(row) - len(row.lstrip()) + 1


def _colon(fault: _Fault) -> Words:
    before = fault.rows[fault.here[0] - 1][: fault.here[1] - 1]
    if before.lstrip().startswith("- ") and fault.here[0] > 1:
        return _no_dash(_Fault((fault.here[0] - 1, 1), fault.there, fault.rows))
    if fault.here[0] > 1 and (words := _no_space(fault.here[0] - 1, fault.rows)):
        return words
    if fault.here[0] > 1 and re.fullmatch(r"\s+[\w-]+\s*", before):
        message = Phrase("this line is indented further than the block it belongs to")
        return (
            _first(fault.here, fault.rows),
            message,
            Phrase("{advice}; or put the text above in quotation marks", advice=_INDENT),
        )
    if re.fullmatch(r"[\w-]+\s*", before):
        message = Phrase("the text above this line has no key")
        return (max(fault.here[0] - 1, 1), 1), message, Phrase("write a key and a colon before it")
    return (
        fault.here,
        Phrase("a colon and a space cannot stand in a text without quotation marks"),
        _QUOTE,
    )


def _character(fault: _Fault) -> Words:
    char = _char(fault.here, fault.rows)
    if char == "\t":
        return (
            fault.here,
            Phrase("the line begins with a tab"),
            Phrase("indent with spaces, two for each step"),
        )
    help_ = Phrase("write it without “`”, which no text can hold") if char == "`" else _QUOTE
    return fault.here, Phrase("a text cannot begin with “{char}”", char=char), help_


def _tab(fault: _Fault) -> Words:
    return (
        fault.here,
        Phrase("the line is indented with a tab"),
        Phrase("indent with spaces, two for each step"),
    )


def _unclosed_quote(fault: _Fault) -> Words:
    mark = _char(fault.there, fault.rows)
    return (
        fault.there,
        Phrase("the text that begins here with {mark} does not end", mark=mark),
        Phrase("add {mark} at its end", mark=mark),
    )


def _within_brackets(fault: _Fault) -> Words | None:
    """What ends a short list or block too soon, if it is not merely left open."""
    row, char = fault.rows[fault.here[0] - 1], _char(fault.here, fault.rows)
    before = row[: fault.here[1] - 1].rstrip()
    if fault.here[0] != fault.there[0] or not char:
        return None
    if char == ":":
        message = Phrase("a colon and a space cannot stand in a text without quotation marks")
        help_ = Phrase("{advice}, or add the missing comma", advice=_QUOTE)
        curly = any(mark in before for mark in "„“”«»")
        return fault.here, message, _STRAIGHT if curly else help_
    if before.endswith('"') and row.count('"') % 2:
        message = Phrase("a quotation mark is missing before this, or is one too many")
        return (
            fault.here,
            message,
            Phrase("write one at the beginning and one at the end of a text"),
        )
    return _no_key(fault) if before.endswith(('"', "'", "]", "}")) else None


def _unclosed_list(fault: _Fault) -> Words:
    return _within_brackets(fault) or (
        fault.there,
        Phrase("the list that begins here with [ does not end"),
        Phrase("add ] or the missing comma"),
    )


def _unclosed_block(fault: _Fault) -> Words:
    return _within_brackets(fault) or (
        fault.there,
        Phrase("the block that begins here with {{ does not end"),
        Phrase("add }} or the missing comma"),
    )


def _no_dash(fault: _Fault) -> Words:
    at = _first(fault.here, fault.rows)
    if (sign := _char(at, fault.rows)) and sign in _LIKE_A_DASH:
        message = Phrase("“{sign}” does not begin an entry of a list", sign=sign)
        return at, message, Phrase("write a hyphen in its place: “- ”")
    message = Phrase("this line stands in a list but does not begin with a dash")
    return at, message, Phrase("begin it with “- ”, or indent it like the text of the entry above")


def _no_key(fault: _Fault) -> Words:
    before = fault.rows[fault.here[0] - 1][: fault.here[1] - 1].rstrip()
    if before.endswith(('"', "'")):
        message = Phrase("after the closing quotation mark nothing more can stand")
        doubled = Phrase("put all of it inside the quotation marks, and write “'” inside as “''”")
        printed = Phrase(
            "put all of it inside the quotation marks, and inside write those of print"
        )
        return fault.here, message, doubled if before.endswith("'") else printed
    if before.endswith(("]", "}")):
        return (
            fault.here,
            Phrase("after {sign} nothing more can stand", sign=before[-1]),
            _QUOTE,
        )
    if re.match(r"\s*\*", before):
        return fault.here, Phrase("a text cannot begin with “*”"), _QUOTE
    if not before and _char(fault.here, fault.rows) == ":":
        return fault.here, Phrase("there is no key before this colon"), _KEY
    return (
        _first(fault.here, fault.rows),
        Phrase("this line does not fit the block it stands in"),
        _INDENT,
    )


def _no_space(line: int, rows: list[str]) -> Words | None:
    """For a line that has a key and a colon, but no space behind it that YAML knows."""
    found = re.match(r"\s*(?:- )?([\w-]+):([^ \t\n/])", rows[line - 1])
    if not found:
        return None
    at = line, found.end(2)
    if found[2].isspace():
        message = Phrase("after “{key}:” stands a space of another kind", key=found[1])
        return at, message, Phrase("delete it, and type a plain one")
    message = Phrase("after “{key}:” a space is missing", key=found[1])
    return at, message, Phrase("write “{key}: ” and then its value", key=found[1])


def _no_colon(fault: _Fault) -> Words:
    if words := _no_space(fault.there[0], fault.rows):
        return words
    help_ = Phrase("write “key: value”; or indent the line, if it goes on with the text above")
    return fault.there, Phrase("this line has no key with a colon"), help_


def _no_value(fault: _Fault) -> Words:
    char = _char(fault.here, fault.rows)
    if char and char in "]},":
        return (
            fault.here,
            Phrase("a value is missing before “{char}”", char=char),
            Phrase("write it, or {advice}", advice=_QUOTE),
        )
    return (
        fault.here,
        Phrase("a value is missing here: a list or block does not end"),
        Phrase("add what closes it"),
    )


def _escape(fault: _Fault) -> Words:
    message = Phrase(
        "between double quotation marks a backslash begins an escape, and this is none"
    )
    return fault.here, message, Phrase("write the backslash twice, or use single quotation marks")


def _dash(fault: _Fault) -> Words:
    message = Phrase("a list cannot begin on the line of its key")
    return (
        fault.here,
        message,
        Phrase("begin each entry on a line of its own, or {advice}", advice=_QUOTE),
    )


def _block_header(fault: _Fault) -> Words:
    sign = _char(fault.there, fault.rows)
    message = Phrase("after “{sign}” the text begins on the next line", sign=sign)
    return (
        fault.here,
        message,
        Phrase(
            "move it to the next line, or {advice} if “{sign}” belongs to it",
            advice=_QUOTE,
            sign=sign,
        ),
    )


def _directive(fault: _Fault) -> Words:
    return fault.here, Phrase("a line cannot begin with “%”"), _QUOTE


def _document(fault: _Fault) -> Words:
    if "..." in (row.strip() for row in fault.rows[: fault.here[0] - 1]):
        message = Phrase("there is more after the line “...”, which ends a file")
        return _first(fault.here, fault.rows), message, Phrase("remove the line “...”")
    if fault.here[0] > 1:
        message = Phrase("this line is indented less than the first line of the file")
        return _first(fault.here, fault.rows), message, _INDENT
    return (
        fault.here,
        Phrase("after the end of a value nothing more can stand"),
        Phrase("write “key: value”"),
    )


def _indicator(fault: _Fault) -> Words:
    message = Phrase("the line --- or ... stands inside a text that begins here")
    return fault.there, message, Phrase("close the quotation mark before it")


_KNOWN: dict[str, Callable[[_Fault], Words]] = {
    "mapping values are not allowed": _colon,
    "found character that cannot start any token": _character,
    "found a tab character": _tab,
    "found unexpected end of stream": _unclosed_quote,
    "did not find expected ',' or ']'": _unclosed_list,
    "did not find expected ',' or '}'": _unclosed_block,
    "did not find expected '-' indicator": _no_dash,
    "did not find expected key": _no_key,
    "could not find expected ':'": _no_colon,
    "did not find expected node content": _no_value,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "found invalid Unicode character escape code": _escape,
    "block sequence entries are not allowed": _dash,
    "did not find expected comment or line break": _block_header,
    "found unknown directive name": _directive,
    "could not find expected directive name": _directive,
    "did not find expected <document start>": _document,
    "found unexpected document indicator": _indicator,
}
