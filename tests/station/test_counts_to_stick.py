"""What was counted goes onto the stick that is there, or to where it is fetched from for it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.settings.model import StoreSettings
from kiosk.station.counts_to_stick import CARRIED_WITHIN_S, ON_STICK, CountsToStick
from kiosk.station.lights import Level
from kiosk.statistics.book import FILE, Book
from tests.e2e.opening import Clock
from tests.statistics.test_report import counted

HEAD = b"period,hour,what,which,number\r\n"


class Place:
    """A station with counts, where a stick may be put in."""

    def __init__(self, folder: Path, clock: Clock, *, reports: bool, writable: bool) -> None:
        self.counts, self.sticks, self.reports = (
            folder / name for name in ("counts", "sticks", "reports")
        )
        for each in (self.counts, self.sticks, self.reports):
            each.mkdir()
        Book(self.counts / FILE).add(counted())
        self.clock = clock
        self.writable = writable
        store = StoreSettings(inboxes=(self.sticks,), reports=self.reports if reports else None)
        self.taking = CountsToStick(
            self.counts,
            store,
            self._run,
            clock,
            "en",
            lambda folder: folder.parent == self.sticks,
        )

    def _run(self, words: Sequence[str], done: Callable[[int, str], None]) -> None:
        ran = CliRunner().invoke(main, list(words))
        done(ran.exit_code, ran.output.strip().rpartition("\n")[2])

    def plug(self) -> Path:
        stick = self.sticks / "sda1"
        stick.mkdir()
        if not self.writable:
            # Who runs tests may write everywhere, but not through a folder.
            (stick / f"{ON_STICK}.new").mkdir()
        return stick

    @property
    def told(self) -> tuple[str, Level]:
        light = self.taking.light(None)
        return str(light.detail), light.level


@pytest.fixture
def place(tmp_path: Path, clock: Clock) -> Place:
    return Place(tmp_path, clock, reports=True, writable=False)


def test_without_a_stick_there_is_nowhere_to_take_it(place: Place):
    assert place.taking.stick is None
    place.taking.take()
    assert place.told == ("Visits are counted, by the hour.", Level.GOOD)
    assert not [*place.reports.iterdir()]


def test_of_a_read_only_stick_it_is_said_when_the_table_was_fetched(place: Place):
    assert place.plug() == place.taking.stick
    place.taking.take()
    fetched = place.reports / "sda1.csv"
    assert fetched.read_bytes().startswith(HEAD)
    assert [each.name for each in place.reports.iterdir()] == ["sda1.csv"]
    assert place.told == ("They are being written. Leave the stick in.", Level.GOOD)
    fetched.unlink()
    assert place.told == ("They are on the stick. It can be taken out.", Level.GOOD)


def test_what_nobody_fetches_is_told_and_goes_with_the_stick(place: Place):
    stick = place.plug()
    place.taking.take()
    place.clock.turn(CARRIED_WITHIN_S + 1)
    assert place.told == ("The stick cannot be written, or is full.", Level.WARNING)
    (stick / f"{ON_STICK}.new").rmdir()
    stick.rmdir()
    assert place.told == ("Visits are counted, by the hour.", Level.GOOD)
    assert not [*place.reports.iterdir()]


@pytest.mark.parametrize("reports", [True, False])
def test_a_stick_that_can_be_written_is(tmp_path: Path, clock: Clock, reports: bool):
    place = Place(tmp_path, clock, reports=reports, writable=True)
    stick = place.plug()
    place.taking.take()
    assert (stick / ON_STICK).read_bytes().startswith(HEAD)
    assert [each.name for each in stick.iterdir()] == [ON_STICK]
    assert not [*place.reports.iterdir()]
    assert place.told == ("They are on the stick. It can be taken out.", Level.GOOD)


def test_what_cannot_be_read_or_written_is_told(tmp_path: Path, clock: Clock):
    place = Place(tmp_path, clock, reports=False, writable=False)
    place.plug()
    place.taking.take()
    detail, level = place.told
    assert "It cannot be read or written: " in detail
    assert level is Level.WARNING
    (place.counts / FILE).write_bytes(b"x" * 5000)
    place.taking.take()
    assert "is damaged" in place.told[0]
