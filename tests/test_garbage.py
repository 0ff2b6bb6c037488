"""Garbage is looked for in the window's own thread alone."""

import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.garbage import Garbage


class Cycle:
    """Garbage that only a look finds; says in which thread that was."""

    found_in: int | None = None

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Cycle.found_in = get_ident()


@pytest.fixture
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_another_thread_finds_none_whatever_it_needs(qtbot: QtBot, as_before: None) -> None:
    parent = QObject()
    garbage = Garbage(parent)
    gc.collect()
    Cycle.found_in = None
    Cycle()
    other = Thread(target=lambda: [[] for _ in range(200_000)])
    other.start()
    other.join()
    assert Cycle.found_in is None
    gc.collect(1)
    kept = [[] for _ in range(2000)]
    garbage.look()
    assert Cycle.found_in == get_ident()
    assert kept
