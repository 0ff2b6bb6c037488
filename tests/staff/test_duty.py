"""Staff come in through the hidden door, see how the station is, and go back to an earlier exhibit.
All by touch."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.ending import ASKED_TO_END
from kiosk.log import Log
from kiosk.packs.trust import Trust
from kiosk.settings.model import Settings, StaffSettings, StoreSettings
from kiosk.speech.voice import Voice, Voices
from kiosk.staff.code import kept
from kiosk.staff.duty import attend
from kiosk.staff.room import CLEANING_S, CLOSES_AFTER_S, StaffRoom
from kiosk.station.arrival import Arrival, Outcome
from kiosk.station.crashes import Start
from kiosk.station.recorder import Recorder
from kiosk.station.supply import Supply
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor
from tests.station.stations import Shop, clock_that_says, renamed, running_on

CODE = "271828"
KEPT = kept(CODE)


@dataclass
class Station:
    """A kiosk that runs by a store with two releases, and somebody who knows its code."""

    shop: Shop
    opened: Opened
    supply: Supply
    room: StaffRoom
    visitor: Visitor
    clock: Clock
    voices: Voices
    ended: list[int]

    def knock(self) -> None:
        """The hidden gesture."""
        corner = QPointF(20, 20)
        for held in (0.1, 0.1, 0.1, 0.1, 1.5):
            self.visitor.press(corner)
            self.clock.turn(held)
            self.visitor.release(corner)
            self.clock.turn(0.2)

    def type(self, code: str) -> None:
        """By its keys."""
        for digit in code:
            self.visitor.touch(f"digit-{digit}")
        self.visitor.touch("digit-submit")

    def come_in(self) -> None:
        """As who knows how."""
        self.knock()
        self.type(CODE)
        self.visitor.sees("staff-desk")

    def light(self, key: str) -> tuple[str, str, str]:
        """Value, detail and level."""
        self.room.look()
        rows = {row.key: row for row in self.room.desk.lights.rows}
        return rows[key].value, rows[key].detail, rows[key].level


@pytest.fixture
def start() -> Start:
    return Start.USUAL


@pytest.fixture
def may_end() -> bool:
    return False


@pytest.fixture
def station(
    qtbot: QtBot,
    touch_screen: QPointingDevice,
    clock: Clock,
    tmp_path: Path,
    start: Start,
    may_end: bool,
    request: pytest.FixtureRequest,
) -> Iterator[Station]:
    shop = Shop.opened(tmp_path)
    for number in (1, 2):
        shop.install(shop.pack(number, renamed(f"Number {number}")))
        shop.store.confirm()
    current = shop.store.current
    assert current
    size = getattr(request, "param", "1920x1080")
    opened = open_kiosk(current.folder, clock, qtbot, size, still=True)
    staff = StaffSettings(code=KEPT, may_end=may_end)
    settings = Settings(station="Foyer 1", staff=staff)
    supply = Supply(StoreSettings(folder=shop.store.folder), settings, Log(), start=start)
    if start is Start.SAFE:
        opened.source.show_nothing("safe")
    supply.begin(opened.kiosk, opened.view.window, opened.source, None)
    voices, ended = Voices(lambda: (Voice(), Voice())), list[int]()
    recorder = Recorder(opened.kiosk, tmp_path / "counts", clock_that_says(), Log())
    room = attend(
        replace(
            running_on(opened, supply, settings, tmp_path / "crashes", voices, ended.append),
            start=start,
        ),
        recorder,
        tmp_path / "system",
    )
    visitor = Visitor(qtbot, opened, touch_screen)
    yield Station(shop, opened, supply, room, visitor, clock, voices, ended)
    room.close()
    recorder.close()
    supply.close()
    opened.close()


@pytest.mark.parametrize("station", ["1920x1080", "1080x1920"], indirect=True)
def test_who_knows_the_gesture_and_the_code_comes_in_and_leaves_again(station: Station):
    station.knock()
    station.visitor.sees("staff-code")
    assert "Foyer 1" in station.visitor.texts()
    station.type(CODE)
    station.visitor.reads("All is well", "staff-title")
    station.visitor.touch("staff-leave")
    station.visitor.sees_no_more("staff-desk")
    station.visitor.touch("start")
    station.visitor.sees("home")


def test_a_wrong_code_opens_nothing_and_three_bring_a_pause(station: Station):
    station.knock()
    station.type("271827")
    station.visitor.reads("That was not the code. Please try again.", "staff-said")
    station.type("000000")
    station.type("1234567")
    station.visitor.reads("Too many wrong codes. It goes on in 30 s.", "staff-said")
    assert not station.visitor.sees("digit-1").isEnabled()
    station.clock.turn(30)
    station.room.look()
    station.visitor.reads("That was not the code. Please try again.", "staff-said")
    station.type(CODE)
    station.visitor.sees("staff-desk")


def test_the_pause_lasts_also_for_who_leaves_and_knocks_again(station: Station):
    station.knock()
    for _ in range(3):
        station.type("000000")
    station.visitor.touch("staff-leave")
    station.knock()
    assert not station.visitor.sees("digit-1").isEnabled()


@pytest.mark.parametrize("station", ["1280x800@15.6"], indirect=True)
def test_where_both_have_no_room_one_turns_from_lights_to_actions(station: Station):
    station.come_in()
    station.visitor.sees("light-exhibit")
    assert station.visitor.find("action-restart") is None
    station.visitor.touch("staff-turn")
    station.visitor.sees("action-restart")
    assert station.visitor.find("light-exhibit") is None


@pytest.mark.parametrize("inside", [False, True])
def test_it_closes_by_itself_after_a_minute_without_a_touch(station: Station, inside: bool):
    station.come_in() if inside else station.knock()
    station.clock.turn(CLOSES_AFTER_S - 1)
    station.room.look()
    assert station.opened.view.door.open
    station.clock.turn(1)
    station.room.look()
    assert not station.opened.view.door.open


def test_a_touch_keeps_it_open(station: Station):
    station.come_in()
    station.clock.turn(CLOSES_AFTER_S - 1)
    station.visitor.touch("light-exhibit")
    station.visitor.touch("staff-decline")
    station.clock.turn(CLOSES_AFTER_S - 1)
    station.room.look()
    assert station.opened.view.door.open


def test_what_lies_beneath_cannot_be_touched_nor_reached_by_keys(station: Station, qtbot: QtBot):
    station.knock()
    station.visitor.tap(QPointF(960, 1000))
    station.visitor.tap(QPointF(400, 600))
    qtbot.keyClick(station.opened.view.window, "x")
    assert station.opened.kiosk.phase == "attract"


def test_the_visit_of_whoever_was_there_ends(station: Station):
    station.visitor.touch("start")
    station.visitor.sees("home")
    station.knock()
    station.visitor.sees("staff-code")
    assert station.opened.kiosk.phase == "attract"


def test_going_back_is_asked_first_recorded_and_seen(station: Station):
    station.come_in()
    station.visitor.touch("action-go-back")
    station.visitor.touch("staff-decline")
    assert station.shop.store.state.records[-1].what == "confirmed"
    station.visitor.touch("action-go-back")
    station.visitor.touch("staff-agree")
    window = station.opened.view.window
    station.visitor._qtbot.waitUntil(lambda: window.title() == "Number 1", timeout=60_000)
    record = station.shop.store.state.records[-1]
    assert (record.what, record.by) == ("rolled-back", "staff")


@pytest.mark.parametrize("start", [Start.SAFE])
def test_in_a_safe_start_staff_see_and_do_what_they_can(station: Station, tmp_path: Path):
    crashes = tmp_path / "crashes"
    crashes.write_text("1.0 watchdog KILL\n")
    station.come_in()
    assert station.light("exhibit")[0] == "cannot be shown"
    assert station.light("clock")[2] == "good"
    station.visitor.touch("action-go-back")
    station.visitor.touch("staff-agree")
    assert station.shop.store.state.records[-1].by == "staff"
    assert station.ended == [0]
    assert not crashes.exists(), "it starts as usual"


@pytest.mark.parametrize("may_end", [True])
def test_who_may_end_the_kiosk_is_asked_and_does(station: Station):
    station.come_in()
    station.visitor.touch("staff-turn")
    station.visitor.touch("action-end")
    station.visitor.touch("staff-decline")
    assert station.ended == []
    station.visitor.touch("action-end")
    station.visitor.touch("staff-agree")
    assert station.ended == [ASKED_TO_END]


def test_each_field_turns_gold_under_a_finger(station: Station):
    station.come_in()
    station.visitor.touch("action-touch-test")
    fields = [station.visitor.sees("touch-0"), *station.visitor.every("touch-")]
    station.visitor.touch("touch-7")
    assert [each.objectName() for each in fields if each.property("found")] == ["touch-7"]
    station.visitor.touch("staff-leave")
    station.visitor.sees("staff-desk")


def test_each_touch_brings_the_next_colour_and_the_last_the_desk(station: Station):
    station.come_in()
    station.visitor.touch("action-screen-test")
    seen: list[str] = []
    while station.visitor.find("staff-screen-test"):
        seen.append(station.visitor.value("staff-screen-test", "color").name())
        station.visitor.touch("staff-screen-test")
    assert len(seen) == 8
    assert {"#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff"} <= set(seen)
    station.visitor.sees("staff-desk")


def test_touch_is_off_for_a_minute_of_cleaning(station: Station):
    station.come_in()
    station.visitor.touch("action-clean")
    station.visitor.reads("Touch is off for 60 s.", "staff-cleaning-said")
    for x in range(100, 1900, 200):
        station.visitor.tap(QPointF(x, 1000))
    station.clock.turn(CLEANING_S - 1)
    station.room.look()
    station.visitor.reads("Touch is off for 1 s.", "staff-cleaning-said")
    station.clock.turn(1)
    station.room.look()
    station.visitor.sees("staff-desk")


def test_the_station_becomes_louder_and_quieter_within_limits(station: Station):
    station.come_in()
    station.visitor.touch("action-quieter")
    assert station.voices.loudness == 90
    station.visitor.touch("action-louder")
    assert station.voices.loudness == 100
    assert not station.visitor.sees("action-louder").isEnabled()


def test_it_starts_anew_when_that_is_confirmed(station: Station):
    station.come_in()
    station.visitor.touch("action-restart")
    assert station.ended == []
    station.visitor.touch("staff-agree")
    assert station.ended == [0]


def test_it_ends_at_the_screen_only_where_that_is_allowed(station: Station):
    station.come_in()
    assert station.visitor.find("action-end") is None


def test_what_is_shown_and_whom_it_is_taken_from(station: Station):
    station.come_in()
    assert station.light("exhibit") == ("Tiny", "Number 2, of 16 April 2026", "good")
    assert station.light("trust") == ("1 of 1", "So many keys must sign a pack.", "good")
    with station.shop.store.locked():
        station.shop.store.keep_trust(replace(station.shop.store.trust, open=True))
    assert station.light("trust")[2] == "warning"
    station.visitor.reads("One thing to see to", "staff-title")
    with station.shop.store.locked():
        station.shop.store.keep_trust(Trust())
    assert station.light("trust")[0] == "no key is trusted"


def test_how_far_a_pack_is_and_what_became_of_it(station: Station):
    station.come_in()
    inbox = station.supply._inbox
    assert inbox
    assert station.light("arrival")[0] == "nothing yet"
    inbox.arrival = Arrival("tiny-3.pack", "copying", 37)
    assert station.light("arrival") == ("37 %", "tiny-3.pack: copying", "good")
    inbox.arrival = Arrival("tiny-3.pack", outcome=Outcome.TAKEN, said="It is shown soon.")
    assert station.light("arrival") == ("taken", "It is shown soon.", "good")
    inbox.arrival = Arrival("tiny-3.pack", outcome=Outcome.REFUSED, said="error[name]: no.")
    assert station.light("arrival")[2] == "warning"
    station.visitor.touch("light-arrival")
    assert "error[name]: no." in station.visitor.texts()


def test_what_is_wrong_with_an_exhibit_that_cannot_be_shown_is_said(station: Station):
    release = station.shop.store.current
    assert release
    (release.folder / "exhibit.yaml").write_text("title: [", "utf-8")
    station.opened.source.load()
    assert station.opened.kiosk.phase == "fault"
    station.come_in()
    value, detail, level = station.light("exhibit")
    assert (value, level) == ("cannot be shown", "bad")
    assert detail.startswith("exhibit.yaml:1: ")
    station.visitor.touch("staff-leave")
    station.visitor.sees("fault")


def test_statistics_are_told_of_and_wait_for_a_stick(station: Station):
    station.come_in()
    assert station.light("statistics") == ("kept", "Visits are counted, by the hour.", "good")
    rows = {row.key: row for row in station.room.desk.actions.rows}
    assert (rows["statistics"].possible, rows["statistics"].detail) == (False, "Put in a stick.")
