"""What the first picture does not wait for."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.station.later import Later


class Work:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self) -> "Work":
        self.told.append("begun")
        return self

    def close(self) -> None:
        self.told.append("closed")


def test_it_begins_once_and_ends_if_it_has_begun(qapp: QGuiApplication):
    work, parent = Work(), QObject()
    later = Later(work.begin, parent)
    assert work.told == []
    later.begin()
    later.begin()
    later.close()
    assert work.told == ["begun", "closed"]
    never = Later(work.begin, parent)
    never.close()
    assert work.told == ["begun", "closed"]
