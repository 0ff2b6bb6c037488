"""What a proof book says: chapters of items, and what their files say of each, line by line.

No Qt: how it looks on paper is the business of others.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path, PurePosixPath

from kiosk.content.checking import Checked
from kiosk.content.composer import compose
from kiosk.content.decoding import decode
from kiosk.content.draft import Draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.files import read_bytes
from kiosk.content.geojson import LIMITS, MOST_BYTES
from kiosk.content.items import Certainty, Citation, Item
from kiosk.content.markup import parse
from kiosk.content.nodes import Mapping, Node, Scalar
from kiosk.content.nodes import Sequence as ListNode
from kiosk.content.problems import Problem
from kiosk.content.references import MediaFile
from kiosk.content.report import Report
from kiosk.content.schema_plan import ListPlan, Plan, RecordPlan, ReferencePlan, TextPlan, plan_of
from kiosk.content.sources import Source
from kiosk.proof.book.words import BookWords

LAYERS = "layers"
SOURCES = "sources"
_NAMES = ("title", "name", "question", "heading")
_STEP = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
_SHORT = 40
"""Letters of a fact that leaves room for others."""
_SAID_ABOVE = ("id", "certainty")
"""Keys of an item that stand beside its title."""


@dataclass(frozen=True)
class Words:
    """A text in one language, or one that is the same in all."""

    language: str
    styled: str
    """StyledText, as it is shown."""
    line: int
    """0 for a text that is missing."""


@dataclass(frozen=True)
class TextRow:
    """One text in all its languages."""

    label: str
    words: tuple[Words, ...]


@dataclass(frozen=True)
class FactRow:
    """What is no text: a date, a place, sources."""

    label: str
    value: str
    line: int
    short: bool = False
    """Whether it stands beside others of its part."""


@dataclass(frozen=True)
class FactsRow:
    """Short facts of one part, in lines that follow each other."""

    label: str
    facts: tuple[FactRow, ...]


@dataclass(frozen=True)
class PictureRow:
    """A picture of the exhibit."""

    label: str
    name: str
    path: Path
    line: int


@dataclass(frozen=True)
class ProblemRow:
    """Something that `kiosk check` says."""

    label: str
    code: str
    message: str
    help: str


Row = TextRow | FactRow | FactsRow | PictureRow | ProblemRow


@dataclass(frozen=True)
class Entry:
    """One item, or whatever else has a title of its own."""

    title: str
    place: str
    """`FILE:LINE`, from where on it is written."""
    name: str
    """As in links: `person:rathenau`."""
    certainty: Certainty | None
    certainty_word: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Chapter:
    """What lies in one folder or file."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Spoken:
    """A language of the exhibit, and how far it is."""

    code: str
    source: bool
    """Whether the others are translated from it."""
    reviewed: bool
    written: int
    texts: int


def spoken(
    exhibit: Exhibit, checked: Checked, languages: Collection[str] = ()
) -> tuple[Spoken, ...]:
    """Its languages, or those that are asked for, the source language first."""
    settings = exhibit.settings
    texts = sum(kind.texts for kind in checked.kinds)
    return tuple(
        Spoken(
            language,
            language == exhibit.source_language,
            language in settings.reviewed,
            sum(kind.written[language] for kind in checked.kinds),
            texts,
        )
        for language in settings.languages
        if not languages or language in languages
    )


