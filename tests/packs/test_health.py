"""What is told of a store: until when its exhibit is valid, and if its clock can be trusted."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.clock import DAY
from kiosk.packs.freshness import freshness, latest
from kiosk.packs.health import OPEN, concerns
from kiosk.packs.trust import Trust
from tests.packs.making import (
    KEY,
    MOMENT,
    bring,
    go_back,
    make_pack,
    make_store,
    store_in,
    trusting,
)

HOUR = timedelta(hours=1)


def test_what_is_valid_for_ever_is_never_past(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    assert not freshness(store, MOMENT + 100_000 * HOUR).is_past
    assert list(concerns(store, MOMENT)) == []


def test_a_store_without_an_exhibit_believes_the_clock(tmp_path: Path):
    fresh = freshness(store_in(tmp_path / "store"), MOMENT)
    assert (fresh.latest, fresh.is_past, fresh.doubt) == (MOMENT, False, None)
    assert latest(store_in(tmp_path / "store")) is None


def test_it_is_past_once_its_end_has_been(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    end = MOMENT + HOUR
    bring(store, make_pack(tmp_path, 2, valid_until=end))
    assert not freshness(store, end).is_past
    assert freshness(store, end + HOUR).is_past
    assert "valid until 2026-04-16 11:00 UTC" in next(concerns(store, end + HOUR))


def test_a_clock_that_is_turned_back_does_not_make_it_valid_again(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    bring(store, make_pack(tmp_path, 2, valid_until=MOMENT - 2 * HOUR, made=MOMENT - 3 * HOUR))
    long_ago = MOMENT - 10_000 * HOUR
    fresh = freshness(store, long_ago)
    assert fresh.latest == MOMENT, "of the records"
    assert fresh.is_past
    assert fresh.doubt
    assert len(list(concerns(store, long_ago))) == 2


def test_what_was_made_later_has_been_too(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    made = MOMENT + 100 * HOUR
    bring(store, make_pack(tmp_path, 2, made=made))
    assert freshness(store, MOMENT).latest == made
    assert freshness(store, MOMENT).doubt
    go_back(store)
    assert freshness(store, MOMENT).latest == made


def test_clocks_that_differ_by_a_time_zone_are_both_trusted(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    assert not freshness(store, MOMENT - DAY).doubt
    assert freshness(store, MOMENT - DAY - HOUR).doubt


def test_a_record_of_no_moment_says_nothing(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    state = store.state
    records = tuple(replace(each, when="2999") for each in state.records)
    (tmp_path / "store/state.json").write_bytes(replace(state, records=records).bytes)
    assert freshness(store, MOMENT).latest == MOMENT


def test_an_open_station_and_one_that_trusts_nobody_any_more_are_told(tmp_path: Path, packs: Path):
    store = trusting(make_store(tmp_path / "store", packs, 1), Trust((KEY.public,), open=True))
    assert list(concerns(store, MOMENT)) == [OPEN]
    (tmp_path / "store/trust.json").write_bytes(b"{")
    assert "no pack is taken" in next(concerns(store, MOMENT))
