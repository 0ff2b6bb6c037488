"""A running kiosk goes over to what is installed, lets it prove itself, and goes back by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.packs.store import MOST_TRIES
from kiosk.station.releases import Releases
from kiosk.station.turnover import PATIENCE_S, TRIAL_S
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor
from tests.station.stations import Shop, broken, renamed


@dataclass
class Station:
    """A kiosk that shows what a store has."""

    qtbot: QtBot
    shop: Shop
    opened: Opened
    releases: Releases
    visitor: Visitor

    @property
    def title(self) -> str:
        return self.opened.view.window.title()

    def comes_to(self, title: str) -> None:
        """Wait until another exhibit is shown, and the picture is there again."""

        def there() -> bool:
            self.releases.look()
            return self.title == title and not self.opened.kiosk.veiled

        self.qtbot.waitUntil(there)

    def frames_come(self, seconds: float) -> None:
        """Time goes by, with frames."""
        for _ in range(round(seconds)):
            before = self.opened.frames
            self.opened.clock.turn(1)
            self.opened.view.window.update()
            self.qtbot.waitUntil(lambda before=before: self.opened.frames > before)
        self.releases.look()


@pytest.fixture
def station(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, tmp_path: Path
) -> Iterator[Station]:
    """With a first release, which has proved itself."""
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1, renamed("First")))
    shop.store.confirm()
    release = shop.store.current
    assert release
    opened = open_kiosk(release.folder, clock, qtbot, still=True)
    releases = Releases(
        shop.store,
        opened.kiosk,
        opened.view.window,
        opened.source,
        clock,
        tmp_path / "cache",
        release.digest,
    )
    yield Station(qtbot, shop, opened, releases, Visitor(qtbot, opened, touch_screen))
    releases.close()
    opened.close()


def test_at_rest_it_goes_over_to_what_is_installed_and_confirms_it(station: Station) -> None:
    assert station.title == "First"
    station.shop.install(station.shop.pack(2, renamed("Second")))
    station.comes_to("Second")
    assert station.shop.store.state.on_trial
    station.frames_come(TRIAL_S - 5)
    assert station.shop.store.state.on_trial
    station.frames_come(10)
    station.qtbot.waitUntil(lambda: not station.shop.store.state.on_trial)
    assert station.shop.store.highest == 2


def test_the_new_exhibits_map_is_there_too(station: Station) -> None:
    station.visitor.sees("start")
    station.shop.install(station.shop.pack(2, renamed("Second")))
    station.comes_to("Second")
    coast = station.opened.kiosk.start.coast
    station.qtbot.waitUntil(lambda: coast.tiles.rowCount() > 0)


def test_a_visitor_is_not_disturbed_and_then_it_comes_at_the_next_rest(station: Station) -> None:
    station.visitor.touch("start")
    station.visitor.sees("home")
    station.shop.install(station.shop.pack(2, renamed("Second")))
    with station.qtbot.waitSignal(station.releases._reader.finished):
        station.releases.look()
    for _ in range(3):
        station.releases.look()
    assert station.title == "First"
    station.opened.kiosk.startOver()
    station.comes_to("Second")


def test_after_a_while_it_comes_in_the_middle_of_a_visit_which_goes_on(station: Station) -> None:
    station.visitor.touch("start")
    station.visitor.touch("door-map")
    station.shop.install(station.shop.pack(2, renamed("Second")))
    with station.qtbot.waitSignal(station.releases._reader.finished):
        station.releases.look()
    for _ in range(round(PATIENCE_S / 10) + 1):
        station.opened.clock.turn(10)
        station.opened.kiosk.touched()
    station.comes_to("Second")
    assert station.opened.kiosk.panel == "map"
    station.visitor.sees("pages")


def test_what_cannot_be_shown_is_gone_back_from_and_nobody_sees_it(station: Station) -> None:
    digest = station.shop.install(station.shop.pack(2, broken))

    def gone_back() -> bool:
        station.releases.look()
        return digest in station.shop.store.state.failed

    station.qtbot.waitUntil(gone_back)
    assert station.title == "First"
    assert station.opened.kiosk.phase == "attract"
    release = station.shop.store.current
    assert release
    assert release.manifest.sequence == 1


def test_staff_goes_back_and_the_picture_follows(station: Station) -> None:
    station.shop.install(station.shop.pack(2, renamed("Second")))
    station.comes_to("Second")
    with station.qtbot.waitSignal(station.releases.settled):
        station.frames_come(TRIAL_S + 1)
    store = station.shop.store
    store.roll_back("staff", store.state.current)
    station.comes_to("First")
    assert [each.what for each in station.shop.store.state.records][-1] == "rolled-back"


def test_without_frames_nothing_is_confirmed(station: Station) -> None:
    station.shop.install(station.shop.pack(2, renamed("Second")))
    station.comes_to("Second")
    station.qtbot.waitUntil(lambda: station.opened.view.window.property("settled") is True)
    station.opened.clock.turn(TRIAL_S * 3)
    station.releases.look()
    station.qtbot.waitUntil(lambda: not station.releases._busy)
    assert station.shop.store.state.on_trial


def test_a_store_that_somebody_else_changes_is_told_once(
    station: Station, capfd: pytest.CaptureFixture[str]
) -> None:
    station.shop.install(station.shop.pack(2, renamed("Second")))
    station.comes_to("Second")
    station.qtbot.waitUntil(lambda: station.opened.view.window.property("settled") is True)
    with station.shop.store.locked():
        for _ in range(2):
            station.frames_come(TRIAL_S + 1)
            station.qtbot.waitUntil(lambda: not station.releases._busy)
    assert capfd.readouterr().err.count("another program is changing the store") == 1


def test_a_station_that_ends_again_and_again_on_trial_goes_back(tmp_path: Path) -> None:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    shop.store.confirm()
    shop.install(shop.pack(2))
    for _ in range(MOST_TRIES):
        begun = shop.store.begin()
        assert begun
        assert begun.manifest.sequence == 2
    begun = shop.store.begin()
    assert begun
    assert begun.manifest.sequence == 1
    assert not shop.store.state.on_trial


def test_an_end_in_good_order_is_no_try(tmp_path: Path) -> None:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    shop.store.confirm()
    shop.store.end()
    shop.install(shop.pack(2))
    for _ in range(MOST_TRIES + 1):
        begun = shop.store.begin()
        assert begun
        assert begun.manifest.sequence == 2
        shop.store.end()
    shop.store.end()
    assert shop.store.state.tries == 0
    assert shop.store.state.on_trial
