"""Outside opening hours the screen is dark, and at night the kiosk starts anew: by a clock that may
be wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.log import Log
from kiosk.settings.model import HoursSettings
from kiosk.station.hours import Hours
from kiosk.station.night import AWAKE_S, Night
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor
from tests.station.stations import TINY, clock_that_says

HERE = timezone(timedelta(hours=2))
USUAL = HoursSettings(daily="10:00-18:00", monday="closed", friday="18:00-01:30", restart="04:00")


def at(said: str) -> datetime:
    """`Mon 09:30`, in a week of 2026."""
    day, _, time = said.partition(" ")
    number = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].index(day)
    hour, minute = map(int, time.split(":"))
    return datetime(2026, 4, 13 + number, hour, minute, tzinfo=HERE)


@pytest.mark.parametrize(
    "when", ["Tue 10:00", "Tue 17:59", "Fri 18:00", "Fri 23:59", "Sat 00:00", "Sat 01:29"]
)
def test_it_is_open(when: str):
    assert Hours(USUAL).is_open(at(when))


@pytest.mark.parametrize(
    "when", ["Mon 12:00", "Tue 09:59", "Tue 18:00", "Fri 12:00", "Sat 01:30", "Thu 01:00"]
)
def test_it_is_closed(when: str):
    assert not Hours(USUAL).is_open(at(when))


def test_without_hours_it_is_always_open():
    assert Hours(HoursSettings()).is_open(at("Mon 03:00"))


@pytest.mark.parametrize(
    ("before", "now", "passes"),
    [
        ("Tue 03:59", "Tue 04:00", True),
        ("Tue 04:00", "Tue 04:01", False),
        ("Tue 22:00", "Wed 05:00", True),
        ("Tue 05:00", "Tue 03:00", False),
        ("Tue 03:00", "Fri 05:00", False),
    ],
)
def test_the_moment_to_start_anew(before: str, now: str, passes: bool):
    assert Hours(USUAL).passes_restart(at(before), at(now)) is passes


@dataclass
class Station:
    """A kiosk at night, whose two clocks a test turns."""

    opened: Opened
    visitor: Visitor
    clock: Clock
    wall: datetime
    been: datetime | None = None
    restarts: int = 0
    told: list[str] = field(default_factory=list)
    night: Night | None = None

    def begin(self) -> None:
        """Look at the clock from now on."""
        self.night = Night(
            self.opened.kiosk,
            Hours(USUAL),
            clock_that_says(lambda: self.wall, lambda: self.been),
            self.restart,
            Log(),
        )

    def restart(self) -> None:
        self.restarts += 1

    def passes(self, **time: float) -> None:
        """Time goes by, on both clocks."""
        span = timedelta(**time)
        self.wall += span
        self.clock.turn(span.total_seconds())
        assert self.night
        self.night.look()

    @property
    def asleep(self) -> bool:
        return self.opened.kiosk.asleep


@pytest.fixture
def station(qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock) -> Iterator[Station]:
    opened = open_kiosk(TINY, clock, qtbot, still=True)
    station = Station(opened, Visitor(qtbot, opened, touch_screen), clock, at("Tue 17:59"))
    station.begin()
    yield station
    opened.close()


def test_it_sleeps_in_the_evening_and_wakes_in_the_morning(station: Station):
    assert not station.asleep
    station.passes(minutes=1)
    assert station.asleep
    station.visitor.sees("night")
    assert not station.visitor.texts()
    station.passes(hours=15, minutes=59)
    assert station.asleep
    station.passes(minutes=1)
    assert not station.asleep
    station.visitor.sees("start")


def test_it_does_not_sleep_under_a_visitor(station: Station):
    station.visitor.touch("start")
    station.visitor.sees("home")
    station.passes(minutes=1)
    assert not station.asleep
    station.opened.kiosk.startOver()
    station.passes(seconds=5)
    assert station.asleep


def test_a_touch_wakes_it_for_a_while_and_does_nothing_else(station: Station):
    station.passes(minutes=5)
    station.visitor.sees("night")
    station.visitor.tap(QPointF(900, 500))
    station.visitor.sees("start")
    assert station.opened.kiosk.phase == "attract"
    station.passes(seconds=AWAKE_S - 1)
    assert not station.asleep
    station.passes(seconds=1)
    assert station.asleep


def test_it_starts_anew_at_night_but_not_under_a_visitor(station: Station):
    station.visitor.touch("start")
    station.passes(hours=12)
    assert station.restarts == 0
    station.opened.kiosk.startOver()
    station.passes(seconds=5)
    station.passes(seconds=5)
    assert station.restarts == 1


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_jumps_restarts_nothing_and_hangs_nothing(station: Station, years: int):
    station.wall = station.wall.replace(year=station.wall.year + years)
    station.passes(hours=12)
    assert station.restarts == 0
    assert not station.asleep


def test_a_clock_that_cannot_be_trusted_keeps_it_awake_and_is_told_once(
    station: Station, capsys: pytest.CaptureFixture[str]
):
    station.been = station.wall + timedelta(days=3)
    station.passes(hours=5)
    station.passes(hours=5)
    assert not station.asleep
    told = capsys.readouterr().err
    assert told.count("the clock cannot be trusted") == 1
    assert "but it has been 2026-04-1" in told
    station.been = None
    station.passes(hours=5)
    assert station.asleep
    station.wall = datetime(1970, 1, 1, tzinfo=UTC)
    station.passes(hours=5)
    assert not station.asleep
