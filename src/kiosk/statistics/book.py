"""The file that counts are kept in: SQLite, one transaction a writing.

A rollback journal with `synchronous = FULL`: between writings it is one file, which anybody may
copy or read, also from a disk that cannot be written; a power cut takes the last writing with it or
none of it. A write-ahead log would save a few fsyncs in ten minutes, and leave two more files.
"""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from kiosk.statistics.counts import Entry, Tally
from kiosk.statistics.hours import UNKNOWN, begin_of, hour_of, kept_from, monday_of, trusted

FILE = "statistics.sqlite"
VERSION = 1
SCHEMA = (
    """CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    which TEXT NOT NULL,
    UNIQUE (what, which)
) STRICT""",
    """CREATE TABLE counts (
    hour INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (hour, name)
) STRICT, WITHOUT ROWID""",
)
PAGE_BYTES = 512
"""A writing touches few pages, which are therefore small."""
MOST_PAGES = 8192
FULL_PAGES = MOST_PAGES - 512
"""With as many in use, the oldest weeks go."""
_WAIT_S = 5.0


class DamagedError(Exception):
    """The file is none of this program's, or no longer sound."""


_NOT_ITS_FAULT = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
"""Errors of the disk, and not of what is on it."""


@contextmanager
def _damage_told() -> Generator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_ITS_FAULT:
            raise OSError(str(error)) from error
        raise DamagedError(str(error)) from error
    except (TypeError, ValueError) as error:  # SQLite also quotes what it cannot read
        raise DamagedError(str(error)) from error


class Book:
    """One file. Raises OSError where the disk fails, and DamagedError where the file does."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._sound = False

    def add(self, tally: Tally) -> bool:
        """Add counts, all or none; what is too old goes. Returns whether all had an hour."""
        with _damage_told(), closing(self._opened()) as book:
            book.execute("BEGIN IMMEDIATE")
            if not self._sound:
                self._make_sure(book)
            hours = [self._add(book, entry, number) for entry, number in tally.items()]
            _make_room(book)
            book.execute("COMMIT")
            self._sound = True
            return UNKNOWN not in hours

    def read(self) -> list[tuple[Entry, int]]:
        """All that is kept, by hour. Writes nothing, and needs no right to."""
        if not self._file.is_file():
            return []
        address = f"{self._file.absolute().as_uri()}?mode=ro"
        with _damage_told(), closing(sqlite3.connect(address, _WAIT_S, uri=True)) as book:
            book.text_factory = _words
            if not _is_ours(book):
                raise DamagedError("another version")
            rows = book.execute(
                "SELECT hour, what, which, number FROM counts JOIN names ON id = name ORDER BY hour"
            )
            return [
                (Entry(int(hour), str(what), str(which)), int(number))
                for hour, what, which, number in rows
            ]

    def _opened(self) -> sqlite3.Connection:
        book = sqlite3.connect(self._file, _WAIT_S, isolation_level=None)
        book.text_factory = _words
        for setting in (
            f"page_size = {PAGE_BYTES}",
            "journal_mode = DELETE",
            "synchronous = FULL",
            "secure_delete = ON",
            f"max_page_count = {MOST_PAGES}",
        ):
            book.execute(f"PRAGMA {setting}")
        return book

    def _make_sure(self, book: sqlite3.Connection) -> None:
        if not _one(book, "SELECT count(*) FROM sqlite_master"):
            for table in SCHEMA:
                book.execute(table)
            book.execute(f"PRAGMA user_version = {VERSION}")
        elif not _is_ours(book) or _one(book, "PRAGMA quick_check(1)") != "ok":
            raise DamagedError("it does not hold what it should")

    def _add(self, book: sqlite3.Connection, entry: Entry, number: int) -> int:
        latest = int(_one(book, "SELECT max(hour) FROM counts") or UNKNOWN)
        hour = trusted(entry.hour, latest)
        if hour > latest:
            _forget(book, latest, hour)
        book.execute("INSERT OR IGNORE INTO names (what, which) VALUES (?, ?)", entry[1:])
        book.execute(
            "INSERT INTO counts SELECT ?, id, ? FROM names WHERE what = ? AND which = ? "
            "ON CONFLICT DO UPDATE SET number = number + excluded.number",
            (hour, number, *entry[1:]),
        )
        return hour


def _forget(book: sqlite3.Connection, latest: int, hour: int) -> None:
    """What is too old in a new hour; and with each new year what has no hour."""
    book.execute("DELETE FROM counts WHERE hour > 0 AND hour < ?", (kept_from(hour),))
    if latest and latest // 10**6 != hour // 10**6:
        book.execute("DELETE FROM counts WHERE hour = ?", (UNKNOWN,))


def _make_room(book: sqlite3.Connection) -> None:
    while _used_pages(book) > FULL_PAGES:
        first = _one(book, "SELECT min(hour) FROM counts WHERE hour > 0")
        begin = begin_of(int(first or UNKNOWN))
        if begin is None:
            raise DamagedError("it has no room, and no hours")
        monday = monday_of(begin.date()) + timedelta(days=7)
        following = hour_of(begin.replace(monday.year, monday.month, monday.day, hour=0))
        book.execute("DELETE FROM counts WHERE hour > 0 AND hour < ?", (following,))


def _used_pages(book: sqlite3.Connection) -> int:
    return int(_one(book, "PRAGMA page_count") or 0) - int(_one(book, "PRAGMA freelist_count") or 0)


def _is_ours(book: sqlite3.Connection) -> bool:
    return _one(book, "PRAGMA user_version") == VERSION


def _one(book: sqlite3.Connection, question: str) -> int | str | None:
    row = book.execute(question).fetchone()
    return row[0] if row else None


def _words(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
