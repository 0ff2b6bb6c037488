"""Packs that arrive in a folder are installed by a process of their own, and reported."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station.arrival import Outcome
from kiosk.station.arrivals import QUIET_S
from kiosk.station.inbox import REPORT, Inbox
from tests.e2e.opening import Clock
from tests.station.stations import Shop, broken, renamed


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    shop.store.confirm()
    return shop


@pytest.fixture
def arrivals(tmp_path: Path) -> Path:
    folder = tmp_path / "arrivals"
    folder.mkdir()
    return folder


@pytest.fixture
def inbox(shop: Shop, clock: Clock, arrivals: Path) -> Iterator[Inbox]:
    def command(pack: Path) -> list[str]:
        installing = ["-m", "kiosk", "pack", "install", str(pack), "--messages", "en"]
        told = ["--tell-progress", "--by", "inbox"]
        return [sys.executable, *installing, "--store", str(shop.store.folder), *told]

    reports = arrivals.parent / "reports"
    reports.mkdir()
    inbox = Inbox((arrivals,), command, clock, reports, station="Foyer 1")
    yield inbox
    inbox.close()


def taken(qtbot: QtBot, inbox: Inbox, clock: Clock) -> tuple[bool, str]:
    """What became of what is there."""
    inbox.look()
    clock.turn(QUIET_S + 1)
    with qtbot.waitSignal(inbox.ended, timeout=30_000) as ended:
        inbox.look()
    assert ended.args
    return ended.args[1], ended.args[2]


def test_a_pack_that_arrives_is_installed_and_reported(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    shutil.move(shop.pack(2, renamed("Second")), arrivals)
    done, _ = taken(qtbot, inbox, clock)
    assert done
    release = shop.store.current
    assert release
    assert release.manifest.sequence == 2
    report = (arrivals / REPORT).read_text("utf-8")
    assert report.startswith("Foyer 1: tiny-2.pack: “Tiny”, number 2, is installed, on trial.")
    assert "progress" not in report
    arrival = inbox.arrival
    assert arrival
    assert (arrival.pack, arrival.outcome) == ("tiny-2.pack", Outcome.TAKEN)


def test_each_of_two_packs_on_a_stick_is_told_of(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    for number in (2, 3):
        shutil.move(shop.pack(number, renamed(f"Number {number}")), arrivals)
    taken(qtbot, inbox, clock)
    taken(qtbot, inbox, clock)
    told = (arrivals / REPORT).read_text("utf-8")
    newer, _, older = told.partition("Foyer 1: tiny-2.pack: ")
    assert newer.startswith("Foyer 1: tiny-3.pack: “Tiny”, number 3, is installed, on trial.")
    assert "older than what was shown here" in older


def test_how_far_it_is_is_known_meanwhile(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    shutil.move(shop.pack(2, renamed("Second")), arrivals)
    seen: set[tuple[int, str]] = set()

    def look() -> None:
        if inbox.arrival and inbox.arrival.outcome is Outcome.COMING:
            seen.add((inbox.arrival.percent, inbox.arrival.doing))

    inbox._work.readyReadStandardOutput.connect(look)
    taken(qtbot, inbox, clock)
    assert (100, "copying") in seen


def test_what_is_refused_is_said_in_a_sentence_and_nothing_changes(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    before = shop.store.state
    shutil.move(shop.pack(2, broken), arrivals)
    done, said = taken(qtbot, inbox, clock)
    assert not done
    assert "error[broken]" in said
    assert "cannot be shown" in (arrivals / REPORT).read_text("utf-8")
    assert shop.store.state == before
    inbox.look()
    clock.turn(100)
    inbox.look()
    assert inbox._pack is None


def test_a_stick_that_cannot_be_written_is_reported_elsewhere(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    stick = arrivals / "sda1"
    stick.mkdir()
    shutil.move(shop.pack(2, renamed("Second")), stick)
    (stick / REPORT).mkdir()
    done, _ = taken(qtbot, inbox, clock)
    assert done
    assert "tiny-2.pack" in (arrivals.parent / "reports" / "sda1.txt").read_text("utf-8")


def test_on_a_disk_that_is_nearly_full_no_report_lies_beside_a_pack(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    inbox._low = lambda _: True
    shutil.move(shop.pack(2, renamed("Second")), arrivals)
    done, _ = taken(qtbot, inbox, clock)
    assert done
    assert not (arrivals / REPORT).exists()


def test_a_pack_that_is_not_whole_is_tried_again_when_it_may_be(
    qtbot: QtBot, shop: Shop, inbox: Inbox, clock: Clock, arrivals: Path
) -> None:
    pack = shop.pack(2, renamed("Second"))
    whole = (pack / "content").read_bytes()
    (pack / "content").write_bytes(whole[:-1])
    shutil.move(pack, arrivals)
    done, said = taken(qtbot, inbox, clock)
    assert not done
    assert "error[unfinished]" in said
    (arrivals / pack.name / "content").write_bytes(whole)
    done, _ = taken(qtbot, inbox, clock)
    assert done


def test_an_installer_that_does_not_start_is_said(
    qtbot: QtBot, shop: Shop, clock: Clock, arrivals: Path
) -> None:
    inbox = Inbox((arrivals,), lambda _: ["/nowhere/kiosk"], clock)
    shutil.move(shop.pack(2), arrivals)
    done, said = taken(qtbot, inbox, clock)
    assert not done
    assert said
    inbox.close()
