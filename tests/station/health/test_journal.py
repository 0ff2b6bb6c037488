"""What a station tells its journal: stable names, few lines, nothing of visitors."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.packs.state import Record
from kiosk.station.crashes import Crash, Start
from kiosk.station.health.changes import beginning, changes, of_record
from kiosk.station.health.content import news
from kiosk.station.health.events import Event, Happening
from kiosk.station.health.journal import MOST_A_DAY, Journal, datagram, line
from kiosk.station.health.status import Status
from tests.e2e.opening import Clock
from tests.station.health.samples import BROKEN, DIGEST, FULL, NO_TOUCH, RECORD, WELL

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "socket"))
        listener.setblocking(False)
        yield listener


def read_datagram(raw: bytes) -> dict[str, str]:
    """As journald reads it."""
    found: dict[str, str] = {}
    while raw:
        name, raw = raw.split(b"\n", 1)
        if b"=" in name:
            name, value = name.split(b"=", 1)
        else:
            size = int.from_bytes(raw[:8], "little")
            value, raw = raw[8 : 8 + size], raw[9 + size :]
        found[name.decode()] = value.decode()
    return found


def test_one_datagram_says_all(tmp_path: Path, listener: socket.socket, clock: Clock):
    happening = Happening(Event.UPDATE_OK, {"sequence": 4, "by": "inbox"})
    Journal(clock, tmp_path / "socket").tell(happening)
    assert read_datagram(listener.recv(4096)) == {
        "MESSAGE": "Another exhibit is installed, and comes soon (event=update_ok sequence=4 "
        "by=inbox)",
        "PRIORITY": "6",
        "MESSAGE_ID": Event.UPDATE_OK.id.hex,
        "SYSLOG_IDENTIFIER": "kiosk",
        "KIOSK_EVENT": "update_ok",
        "KIOSK_SEQUENCE": "4",
        "KIOSK_BY": "inbox",
    }


def test_what_has_several_lines_makes_no_field_of_its_own():
    reason = "no\nMESSAGE_ID=0\nroom"
    told = Happening(Event.UPDATE_REFUSED, {"pack": "a.pack", "reason": reason})
    assert read_datagram(datagram(told))["KIOSK_REASON"] == reason
    assert read_datagram(datagram(told))["MESSAGE_ID"] == Event.UPDATE_REFUSED.id.hex
    assert line(told) == 'event=update_refused pack=a.pack reason="no MESSAGE_ID=0 room"'


def test_where_there_is_no_journal_it_is_a_line_on_standard_error(
    tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
):
    Journal(clock, tmp_path / "none").tell(Happening(Event.UPDATE_OK, {"sequence": 4}))
    assert capsys.readouterr().err == "kiosk: event=update_ok sequence=4\n"


def test_a_loose_plug_fills_no_journal(
    tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
):
    journal = Journal(clock, tmp_path / "none")
    for _ in range(5000):
        for event in Event:
            journal.tell(Happening(event))
    assert len(capsys.readouterr().err.splitlines()) == len(Event) * MOST_A_DAY <= 200
    clock.turn(86_400)
    journal.tell(Happening(Event.TOUCH_LOST))
    assert capsys.readouterr().err


def test_names_and_ids_are_in_the_documentation_and_stay():
    text = (ROOT / "docs" / "technicians.md").read_text("utf-8")
    assert len({each.id for each in Event}) == len(Event)
    for each in Event:
        assert f"| `{each.told}` | `{each.id.hex}` |" in text


def events(found: object) -> list[Event]:
    return [each.event for each in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (None, WELL, []),
        (WELL, WELL, []),
        (WELL, NO_TOUCH, [Event.TOUCH_LOST]),
        (None, NO_TOUCH, [Event.TOUCH_LOST]),
        (NO_TOUCH, NO_TOUCH, []),
        (NO_TOUCH, WELL, [Event.TOUCH_BACK]),
        (WELL, FULL, [Event.DISK_LOW]),
        (FULL, FULL, []),
        (WELL, BROKEN, [Event.CONTENT_FAULT]),
        (BROKEN, BROKEN, []),
        (
            WELL,
            replace(WELL, doubt="It says 1970, which cannot be."),
            [Event.CLOCK_SUSPICIOUS],
        ),
    ],
)
def test_what_changes_is_told_once(before: Status | None, now: Status, told: list[Event]):
    assert events(changes(before, now)) == told


@pytest.mark.parametrize(
    ("start", "at", "told"),
    [
        (Start.USUAL, None, [Event.STATION_START]),
        (Start.USUAL, 900.0, [Event.STATION_START]),
        (Start.GO_BACK, 995.0, [Event.STATION_START, Event.CRASH_SEEN]),
        (Start.SAFE, 995.0, [Event.STATION_START, Event.CRASH_SEEN, Event.SAFE_START]),
    ],
)
def test_a_start_tells_of_the_breakdown_before_it(
    start: Start, at: float | None, told: list[Event]
):
    crashes = [] if at is None else [Crash(at, "signal")]
    now = 1000.0 if at != 900.0 else 1100.0
    assert events(beginning("0.1.0", start, crashes, now)) == told


def test_what_happened_to_a_store_is_told_once():
    records = tuple(
        Record(f"2026-04-16T10:00:0{number}Z", what, DIGEST, 4, "inbox")
        for number, what in enumerate(("installed", "confirmed", "rolled-back", "refused"))
    )
    assert news((), records) == records
    assert news(records[:2], records) == records[2:]
    assert news(records, records) == ()
    assert news((RECORD,), records) == records, "a store forgets what was long ago"
    told = [each and each.event for each in map(of_record, records)]
    assert told == [Event.UPDATE_OK, Event.UPDATE_CONFIRMED, Event.UPDATE_ROLLED_BACK, None]
