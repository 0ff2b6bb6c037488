"""Any changes of any file of an exhibit, held against the same changes of plain lists and keys."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.document import Document, read_document
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.exchange.meaning import Meaning
from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.sheet import Sheet
from kiosk.paths import default_exhibit

TINY = Path(__file__).parents[1] / "data" / "tiny"
FILES = [path for each in (TINY, default_exhibit()) for path in sorted(each.rglob("*.yaml"))]
SIGNS = "a b:#-'\"\\\n{}[],&*!|>%@`?~\u00ad\u00a0é中"
WORDS = st.text(st.sampled_from(SIGNS), max_size=30) | st.sampled_from(
    ["word " * 30 + "end", "1922"]
)
KEYS = st.text(st.sampled_from(SIGNS), min_size=1, max_size=8)
VALUES: st.SearchStrategy[Any] = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)
)


@dataclass(eq=False)
class Cell:
    """A node of the file, or a new value, as plain Python has it."""

    node: Node | None
    value: Any
    """Of cells, as long as the node is not replaced."""

    def plain(self) -> Any:
        match self.value:
            case list() if self.node:
                return [cell.plain() for cell in self.value]
            case dict() if self.node:
                return {key: cell.plain() for key, cell in self.value.items()}
            case _:
                return self.value


class Model:
    """The same file in plain Python, and which of its lines may have become others."""

    def __init__(self, document: Document) -> None:
        self.rows = document.rows
        self.cells: list[Cell] = []
        self.gone: set[int] = set()
        self.moved: set[int] = set()
        self.twice = False
        self._entries: list[Cell] = []
        self._replaced: list[Cell] = []
        self._lines: dict[int, range] = {}
        self._in_brackets: set[int] = set()
        self.root = self._cell(document.root, range(len(self.rows)), inside=False)

    @property
    def overlaps(self) -> bool:
        """Whether a change lies in something that another change took away."""
        reached: set[int] = set()
        waiting = [self.root]
        while waiting:
            cell = waiting.pop()
            reached.add(id(cell))
            if cell not in self._replaced and isinstance(cell.value, list | dict) and cell.node:
                waiting += cell.value.values() if isinstance(cell.value, dict) else cell.value
        lost = any(id(cell) not in reached for cell in [*self._entries, *self._replaced])
        return lost or self.twice

    def replace(self, cell: Cell, value: Any) -> None:
        self.twice |= cell in self._replaced or cell in self._entries
        self._replaced.append(cell)
        self.gone |= set(self._lines[id(cell)])
        cell.value, cell.node = value, None

    def enter(self, cell: Cell) -> None:
        """Entries of a block or list come, go or move."""
        self.twice |= cell in self._replaced
        self._entries.append(cell)
        if id(cell) in self._in_brackets:
            self.gone |= set(self._lines[id(cell)])

    def leave(self, cell: Cell, above: Cell, *, moved: bool = False) -> None:
        """An entry is no longer where it was."""
        if cell.node and id(above) not in self._in_brackets:
            lines = self._lines[id(cell)]
            (self.moved if moved else self.gone).update(range(self._comments(lines), lines.stop))
        if not above.value:
            self.gone.add(self._lines[id(above)].start)

    def kept(self) -> list[str]:
        """Lines that must still stand in this order."""
        gone = self.gone | self.moved
        return [_bare(row) for n, row in enumerate(self.rows) if row.strip() and n not in gone]

    def carried(self) -> Counter[str]:
        """Lines that must still stand somewhere."""
        moved = self.moved - self.gone
        return Counter(_bare(self.rows[n]) for n in moved if self.rows[n].strip())

    def _cell(self, node: Node, lines: range, *, inside: bool) -> Cell:
        cell = Cell(node, None)
        self.cells.append(cell)
        self._lines[id(cell)] = lines
        row, column = node.at[0] - 1, node.at[1] - 1
        inside |= self.rows[row][column : column + 1] in {"[", "{"} and not isinstance(node, Scalar)
        if inside:
            self._in_brackets.add(id(cell))
        match node:
            case Scalar():
                cell.value = node.value
            case Sequence():
                cell.value = [
                    self._cell(
                        item,
                        lines if inside else self._below(item.at[0] - 1, column, " "),
                        inside=inside,
                    )
                    for item in node.items
                ]
            case Mapping():
                cell.value = {
                    key: self._cell(
                        value,
                        lines if inside else self._below(node.keys[key][0] - 1, column, "-"),
                        inside=inside,
                    )
                    for key, value in node
                }
        return cell

    def _below(self, row: int, column: int, own: str) -> range:
        """The lines of what begins at a line: those further right, and its list at its indent."""
        end = row + 1
        for below in range(row + 1, len(self.rows)):
            words = self.rows[below]
            if words.strip() and words[: column + 1].strip(" ") not in {"", own}:
                break
            if words.strip():
                end = below + 1
        return range(row, end)

    def _comments(self, lines: range) -> int:
        first, row = lines.start, self.rows[lines.start]
        indent = len(row) - len(row.lstrip())
        while first and self.rows[first - 1].startswith(" " * indent + "#"):
            first -= 1
        return first or lines.start


def _bare(row: str) -> str:
    return re.sub(r"^[ -]+", "", row)


def _stands_in(lines: list[str], text: list[str]) -> bool:
    rest = iter(text)
    return all(line in rest for line in lines)


def _change(draw: Any, sheet: Sheet, model: Model) -> None:
    """One change that can be made, of both."""
    kind = draw(st.sampled_from([Scalar, Mapping, Sequence]))
    cells = [cell for cell in model.cells if isinstance(cell.node, kind)]
    cells = cells or [cell for cell in model.cells if cell.node]
    cell = draw(st.sampled_from(cells))
    node, inner = cell.node, cell.value
    if isinstance(node, Scalar) and draw(st.booleans()):
        words = draw(WORDS)
        sheet.put(node, words)
        ends = len(node.value) - len(node.value.rstrip("\n"))
        model.replace(cell, words.rstrip("\n") + "\n" * ends)
    elif isinstance(node, Scalar) or draw(st.integers(0, 4)) == 0:
        value = draw(VALUES)
        sheet.replace(node, value)
        model.replace(cell, value)
    elif isinstance(node, Mapping) and inner and draw(st.booleans()):
        key = draw(st.sampled_from(list(inner)))
        sheet.remove(node, key)
        model.enter(cell)
        model.leave(inner.pop(key), cell)
    elif isinstance(node, Mapping):
        key, value = draw(KEYS.filter(lambda key: key not in inner)), draw(VALUES)
        after = draw(st.sampled_from([None, *inner]))
        sheet.add(node, key, value, after)
        model.enter(cell)
        keys = list(inner)
        keys.insert(len(keys) if after is None else keys.index(after) + 1, key)
        inner[key] = Cell(None, value)
        cell.value = {key: inner[key] for key in keys}
    else:
        _change_list(draw, sheet, model, cell)


def _change_list(draw: Any, sheet: Sheet, model: Model, cell: Cell) -> None:
    node, inner = cell.node, cell.value
    assert isinstance(node, Sequence)
    model.enter(cell)
    place, to = draw(st.integers(0, len(inner))), draw(st.integers(0, len(inner)))
    kind = draw(st.sampled_from(["insert", "remove", "move"]))
    if kind == "insert" or max(place, to) == len(inner):
        value = draw(VALUES)
        sheet.insert(node, place, value)
        inner.insert(place, Cell(None, value))
    elif kind == "remove":
        sheet.remove_entry(node, place)
        model.leave(inner.pop(place), cell)
    else:
        sheet.move(node, place, to)
        moved = inner.pop(place)
        inner.insert(to, moved)
        model.leave(moved, cell, moved=True)


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_changes_of_any_file_are_what_they_would_be_in_plain_python(
    tmp_path: Path, data: st.DataObject
) -> None:
    text = data.draw(st.sampled_from(FILES)).read_text(encoding="utf-8")
    if data.draw(st.booleans()):
        text = text.rstrip("\n")
    newline = data.draw(st.sampled_from(["\n", "\r\n"]))
    mark = data.draw(st.sampled_from(["", "\ufeff"]))
    (tmp_path / "x.yaml").write_text(mark + text, encoding="utf-8", newline=newline)
    document = read_document(tmp_path, Report("x.yaml"))
    assert document
    sheet, model = Sheet(tmp_path, "x.yaml", document), Model(document)
    for _ in range(data.draw(st.integers(1, 6))):
        if not any(cell.node for cell in model.cells):
            break
        _change(data.draw, sheet, model)
    if model.overlaps:
        with pytest.raises(RefusedError):
            sheet.result()
        return
    new = sheet.result().decode("utf-8")
    (tmp_path / "x.yaml").write_text(new, encoding="utf-8", newline="")
    now = read_document(tmp_path, Report("x.yaml"))
    assert now
    assert repr(Meaning().of(now.root)) == repr(model.root.plain())
    assert new.startswith("\ufeff") == bool(mark)
    assert new.endswith("\n") == text.endswith("\n")
    assert new.count("\n") == new.count(newline)
    lines = [_bare(row) for row in now.rows]
    assert _stands_in(model.kept(), lines)
    assert model.carried() <= Counter(lines)
