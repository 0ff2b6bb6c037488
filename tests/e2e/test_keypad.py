"""The whole kiosk by five keys only."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.panels import discover
from kiosk.panels.questions import EVIDENCE
from kiosk.paths import default_exhibit
from kiosk.proof.plan import ScreenPlan, Show, plans
from kiosk.shell.fault import Fault
from kiosk.shell.key_codes import DOUBLE_STRIKE, KEYS_OF_SOUND, USUAL_CODES, Key
from kiosk.visit import ReadingHelp
from tests.e2e.key_visitor import BACK, DOWN, ENTER, HELP, UP, KeyVisitor
from tests.e2e.opening import Opened
from tests.e2e.visitor import visible_items

WARN_AFTER, COUNTDOWN = 120, 30
STILL = pytest.mark.parametrize("station", ["1920x1080 still"], indirect=True)


@pytest.fixture
def keys(qtbot: QtBot, station: Opened, touch_screen: QPointingDevice) -> KeyVisitor:
    """Somebody who stands before it and uses the keypad."""
    return KeyVisitor(qtbot, station, touch_screen)


@pytest.mark.parametrize(
    "station", ["1920x1080", "1080x1920 still", "1280x800 still"], indirect=True
)
def test_a_whole_visit_by_keys_only(station: Opened, keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.sees("home")
    assert keys.chosen() == "door-map"

    keys.enter("door-map")
    keys.sees("map")
    keys.enter_pin("imperial-palace-hotel")
    keys.reads("Imperial Palace Hotel", within="cardTitle")

    keys.enter("link-event")
    keys.sees("timeline")
    keys.enter("event-rapallo-signed")
    keys.enter("link-treaty")
    keys.sees("treaties")
    keys.reads("Vertrag von Rapallo", within="treatyTitle")
    keys.chosen()
    if keys.find("treaty-leaf"):
        keys.enter("treaty-leaf")

    keys.enter("link-evidence")
    keys.sees("evidence")
    assert keys.chosen() == "named-term:rsfsr"
    keys.enter("bar-language")
    assert keys.chosen() == "sheet-language-de"
    keys.enter("sheet-language-en")
    keys.sees_no_more("languageSheet")
    keys.reads("How do we know?")
    keys.strike(BACK)
    keys.sees_no_more("evidence")
    assert keys.chosen() == "link-evidence", "what was chosen before it was asked"

    keys.strike(HELP)
    keys.sees("readingHelp")
    keys.enter("text-size-150")
    keys.enter("help-done")
    keys.sees_no_more("readingHelp")
    keys.chosen()

    keys.strike(BACK)
    keys.sees("timeline")
    keys.enter("bar-home")
    keys.sees("home")
    station.let_pass(WARN_AFTER + COUNTDOWN)
    keys.sees("start")
    assert keys.find("focusRing") is None
    keys.reads("Ein Vertrag am Ostersonntag", within="hookTitle")


# --- the order ------------------------------------------------------------------------------

BAR = "bar-home bar-back crumb-0 bar-language bar-help"
ORDERS = {
    "home": "door-map door-timeline door-treaties door-claims door-people door-judgements"
    " door-quiz bar-home bar-credits bar-language bar-help",
    "map": "story-easter-night story-forty-days story-soviet-train pin-hotel-eden-genoa"
    " pin-villa-de-albertis pin-eden-nervi pin-imperial-palace-hotel view-coast view-genoa"
    " view-rapallo view-europe map-about zoom-in zoom-out"
    f" day-earlier daySlider day-later day-today {BAR}",
    "timeline": "event-rapallo-signed event-wire-to-berlin event-allied-note earlier link-place"
    " link-treaty link-more link-evidence named-person:rathenau named-person:chicherin later"
    " time-earlier timeAxis time-later"
    " topic-all topic-treaty topic-conference topic-violence topic-military topic-economy"
    f" topic-politics zoom-in {BAR}",
    "treaties": "named-term:restitution named-term:nationalisation named-more treaty-earlier"
    " treaty-all treaty-later treaty-compare article-1 article-2"
    " article-3 article-4 article-5 article-6 section-articles section-changes"
    f" section-confidential link-event link-place link-evidence {BAR}",
    "people": "person-chicherin person-litvinov person-maltzan person-barthou person-rathenau"
    " person-lloyd-george person-wirth person-facta leaf-next named-term:disarmament"
    f" named-event:genoa-opens link-event link-place link-treaty link-more link-evidence {BAR}",
    "card-story": "named-term:disarmament link-evidence story-back step-1 step-2 step-3 step-4"
    f" step-5 step-6 step-7 step-8 story-next {BAR}",
    "evidence": f"take-home answer-close {BAR}",
    "languages": "sheet-language-de sheet-language-en sheet-language-it sheet-language-fr"
    " sheet-language-ru sheet-close bar-home bar-back bar-credits"
    " bar-language bar-help",
    "reading-help": "text-size-100 text-size-150 text-size-200 help-contrast help-low-reach"
    " help-quiet help-done bar-home bar-back bar-credits bar-language bar-help",
    "warning": "stay startOver",
}


def go(station: Opened, plan: ScreenPlan) -> None:
    """Go to a screen by the shortest way."""
    kiosk = station.kiosk
    match plan.show:
        case Show.PANEL:
            kiosk.openPanel(plan.panel)
        case Show.CARD:
            kiosk.open(plan.kind, plan.item)
        case Show.EVIDENCE:
            kiosk.open(EVIDENCE, f"{plan.kind}:{plan.item}")
        case Show.LANGUAGES:
            kiosk.openSheet("languages")
        case Show.READING_HELP:
            kiosk.openSheet("reading-help")
        case Show.WARNING:
            station.let_pass(WARN_AFTER)
        case _:
            pass


REACHED = {Show.HOME, Show.PANEL, Show.CARD, Show.EVIDENCE, Show.LANGUAGES, Show.READING_HELP}


def screens(exhibit: Exhibit) -> dict[str, ScreenPlan]:
    """Screens on which there is something to choose, and which `go` knows."""
    every = {plan.name: plan for plan in plans(exhibit, discover())}
    return {name: plan for name, plan in every.items() if plan.show in {*REACHED, Show.WARNING}}


@STILL
@pytest.mark.parametrize("name", ORDERS)
def test_a_screen_is_read_from_the_top_and_the_bar_comes_last(
    station: Opened, keys: KeyVisitor, shipped: Exhibit, name: str
) -> None:
    keys.strike(DOWN)
    keys.chosen()
    go(station, screens(shipped)[name])
    first = ORDERS[name].split(maxsplit=1)[0]
    keys.chooses(first)
    assert keys.names() == ORDERS[name].split()
    assert keys.names(UP) == [first, *reversed(ORDERS[name].split()[1:])]


COVERS = {"card", "storyCard", "about", "bar"}


def can_be_touched(keys: KeyVisitor) -> set[QQuickItem]:
    """What a finger can touch in its middle: on what lies uppermost, and in the bar."""
    window = keys.window.contentItem()
    uppermost = next(
        (
            item
            for name in ("warning", "languageSheet", "readingHelp", "evidence")
            if (item := keys.find(name))
        ),
        window,
    )
    bar = [keys.find("bar")] if uppermost.objectName() != "warning" else []
    every = [
        item
        for part in (uppermost, *bar)
        if part
        for item in visible_items(part)
        if item.property("isTarget") is True or item.objectName() in COVERS
    ]

    def free(number: int) -> bool:
        item = every[number]
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        seen_through = "coast" if item.objectName().startswith("pin-") else ""

        def holds(other: QQuickItem) -> bool:
            return other.contains(other.mapFromScene(middle))

        later = every[number + 1 :]
        on_the_map = keys.sees(seen_through) if seen_through else window
        return holds(window) and holds(on_the_map) and not any(map(holds, later))

    enabled = (at for at, item in enumerate(every) if item.property("isTarget"))
    return {every[at] for at in enabled if every[at].isEnabled() and free(at)}


@pytest.mark.parametrize(
    ("station", "size"),
    [
        ("1920x1080 still", 100),
        ("1280x800 still", 200),
    ],
    indirect=["station"],
)
def test_everything_that_can_be_touched_is_chosen_once_and_then_the_first_again(
    station: Opened, keys: KeyVisitor, shipped: Exhibit, size: int
) -> None:
    for name, plan in screens(shipped).items():
        station.kiosk.startOver()
        keys.strike(DOWN)
        station.kiosk.readingHelp.asking.emit(ReadingHelp(text_size=size))
        keys.chosen()
        go(station, plan)
        keys.rests({Show.WARNING: "stay"}.get(plan.show, "bar-home"))
        keys.chosen()
        been = keys.round()
        wanted = can_be_touched(keys)
        told = [sorted(item.objectName() for item in each) for each in (wanted, been)]
        assert set(been) == wanted, (name, *told)


# --- the ring -------------------------------------------------------------------------------


@STILL
def test_the_ring_comes_with_the_first_key_and_goes_with_the_next_touch(keys: KeyVisitor) -> None:
    keys.touch("start")
    keys.sees("home")
    assert keys.find("focusRing") is None
    keys.strike(ENTER)
    assert keys.chosen() == "door-map", "it is shown before it can be entered"
    keys.sees("home")
    keys.tap(QPointF(5, 5))
    assert keys.find("focusRing") is None
    keys.sees("home")
    assert keys.goes(DOWN) == "door-map"


@STILL
def test_the_ring_lies_about_what_is_chosen_and_within_the_window(keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    for name in keys.names():
        keys.go_to(name)
        ring, item = keys.sees("focusRing"), keys.item
        assert item
        corner = ring.mapToScene(QPointF(0, 0))
        assert corner.x() >= 0
        assert corner.y() >= 0
        assert corner.x() + ring.width() <= keys.window.width()
        assert corner.y() + ring.height() <= keys.window.height()
        spot = item.mapToScene(QPointF(0, 0))
        assert corner.x() <= spot.x()
        assert corner.y() < spot.y()
        assert ring.width() >= item.width()


@STILL
def test_the_ring_goes_along_with_what_moves(keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.enter("door-map")
    keys.sees("map")
    keys.enter("zoom-in")
    keys.rests("zoom-in")
    keys.go_to("push-west")
    place = keys.sees("focusRing").position()
    keys.go_to("pin-imperial-palace-hotel", UP)
    before = keys.sees("focusRing").position()
    assert before != place
    keys.enter_pin("imperial-palace-hotel")
    keys.sees("card")
    ring, pin = keys.sees("focusRing"), keys.sees("pin-imperial-palace-hotel")
    assert pin is keys.item
    middle = ring.mapToScene(QPointF(ring.width() / 2, ring.height() / 2))
    assert pin.contains(pin.mapFromScene(middle))
    assert ring.position() != before


# --- strikes --------------------------------------------------------------------------------


@STILL
def test_a_double_strike_counts_once_and_another_key_at_once(keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    assert keys.chosen() == "door-map"
    keys.strike(DOWN)
    keys.strike(DOWN, after=DOUBLE_STRIKE / 2)
    assert keys.chosen() == "door-timeline"
    keys.strike(UP, after=0.01)
    assert keys.chosen() == "door-map"


@STILL
def test_a_key_that_repeats_itself_counts_once_and_is_no_sign_of_life(
    station: Opened, keys: KeyVisitor
) -> None:
    keys.strike(DOWN)
    keys.chosen()
    plain = Qt.KeyboardModifier.NoModifier
    for again in (False, True, True, True):
        station.clock.turn(WARN_AFTER / 3)
        event = QKeyEvent(QEvent.Type.KeyPress, DOWN, plain, "", again, 1)
        QCoreApplication.sendEvent(keys.window, event)
    assert keys.chosen() == "door-timeline"
    station.let_pass(0)
    keys.sees("warning")


@STILL
def test_left_and_right_are_the_same_pair_as_up_and_down(keys: KeyVisitor) -> None:
    keys.strike(Qt.Key.Key_Right)
    assert keys.chosen() == "door-map"
    assert keys.goes(Qt.Key.Key_Right) == "door-timeline"
    assert keys.goes(Qt.Key.Key_Left) == "door-map"


def test_a_keypad_may_send_other_codes(
    qtbot: QtBot, opened: Callable[..., Opened], touch_screen: QPointingDevice
) -> None:
    codes = {Qt.Key.Key_F20.value: Key.DOWN, Qt.Key.Key_F21.value: Key.ENTER}
    station = opened(default_exhibit(), codes=codes)
    keys = KeyVisitor(qtbot, station, touch_screen)
    keys.strike(DOWN)
    keys.sees("start")
    keys.strike(Qt.Key.Key_F20)
    assert keys.chosen() == "door-map"
    assert keys.goes(Qt.Key.Key_F20) == "door-timeline"
    keys.strike(Qt.Key.Key_F21)
    keys.sees("timeline")


CHOOSING = [code for code, key in USUAL_CODES.items() if key not in KEYS_OF_SOUND]


@pytest.mark.parametrize("code", CHOOSING)
def test_any_key_that_chooses_enters(station: Opened, keys: KeyVisitor, code: int) -> None:
    keys.strike(Qt.Key(code))
    keys.sees("home")
    assert bool(station.kiosk.sheet) == (USUAL_CODES[code] is Key.HELP)


@STILL
def test_other_keys_do_nothing(station: Opened, keys: KeyVisitor) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_F11, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        keys.strike(key)
        assert station.kiosk.phase == "attract"


def test_where_there_is_no_exhibit_keys_do_nothing(station: Opened, keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.chosen()
    station.kiosk.show_fault(Fault("AAAAAA", ("Back soon",)))
    keys.sees("fault")
    assert keys.find("focusRing") is None
    for code in USUAL_CODES:
        keys.strike(Qt.Key(code))
    keys.sees("fault")
    assert keys.find("focusRing") is None


# --- time -----------------------------------------------------------------------------------


@STILL
def test_who_uses_keys_has_more_time(station: Opened, keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.chosen()
    station.let_pass(WARN_AFTER - 1)
    assert keys.find("warning") is None
    keys.goes(DOWN)
    station.let_pass(WARN_AFTER)
    keys.sees("warning")
    keys.reads(str(COUNTDOWN), within="secondsLeft")
    station.let_pass(COUNTDOWN - 5)
    keys.reads("5", within="secondsLeft")
    keys.chooses("stay")
    assert keys.goes(DOWN) == "startOver"
    station.let_pass(0)
    keys.reads(str(COUNTDOWN), within="secondsLeft")
    station.let_pass(COUNTDOWN)
    keys.sees("start")


@STILL
@pytest.mark.parametrize("key", [ENTER, BACK])
def test_the_warning_goes_away_by_enter_and_by_back(
    station: Opened, keys: KeyVisitor, key: Qt.Key
) -> None:
    keys.strike(DOWN)
    assert keys.goes(DOWN) == "door-timeline"
    station.let_pass(WARN_AFTER)
    keys.strike(key)
    keys.sees_no_more("warning")
    assert keys.chosen() == "door-timeline"
    station.let_pass(WARN_AFTER - 1)
    assert keys.find("warning") is None, "who stayed by a key still has more time"


@STILL
def test_reading_help_in_a_warning_means_that_somebody_is_here(
    station: Opened, keys: KeyVisitor
) -> None:
    keys.strike(DOWN)
    keys.chosen()
    station.let_pass(WARN_AFTER)
    keys.sees("warning")
    keys.strike(HELP)
    keys.sees_no_more("warning")
    keys.sees("readingHelp")


@STILL
def test_who_starts_anew_leaves_the_start_screen(station: Opened, keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.chosen()
    station.let_pass(WARN_AFTER)
    keys.chooses("stay")
    keys.enter("startOver")
    keys.sees("start")


@STILL
def test_whoever_touches_has_the_usual_time_again(station: Opened, keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.chosen()
    keys.touch("door-people")
    station.let_pass(60)
    keys.sees("warning")
    keys.reads("20", within="secondsLeft")
    keys.strike(DOWN)
    keys.reads(str(COUNTDOWN), within="secondsLeft")


# --- what changes under it ------------------------------------------------------------------


@STILL
def test_the_same_thing_stays_chosen_in_another_language_and_size(
    station: Opened, keys: KeyVisitor
) -> None:
    keys.strike(DOWN)
    keys.enter("door-people")
    keys.sees("people")
    keys.go_to("person-maltzan")
    station.kiosk.chooseLanguage("en")
    keys.chooses("person-maltzan")
    for size in (200, 100):
        station.kiosk.readingHelp.asking.emit(ReadingHelp(text_size=size, contrast=size == 200))
        keys.sees("people")
        if keys.find("person-maltzan"):
            keys.chooses("person-maltzan")
    keys.window.resize(QSize(1080, 1920))
    keys.chooses("person-maltzan")


@STILL
def test_when_it_goes_what_is_nearest_is_chosen(keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.enter("door-map")
    keys.sees("map")
    keys.go_to("zoom-out")
    while keys.find("zoom-out") and keys.sees("zoom-out").isEnabled():
        keys.goes(ENTER)
    assert keys.chosen() != "zoom-out"
    keys.enter_pin("imperial-palace-hotel")
    keys.sees("card")
    keys.enter("card-close")
    keys.sees_no_more("card")
    assert keys.chosen() not in {"", "bar-home"}


@STILL
def test_a_page_begins_with_its_first_thing(keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    first_things = {"door-treaties": "named-term:restitution", "door-people": "person-chicherin"}
    for door, first in first_things.items():
        keys.enter(door)
        keys.sees_no_more("home")
        keys.chooses(first)
        keys.strike(BACK)
        keys.sees("home")
        keys.chooses("door-map")
    keys.strike(BACK)
    assert keys.chosen() == "door-map", "at home there is nothing to go back to"


@STILL
def test_a_slider_is_taken_hold_of_moved_and_let_go(station: Opened, keys: KeyVisitor) -> None:
    keys.strike(DOWN)
    keys.enter("door-map")
    keys.sees("map")
    keys.go_to("daySlider")

    def day() -> int:
        assert station.kiosk.visit
        return station.kiosk.visit.moment.toordinal()

    before = day()
    for let_go in (ENTER, BACK):
        keys.strike(ENTER)
        assert station.view.keypad.holds
        keys.strike(DOWN)
        keys.strike(Qt.Key.Key_Right)
        assert day() == before + 2
        keys.strike(UP)
        keys.strike(Qt.Key.Key_Left)
        assert day() == before
        assert keys.chosen() == "daySlider"
        keys.strike(let_go)
        assert not station.view.keypad.holds
        keys.sees("map")
    assert keys.goes(DOWN) == "day-later"
    keys.go_to("daySlider", UP)
    keys.strike(ENTER)
    keys.strike(HELP)
    keys.sees("readingHelp")
    assert not station.view.keypad.holds