class Matter:
    """What a book says of one exhibit, in some of its languages."""

    def __init__(self, exhibit: Exhibit, languages: Sequence[str], words: BookWords) -> None:
        self._exhibit = exhibit
        self._languages = languages
        self._words = words

    def chapters(self, drafts: Iterable[Draft]) -> Iterator[Chapter]:
        """All that the files of the exhibit say, in the order of reading."""
        found: dict[str, list[Entry]] = {}
        for draft in drafts:
            path = PurePosixPath(draft.report.file).parts[0]
            found.setdefault(PurePosixPath(path).stem, []).append(self._entry(draft))
        sources = found.pop(SOURCES, [])
        layers = map(self._layer, self._exhibit.layers)
        found[LAYERS] = [layer for layer in layers if layer.rows]
        found[SOURCES] = sources
        for path, entries in found.items():
            if entries:
                yield Chapter(self._words.chapter(path), tuple(entries))

    def warnings(self, problems: Sequence[Problem]) -> tuple[Entry, ...]:
        """What `kiosk check` warns of, by file."""
        by_file: dict[str, list[Row]] = {}
        for each in problems:
            label, say = self._words.line.format(line=each.line), self._words.said
            row = ProblemRow(label, str(each.code), say(each.message), say(each.help))
            by_file.setdefault(each.file, []).append(row)
        return tuple(Entry(file, "", "", None, "", tuple(rows)) for file, rows in by_file.items())

    def _entry(self, draft: Draft) -> Entry:
        record, place = draft.record, f"{draft.report.file}:{draft.root.at[0]}"
        if isinstance(record, Source):
            facts = tuple(self._about(record, draft))
            return Entry(record.short(), place, f"source:{record.id}", None, "", facts)
        walker = _Walker(self._exhibit, record, draft.kind, self._languages, self._words)
        rows = tuple(_joined(walker.rows(plan_of(type(record)), draft.root, ()), self._words.facts))
        name = f"{draft.kind}:{draft.id}" if draft.kind else ""
        certainty = record.certainty if isinstance(record, Item) else None
        sure = self._words.certainty[certainty] if certainty else ""
        return Entry(_title(self._exhibit, draft), place, name, certainty, sure, rows)

    def _about(self, source: Source, draft: Draft) -> Iterator[FactRow]:
        yield FactRow(self._words.reference, source.full(), draft.root.at[0])
        if source.grade:
            yield FactRow(self._words.grade, source.grade.value, draft.at_key("custom")[0])
        if source.note:
            yield FactRow(self._words.note, source.note, draft.at_key("note")[0])

    def _layer(self, file: str) -> Entry:
        report = Report(file)
        raw = read_bytes(self._exhibit.folder / file, report, MOST_BYTES)
        text = decode(raw, report) if raw is not None else None
        root = compose(text, report, LIMITS) if text is not None else None
        names = _feature_names(root) if root else ()
        rows = tuple(
            text_row(self._words.name.format(number=number), node, self._languages, self._words)
            for number, node in enumerate(names, 1)
        )
        return Entry(PurePosixPath(file).name, f"{file}:1", "", None, "", rows)


def _title(exhibit: Exhibit, draft: Draft) -> str:
    if not draft.kind:
        if isinstance(draft.record, ExhibitFile):
            return exhibit.words(draft.record.title, exhibit.source_language)
        return _block_name(draft)
    named = [text for text in draft.texts if text.key in _NAMES] or draft.texts
    for text in named:
        by_language = dict(text.by_language)
        found = by_language.get(exhibit.source_language) or by_language.get("")
        if found:
            return parse(found.value).plain.replace("\N{SOFT HYPHEN}", "")
    return draft.id


def _block_name(draft: Draft) -> str:
    """Under which key a block of `exhibit.yaml` stands."""
    whole = draft.document.root
    blocks = whole.values.items() if isinstance(whole, Mapping) else ()
    return next((key for key, node in blocks if node is draft.root), draft.report.file)


