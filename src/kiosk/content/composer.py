"""Builds the tree of a YAML file from libyaml's events, within limits.

Nothing is resolved by guess, and what could grow while it is read is refused: anchors, aliases,
merge keys and tags. Events are read one by one and the tree is built without recursion, so that
neither depth nor size of a hostile file costs more than its limits allow.
"""

from dataclasses import dataclass
from typing import Any, cast

from yaml import CBaseLoader, YAMLError
from yaml.error import Mark, MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from kiosk.content.codes import Code
from kiosk.content.decoding import FORBIDDEN, character, lines
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, At, Report
from kiosk.content.syntax_words import explain


@dataclass(frozen=True)
class Limits:
    """How much of a file is read before it is refused."""

    depth: int = 20
    nodes: int = 50_000


YAML_LIMITS = Limits()


def compose(text: str, report: Report, limits: Limits = YAML_LIMITS) -> Node | None:
    """The one document in `text`; None, and a problem, where there is none to go on with."""
    parser = CBaseLoader(text)
    composer = _Composer(text, report, limits)
    try:
        while composer.go_on:
            composer.take(parser.get_event())
    except MarkedYAMLError as error:
        at, message, advice = explain(error, text)
        if composer.alias_line != (error.problem_mark.line + 1 if error.problem_mark else 0):
            report.error(Code.SYNTAX, at, message, advice)
        return None
    except YAMLError:
        report.error(
            Code.SYNTAX,
            START,
            Phrase("the file is no YAML"),
            Phrase("compare with another file of its kind"),
        )
        return None
    finally:
        parser.dispose()
    return composer.root if composer.sound else None


def _at(mark: Mark | None) -> At:
    return (mark.line + 1, mark.column + 1) if mark else START


