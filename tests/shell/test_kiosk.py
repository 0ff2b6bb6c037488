"""The root object: one visit after another, for all panels at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QSignalSpy

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Fonts, ThemeSettings
from kiosk.content.palette import CONTRAST, DAY, Colours, in_order
from kiosk.content.text import Text
from kiosk.panels import discover
from kiosk.paths import assets
from kiosk.shell.fault import Fault
from kiosk.shell.kiosk import Kiosk
from kiosk.ui.rows_model import RowsModel
from kiosk.visit import Location
from tests.e2e.opening import Clock


def state(thing: QObject, deep: int = 3) -> dict[str, Any]:
    """All that QML can see of an object, and of the objects it leads to."""
    found: dict[str, Any] = {}
    if isinstance(thing, RowsModel):
        return {"rows": thing.rows}
    about = thing.metaObject()
    for number in range(QObject.staticMetaObject.propertyCount(), about.propertyCount()):
        name = about.property(number).name()
        value = getattr(thing, name)
        found[name] = state(value, deep - 1) if isinstance(value, QObject) and deep else value
    return found


def day(model: QObject | None) -> date:
    """The moment that a panel shows, by itself or on its strip of days."""
    assert model
    shown = getattr(model, "days", model)
    return date.fromordinal(shown.property("moment"))


@pytest.fixture
def exploring(kiosk: Kiosk) -> Kiosk:
    """A kiosk whose start screen has been left."""
    kiosk.enter()
    return kiosk


def test_it_begins_on_the_start_screen_in_the_source_language(kiosk: Kiosk) -> None:
    assert (kiosk.phase, kiosk.language, kiosk.panel) == ("attract", "de", "")
    assert kiosk.start.title == "Ein Vertrag am Ostersonntag"
    assert [row.key for row in kiosk.languages.rows if row.chosen] == ["de"]


def test_hooks_take_turns_in_all_languages_until_one_is_chosen(
    kiosk: Kiosk, shipped: Exhibit
) -> None:
    settings = shipped.settings
    hooks = [hook.title for hook in settings.start.hooks]
    seen = {kiosk.start.title}
    for _ in range(len(hooks) * len(settings.languages)):
        kiosk.start.turn()
        seen.add(kiosk.start.title)
    assert seen == {
        shipped.words(hook, language) for hook in hooks for language in settings.languages
    }
    kiosk.chooseLanguage("en")
    assert kiosk.start.title == shipped.words(hooks[0], "en")
    kiosk.start.turn()
    assert kiosk.start.title == shipped.words(hooks[1], "en")
    assert kiosk.start.kicker == "Genoa & Rapallo 1922"


def test_beside_a_hook_the_interface_speaks_as_the_hook_does(kiosk: Kiosk) -> None:
    spoken = QSignalSpy(kiosk.interfaceLanguageChanged)
    assert kiosk.interface_language == "de"
    kiosk.start.turn()
    assert (kiosk.start.kicker, kiosk.interface_language) == ("Genoa & Rapallo 1922", "en")
    assert (kiosk.start.exhibit, kiosk.language) == ("Genua & Rapallo 1922", "de")
    kiosk.enter()
    assert kiosk.interface_language == "de"
    kiosk.chooseLanguage("en")
    assert (kiosk.interface_language, kiosk.start.exhibit) == ("en", "Genoa & Rapallo 1922")
    assert spoken.count() >= 3


def test_there_is_a_door_for_each_panel_of_the_exhibit(kiosk: Kiosk, shipped: Exhibit) -> None:
    assert [door.key for door in kiosk.home.doors.rows] == list(shipped.settings.panels)
    assert kiosk.home.doors.rows[0].title == "Karte"


def test_a_language_is_switched_everywhere_without_losing_the_place(exploring: Kiosk) -> None:
    exploring.open("event", "rapallo-signed")
    before = exploring.visit
    assert before
    exploring.chooseLanguage("en")
    after = exploring.visit
    assert after
    assert (after.trail, after.moment) == (before.trail, before.moment)
    assert exploring.start.kicker == "Genoa & Rapallo 1922"
    assert exploring.panelTitle == "Timeline"
    assert exploring.languageName == "English"
    assert exploring.home.doors.rows[0].title == "Map"
    model = exploring.pageModel
    assert model
    titles = [card.title for card in model.property("cards").rows]
    assert "The Treaty of Rapallo" in titles


def test_a_panel_that_was_left_speaks_the_new_language_when_it_is_back(exploring: Kiosk) -> None:
    exploring.openPanel("people")
    exploring.goHome()
    exploring.chooseLanguage("en")
    exploring.openPanel("people")
    model = exploring.pageModel
    assert model
    assert "Germany" in {row.country for row in model.property("portraits").rows}


def test_a_language_that_the_exhibit_lacks_changes_nothing(kiosk: Kiosk) -> None:
    spy = QSignalSpy(kiosk.languageChanged)
    kiosk.chooseLanguage("xx")
    kiosk.chooseLanguage("de")
    assert (kiosk.language, spy.count()) == ("de", 0)


@pytest.mark.parametrize(
    ("kind", "item", "panel"),
    [
        ("place", "imperial-palace-hotel", "map"),
        ("event", "rapallo-signed", "timeline"),
        ("treaty", "rapallo-1922", "treaties"),
        ("person", "rathenau", "people"),
    ],
)
def test_an_item_opens_by_its_id_in_the_panel_that_shows_its_kind(
    exploring: Kiosk, kind: str, item: str, panel: str
) -> None:
    exploring.open(kind, item)
    assert exploring.visit
    assert exploring.visit.location == Location(panel, kind, item)
    assert exploring.panel == panel
    assert exploring.page.toLocalFile().endswith(f"{panel.capitalize()}Panel.qml")


@pytest.mark.parametrize(
    ("kind", "item"),
    [("treaty", "versailles-2000"), ("place", ""), ("nonsense", "rathenau"), ("term", "x")],
)
def test_what_is_not_there_opens_nothing(exploring: Kiosk, kind: str, item: str) -> None:
    exploring.openPanel("map")
    before = exploring.visit
    exploring.open(kind, item)
    assert exploring.visit == before


def test_a_panel_that_is_not_there_has_no_door(exploring: Kiosk) -> None:
    exploring.openPanel("harbour")
    assert exploring.panel == ""


def test_opening_an_event_moves_the_moment_of_all_panels(exploring: Kiosk) -> None:
    exploring.openPanel("map")
    assert day(exploring.pageModel) == date(1922, 4, 16)
    exploring.open("event", "soviet-train-arrives")
    moment = day(exploring.pageModel)
    assert moment != date(1922, 4, 16)
    exploring.openPanel("map")
    assert day(exploring.pageModel) == moment


def test_a_day_chosen_on_the_map_is_the_timelines_too(exploring: Kiosk) -> None:
    exploring.openPanel("map")
    model = exploring.pageModel
    assert model
    model.chooseDay(date(1922, 5, 2).toordinal())
    exploring.openPanel("timeline")
    assert day(exploring.pageModel) == date(1922, 5, 2)


@pytest.mark.parametrize("number", [-(2**31), -1, 0, 1, 2**31 - 1])
def test_any_number_of_a_day_ends_within_the_time_of_the_exhibit(
    exploring: Kiosk, number: int
) -> None:
    exploring.openPanel("timeline")
    model = exploring.pageModel
    assert model
    model.chooseDay(number)
    assert day(model) in {date(1917, 1, 1), date(1939, 12, 31)}


def test_the_door_last_used_is_marked(exploring: Kiosk) -> None:
    exploring.openPanel("people")
    exploring.goHome()
    assert [door.key for door in exploring.home.doors.rows if door.last] == ["people"]


@pytest.fixture
def fresh(shipped: Exhibit, clock: Clock) -> Iterator[Kiosk]:
    """Another kiosk that nobody has touched."""
    kiosk = Kiosk(discover(), assets() / "illustrations", clock, 4.03)
    kiosk.show_exhibit(shipped)
    yield kiosk
    kiosk.deleteLater()


@pytest.mark.parametrize("way", ["nobody is there", "start anew"])
def test_after_a_reset_everything_is_as_new(
    exploring: Kiosk, fresh: Kiosk, clock: Clock, way: str
) -> None:
    exploring.chooseLanguage("en")
    for kind, item in [
        ("person", "rathenau"),
        ("event", "kama-1929"),
        ("treaty", "berlin-1926"),
        ("place", "genoa"),
    ]:
        exploring.open(kind, item)
    exploring.openPanel("treaties")
    model = exploring.pageModel
    assert model
    model.openArticle(2)
    clock.turn(60)
    exploring.pass_time()
    assert exploring.phase == "warning"
    clock.turn(20)
    if way == "start anew":
        exploring.startOver()
    exploring.pass_time()
    clock.turn(1)
    seen = [state(exploring)]
    for kiosk in (exploring, fresh):
        kiosk.touched()
        kiosk.enter()
        seen.append(state(kiosk))
        for panel in ("map", "timeline", "treaties", "people"):
            kiosk.openPanel(panel)
            seen.append(state(kiosk))
    left, new = seen[1:6], seen[6:]
    assert seen[0]["phase"] == "attract"
    for one, other in zip(left, new, strict=True):
        for each in (one, other):
            del each["secondsLeft"]  # shown with a warning only
        assert one == other
    assert exploring.visit == fresh.visit


def test_a_countdown_goes_from_its_full_time_to_nothing(exploring: Kiosk, clock: Clock) -> None:
    clock.turn(60)
    counted = []
    for _ in range(20):
        exploring.pass_time()
        counted.append(exploring.secondsLeft)
        clock.turn(1)
    assert counted == list(range(20, 0, -1))
    exploring.pass_time()
    assert exploring.phase == "attract"


def test_a_finger_on_the_screen_leaves_a_warning_to_what_it_touches(
    exploring: Kiosk, clock: Clock
) -> None:
    clock.turn(60)
    exploring.pass_time()
    exploring.touched()
    assert exploring.phase == "warning"
    exploring.stay()
    assert exploring.phase == "exploring"
    clock.turn(59)
    exploring.pass_time()
    assert exploring.phase == "exploring"


def test_who_hurries_ahead_of_the_clock_finds_it_counting_from_the_last_touch(
    exploring: Kiosk, clock: Clock
) -> None:
    clock.turn(59)
    exploring.touched()
    clock.turn(59)
    exploring.pass_time()
    assert exploring.phase == "exploring"


def test_only_what_changes_is_told(exploring: Kiosk) -> None:
    exploring.openPanel("map")
    spies = [
        QSignalSpy(signal)
        for signal in (exploring.stateChanged, exploring.pageChanged, exploring.languageChanged)
    ]
    exploring.touched()
    exploring.openPanel("map")
    exploring.pass_time()
    assert [spy.count() for spy in spies] == [0, 0, 0]
    exploring.chooseLanguage("en")
    assert [spy.count() for spy in spies] == [1, 0, 1]
    exploring.goHome()
    assert [spy.count() for spy in spies] == [2, 1, 1]


def test_another_exhibit_takes_the_place_of_the_one_shown(
    exploring: Kiosk, shipped: Exhibit
) -> None:
    exploring.startOver()
    title = Text("Another")
    settings = replace(shipped.settings, title=title, languages=("en",))
    exploring.show_exhibit(replace(shipped, settings=settings))
    assert (exploring.start.kicker, exploring.language) == ("Another", "en")
    assert [row.key for row in exploring.languages.rows] == ["en"]


def test_a_fault_takes_an_open_answer_away(exploring: Kiosk) -> None:
    exploring.open("evidence", "treaty:rapallo-1922")
    assert (exploring.asked, exploring.answer.title) == ("evidence", "Rapallo 1922")
    exploring.show_fault(Fault("ABCDEF", ()))
    assert exploring.asked == ""


def test_a_word_is_explained_over_the_page_that_asks_in_every_language(exploring: Kiosk) -> None:
    exploring.open("person", "rathenau")
    before = exploring.visit
    exploring.open("term", "fulfilment-policy")
    assert (exploring.asked, exploring.answer.title) == ("term", "Erfüllungspolitik")
    assert exploring.panel == "people"
    exploring.chooseLanguage("en")
    assert exploring.answer.title == "Fulfilment policy"
    exploring.chooseLanguage("de")
    exploring.open("term", "reparations")
    assert exploring.answer.title == "Reparationen"
    exploring.goBack()
    assert exploring.visit == before


def test_a_text_is_taken_home_over_its_evidence(exploring: Kiosk) -> None:
    exploring.open("evidence", "event:rapallo-signed")
    exploring.open("take-home", exploring.answer.about)
    assert exploring.asked == "take-home"
    assert exploring.takenHome.code.startswith("Der Vertrag von Rapallo\n16. April 1922\n")
    exploring.closeAnswer()
    assert exploring.asked == "evidence"


def test_an_answer_is_told_until_another_is_asked_for(exploring: Kiosk) -> None:
    """A sheet shows it while it sinks."""
    exploring.open("evidence", "treaty:rapallo-1922")
    exploring.open("take-home", exploring.answer.about)
    assert (exploring.answer.title, exploring.answer.asked) == ("Rapallo 1922", "evidence")
    exploring.closeAnswer()
    exploring.closeAnswer()
    assert exploring.asked == ""
    assert (exploring.answer.title, exploring.answer.asked) == ("Rapallo 1922", "evidence")
    assert exploring.takenHome.code.startswith("Rapallo 1922")
    exploring.open("term", "reparations")
    assert (exploring.answer.title, exploring.answer.asked) == ("Reparationen", "term")


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        ("term", "no-such-word"),
        ("take-home", ":"),
        ("take-home", "event:nothing"),
        ("credits", "elsewhere"),
        ("evidence", "event:nothing"),
        ("evidence", "nothing"),
    ],
)
def test_what_has_no_answer_cannot_be_asked(exploring: Kiosk, kind: str, item: str) -> None:
    exploring.openPanel("people")
    before = exploring.visit
    exploring.open(kind, item)
    assert exploring.visit == before


def test_sources_and_credits_are_asked_for_at_home_chapter_by_chapter(exploring: Kiosk) -> None:
    exploring.open("credits", "sources")
    exploring.open("credits", "program")
    assert (exploring.asked, exploring.credits.chapter) == ("credits", "program")
    assert exploring.credits.rows.rows
    exploring.goBack()
    assert (exploring.asked, exploring.credits.chapter, exploring.panel) == ("", "program", "")
    assert not exploring.canGoBack


def test_words_grow_and_colours_change_until_the_next_visitor(exploring: Kiosk) -> None:
    help_ = exploring.readingHelp
    assert (help_.textScale, help_.contrast, help_.chosen) == (1, False, False)
    assert help_.colours == in_order(DAY)
    help_.chooseTextSize(150)
    help_.toggleContrast()
    help_.toggleLowReach()
    assert (help_.textScale, help_.contrast, help_.lowReach, help_.chosen) == (
        1.5,
        True,
        True,
        True,
    )
    assert help_.colours == in_order(CONTRAST)
    help_.toggleContrast()
    assert (help_.textScale, help_.contrast) == (1.5, False)
    exploring.startOver()
    assert (help_.textScale, help_.chosen) == (1, False)
    assert help_.colours == in_order(DAY)


def test_a_quiet_picture_stands_still_and_everything_can_be_taken_back(exploring: Kiosk) -> None:
    help_ = exploring.readingHelp
    help_.toggleQuiet()
    assert help_.quiet
    assert help_.still
    help_.forget()
    assert not help_.chosen


def test_reading_help_is_not_there_before_a_visit_and_not_on_the_fault_page(
    exploring: Kiosk,
) -> None:
    exploring.readingHelp.chooseTextSize(200)
    exploring.show_fault(Fault("", ()))
    assert exploring.readingHelp.textSize == 100
    exploring.readingHelp.chooseTextSize(200)
    assert exploring.readingHelp.textSize == 100


def test_the_last_three_screens_are_named_and_each_is_one_touch_away(exploring: Kiosk) -> None:
    def crumbs() -> list[tuple[str, bool]]:
        return [(row.title, row.here) for row in exploring.crumbs.rows]

    assert crumbs() == [("", True)]
    for panel in ("map", "timeline", "people"):
        exploring.openPanel(panel)
    assert crumbs() == [("Karte", False), ("Zeitleiste", False), ("Menschen", True)]
    exploring.goBackTo(exploring.crumbs.rows[0].place)
    assert (exploring.panel, crumbs()) == ("map", [("", False), ("Karte", True)])


def test_back_lets_a_sheet_sink_first(exploring: Kiosk) -> None:
    assert not exploring.canGoBack
    exploring.openSheet("reading-help")
    assert (exploring.sheet, exploring.canGoBack) == ("reading-help", True)
    exploring.openSheet("nothing of the kind")
    assert exploring.sheet == "reading-help"
    exploring.goBack()
    assert (exploring.sheet, exploring.canGoBack) == ("", False)


def test_an_exhibit_may_have_its_own_colours_and_fonts(kiosk: Kiosk, shipped: Exhibit) -> None:
    own = ThemeSettings(colours=Colours(ink="#000000"), fonts=Fonts(titles="EB Garamond"))
    kiosk.show_exhibit(replace(shipped, settings=replace(shipped.settings, theme=own)))
    assert kiosk.readingHelp.colours == in_order(Colours(ink="#000000"))
    assert (kiosk.titleFont, kiosk.wordFont) == ("EB Garamond", "Jost")
    kiosk.show_exhibit(shipped)
    assert kiosk.readingHelp.colours == in_order(DAY)


def test_another_reading_of_the_exhibit_can_go_on_with_the_visit(
    exploring: Kiosk, shipped: Exhibit
) -> None:
    exploring.chooseLanguage("en")
    exploring.open("person", "chicherin")
    visit, model = exploring.visit, exploring.pageModel
    pages = QSignalSpy(exploring.pageChanged)
    phases = QSignalSpy(exploring.languageChanged)
    exploring.show_exhibit(replace(shipped, people=dict(shipped.people)), visit)
    assert exploring.visit == visit
    assert (exploring.panel, exploring.language) == ("people", "en")
    assert exploring.pageModel is not model
    assert pages.count() == 1, "the page is shown anew, once"
    assert phases.count() == 0
    assert exploring.home
    exploring.goBack()
    exploring.openPanel("map")
    assert exploring.panel == "map"


def test_what_was_shown_before_lives_until_nobody_sees_it(
    exploring: Kiosk, shipped: Exhibit
) -> None:
    exploring.openPanel("people")
    model = exploring.pageModel
    assert model
    gone = QSignalSpy(model.destroyed)
    exploring.show_exhibit(shipped, exploring.visit)
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    assert gone.count() == 0
    exploring.forget_past()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    assert gone.count() == 1
    exploring.forget_past()
