"""A kiosk that counts: by its own signals, to the end of the program."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.log import Log
from kiosk.paths import STATISTICS
from kiosk.shell.fault import Fault
from kiosk.shell.kiosk import Kiosk
from kiosk.station.recorder import Recorder, folder_of_counts
from kiosk.statistics.book import FILE, Book
from kiosk.statistics.counts import Tally
from kiosk.statistics.hours import UNKNOWN
from kiosk.statistics.keeper import DAMAGED
from tests.e2e.opening import Clock
from tests.station.stations import clock_that_says

HOUR = 2026041614


def kept(folder: Path) -> Tally:
    return Counter(dict(Book(folder / FILE).read()))


@pytest.fixture
def moment() -> datetime:
    """By the clock on the wall."""
    return datetime(2026, 4, 16, 14, 59).astimezone()


@pytest.fixture
def recorder(kiosk: Kiosk, tmp_path: Path, moment: datetime) -> Iterator[Recorder]:
    made = Recorder(kiosk, tmp_path, clock_that_says(lambda: moment), Log())
    yield made
    made._errands.finish(60_000)


def done(recorder: Recorder) -> None:
    """Wait until all is written that was to be."""
    recorder.write()
    recorder._errands.finish(60_000)


def test_a_visit_by_the_kiosks_own_signals(
    kiosk: Kiosk, recorder: Recorder, clock: Clock, tmp_path: Path
):
    kiosk.touched()
    kiosk.enter()
    kiosk.openPanel("map")
    kiosk.open("place", "nervi")
    clock.turn(20)
    kiosk.touched()
    kiosk.readingHelp.toggleContrast()
    kiosk.chooseLanguage("it")
    done(recorder)
    assert not kept(tmp_path)
    for _ in range(10):
        clock.turn(30)
        kiosk.pass_time()
    assert kiosk.phase == "attract"
    done(recorder)
    assert kept(tmp_path) == {
        (HOUR, "visit", ""): 1,
        (HOUR, "panel", "map"): 1,
        (HOUR, "item", "place:nervi"): 1,
        (HOUR, "language", "it"): 1,
        (HOUR, "help", "contrast"): 1,
        (HOUR, "end", "by-itself"): 1,
        (HOUR, "stay", "16-30"): 1,
    }


def test_the_end_of_the_program_loses_nothing(
    kiosk: Kiosk, recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """With a disk that is as slow as it likes."""
    monkeypatch.setattr("kiosk.station.recorder.LAST_WRITING_MS", 60_000)
    kiosk.enter()
    kiosk.openPanel("map")
    kiosk.startOver()
    recorder.write()
    kiosk.enter()
    recorder.close()
    assert kept(tmp_path)[HOUR, "end", "start-over"] == 1
    assert kept(tmp_path)[HOUR, "end", "interrupted"] == 1


def test_a_fault_ends_the_visit(kiosk: Kiosk, recorder: Recorder, tmp_path: Path):
    kiosk.enter()
    kiosk.show_fault(Fault("", ()))
    done(recorder)
    assert kept(tmp_path)[HOUR, "end", "interrupted"] == 1


def test_trouble_is_told_once(kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "file").touch()
    recorder = Recorder(kiosk, tmp_path / "file" / "counts", clock_that_says(), Log("de"))
    for _ in range(2):
        kiosk.enter()
        kiosk.startOver()
        done(recorder)
    recorder.close()
    assert recorder.trouble
    assert (
        capsys.readouterr().err.count("kiosk: Statistik wird nicht geführt; Nicht zu schreiben")
        == 1
    )


def test_a_damaged_file_does_not_come_near_the_picture(
    kiosk: Kiosk, recorder: Recorder, tmp_path: Path
):
    (tmp_path / FILE).write_bytes(b"x" * 5000)
    kiosk.enter()
    kiosk.startOver()
    done(recorder)
    assert (tmp_path / DAMAGED).exists()
    assert kept(tmp_path)[HOUR, "visit", ""] == 1


def test_counts_are_kept_where_the_settings_or_systemd_say(tmp_path: Path):
    service = {"STATE_DIRECTORY": f"{tmp_path}:/elsewhere"}
    assert folder_of_counts(tmp_path / "own", service) == tmp_path / "own"
    assert folder_of_counts(None, service) == tmp_path / "statistics"
    assert folder_of_counts(None, {}) == STATISTICS


@pytest.mark.parametrize("moment", [datetime(2046, 4, 16, 14, tzinfo=UTC)])
def test_what_is_counted_while_the_clock_cannot_be_trusted_has_no_hour(
    kiosk: Kiosk, recorder: Recorder, tmp_path: Path
):
    kiosk.touched()
    kiosk.enter()
    kiosk.startOver()
    done(recorder)
    assert {hour for hour, _, _ in kept(tmp_path)} == {UNKNOWN}
