"""What a station sets of its store is what is done."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.log import Log
from kiosk.packs.store import MOST_TRIES
from kiosk.settings.model import Settings, StoreSettings
from kiosk.station.crashes import Start
from kiosk.station.supply import Supply
from tests.e2e.opening import Clock, open_kiosk
from tests.station.stations import Shop


def test_it_shows_its_store_and_is_as_patient_as_it_is_set(
    qtbot: QtBot, clock: Clock, tmp_path: Path
) -> None:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    shop.store.confirm()
    own = StoreSettings(folder=shop.store.folder, inboxes=(tmp_path / "sticks",))
    settings = Settings(store=own, station="Foyer 1", messages="de", patience=7)
    supply = Supply(own, settings, Log("de"))
    release = shop.store.current
    assert release
    assert supply.folder == release.folder
    opened = open_kiosk(supply.folder, clock, qtbot, still=True)
    supply.begin(opened.kiosk, opened.view.window, opened.source, None)
    releases, inbox = supply._releases, supply._inbox
    assert releases
    assert inbox
    assert releases._patience == 7
    assert inbox._station == "Foyer 1"
    command = " ".join(supply._installing(tmp_path / "sticks" / "a.pack"))
    assert f"--messages de --store {own.folder}" in command
    supply.close()
    opened.close()


def test_a_store_that_cannot_be_used_is_told_in_the_staff_s_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "store").write_text("in the way", "utf-8")
    own = StoreSettings(folder=tmp_path / "store")
    supply = Supply(own, Settings(store=own), Log("de"))
    assert not supply.folder.exists()
    assert "kiosk: der Speicher der Station lässt sich nicht nutzen" in capsys.readouterr().err


def test_a_screen_that_goes_away_again_and_again_speaks_against_no_release(tmp_path: Path) -> None:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    shop.store.confirm()
    shop.install(shop.pack(2))
    own = StoreSettings(folder=shop.store.folder)
    new = shop.store.state.current
    for run in range(2 * MOST_TRIES):
        supply = Supply(own, Settings(store=own), Log(), ended_well=run > 0)
        assert supply.shown == new
    for _ in range(MOST_TRIES):
        supply = Supply(own, Settings(store=own), Log())
    assert supply.shown != new, "who breaks down is gone back from"


def test_a_safe_start_shows_nothing_and_can_be_gone_back_from(tmp_path: Path) -> None:
    shop = Shop.opened(tmp_path)
    for number in (1, 2):
        shop.install(shop.pack(number))
        shop.store.confirm()
    shop.install(shop.pack(3))
    state = shop.store.state
    own = StoreSettings(folder=shop.store.folder)
    supply = Supply(own, Settings(store=own), Log(), start=Start.SAFE)
    supply.end()
    assert shop.store.state == state, "no try was made"
    way = supply.way_back
    assert way
    supply.go_back(way)
    assert shop.store.state.current == state.previous
