"""A list model that tells its views only of what changed."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.ui.rows_model import RowsModel


@dataclass(frozen=True)
class Thing:
    """A row for tests."""

    key: str
    long_name: int = 0


ROWS = st.lists(
    st.builds(Thing, st.sampled_from("abcdef"), st.integers(0, 2)), unique_by=lambda row: row.key
)


def model_of(*rows: Thing) -> tuple[RowsModel[Thing], QAbstractItemModelTester]:
    """A model, and Qt's own tester, which fails at the first signal that is not consistent."""
    model = RowsModel(Thing)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(rows)
    return model, tester


def shown(model: RowsModel[Thing]) -> list[Thing]:
    """The rows as a view reads them, role by role."""
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return [
        Thing(
            model.data(model.index(row), roles["key"]),
            model.data(model.index(row), roles["longName"]),
        )
        for row in range(model.rowCount())
    ]


@given(st.lists(ROWS, max_size=6))
def test_whatever_rows_follow_each_other_the_last_are_shown(sequence: list[list[Thing]]) -> None:
    model, tester = model_of()
    for rows in sequence:
        model.set_rows(rows)
        assert shown(model) == rows
        assert model.rows == tuple(rows)
    del tester


@given(ROWS, ROWS)
def test_rows_that_stay_in_order_are_told_of_and_never_reset(
    before: list[Thing], after: list[Thing]
) -> None:
    model, tester = model_of(*before)
    kept = [row.key for row in after if row.key in {row.key for row in before}]
    in_order = kept == [row.key for row in before if row.key in kept]
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    watched = {
        row.key: QPersistentModelIndex(model.index(place)) for place, row in enumerate(before)
    }
    model.set_rows(after)
    assert resets.count() == (0 if in_order else 1)
    if in_order:
        moved = {row.key: place for place, row in enumerate(after)}
        assert {key: watched[key].row() for key in kept} == {key: moved[key] for key in kept}
        old = {row.key: row for row in before}
        assert changes.count() == sum(row.key in kept and row != old[row.key] for row in after)
    del tester


def test_the_same_rows_again_tell_nobody_anything() -> None:
    model, tester = model_of(Thing("a"), Thing("b"))
    spies = [
        QSignalSpy(signal)
        for signal in (
            model.modelReset,
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
        )
    ]
    model.set_rows([Thing("a"), Thing("b")])
    assert [spy.count() for spy in spies] == [0, 0, 0, 0]
    del tester


def test_fields_are_roles_named_as_qml_names_things() -> None:
    model, tester = model_of()
    assert [bytes(name.data()) for name in model.roleNames().values()] == [b"key", b"longName"]
    del tester


def test_what_is_not_there_is_nothing() -> None:
    model, tester = model_of(Thing("a"))
    assert model.data(QModelIndex(), next(iter(model.roleNames()))) is None
    assert model.data(model.index(0), 99_999) is None
    assert model.rowCount(model.index(0)) == 0
    del tester
