"""A kiosk that counts: by its own signals, in a thread of its own, to the end of the program."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest

from kiosk.log import Log
from kiosk.paths import STATISTICS
from kiosk.shell.fault import Fault
from kiosk.shell.kiosk import Kiosk
from kiosk.station.recorder import Recorder, folder_of_counts
from kiosk.statistics.book import FILE, Book
from kiosk.statistics.counts import Tally
from kiosk.statistics.keeper import Keeper
from tests.e2e.opening import Clock

HOUR = 2026041614


def kept(folder: Path) -> Tally:
    return Counter(dict(Book(folder / FILE).read()))


@pytest.fixture
def recorder(kiosk: Kiosk, tmp_path: Path) -> Iterator[Recorder]:
    made = Recorder(kiosk, Keeper(tmp_path), Log(), lambda: datetime(2026, 4, 16, 14, 59))
    yield made
    made._worker.close(10)


def done(recorder: Recorder) -> None:
    """Wait until all is written that was to be."""
    written = Event()
    recorder.do(written.set)
    assert written.wait(60)


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


def test_the_end_of_the_program_loses_nothing(kiosk: Kiosk, recorder: Recorder, tmp_path: Path):
    kiosk.enter()
    kiosk.openPanel("map")
    recorder.close()
    assert kept(tmp_path)[HOUR, "end", "interrupted"] == 1
    kiosk.startOver()


def test_a_fault_ends_the_visit(kiosk: Kiosk, recorder: Recorder, tmp_path: Path):
    kiosk.enter()
    kiosk.show_fault(Fault("", ()))
    done(recorder)
    assert kept(tmp_path)[HOUR, "end", "interrupted"] == 1


def test_trouble_is_told_once(kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    recorder = Recorder(kiosk, Keeper(tmp_path, lambda _: True), Log())
    for _ in range(3):
        kiosk.enter()
        kiosk.startOver()
        done(recorder)
    recorder.close()
    said = "kiosk: statistics are not kept; The disk is nearly full.\n"
    assert capsys.readouterr().err == said


def test_counts_are_kept_where_the_settings_or_systemd_say(tmp_path: Path):
    service = {"STATE_DIRECTORY": f"{tmp_path}:/elsewhere"}
    assert folder_of_counts(tmp_path / "own", service) == tmp_path / "own"
    assert folder_of_counts(None, service) == tmp_path / "statistics"
    assert folder_of_counts(None, {}) == STATISTICS