class _Composer:
    def __init__(self, text: str, report: Report, limits: Limits) -> None:
        self.root: Node | None = None
        self.go_on = True
        self.sound = True
        self.alias_line = 0
        self._report = report
        self._limits = limits
        self._rows = lines(text) if " #" in text else None
        self._open: list[Sequence | Mapping] = []
        self._top: Sequence | Mapping | None = None
        self._keys: list[str | None] = []
        self._key: str | None = None
        self._at_key = False
        self._count = 0

    def take(self, event: Any) -> None:
        kind = cast("type[object]", type(event))
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent:
            self._start(event, Mapping(_at(event.start_mark)))
        elif kind is SequenceStartEvent:
            self._start(event, Sequence(_at(event.start_mark)))
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._end()
        elif kind is AliasEvent:
            self._alias(event)
        elif kind is DocumentStartEvent:
            self._document(event)
        elif kind is StreamEndEvent:
            self._finish()

    def _scalar(self, event: Any) -> None:
        mark = event.start_mark
        at = (mark.line + 1, mark.column + 1)
        value = event.value
        style = event.style
        if event.anchor is not None or event.tag is not None:
            self._marked(event, at)
        if style == '"' and (match := FORBIDDEN.search(value)):
            value = FORBIDDEN.sub("", value)
            self._report.error(
                Code.CHARACTER,
                at,
                Phrase(
                    "{character} cannot stand in a text, nor can its escape",
                    character=character(match[0]),
                ),
                Phrase("delete the escape, which begins with a backslash"),
            )
        if self._at_key:
            self._take_key(value, at, plain=not style)
            return
        cut = self._cut(event) if self._rows is not None and not style else ""
        self._put(Scalar(value, at, plain=not style, cut=cut), at)

    def _take_key(self, key: str, at: At, *, plain: bool) -> None:
        self._counted(at)
        self._at_key = False
        mapping = self._top
        assert type(mapping) is Mapping
        self._key = None
        if key == "<<" and plain:
            self.sound = False
            self._report.error(
                Code.MERGE_KEY,
                at,
                Phrase("keys cannot be merged in with “<<”"),
                Phrase("write the keys here once more"),
            )
        elif not key:
            self._report.error(
                Code.KEY_NOT_TEXT,
                at,
                Phrase("there is no key before this colon"),
                Phrase("write the key's name"),
            )
        elif key in mapping.keys:
            first, second = mapping.keys[key][0], at[0]
            self._report.error(
                Code.REPEATED_KEY,
                at,
                Phrase(
                    "“{key}” stands twice, in line {first} and in line {second}",
                    key=key[:60],
                    first=first,
                    second=second,
                ),
                Phrase("keep one of the two"),
            )
        else:
            mapping.keys[key] = at
            self._key = key

    def _put(self, node: Node, at: At) -> None:
        self._counted(at)
        top = self._top
        if type(top) is Sequence:
            top.items.append(node)
        elif type(top) is Mapping:
            if self._key is not None:
                top.values[self._key] = node
            self._at_key = True
        elif self.root is None:
            self.root = node

    def _start(self, event: Any, node: Sequence | Mapping) -> None:
        at = node.at
        if self._at_key:
            self._not_text(at)
            return
        if event.anchor is not None or event.tag is not None:
            self._marked(event, at)
        self._put(node, at)
        if len(self._open) >= self._limits.depth:
            self._stop(
                Code.TOO_DEEP,
                at,
                Phrase(
                    "blocks stand inside each other more than {depth} deep",
                    depth=self._limits.depth,
                ),
                Phrase("write it flatter; no part of an exhibit is as deep as this"),
            )
        self._open.append(node)
        self._keys.append(self._key)
        self._top = node
        self._at_key = type(node) is Mapping

    def _end(self) -> None:
        self._open.pop()
        self._top = self._open[-1] if self._open else None
        self._key = self._keys.pop()
        self._at_key = type(self._top) is Mapping

    def _counted(self, at: At) -> None:
        self._count += 1
        if self._count > self._limits.nodes and self.go_on:
            self._stop(
                Code.TOO_MANY_VALUES,
                at,
                Phrase("the file holds more than {most:,} values", most=self._limits.nodes),
                Phrase("divide it into several files"),
            )

    def _cut(self, event: Any) -> str:
        assert self._rows is not None
        end = event.end_mark
        if end.line >= len(self._rows):
            return ""
        line, column = cast("tuple[int, int]", (end.line, end.column))
        rest = self._rows[line][column:]
        return rest[1:].rstrip() if rest.startswith(" #") else ""

    def _marked(self, event: Any, at: At) -> None:
        if event.anchor is not None:
            self._report.error(
                Code.ANCHOR,
                at,
                Phrase("anchors such as “&{anchor}” are not read", anchor=event.anchor[:60]),
                Phrase("delete it, or put the text in quotation marks if the & belongs to it"),
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")[:60]
            self._report.error(
                Code.TAG,
                at,
                Phrase("tags such as “{tag}” are not read: everything is text", tag=tag),
                Phrase("delete it, or put the text in quotation marks if the ! belongs to it"),
            )

    def _alias(self, event: Any) -> None:
        at = _at(event.start_mark)
        self.sound = False
        self.alias_line = at[0]
        self._report.error(
            Code.ALIAS,
            at,
            Phrase("aliases such as “*{anchor}” are not read", anchor=event.anchor[:60]),
            Phrase("write the value here once more, or put the text in quotation marks"),
        )
        if self._at_key:
            self.go_on = False
        else:
            self._put(Scalar("", at, plain=False, cut=""), at)

    def _not_text(self, at: At) -> None:
        self._stop(
            Code.KEY_NOT_TEXT,
            at,
            Phrase("a key must be a plain word, not a list or a block"),
            Phrase(
                "write it without brackets; or in quotation marks, if it is a text that begins so"
            ),
        )

    def _document(self, event: Any) -> None:
        at = _at(event.start_mark)
        if event.version is not None or event.tags:
            self._report.error(
                Code.DIRECTIVE,
                at,
                Phrase("directives (lines with %) are not read"),
                Phrase("delete the line"),
            )
        if self.root is not None:
            self._stop(
                Code.SECOND_DOCUMENT,
                at,
                Phrase("a second document begins here, and a file holds only one"),
                Phrase("delete the line ---, or move what follows to a file of its own"),
            )

    def _finish(self) -> None:
        self.go_on = False
        if self.root is None or (type(self.root) is Scalar and self.root.empty):
            self.root = None
            self._report.error(
                Code.EMPTY_FILE,
                START,
                Phrase("the file is empty"),
                Phrase("fill it, or delete the file"),
            )

    def _stop(self, code: Code, at: At, message: Phrase, advice: Phrase) -> None:
        self.go_on = False
        self.sound = False
        self._report.error(code, at, message, advice)
