"""Texts out to translators, and what comes back into the files where it belongs."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content.decoding import FORBIDDEN, character, decode
from kiosk.content.files import read_bytes
from kiosk.content.markup import LINK, parse
from kiosk.content.nodes import Scalar
from kiosk.content.phrase import Phrase
from kiosk.content.read import Panel
from kiosk.content.report import Report
from kiosk.exchange.entry import Back, Entry, Parcel, Returned
from kiosk.exchange.memory import Made, as_bytes, memory_file, recall
from kiosk.exchange.po import po_bytes, read_po_text
from kiosk.exchange.refusals import Refusal, RefusedError, refusals_of, refuse, what_to_do
from kiosk.exchange.sheet import Sheet
from kiosk.exchange.units import Texts, Unit, texts_of
from kiosk.exchange.writing import write_all
from kiosk.exchange.xliff import read_xliff, xliff_2_bytes, xliff_bytes

FORMATS = {"po": ".po", "xliff": ".xlf", "xliff2": ".xlf"}
_LIMIT = 32 * 2**20
_MOST_REFUSALS = 20
_BREAK = re.compile("\r\n?")


@dataclass(frozen=True)
class Exported:
    """What went out."""

    content: bytes
    texts: int
    missing: int
    changed: int
    remembered: bool
    """Whether it is noted in the exhibit, so that the next time what changed is marked."""


@dataclass(frozen=True)
class Imported:
    """What came back and was written."""

    language: str
    written: int
    files: tuple[str, ...]
    unsure: int
    """Left out because they are still marked as ones to be looked at."""
    older: tuple[Refusal, ...]
    """Written, although the source has changed meanwhile."""


def export(
    folder: Path, panels: Mapping[str, Panel], language: str, form: str, now: datetime
) -> Exported:
    """All texts of the exhibit with their translations into a language.

    Raises:
        RefusedError: the exhibit cannot be shown, or has no such language.
    """
    texts = texts_of(folder, panels)
    _known(texts, language)
    made, before = recall(folder, language)
    now_made = {
        unit.id: each for unit in texts.units if (each := _made(unit, texts, language, made))
    }
    entries = [_entry(unit, texts, language, now_made) for unit in texts.units]
    title = texts.exhibit.words(texts.exhibit.settings.title, language)
    parcel = Parcel(title, texts.source_language, language, entries)
    match form:
        case "xliff":
            content = xliff_bytes(parcel)
        case "xliff2":
            content = xliff_2_bytes(parcel)
        case _:
            content = po_bytes(parcel, now)
    return Exported(
        content,
        len(entries),
        sum(not entry.target for entry in entries),
        sum(entry.previous is not None for entry in entries),
        _remember(folder, language, now_made, before),
    )


def bring_in(
    folder: Path, panels: Mapping[str, Panel], file: Path, language: str | None = None
) -> Imported:
    """Write the translations in `file` into the exhibit, where they differ from what it has.

    `language` is asked for where the file itself does not say it.

    Raises:
        RefusedError: nothing was written, for all these reasons.
    """
    back = read_back(file)
    said = language or re.split("[-_]", back.language)[0].lower()
    if not said:
        raise refuse(file, 0, Phrase("it does not say its language; name it with --language"))
    texts = texts_of(folder, panels)
    _known(texts, said, file.name)
    return _Return(folder, texts, said, file.name).bring(back.entries)


def read_back(file: Path) -> Back:
    """A file that came back, whatever its name.

    Raises:
        RefusedError: it is neither PO nor XLIFF.
    """
    report = Report(file.name)
    raw = read_bytes(file, report, _LIMIT)
    if raw is not None and raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return read_xliff(file.name, raw)
    text = decode(raw, report) if raw is not None else None
    if text is None:
        raise RefusedError(*refusals_of(report))
    return read_po_text(file.name, text)


class _Return:
    """Places what came back, text by text, and writes it if all of it can be placed."""

    def __init__(self, folder: Path, texts: Texts, language: str, name: str) -> None:
        self._folder = folder
        self._texts = texts
        self._language = language
        self._name = name
        self._units = {unit.id: unit for unit in texts.units}
        self._made, self._memory = recall(folder, language)
        self._sheets: dict[str, Sheet] = {}
        self._refused: list[Refusal] = []
        self._older: list[Refusal] = []
        self._unsure = 0
        self._written = 0
        self._places: dict[str, int] = {}
        self._files = {unit.file for unit in texts.units}

    def bring(self, returned: Sequence[Returned]) -> Imported:
        for each in returned:
            if target := _BREAK.sub("\n", each.target).strip("\n"):
                self._take(each, target)
            if len(self._refused) >= _MOST_REFUSALS:
                break
        if self._refused:
            raise RefusedError(*self._refused)
        files = {name: sheet.result() for name, sheet in self._sheets.items()}
        before = {name: sheet.raw for name, sheet in self._sheets.items()}
        memory, now = memory_file(self._language), as_bytes(self._made)
        if self._memory is not None:
            before[memory] = self._memory
        if now != self._memory and (files or self._memory is not None):
            files[memory] = now
        write_all(self._folder, files, before)
        return Imported(
            self._language, self._written, tuple(self._sheets), self._unsure, tuple(self._older)
        )

    def _take(self, each: Returned, target: str) -> None:
        unit = self._find(each, target)
        if unit is None:
            return
        if first := self._places.get(unit.id):
            twice = Phrase("“{id}” stands here twice, first in line {line}", id=unit.id, line=first)
            self._refuse(each, twice)
            return
        self._places[unit.id] = each.line
        old = unit.words(self._language)
        if target == old:
            if not each.unsure and not unit.in_all:
                self._confirm(unit, each)
        elif each.unsure:
            self._unsure += 1
        elif fault := self._fault(unit, target, old):
            where = Phrase("{fault} ({place})", fault=fault, place=_place_of(unit))
            self._refuse(each, where)
        elif words := target.strip():
            self._place(unit, each, words)

    def _confirm(self, unit: Unit, each: Returned) -> None:
        """Somebody looked at it and left it as it is."""
        source = each.source.strip("\n")
        if unit.id not in self._made or source == self._source(unit):
            self._made[unit.id] = Made(source, each.target.strip("\n"))

    def _source(self, unit: Unit) -> str:
        return unit.source(self._texts.source_language)

    def _find(self, each: Returned, target: str) -> Unit | None:
        """The text that an entry belongs to; None if none is meant or it is refused."""
        source = each.source.strip("\n")
        unit = self._units.get(each.id)
        if unit and (self._source(unit) == source or not unit.by_number):
            return unit
        if unit and target == unit.words(self._language):
            return None
        moved = [other for other in self._moved(each) if self._source(other) == source]
        if len(moved) == 1:
            return moved[0]
        if (made := self._made.get(each.id)) and made.target == target:
            return None
        fault = (
            Phrase("“{id}” is another text by now ({place})", id=each.id, place=_place_of(unit))
            if unit
            else Phrase("the exhibit has no text “{id}”", id=each.id[:120])
        )
        sentence = Phrase(
            "{fault}; delete the entry, or export again and translate that file", fault=fault
        )
        self._refuse(each, sentence)
        return None

    def _moved(self, each: Returned) -> Iterable[Unit]:
        file, _, path = each.id.partition("#")
        keys = path.split("/")
        for unit in self._texts.units:
            same_file = unit.file == file
            if len(unit.path) == len(keys) and (same_file or file not in self._files):
                pairs = zip(unit.path, keys, strict=True)
                if all(isinstance(part, int) or part == key for part, key in pairs):
                    yield unit

    def _fault(self, unit: Unit, target: str, old: str) -> Phrase | None:
        if found := FORBIDDEN.search(target):
            return Phrase(
                "{character} cannot stand in a text; delete it", character=character(found[0])
            )
        if problems := parse(target).problems:
            return Phrase("{message}; {help}", message=problems[0].message, help=problems[0].help)
        has = Counter(LINK.findall(target))
        source = Counter(LINK.findall(self._source(unit)))
        if has in (source, Counter(LINK.findall(old)) if old else source):
            return None
        for (kind, name), _ in (source - has).items():
            return Phrase(
                "the link ({link}) is lost; put it back as [words]({link})", link=f"{kind}:{name}"
            )
        (kind, name), _ = next(iter((has - source).items()))
        return Phrase(
            "the link ({link}) is not in the source text; take it out", link=f"{kind}:{name}"
        )

    def _place(self, unit: Unit, each: Returned, target: str) -> None:
        sheet = self._sheets.get(unit.file)
        if sheet is None:
            sheet = self._sheets[unit.file] = Sheet(self._folder, unit.file, unit.document)
        if isinstance(unit.node, Scalar):
            languages = self._texts.exhibit.settings.languages
            words = dict.fromkeys(languages, unit.node.value) | {self._language: target}
            sheet.divide(unit.node, words)
        elif there := unit.scalar(self._language):
            sheet.put(there, target)
        else:
            sheet.add(unit.node, self._language, target)
        self._written += 1
        source = each.source.strip("\n")
        self._made[unit.id] = Made(source, target)
        if source != self._source(unit):
            sentence = Phrase(
                "the source has changed since this was sent out; look at the translation"
            )
            self._older.append(Refusal(unit.file, unit.at[0], sentence))

    def _refuse(self, each: Returned, sentence: Phrase) -> None:
        self._refused.append(Refusal(self._name, each.line, sentence))


def _known(texts: Texts, language: str, file: str = "") -> None:
    languages = texts.exhibit.settings.languages
    if language == texts.source_language:
        sentence = Phrase(
            "“{language}” is the language that the others are translated from", language=language
        )
        raise refuse(file or "exhibit.yaml", 0, sentence)
    if language not in languages:
        sentence = Phrase(
            "{message}; {help}",
            message=Phrase("the exhibit has no language “{language}”", language=language[:60]),
            help=what_to_do(language, languages, Phrase("add it to `languages:` in exhibit.yaml")),
        )
        raise refuse(file or "exhibit.yaml", 0, sentence)


def _place_of(unit: Unit) -> str:
    return f"{unit.file}:{unit.at[0]}"


def _made(unit: Unit, texts: Texts, language: str, made: Mapping[str, Made]) -> Made | None:
    target = unit.words(language)
    if not target or unit.in_all:
        return None
    known = made.get(unit.id)
    if known and known.target == target:
        return known
    return Made(unit.source(texts.source_language), target)


def _entry(unit: Unit, texts: Texts, language: str, made: Mapping[str, Made]) -> Entry:
    source = unit.source(texts.source_language)
    known = made.get(unit.id)
    return Entry(
        id=unit.id,
        source=source,
        target=unit.words(language),
        notes=unit.notes(),
        place=(unit.file, unit.at[0]),
        previous=known.source if known and known.source != source else None,
    )


def _remember(folder: Path, language: str, made: Mapping[str, Made], before: bytes | None) -> bool:
    now, name = as_bytes(made), memory_file(language)
    if now == before:
        return True
    try:
        write_all(folder, {name: now}, {name: before} if before is not None else {})
    except RefusedError:
        return False
    return True
