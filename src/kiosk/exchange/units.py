"""The texts of an exhibit, each with an id that stays and what a translator must know of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from kiosk.content.document import Document
from kiosk.content.draft import Draft
from kiosk.content.editing.wording import ROOM_OF_A_TRANSLATION
from kiosk.content.exhibit import Exhibit
from kiosk.content.listed import id_of
from kiosk.content.measures import Measure
from kiosk.content.nodes import Mapping as Block
from kiosk.content.nodes import Node, Scalar
from kiosk.content.nodes import Sequence as ListNode
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem, Severity
from kiosk.content.read import Panel
from kiosk.content.reader import Reader
from kiosk.content.record import Record, key_of
from kiosk.content.report import At
from kiosk.content.schema_plan import ListPlan, Plan, RecordPlan, TextPlan, plan_of
from kiosk.content.text import Text
from kiosk.exchange.refusals import Refusal, RefusedError, with_help

Path_ = tuple[str | int, ...]
_LENGTH = re.compile(r"\d+ words")


@dataclass(frozen=True)
class Unit:
    """One text, in all its languages."""

    file: str
    document: Document
    path: Path_
    """Keys, ids of entries, and places of entries without one."""
    node: Scalar | Block
    at: At
    about: str
    """Of what it is a part: `event “The Treaty of Rapallo”`."""
    what: str
    """What it is, as the schema says."""
    measure: Measure
    shown: str
    """On which panels."""

    @property
    def id(self) -> str:
        """Such as `events/rapallo-signed.yaml#text`."""
        return f"{self.file}#{'/'.join(map(str, self.path))}"

    @property
    def by_number(self) -> bool:
        """Whether another text can come to bear its id, when an entry is put before it."""
        return any(isinstance(part, int) for part in self.path)

    @property
    def in_all(self) -> bool:
        """Whether its words are the same in all languages."""
        return isinstance(self.node, Scalar)

    def scalar(self, language: str) -> Scalar | None:
        """Where its words stand in a language."""
        if isinstance(self.node, Scalar):
            return self.node
        found = self.node.values.get(language)
        return found if isinstance(found, Scalar) else None

    def words(self, language: str) -> str:
        """Its words in a language, without line ends around them; empty where there are none."""
        found = self.scalar(language)
        return found.value.strip("\n") if found else ""

    def source(self, language: str) -> str:
        """Its words in the source language, or in the first that it has."""
        if words := self.words(language):
            return words
        first = next(_all_words(self.node), "") if isinstance(self.node, Block) else ""
        return first.strip("\n")

    def notes(self) -> list[str]:
        """What a translator must know, a sentence each."""
        said = [f"{self.about}: {self.what}".rstrip(": ")]
        if self.measure.letters:
            said.append(f"At most {int(self.measure.letters * ROOM_OF_A_TRANSLATION)} letters.")
        if self.measure.words:
            most = int(self.measure.words * ROOM_OF_A_TRANSLATION)
            said.append(f"At most {most} words a paragraph.")
        if self.shown:
            said.append(f"Shown on: {self.shown}.")
        if self.in_all:
            said.append("So far the same in all languages; leave it so if it is.")
        if isinstance(self.node, Block) and any("](" in w for w in _all_words(self.node)):
            said.append("Links: translate what is in [ ], keep what is in ( ).")
        return said


@dataclass(frozen=True)
class Texts:
    """All texts of an exhibit."""

    exhibit: Exhibit
    units: tuple[Unit, ...]
    reader: Reader

    @property
    def source_language(self) -> str:
        """From which the others are translated."""
        return self.exhibit.source_language


def texts_of(folder: Path, panels: Mapping[str, Panel]) -> Texts:
    """Read the exhibit in `folder` for the installed `panels`.

    Raises:
        RefusedError: it cannot be shown as it is.
    """
    reader = Reader(folder, panels, thorough=True)
    exhibit = reader.read()
    errors = [each for each in reader.problems() if each.severity is Severity.ERROR]
    if exhibit is None or errors:
        raise RefusedError(Refusal(errors[0].file, errors[0].line, _unsound(errors)))
    where = _shown_on(exhibit, panels)
    units = (unit for draft in reader.drafts for unit in _units(draft, reader, exhibit, where))
    worded = [unit for unit in units if unit.source(exhibit.source_language)]
    return Texts(exhibit, tuple(sorted(worded, key=lambda unit: (unit.file, unit.at))), reader)


def _unsound(errors: Sequence[Problem]) -> Phrase:
    told = with_help(errors[0])
    match len(errors) - 1:
        case 0:
            return Phrase("{told}; mend what `kiosk check` finds first", told=told)
        case 1:
            return Phrase(
                "{told}; there is 1 more error; mend what `kiosk check` finds first", told=told
            )
        case more:
            return Phrase(
                "{told}; there are {number} more errors; mend what `kiosk check` finds first",
                told=told,
                number=more,
            )


def _shown_on(exhibit: Exhibit, panels: Mapping[str, Panel]) -> dict[str, str]:
    shown: dict[str, list[str]] = {}
    for name in exhibit.settings.panels:
        for kind in panels[name].opens if name in panels else ():
            shown.setdefault(kind, []).append(name)
    return {kind: ", ".join(names) for kind, names in shown.items()}


def _units(
    draft: Draft, reader: Reader, exhibit: Exhibit, where: Mapping[str, str]
) -> Iterator[Unit]:
    file = draft.report.file
    listed = draft.kind and (draft.document.root is not draft.root)
    path: Path_ = (draft.id,) if listed else ()
    about, shown = draft.kind, where.get(draft.kind, "")
    if draft.kind:
        name = getattr(draft.record, "title", None) or getattr(draft.record, "name", None)
        words = exhibit.words(name, "en") if isinstance(name, Text) else ""
        about = f"{draft.kind} “{words or draft.id}”"
    elif reader.main.root and draft.root is not reader.main.root:
        for key, block in reader.main.root:
            if block is draft.root:
                path, about, shown = (key,), f"panel {key}", key
    for inner, node, at, what, measure in _texts(
        plan_of(type(draft.record)), draft.root, path, "", draft.root.at
    ):
        yield Unit(
            file, draft.document, inner, node, at, about or _block(inner), what, measure, shown
        )


def _block(path: Path_) -> str:
    return f"exhibit, {path[0]}" if path else "exhibit"


def _texts(
    plan: Plan, node: Node, path: Path_, what: str, at: At
) -> Iterator[tuple[Path_, Scalar | Block, At, str, Measure]]:
    match plan, node:
        case RecordPlan(), Block():
            told = _descriptions(plan.schema)
            for key, inner in plan.fields.items():
                if (value := node.values.get(key)) is not None:
                    yield from _texts(inner, value, (*path, key), told.get(key, ""), node.keys[key])
        case ListPlan(), ListNode():
            for name, item in _named(node.items):
                yield from _texts(plan.entry, item, (*path, name), what, item.at)
        case TextPlan(), Scalar() | Block():
            if not (isinstance(node, Scalar) and node.empty):
                yield path, node, at, _what(what, path, plan.measure), plan.measure
        case _:
            pass


def _what(said: str, path: Path_, measure: Measure) -> str:
    """What the schema says of a text, but for a length, which is another one for translations."""
    if said and not (measure.words and _LENGTH.search(said)):
        return said
    keys = [part for part in path if isinstance(part, str)]
    return f"{keys[-1]}." if keys else ""


def _named(items: Sequence[Node]) -> Iterator[tuple[str | int, Node]]:
    ids = [id_of(item) for item in items]
    unique = all(ids) and len(set(ids)) == len(ids)
    for number, (name, item) in enumerate(zip(ids, items, strict=True)):
        yield (name if unique else number), item


def _descriptions(schema: type[Record]) -> dict[str, str]:
    return {key_of(each): each.metadata.get("description", "") for each in fields(schema)}


def _all_words(node: Block) -> Iterator[str]:
    return (words.value for _, words in node if isinstance(words, Scalar))
