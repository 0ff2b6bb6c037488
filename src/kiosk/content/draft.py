"""One record of a file as its author wrote it, and the texts in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.content.dates import DateError, EdtfDate
from kiosk.content.document import Document
from kiosk.content.markup import Marked, parsed
from kiosk.content.measures import Measure
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.phrase import Phrase
from kiosk.content.record import Record
from kiosk.content.report import At, Report
from kiosk.content.schema_plan import ListPlan, Plan, RecordPlan, TextPlan, plan_of
from kiosk.content.texts import locate

_DATES = ("date", "signed")


@dataclass(frozen=True)
class Writing:
    """One text in all its languages."""

    key: str
    node: Scalar | Mapping
    measure: Measure
    date: EdtfDate | None
    """When that happened of which it tells, as far as its record says."""

    @property
    def by_language(self) -> Iterator[tuple[str, Scalar]]:
        """Its words; the language is empty for words that are the same in all."""
        if isinstance(self.node, Scalar):
            yield "", self.node
            return
        for language, words in self.node:
            if isinstance(words, Scalar):
                yield language, words

    def is_in(self, language: str) -> bool:
        """Whether it can be read in a language."""
        return any(each in {"", language} for each, _ in self.by_language)


@dataclass(frozen=True)
class Passage:
    """One text in one language."""

    writing: Writing
    language: str
    node: Scalar

    @property
    def key(self) -> str:
        """Under which it stands in its file."""
        return self.writing.key

    @property
    def measure(self) -> Measure:
        """How long it may be."""
        return self.writing.measure

    @cached_property
    def marked(self) -> Marked:
        """It without its markup."""
        return parsed(self.node.value)

    @cached_property
    def plain(self) -> str:
        """Its words without its markup and soft hyphens."""
        return self.marked.plain.replace("\N{SOFT HYPHEN}", "")

    def named(self) -> Phrase:
        """As in a message: `“text” in de`."""
        return (
            Phrase("“{key}” in {language}", key=self.key, language=self.language)
            if self.language
            else Phrase("“{key}”", key=self.key)
        )


@dataclass(frozen=True)
class Draft:
    """An item, or a block of `exhibit.yaml`, of which `kind` and `id` are empty then."""

    kind: str
    id: str
    record: Record
    root: Node
    document: Document

    @property
    def report(self) -> Report:
        """Where to say what is wrong with it."""
        return self.document.report

    @cached_property
    def texts(self) -> tuple[Writing, ...]:
        """All texts of it, in the order of its schema."""
        return tuple(_texts(plan_of(type(self.record)), self.root, "", None))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All texts of it, in each of their languages."""
        return tuple(
            Passage(text, language, words)
            for text in self.texts
            for language, words in text.by_language
        )

    def at_key(self, key: str) -> At:
        """Where a key of it stands, or it itself."""
        keys = self.root.keys if isinstance(self.root, Mapping) else {}
        return keys.get(key, self.root.at)

    def place_of(self, part: str, passage: Passage) -> At:
        """Where some words of a passage stand."""
        return locate(part, passage.node.at, self.document.rows)


def _texts(plan: Plan, node: Node, key: str, date: EdtfDate | None) -> Iterator[Writing]:
    match plan, node:
        case RecordPlan(), Mapping():
            when = _date_in(node) or date
            for name, inner in plan.fields.items():
                if (value := node.values.get(name)) is not None:
                    yield from _texts(inner, value, name, when)
        case ListPlan(), Sequence():
            for item in node.items:
                yield from _texts(plan.entry, item, key, date)
        case TextPlan(), Scalar() | Mapping():
            yield Writing(key, node, plan.measure, date)
        case _:
            pass


def _date_in(node: Mapping) -> EdtfDate | None:
    for key in _DATES:
        if isinstance(found := node.values.get(key), Scalar):
            try:
                return EdtfDate.parse(found.value)
            except DateError:
                return None
    return None
