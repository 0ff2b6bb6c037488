"""A clock is believed until something speaks against it, and what has surely been moves on."""

import os
from datetime import UTC, datetime, timedelta
from errno import EINVAL
from pathlib import Path

import pytest

from kiosk.clock import LAST_YEAR
from kiosk.content.phrase import in_language
from kiosk.station.clock import MARK, MARK_EVERY_S, StationClock, mark_of_this_service
from kiosk.station.content_lights import clock_light
from kiosk.station.lights import Level
from tests.station.stations import MADE

HOUR = timedelta(hours=1)
YEAR = timedelta(days=365.25)


class Wall:
    """Both clocks of a station, and its folder. Each start has a clock anew."""

    def __init__(self, folder: Path, known: datetime | None = None) -> None:
        self.folder = folder
        self.battery = folder / "since_epoch"
        self.known = known
        self.now, self.seconds = MADE, 0.0

    def start(self) -> StationClock:
        """The program begins."""
        clock = StationClock(
            lambda: self.now,
            lambda: self.known,
            mark_of_this_service({"STATE_DIRECTORY": f"{self.folder}:/elsewhere"}),
            since=lambda: self.seconds,
            battery=self.battery,
        )
        clock.look()
        return clock

    def passes(self, span: timedelta) -> None:
        """On both clocks."""
        self.now += span
        self.seconds += span.total_seconds()


@pytest.fixture
def wall(tmp_path: Path) -> Wall:
    return Wall(tmp_path)


def marked(wall: Wall) -> datetime:
    return datetime.fromtimestamp((wall.folder / MARK).stat().st_mtime, UTC)


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_is_twenty_years_wrong_is_doubted_also_without_a_store(
    wall: Wall, years: int
) -> None:
    wall.now += years * YEAR
    assert str(wall.now.year) in (wall.start().doubt or "")
    assert not (wall.folder / MARK).exists()


@pytest.mark.parametrize("years", [-20, 20])
def test_one_that_jumps_by_twenty_years_is_doubted_until_it_jumps_back(
    wall: Wall, years: int
) -> None:
    clock = wall.start()
    for jump in (years, -years):
        wall.now += jump * YEAR
        wall.passes(timedelta(seconds=15))
        clock.look()
        assert bool(clock.doubt) == (wall.now.year != MADE.year)
    assert marked(wall) == wall.now


def test_the_mark_moves_on_each_hour(wall: Wall) -> None:
    clock = wall.start()
    assert marked(wall) == MADE
    wall.passes(timedelta(seconds=MARK_EVERY_S - 1))
    clock.look()
    assert marked(wall) == MADE
    wall.passes(timedelta(seconds=1))
    clock.look()
    assert marked(wall) == MADE + HOUR


def test_a_clock_that_comes_back_hours_behind_is_doubted_until_it_is_set(wall: Wall) -> None:
    wall.start()
    wall.now -= 3 * HOUR
    clock = wall.start()
    assert clock.doubt
    wall.passes(HOUR)
    clock.look()
    assert marked(wall) == MADE, "a doubted clock moves nothing"
    wall.now += 6 * HOUR
    clock.look()
    assert clock.doubt is None
    assert marked(wall) == wall.now


def test_one_that_is_set_right_by_a_little_at_a_start_is_believed(wall: Wall) -> None:
    wall.start()
    wall.now -= HOUR
    assert wall.start().doubt is None


def test_who_sets_it_back_while_the_kiosk_runs_is_believed(wall: Wall) -> None:
    clock = wall.start()
    wall.now -= 5 * HOUR
    assert clock.doubt
    clock.look()
    assert clock.doubt is None
    assert wall.start().doubt is None


def test_a_store_is_believed_more_than_who_sets_the_clock(wall: Wall) -> None:
    wall.known = MADE
    clock = wall.start()
    wall.now -= timedelta(days=1)
    clock.look()
    assert clock.doubt is None, "clocks of two computers may differ"
    wall.now -= HOUR
    clock.look()
    assert clock.doubt


@pytest.mark.parametrize(
    ("battery", "doubted"),
    [
        (datetime(2009, 1, 1, tzinfo=UTC), True),
        (MADE + timedelta(days=2), True),
        (MADE + 14 * HOUR, False),
        (MADE, False),
    ],
)
def test_a_clock_that_its_battery_did_not_set_is_doubted(
    wall: Wall, battery: datetime, doubted: bool
) -> None:
    wall.battery.write_text(f"{battery.timestamp():.0f}\n")
    assert bool(wall.start().doubt) == doubted


def test_a_battery_clock_that_has_lost_the_time_is_told(
    wall: Wall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_: Path) -> bytes:
        raise OSError(EINVAL, "Invalid argument")

    monkeypatch.setattr(Path, "read_bytes", lost)
    assert wall.start().doubt == "The clock with the battery has lost the time."


@pytest.mark.parametrize("said", ["", "soon", "9" * 40])
def test_a_battery_that_says_nonsense_says_nothing(wall: Wall, said: str) -> None:
    wall.battery.write_text(said)
    assert wall.start().doubt is None


@pytest.mark.parametrize("years", [-20, 0, 20])
@pytest.mark.parametrize("folder", ["/proc", "/nowhere", "file"])
def test_where_nothing_can_be_written_the_clock_is_judged_all_the_same(
    tmp_path: Path, folder: str, years: int
) -> None:
    (tmp_path / "file").touch()
    wall = Wall(tmp_path / folder)
    wall.battery = tmp_path / "none"
    wall.now += years * YEAR
    clock = wall.start()
    wall.passes(2 * HOUR)
    clock.look()
    assert bool(clock.doubt) == (years != 0)


def test_a_mark_of_no_time_that_can_be_is_overcome_by_setting_the_clock(wall: Wall) -> None:
    mark = wall.folder / MARK
    mark.touch()
    late = datetime(LAST_YEAR + 400, 1, 1, tzinfo=UTC).timestamp()
    os.utime(mark, (late, late))
    clock = wall.start()
    assert clock.doubt
    wall.now += HOUR
    clock.look()
    assert clock.doubt is None


def test_the_staff_are_told_why_and_what_comes_of_it(wall: Wall) -> None:
    light = clock_light(wall.start())
    assert (light.value, light.level) == (f"{MADE:%H:%M}", Level.GOOD)
    wall.now += 20 * YEAR
    light = clock_light(wall.start())
    assert light.level is Level.WARNING
    assert light.detail == "It says 2046, which cannot be. So the screen stays on at night."
    assert in_language(light.detail, "de").endswith("bleibt der Bildschirm nachts an.")


def test_a_program_that_is_begun_by_hand_keeps_no_mark() -> None:
    assert mark_of_this_service({}) is None
