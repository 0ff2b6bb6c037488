"""Counts stay what they are, whatever happens to the process, the disk and the file."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.statistics.book import FILE, Book, DamagedError
from kiosk.statistics.counts import Count, Entry, Tally, What, tally
from kiosk.statistics.hours import UNKNOWN, hour_of
from kiosk.statistics.keeper import DAMAGED, Keeper

FAULTS = {"KILLS": 5, "DAMAGES": 60}
KILLS, DAMAGES = (int(os.environ.get(f"KIOSK_{name}", least)) for name, least in FAULTS.items())
NOW = datetime(2026, 4, 16, 14)
HOUR = hour_of(NOW)
ONE_VISIT = tally(HOUR, [(Count(What.VISIT), 1)])
ENTRIES = st.builds(
    Entry,
    st.sampled_from([UNKNOWN, HOUR, hour_of(NOW + timedelta(hours=1))]),
    st.sampled_from([each.value for each in What]),
    st.text(max_size=8),
)
TALLIES = st.lists(
    st.dictionaries(ENTRIES, st.integers(1, 1000), max_size=8).map(Counter), max_size=6
)


def kept(folder: Path) -> Tally:
    return Counter(dict(Book(folder / FILE).read()))


def visits(folder: Path) -> int:
    return sum(number for entry, number in kept(folder).items() if entry.what == What.VISIT)


def filled(folder: Path, hours: int = 300) -> Path:
    """A file of several pages."""
    book = Book(folder / FILE)
    whole: Tally = Counter()
    for at in range(hours):
        counts = [(Count(What.VISIT), 3), (Count(What.ITEM, f"event:number-{at % 40}"), 5)]
        whole += tally(hour_of(NOW + timedelta(hours=at)), counts)
    book.add(whole)
    return folder / FILE


@given(TALLIES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_what_is_read_is_the_sum_of_what_was_added(tmp_path: Path, tallies: list[Tally]):
    file = tmp_path / FILE
    file.unlink(missing_ok=True)
    wanted: Tally = Counter()
    for each in tallies:
        Book(file).add(each)
        wanted += each
    assert kept(tmp_path) == wanted


def test_reading_needs_no_right_to_write_and_nothing_but_the_file(tmp_path: Path):
    Keeper(tmp_path).add(ONE_VISIT)
    assert [each.name for each in tmp_path.iterdir()] == [FILE]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(tmp_path / FILE, elsewhere)
    elsewhere.chmod(0o500)
    assert kept(elsewhere) == ONE_VISIT
    assert Book(tmp_path / "none").read() == []


def test_what_is_too_old_goes_and_leaves_nothing_in_the_file(tmp_path: Path):
    Keeper(tmp_path).add(tally(HOUR, [(Count(What.ITEM, "event:forgotten"), 1)]))
    Keeper(tmp_path).add(tally(UNKNOWN, [(Count(What.VISIT), 1)]))
    later = hour_of(NOW + timedelta(days=401))
    Keeper(tmp_path).add(tally(later, [(Count(What.VISIT), 1)]))
    assert kept(tmp_path) == {Entry(later, "visit", ""): 1}


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_jumps_takes_nothing_with_it(tmp_path: Path, years: int):
    keeper = Keeper(tmp_path)
    for moment in (NOW, NOW.replace(year=NOW.year + years), NOW + timedelta(hours=1)):
        keeper.add(tally(hour_of(moment), [(Count(What.VISIT), 1)]))
    hours = sorted(entry.hour for entry in kept(tmp_path))
    assert hours == [UNKNOWN, HOUR, hour_of(NOW + timedelta(hours=1))]


def test_a_full_file_lets_the_oldest_weeks_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.statistics.book.FULL_PAGES", 30)
    filled(tmp_path, 24 * 30)
    hours = sorted(entry.hour for entry in kept(tmp_path))
    assert hours[-1] == hour_of(NOW + timedelta(hours=24 * 30 - 1))
    first = datetime.strptime(str(hours[0]), "%Y%m%d%H")
    assert (first.weekday(), first.hour) == (0, 0)
    assert first > NOW


WRITER = """
import sys
from pathlib import Path
from kiosk.statistics.keeper import Keeper
from kiosk.statistics.counts import Count, What, tally
keeper = Keeper(Path(sys.argv[1]))
for number in range(10**6):
    keeper.add(tally(2026041614, [(Count(What.VISIT), 1), (Count(What.ITEM, f"a:{number}"), 1)]))
    print(number + 1, flush=True)
