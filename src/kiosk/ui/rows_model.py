"""A list model over frozen rows, which tells its views only of what changed."""

import re
from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)


class Row(Protocol):
    """A frozen dataclass whose field `key` tells it from other rows of the model."""

    @property
    def key(self) -> str: ...


R = TypeVar("R", bound=Row)
_Index = QModelIndex | QPersistentModelIndex


def _camel_case(name: str) -> str:
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


class RowsModel(QAbstractListModel, Generic[R]):
    """Rows of one dataclass; each field is a role, named in camel case as QML expects. A tuple is a
    list there."""

    def __init__(self, row_type: type[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[R, ...] = ()
        self._fields = tuple(field.name for field in fields(row_type))  # pyright: ignore[reportArgumentType]
        self._first_role = int(Qt.ItemDataRole.UserRole) + 1

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as they are."""
        return self._rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - an index of nothing, never changed
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            self._first_role + position: QByteArray(_camel_case(name).encode())
            for position, name in enumerate(self._fields)
        }

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        position = role - self._first_role
        if not index.isValid() or not 0 <= position < len(self._fields):
            return None
        value: Any = getattr(self._rows[index.row()], self._fields[position])
        return [*value] if isinstance(value, tuple) else value

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows. Rows that stay keep their delegates."""
        wanted = tuple(rows)
        wanted_keys = [row.key for row in wanted]
        staying = set(wanted_keys) & {row.key for row in self._rows}
        kept = [row.key for row in self._rows if row.key in staying]
        if kept != [key for key in wanted_keys if key in staying]:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        self._remove_all_but(staying)
        self._insert_missing(wanted, staying)
        self._change(wanted)

    def _remove_all_but(self, staying: set[str]) -> None:
        for position in reversed(range(len(self._rows))):
            if self._rows[position].key not in staying:
                self.beginRemoveRows(QModelIndex(), position, position)
                self._rows = self._rows[:position] + self._rows[position + 1 :]
                self.endRemoveRows()

    def _insert_missing(self, wanted: tuple[R, ...], staying: set[str]) -> None:
        for position, row in enumerate(wanted):
            if row.key not in staying:
                self.beginInsertRows(QModelIndex(), position, position)
                self._rows = (*self._rows[:position], row, *self._rows[position:])
                self.endInsertRows()

    def _change(self, wanted: tuple[R, ...]) -> None:
        before, self._rows = self._rows, wanted
        for position, (old, new) in enumerate(zip(before, wanted, strict=True)):
            if old != new:
                index = self.index(position)
                self.dataChanged.emit(index, index)
