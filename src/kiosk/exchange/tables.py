"""Events and glossary out as a table, and what a museum changed in it back into their files."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.composer import compose
from kiosk.content.document import Document
from kiosk.content.draft import Draft
from kiosk.content.exhibit import FileKind
from kiosk.content.folders import ReportFor
from kiosk.content.inspection import Inspection
from kiosk.content.items import ID_PATTERN
from kiosk.content.link_check import LinkCheck
from kiosk.content.listed import listed_entries
from kiosk.content.media import Media
from kiosk.content.nodes import Data, Node, Scalar
from kiosk.content.nodes import Mapping as Block
from kiosk.content.nodes import Sequence as ListNode
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Severity
from kiosk.content.read import Panel
from kiosk.content.reader import SHARED
from kiosk.content.report import Report
from kiosk.content.validation import validate
from kiosk.content.value_words import slugged
from kiosk.exchange.columns import ID, TABLES, Column, TableKind, columns_of
from kiosk.exchange.grid import Grid, Row, read_grid
from kiosk.exchange.layout import entry, laid_out
from kiosk.exchange.refusals import Refusal, RefusedError, refuse, what_to_do, with_help
from kiosk.exchange.sheet import Sheet
from kiosk.exchange.units import Texts, texts_of
from kiosk.exchange.writing import write_all

_MOST_REFUSALS = 20
_MINE = "#"


@dataclass(frozen=True)
class Taken:
    """What came of a table."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    """Ids."""


def table_of(folder: Path, panels: Mapping[str, Panel], name: str) -> Grid:
    """The table `events` or `glossary` of an exhibit.

    Raises:
        RefusedError: the exhibit cannot be shown as it is.
    """
    table = TABLES[name]
    texts = texts_of(folder, panels)
    columns = columns_of(table, texts.exhibit.settings.languages)
    drafts = [draft for draft in texts.reader.drafts if draft.kind == table.kind]
    return Grid(
        [ID, *(column.name for column in columns)],
        [
            Row(line, [draft.id, *(column.cell(_block(draft)) for column in columns)])
            for line, draft in enumerate(drafts, 2)
        ],
    )


def take_table(folder: Path, panels: Mapping[str, Panel], name: str, file: Path) -> Taken:
    """Write what a table says otherwise than the exhibit. An empty cell says nothing, and items
    without a row stay.

    Raises:
        RefusedError: nothing was written, for all these reasons.
    """
    grid = read_grid(file)
    texts = texts_of(folder, panels)
    return _Taking(folder, texts, TABLES[name], file.name).take(grid)


def _block(draft: Draft) -> Block:
    assert isinstance(draft.root, Block)
    return draft.root


class _Taking:
    """Takes row by row, and writes if all of them can be taken."""

    def __init__(self, folder: Path, texts: Texts, table: TableKind, name: str) -> None:
        self._folder = folder
        self._texts = texts
        self._name = name
        self._table = table
        self._kind: FileKind = next(each for each in SHARED if each.kind == table.kind)
        self._languages = texts.exhibit.settings.languages
        self._drafts = {
            draft.id: draft for draft in texts.reader.drafts if draft.kind == table.kind
        }
        self._sheets: dict[str, Sheet] = {}
        self._new: dict[str, bytes] = {}
        self._first: list[dict[str, Data]] = []
        """Entries of a list that does not exist yet."""
        self._lines: dict[str, int] = {}
        self._added: list[str] = []
        self._changed: list[str] = []
        self._refused: list[Refusal] = []

    def take(self, grid: Grid) -> Taken:
        columns = self._columns(grid)
        for row in grid.rows:
            if len(self._refused) < _MOST_REFUSALS:
                self._row(row, columns)
        self._stop_if_refused()
        if self._first:
            lines = (line for value in self._first for line in ["", *entry(value, 0)])
            self._new[self._kind.path] = ("\n".join(lines) + "\n").lstrip().encode("utf-8")
        files = self._new | {name: sheet.result() for name, sheet in self._sheets.items()}
        self._check(files)
        self._stop_if_refused()
        write_all(self._folder, files, {name: sheet.raw for name, sheet in self._sheets.items()})
        return Taken(tuple(self._added), tuple(self._changed))

    def _columns(self, grid: Grid) -> list[Column | None]:
        """What each column is; None for one that is somebody's own."""
        known = {column.name: column for column in columns_of(self._table, self._languages)}
        found: list[Column | None] = []
        for number, name in enumerate(grid.names):
            if name.casefold() in {ID, ""} or name.startswith(_MINE):
                found.append(Column(ID) if name.casefold() == ID else None)
            elif column := known.get(name.casefold()):
                found.append(column)
            else:
                sentence = Phrase(
                    "column {number}, “{name}”, is not known; {help}",
                    number=number + 1,
                    name=name[:60],
                    help=what_to_do(
                        name, known, Phrase("put # before the name if it is only for yourselves")
                    ),
                )
                self._refuse(grid.line, sentence)
        names = [column.name for column in found if column]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self._refuse(grid.line, Phrase("“{name}” stands over two columns", name=name))
        if ID not in names:
            sentence = Phrase("a column “{id}” is missing, which says which item a row is", id=ID)
            self._refuse(grid.line, sentence)
        self._stop_if_refused()
        return found

    def _stop_if_refused(self) -> None:
        if self._refused:
            raise RefusedError(*self._refused[:_MOST_REFUSALS])

    def _row(self, row: Row, columns: list[Column | None]) -> None:
        cells = dict(zip(columns, (cell.strip() for cell in row.cells), strict=False))
        said = {column: cell for column, cell in cells.items() if column and cell}
        name = said.pop(Column(ID), "")
        if not said and not name:
            return
        if not re.fullmatch(ID_PATTERN, name):
            self._refuse(row.line, self._no_id(name, said))
        elif name in self._lines:
            sentence = Phrase(
                "“{name}” has a row already, in line {line}", name=name, line=self._lines[name]
            )
            self._refuse(row.line, sentence)
        elif draft := self._drafts.get(name):
            self._lines[name] = row.line
            if self._change(draft, said):
                self._changed.append(name)
        else:
            self._lines[name] = row.line
            self._add(name, said)
            self._added.append(name)

    def _no_id(self, name: str, said: Mapping[Column, str]) -> Phrase:
        titles = (cell for column, cell in said.items() if column.key in {"title", "name"})
        slug = slugged(name or next(titles, ""))
        fault = (
            Phrase("“{name}” cannot be an id", name=name[:60])
            if name
            else Phrase("this row has no id")
        )
        if slug:
            return Phrase(
                "{fault}; write one of small letters, figures and hyphens, such as “{slug}”",
                fault=fault,
                slug=slug,
            )
        return Phrase("{fault}; write one of small letters, figures and hyphens", fault=fault)

    def _change(self, draft: Draft, said: Mapping[Column, str]) -> bool:
        item = _block(draft)
        new: dict[str, dict[str, str]] = {}
        differing = {
            column: cell for column, cell in said.items() if self._differs(column, cell, item)
        }
        for column, cell in differing.items():
            sheet, value = self._sheet(draft), column.value(cell)
            match item.values.get(column.key), value:
                case Block() as node, str():
                    there = node.values.get(column.language)
                    if isinstance(there, Scalar):
                        sheet.put(there, cell)
                    else:
                        sheet.add(node, column.language, cell)
                case Scalar() as node, str() if not column.language:
                    sheet.put(node, value)
                case ListNode() as node, list():
                    sheet.put_list(node, value)
                case ((Scalar() | None), str()) if column.language:
                    new.setdefault(column.key, {})[column.language] = cell
                case None, _:
                    sheet.add(item, column.key, value)
                case _:
                    sentence = Phrase("“{name}” has another shape there", name=column.name)
                    self._refuse(self._lines[draft.id], sentence)
        for key, languages in new.items():
            node = item.values.get(key)
            if isinstance(node, Scalar):
                words = dict.fromkeys(self._languages, node.value) | languages
                self._sheet(draft).divide(node, words)
            else:
                self._sheet(draft).add(item, key, dict(languages))
        return bool(differing)

    def _differs(self, column: Column, cell: str, item: Block) -> bool:
        value = column.value(cell)
        return bool(value) and value != column.value(column.cell(item).strip())

    def _sheet(self, draft: Draft) -> Sheet:
        file = draft.report.file
        if file not in self._sheets:
            self._sheets[file] = Sheet(self._folder, file, draft.document)
        return self._sheets[file]

    def _add(self, name: str, said: Mapping[Column, str]) -> None:
        item: dict[str, Data] = {}
        for column in columns_of(self._table, self._languages):
            cell = said.get(column)
            if cell and column.language:
                inner = item.setdefault(column.key, {})
                assert isinstance(inner, dict)
                inner[column.language] = cell
            elif cell and (value := column.value(cell)):
                item[column.key] = value
        if not self._kind.listed:
            lines = (line for key, value in item.items() for line in laid_out(key, value, 0))
            content = "\n".join(lines) + "\n"
            self._new[f"{self._kind.path}/{name}.yaml"] = content.encode("utf-8")
        elif not self._drafts:
            self._first.append({ID: name, **item})
        else:
            draft = next(iter(self._drafts.values()))
            root = draft.document.root
            if isinstance(root, Block) and root.values.get(draft.id) is draft.root:
                self._sheet(draft).add(root, name, item)
            else:
                self._sheet(draft).append({ID: name, **item})

    def _check(self, files: Mapping[str, bytes]) -> None:
        """Look at the items of all rows, as they would be, with the eyes of `kiosk check`."""
        exhibit = self._texts.exhibit
        known: dict[str, Collection[str]] = {
            kind: {*exhibit.items(kind), *(self._added if kind == self._table.kind else ())}
            for kind in exhibit.kinds
        }
        known["source"] = exhibit.sources.keys()
        known["category"] = {each.id for each in exhibit.settings.categories}
        lists = {each.kind: each.path for each in SHARED if each.listed}
        inspection = Inspection(
            self._languages,
            LinkCheck(known, lists),
            Media(self._folder),
            self._folder,
            ReportFor(),
            thorough=True,
        )
        for file, raw in files.items():
            text = raw.decode("utf-8").removeprefix("\ufeff")
            report = Report(file)
            root = compose(text, report)
            if root is None:
                raise refuse(
                    file, 0, Phrase("this cannot be written by a program; write it by hand")
                )
            for name, node, own_id in self._items(Document(text, root, report)):
                self._check_one(name, node, own_id, Document(text, root, Report(file)), inspection)

    def _items(self, document: Document) -> list[tuple[str, Node, str | None]]:
        if self._kind.listed:
            found = listed_entries(document)
            return [(name, node, name if keyed else None) for name, node, keyed in found]
        name = Path(document.report.file).stem
        return [(name, document.root, name)]

    def _check_one(
        self,
        name: str,
        node: Node,
        own_id: str | None,
        document: Document,
        inspection: Inspection,
    ) -> None:
        validate(self._kind.schema, node, document.report, own_id)
        inspection.look(self._kind.schema, node, document)
        for problem in document.report.problems():
            if problem.severity is Severity.ERROR:
                sentence = Phrase("“{name}”: {fault}", name=name, fault=with_help(problem))
                self._refuse(self._lines.get(name, 0), sentence)

    def _refuse(self, line: int, sentence: Phrase) -> None:
        self._refused.append(Refusal(self._name, line, sentence))
