"""A table as museums keep it, in a file of Excel's or in comma-separated values."""

import csv
import datetime
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from kiosk.content.decoding import decode
from kiosk.content.files import read_bytes
from kiosk.content.phrase import Phrase
from kiosk.content.report import Report
from kiosk.exchange.refusals import RefusedError, refusals_of, refuse

ENDINGS = (".csv", ".xlsx")
_SEPARATORS = ",;\t"
_LIMIT = 32 * 2**20
_MOST_UNPACKED = 128 * 2**20
_MOST_ROWS = 50_000
_MOST_COLUMNS = 500
_WIDE, _NARROW = 48, 14


@dataclass(frozen=True)
class Row:
    """One row; `line` is where it begins in the file."""

    line: int
    cells: Sequence[str]


@dataclass(frozen=True)
class Grid:
    """The names of columns, and the rows below them that are not empty."""

    names: Sequence[str]
    rows: Sequence[Row]
    line: int = 1
    """Of the names."""


def grid_bytes(grid: Grid, ending: str, separator: str = ",") -> bytes:
    """The file.

    Raises:
        RefusedError: it is to be an .xlsx, and openpyxl is not installed.
    """
    if ending == ".xlsx":
        try:
            return _workbook(grid)
        except ImportError as error:
            raise _without_openpyxl("") from error
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(grid.names)
    writer.writerows(row.cells for row in grid.rows)
    return out.getvalue().encode("utf-8-sig")


def read_grid(file: Path) -> Grid:
    """A table that came back.

    Raises:
        RefusedError: it is no table.
    """
    report = Report(file.name)
    raw = read_bytes(file, report, _LIMIT)
    if raw is not None and file.suffix.lower() == ".xlsx":
        found = list(_of_workbook(file.name, raw))
    else:
        text = decode(raw, report) if raw is not None else None
        if text is None:
            raise RefusedError(*refusals_of(report))
        found = list(_of_lines(file.name, text))
    filled = [row for row in found if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise refuse(
            file, 1, Phrase("the table is empty; its first row must hold the names of columns")
        )
    head, *rows = filled
    names = [name.strip() for name in head.cells]
    return Grid(names, rows, head.line)


def _of_lines(name: str, text: str) -> Iterator[Row]:
    first = text.split("\n", maxsplit=1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begin = 1
    try:
        for cells in reader:
            yield Row(begin, [cell.replace("\r\n", "\n") for cell in cells])
            begin = reader.line_num + 1
            if begin > _MOST_ROWS * 10:
                raise refuse(name, begin, Phrase("the table is too long; divide it"))
    except csv.Error as error:
        sentence = Phrase(
            "this is no sound CSV ({error}); save it once more as CSV UTF-8", error=error
        )
        raise refuse(name, begin, sentence) from error


def _of_workbook(name: str, raw: bytes) -> Iterator[Row]:
    try:
        too_large = _unpacked(raw) > _MOST_UNPACKED
        rows = [] if too_large else list(islice(_rows(raw), _MOST_ROWS + 1))
    except ImportError as error:
        raise _without_openpyxl(name) from error
    except Exception as error:  # whatever openpyxl comes upon in a file of strangers
        sentence = Phrase("this is no sound .xlsx; save it once more in Excel or LibreOffice")
        raise refuse(name, 0, sentence) from error
    if too_large or len(rows) > _MOST_ROWS:
        raise refuse(name, 0, Phrase("the table is too large; divide it"))
    return iter(rows)


def _unpacked(raw: bytes) -> int:
    with ZipFile(io.BytesIO(raw)) as packed:
        return sum(each.file_size for each in packed.infolist())


def _rows(raw: bytes) -> Iterator[Row]:
    openpyxl = _openpyxl()
    book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
    rows = book.worksheets[0].iter_rows(max_col=_MOST_COLUMNS, values_only=True)
    for number, cells in enumerate(rows, 1):
        if any(cell is not None for cell in cells):
            yield Row(number, [_words(cell) for cell in cells])


def _words(cell: object) -> str:
    match cell:
        case None:
            return ""
        case datetime.datetime():
            return cell.date().isoformat()
        case datetime.date():
            return cell.isoformat()
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell).replace("\r\n", "\n").replace("_x000D_", "")


def _workbook(grid: Grid) -> bytes:
    openpyxl = _openpyxl()
    styles = import_module("openpyxl.styles")
    book = openpyxl.Workbook()
    sheet = book.active
    for number, cells in enumerate([grid.names, *(row.cells for row in grid.rows)], 1):
        for column, words in enumerate(cells, 1):
            cell = sheet.cell(number, column)
            cell.value = words or None
            if words:
                cell.data_type = "s"
            cell.number_format = "@"
            cell.alignment = styles.Alignment(wrap_text=True, vertical="top")
            cell.font = styles.Font(bold=number == 1)
    for letter, longest in _widths(sheet, grid):
        sheet.column_dimensions[letter].width = longest
    sheet.freeze_panes = "B2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _widths(sheet: Any, grid: Grid) -> Iterable[tuple[str, int]]:
    for column in range(1, len(grid.names) + 1):
        lengths = [len(row.cells[column - 1]) for row in grid.rows]
        letter: str = sheet.cell(1, column).column_letter
        yield letter, min(_WIDE, max(_NARROW, *lengths, 0))


def _openpyxl() -> Any:
    return import_module("openpyxl")


def _without_openpyxl(name: str) -> RefusedError:
    sentence = Phrase(
        "an .xlsx needs openpyxl; install it with: pip install 'museum-kiosk[authors]', "
        "or use a .csv"
    )
    return refuse(name, 0, sentence)
