"""Packs that are being copied, that are whole, and that were tried already."""

import os
from pathlib import Path

from kiosk.station.arrivals import QUIET_S, RETRY_S, Arrivals


def put(folder: Path, content: bytes, time: int = 1) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "content"
    file.write_bytes(content)
    os.utime(file, ns=(time, time))


def test_a_pack_is_ready_when_nobody_copies_it_any_more(tmp_path: Path) -> None:
    arrivals = Arrivals((tmp_path,))
    assert arrivals.ready(0) is None
    pack = tmp_path / "genoa-2.pack"
    put(pack, b"1")
    assert arrivals.ready(1) is None
    put(pack, b"12")
    assert arrivals.ready(1 + QUIET_S) is None
    assert arrivals.ready(1 + 2 * QUIET_S) == pack


def test_a_pack_is_tried_once_until_it_changes(tmp_path: Path) -> None:
    arrivals = Arrivals((tmp_path,))
    pack = tmp_path / "genoa-2.pack"
    put(pack, b"1")
    arrivals.ready(0)
    assert arrivals.ready(10) == pack
    arrivals.take(pack)
    assert arrivals.ready(100) is None
    put(pack, b"1", time=2)
    arrivals.ready(101)
    assert arrivals.ready(110) == pack


def test_a_stick_that_comes_back_is_looked_at_again(tmp_path: Path) -> None:
    arrivals = Arrivals((tmp_path,))
    pack = tmp_path / "stick" / "genoa-2.pack"
    put(pack, b"1")
    arrivals.ready(0)
    arrivals.take(pack)
    (pack / "content").unlink()
    pack.rmdir()
    arrivals.ready(10)
    put(pack, b"1")
    arrivals.ready(20)
    assert arrivals.ready(30) == pack


def test_of_several_the_highest_number_comes_first(tmp_path: Path) -> None:
    arrivals = Arrivals((tmp_path,))
    for number in (9, 10, 2):
        put(tmp_path / f"genoa-{number}.pack", b"1")
    put(tmp_path / "notes", b"1")
    put(tmp_path / ".hidden-99.pack", b"1")
    arrivals.ready(0)
    assert arrivals.ready(10) == tmp_path / "genoa-10.pack"


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert Arrivals((tmp_path / "nowhere",)).ready(0) is None
    (tmp_path / "link.pack").symlink_to(tmp_path)
    assert Arrivals((tmp_path,)).ready(0) is None


def test_what_could_not_be_read_is_tried_again_after_a_while(tmp_path: Path) -> None:
    arrivals = Arrivals((tmp_path,))
    pack = tmp_path / "genoa-2.pack"
    put(pack, b"1")
    arrivals.ready(0)
    arrivals.take(pack)
    arrivals.try_again(pack, 10)
    assert arrivals.ready(10 + RETRY_S - 1) is None
    assert arrivals.ready(10 + RETRY_S) == pack