class _Walker:
    """Walks one record of a file, in the order in which its author wrote it."""

    def __init__(
        self,
        exhibit: Exhibit,
        record: object,
        kind: str,
        languages: Sequence[str],
        words: BookWords,
    ) -> None:
        self._exhibit = exhibit
        self._languages = languages
        self._words = words
        self._above = _SAID_ABOVE if isinstance(record, Item) and kind else ()

    def rows(self, plan: Plan | None, node: Node, path: tuple[str, ...]) -> Iterator[Row]:
        """What is to be read of a part of it."""
        match plan, node:
            case TextPlan(), Scalar() | Mapping():
                yield text_row(_label(path), node, self._languages, self._words)
            case ReferencePlan(MediaFile()), Scalar():
                picture = self._exhibit.folder / "media" / node.value
                yield PictureRow(_label(path), node.value, picture, node.at[0])
            case RecordPlan(), Mapping() if _tells(plan):
                for key, value in node:
                    if path or key not in self._above:
                        yield from self.rows(plan.fields.get(key), value, (*path, key))
            case ListPlan(RecordPlan(schema)), ListNode() if schema is Citation:
                cited = "; ".join(map(self._citation, node.items))
                yield FactRow(_label(path), cited, node.at[0])
            case ListPlan(), ListNode() if _tells(plan):
                for number, item in enumerate(node.items, 1):
                    yield from self.rows(plan.entry, item, (*path, str(number)))
            case _ if value := _flat(node):
                yield FactRow(_label(path), value, node.at[0], len(value) <= _SHORT)
            case _:
                pass

    def _citation(self, node: Node) -> str:
        if isinstance(node, Scalar):
            return self._short(node.value)
        values = node.values if isinstance(node, Mapping) else {}
        parts = {key: each.value for key, each in values.items() if isinstance(each, Scalar)}
        where = f", {parts['locator']}" if parts.get("locator") else ""
        return f"{self._short(parts.get('id', ''))}{where}"

    def _short(self, source: str) -> str:
        found = self._exhibit.sources.get(source)
        return f"{found.short()} ({source})" if found else source


def _joined(rows: Iterable[Row], of_none: str) -> Iterator[Row]:
    """The same, with short facts of one part made one row."""
    for part, together in groupby(rows, _part):
        found = list(together)
        facts = [row for row in found if isinstance(row, FactRow)] if part else []
        if len(facts) > 1:
            last = (replace(each, label=each.label.rpartition(_STEP)[2]) for each in facts)
            yield FactsRow(facts[0].label.rpartition(_STEP)[0] or of_none, tuple(last))
        else:
            yield from found


def _part(row: Row) -> str:
    """The part whose short fact it is, with a step behind it; empty for all else."""
    if not (isinstance(row, FactRow) and row.short):
        return ""
    return row.label.rpartition(_STEP)[0] + _STEP


def text_row(
    label: str, node: Scalar | Mapping, languages: Sequence[str], words: BookWords
) -> TextRow:
    """A text as it stands in a file, in some languages."""
    if isinstance(node, Scalar):
        alike = Words(words.every_language, parse(node.value).styled, node.at[0])
        return TextRow(label, (alike,))
    there = tuple(
        Words(language, parse(each.value).styled, each.at[0])
        for language, each in node
        if isinstance(each, Scalar) and language in languages
    )
    missing = tuple(
        Words(language, f"<b>{words.missing}</b>", 0)
        for language in languages
        if language not in node.values
    )
    return TextRow(label, (*there, *missing))


def _label(path: tuple[str, ...]) -> str:
    return _STEP.join(part.replace("_", " ") for part in path)


def _tells(plan: Plan) -> bool:
    """Whether there can be texts or pictures in it."""
    match plan:
        case TextPlan() | ReferencePlan(MediaFile()):
            return True
        case RecordPlan():
            return any(map(_tells, plan.fields.values()))
        case ListPlan():
            return _tells(plan.entry)
        case ReferencePlan():
            return False


def _flat(node: Node) -> str:
    match node:
        case Scalar():
            return node.value
        case ListNode():
            return "; ".join(filter(None, map(_flat, node.items)))
        case Mapping():
            parts = ((key, _flat(value)) for key, value in node)
            return ", ".join(f"{key.replace('_', ' ')} {said}" for key, said in parts if said)


def _feature_names(root: Node) -> Iterator[Scalar | Mapping]:
    features = root.values.get("features") if isinstance(root, Mapping) else None
    for feature in features.items if isinstance(features, ListNode) else [root]:
        said = feature.values.get("properties") if isinstance(feature, Mapping) else None
        name = said.values.get("name") if isinstance(said, Mapping) else None
        if isinstance(name, Mapping) or (isinstance(name, Scalar) and _is_said(name)):
            yield name


def _is_said(name: Scalar) -> bool:
    return bool(name.value) and not (name.plain and name.value == "null")