"""


def test_a_process_that_is_killed_loses_one_writing_at_most(tmp_path: Path):
    written, chance = 0, Random(1922)
    for _ in range(KILLS):
        lines = chance.randrange(1, 60)
        command = [sys.executable, "-c", WRITER, tmp_path]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            for _line in range(lines):
                process.stdout.readline()
            time.sleep(chance.random() * 4e-3)
            os.kill(process.pid, signal.SIGKILL)
            said = [int(line) for line in process.stdout if line.endswith("\n")]
        written += said[-1] if said else lines
        Keeper(tmp_path).add(Counter())
        assert written <= visits(tmp_path) <= written + 1
        written = visits(tmp_path)
    assert not (tmp_path / DAMAGED).exists()


@given(st.data())
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=DAMAGES, deadline=None
)
def test_a_file_that_was_cut_or_changed_is_still_counted_into(tmp_path: Path, data: st.DataObject):
    original = tmp_path / "original"
    if not original.exists():
        shutil.move(filled(tmp_path), original)
    raw = bytearray(original.read_bytes())
    raw = raw[: data.draw(st.integers(0, len(raw)))]
    for place in data.draw(st.lists(st.integers(0, max(len(raw) - 1, 0)), max_size=20)):
        if raw:
            raw[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / FILE).write_bytes(raw)
    (tmp_path / f"{FILE}-journal").write_bytes(raw[:100])
    keeper = Keeper(tmp_path)
    keeper.add(ONE_VISIT)
    assert keeper.trouble is None
    assert visits(tmp_path) >= 1


def test_what_is_damaged_is_set_aside_and_kept_no_longer_than_counts(tmp_path: Path):
    (tmp_path / FILE).write_bytes(b"no book of ours" * 100)
    keeper = Keeper(tmp_path)
    keeper.add(ONE_VISIT)
    assert (tmp_path / DAMAGED).read_bytes().startswith(b"no book of ours")
    assert visits(tmp_path) == 1
    long_ago = time.time() - 401 * 86_400
    os.utime(tmp_path / DAMAGED, (long_ago, long_ago))
    keeper.add(ONE_VISIT)
    assert not (tmp_path / DAMAGED).exists()


def test_damage_that_comes_while_the_program_runs_is_seen(tmp_path: Path):
    keeper = Keeper(tmp_path)
    keeper.add(ONE_VISIT)
    (tmp_path / FILE).write_bytes(b"x" * 5000)
    with pytest.raises(DamagedError):
        Book(tmp_path / FILE).read()
    keeper.add(ONE_VISIT)
    assert (keeper.trouble, visits(tmp_path)) == (None, 1)


def test_another_version_is_set_aside(tmp_path: Path):
    Keeper(tmp_path).add(ONE_VISIT)
    with sqlite3.connect(tmp_path / FILE) as book:
        book.execute("PRAGMA user_version = 7")
    book.close()
    Keeper(tmp_path).add(ONE_VISIT)
    assert visits(tmp_path) == 1
    assert (tmp_path / DAMAGED).exists()


def test_little_room_ends_it_and_more_room_begins_it_again(tmp_path: Path):
    low = [True]
    keeper = Keeper(tmp_path, lambda _: low[0])
    keeper.add(ONE_VISIT)
    assert keeper.trouble == "The disk is nearly full."
    assert not (tmp_path / FILE).exists()
    low[0] = False
    keeper.add(ONE_VISIT)
    assert (keeper.trouble, visits(tmp_path)) == (None, 1)


def test_a_folder_that_cannot_be_there_is_told(tmp_path: Path):
    (tmp_path / "file").touch()
    keeper = Keeper(tmp_path / "file" / "statistics")
    keeper.add(ONE_VISIT)
    assert keeper.trouble
    assert keeper.trouble.startswith("It cannot be written: ")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few hundred kilobytes."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "none", place]
    if os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def test_a_disk_that_is_full_or_read_only_harms_nothing(small_disk: Path):
    keeper = Keeper(small_disk, lambda _: False)
    keeper.add(ONE_VISIT)
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(bytes(4096)):
            pass
    for number in range(300):
        keeper.add(tally(HOUR, [(Count(What.ITEM, f"event:{number}"), 1)]))
    assert keeper.trouble
    assert visits(small_disk) == 1
    filler.unlink()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    keeper.add(ONE_VISIT)
    assert keeper.trouble
    assert visits(small_disk) == 1
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    keeper.add(ONE_VISIT)
    assert (keeper.trouble, visits(small_disk)) == (None, 2)


def test_a_day_of_twelve_hours_writes_less_than_a_megabyte(tmp_path: Path):
    io = Path("/proc/self/io")
    if not io.exists():
        pytest.skip("only Linux tells what was written")

    def written() -> int:
        return int(io.read_text().split("wchar:")[1].split()[0])

    filled(tmp_path)
    keeper = Keeper(tmp_path)
    before = written()
    for number in range(12 * 6):
        hour = hour_of(NOW + timedelta(days=30, minutes=10 * number))
        items = (
            (Count(What.ITEM, f"event:number-{(number * 7 + at) % 400}"), 1) for at in range(40)
        )
        keeper.add(tally(hour, [(Count(What.VISIT), 9), *items]))
    assert keeper.trouble is None
    assert written() - before < 10**6
