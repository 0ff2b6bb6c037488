"""The models of all panels, under Qt's own tester, through whatever a visit brings."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.content.exhibit import Exhibit
from kiosk.content.tiles import read_tiles
from kiosk.panels.base_map import frame_of, pyramid_of, source_of
from kiosk.panels.claims.model import ClaimsModel
from kiosk.panels.judgements.model import JudgementsModel
from kiosk.panels.map.model import MapModel
from kiosk.panels.map.names import Name
from kiosk.panels.people.model import PeopleModel
from kiosk.panels.quiz.model import QuizModel
from kiosk.panels.timeline.model import TimelineModel
from kiosk.panels.treaties.model import TreatiesModel
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from tests.panels.small import exhibit, person, place, question, treaty

EASTER = date(1922, 4, 16)
VIEWS = {
    "place": ["", "imperial-palace-hotel", "genoa", ""],
    "event": ["", "rapallo-signed", "pact-1939", "revolution-1917", ""],
    "treaty": ["", "berlin-1926", "rapallo-1922", ""],
    "person": ["", "rathenau", "krasin", ""],
    "judgement": ["", "warsaw", "prevention", ""],
    "question": ["", "military-clause", "hotel-today", ""],
    "claim": ["", "soviet-claims", "soviet-claims-50", "reparations-132", "soviet-offer-may", ""],
}
DAYS = [EASTER, date(1917, 1, 1), date(1939, 12, 31), date(1922, 5, 2), EASTER]
MODELS = [
    (MapModel, "place"),
    (TimelineModel, "event"),
    (TreatiesModel, "treaty"),
    (PeopleModel, "person"),
    (JudgementsModel, "judgement"),
    (QuizModel, "question"),
    (ClaimsModel, "claim"),
]


def look(
    model: MapModel,
    shipped: Exhibit,
    zoom: float,
    lon: float = 8.93,
    covers: tuple[QRectF, ...] = (),
) -> None:
    """Let a visitor with a screen of 1,600 by 800 pixels look at the coast."""
    frame = frame_of(shipped)
    k = 2.0 ** (zoom - frame.zoom)
    model.settle(k, 83, QSizeF(64, 100), QSizeF(28, 50), 4, 1)
    left, top = frame.x(lon) - 800 / k, frame.y(44.38) - 400 / k
    model.glance(left, top, left + 1600 / k, top + 800 / k, list(covers))


@pytest.mark.parametrize(("model_type", "kind"), MODELS)
def test_lists_stay_consistent_through_days_items_and_languages(
    qapp: QGuiApplication, shipped: Exhibit, model_type: type, kind: str
) -> None:
    model = model_type(shipped)
    lists = model.findChildren(RowsModel)
    assert lists
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(rows, fatal) for rows in lists]
    for language in shipped.settings.languages:
        for day in DAYS:
            for item in VIEWS[kind]:
                model.show(View(language, day, kind if item else "", item))
                if isinstance(model, QuizModel):
                    model.answer(1)
                if isinstance(model, MapModel) and language == shipped.source_language:
                    for zoom in (6, 10.5):
                        look(model, shipped, zoom)
    assert any(rows.rows for rows in lists)
    del testers


@pytest.mark.parametrize("model_type", [model_type for model_type, _ in MODELS])
def test_an_exhibit_without_items_is_shown_as_nothing(
    qapp: QGuiApplication, shipped: Exhibit, model_type: type
) -> None:
    model = model_type(exhibit(shipped))
    model.show(View("de", EASTER))


def test_a_model_asks_the_shell_and_decides_nothing(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TimelineModel(shipped)
    model.show(View("de", EASTER, "event", "rapallo-signed"))
    opening, days = QSignalSpy(model.opening), QSignalSpy(model.choosingDay)
    before = model.property("momentWords")
    model.step(1)
    model.look(0, 10**7, 0.2, 14, 4)
    model.stepTime(-1)
    assert opening.count() == 1
    assert opening.at(0)[0] == "event"
    assert days.at(0) == [date(1921, 4, 16).toordinal()]
    assert model.property("momentWords") == before


def test_dragging_through_time_keeps_the_delegates_of_the_cards(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TimelineModel(shipped)
    model.show(View("de", EASTER))
    cards = model.property("cards")
    spies = [QSignalSpy(signal) for signal in (cards.modelReset, cards.rowsInserted)]
    changed = QSignalSpy(cards.dataChanged)
    for year in range(1917, 1940):
        model.show(View("de", date(year, 6, 1)))
    assert [spy.count() for spy in spies] == [0, 0]
    assert changed.count() > 3


def test_the_map_tells_when_another_pin_is_chosen_and_only_then(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    model.show(View("de", EASTER))
    chosen = QSignalSpy(model.chosenChanged)
    model.show(View("de", date(1922, 5, 1)))
    assert chosen.count() == 0
    model.show(View("de", EASTER, "place", "genoa"))
    model.show(View("en", EASTER, "place", "genoa"))
    assert chosen.count() == 1
    assert model.card.present


def test_an_article_stays_open_until_another_treaty_or_the_reset(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TreatiesModel(shipped)

    def opened() -> list[int]:
        return [row.number for row in model.property("articles").rows if row.open]

    model.show(View("de", EASTER))
    model.openArticle(4)
    model.show(View("en", EASTER))
    assert opened() == [4]
    model.show(View("en", EASTER, "treaty", "berlin-1926"))
    assert opened() == [1]
    model.show(View("en", EASTER))
    model.openArticle(4)
    model.reset()
    model.show(View("de", EASTER))
    assert opened() == [1]


def weights(model: ClaimsModel) -> tuple[int, int]:
    """How many coins lie on each pan."""
    return len(model.property("left").rows), len(model.property("right").rows)


def test_a_pan_is_loaded_and_emptied_until_the_visit_ends(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = ClaimsModel(shipped)
    model.show(View("de", EASTER))
    assert weights(model) == (19, 0)
    model.toggle("right")
    model.show(View("en", EASTER))
    assert weights(model) == (19, 39)
    model.toggle("left")
    assert weights(model) == (0, 39)
    model.choose("soviet-claims-50")
    assert weights(model) == (0, 50)
    model.reset()
    model.show(View("de", EASTER))
    assert weights(model) == (19, 0)


def test_a_claim_that_is_asked_for_is_loaded_once(qapp: QGuiApplication, shipped: Exhibit) -> None:
    model = ClaimsModel(shipped)
    model.show(View("de", EASTER, "claim", "soviet-claims-50"))
    assert weights(model) == (19, 50)
    model.toggle("right")
    model.show(View("en", EASTER, "claim", "soviet-claims-50"))
    assert weights(model) == (19, 0), "another language does not load it again"
    model.show(View("en", EASTER, "claim", "reparations-132"))
    assert weights(model) == (19, 0)
    assert model.property("sheet") == "figures"


def test_coins_that_stay_keep_their_delegates(qapp: QGuiApplication, shipped: Exhibit) -> None:
    model = ClaimsModel(shipped)
    model.show(View("de", EASTER))
    model.toggle("right")
    coins = model.property("right")
    added, reset = QSignalSpy(coins.rowsInserted), QSignalSpy(coins.modelReset)
    model.choose("soviet-claims-50")
    assert (added.count(), reset.count()) == (11, 0)


def test_the_sheets_are_asked_of_the_shell(qapp: QGuiApplication, shipped: Exhibit) -> None:
    model = ClaimsModel(shipped)
    model.show(View("de", EASTER))
    opening, closing = QSignalSpy(model.opening), QSignalSpy(model.closing)
    model.turnTo("offers")
    model.turnTo("nothing")
    assert opening.count() == 1
    assert opening.at(0) == ["claim", "allied-offer-april"]
    model.turnTo("balance")
    assert closing.count() == 1
    assert model.property("sheet") == "balance"


def test_an_article_that_is_open_is_read_on_at_a_second_touch(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TreatiesModel(shipped)
    model.show(View("de", EASTER, "treaty", "rapallo-1922"))
    model.openArticle(2)
    assert not model.reading
    model.openArticle(2)
    assert model.reading
    model.show(View("en", EASTER, "treaty", "rapallo-1922"))
    assert model.reading
    model.stopReading()
    assert not model.reading
    model.openArticle(4)
    model.openArticle(4)
    assert not model.reading, "there is no more to read of it"


def test_a_section_is_shown_until_another_treaty_or_the_reset(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TreatiesModel(shipped)
    rapallo = View("de", EASTER, "treaty", "rapallo-1922")
    model.show(rapallo)
    model.showSection("confidential")
    assert model.section == "confidential"
    model.show(View("de", EASTER, "treaty", "berlin-1926"))
    assert model.section == "articles"
    model.show(rapallo)
    model.showSection("changes")
    model.reset()
    model.show(rapallo)
    assert model.section == "articles"


def test_two_treaties_lie_side_by_side_until_another_is_opened_or_the_reset(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TreatiesModel(shipped)
    rapallo = View("de", EASTER, "treaty", "rapallo-1922")

    def pair() -> tuple[str, str]:
        return model.comparison.left, model.comparison.right

    model.show(rapallo)
    assert not model.comparison.present
    model.compare()
    assert pair() == ("rapallo-1922", "berlin-1926")
    model.show(View("en", EASTER, "treaty", "rapallo-1922"))
    model.show(View("en", EASTER, "treaty", "berlin-1926"))
    assert pair() == ("rapallo-1922", "berlin-1926"), "one of the two was asked for"
    model.exchangeRight("cannes-1922")
    assert pair() == ("rapallo-1922", "cannes-1922")
    model.exchangeLeft("cannes-1922")
    assert pair() == ("cannes-1922", "rapallo-1922"), "no treaty lies beside itself"
    model.exchangeRight("cannes-1922")
    assert pair() == ("rapallo-1922", "cannes-1922")
    model.stopComparing()
    assert not model.comparison.present
    model.show(rapallo)
    model.compare()
    model.show(View("en", EASTER, "treaty", "versailles-1919"))
    assert not model.comparison.present
    model.compare()
    model.reset()
    model.show(rapallo)
    assert not model.comparison.present


def test_a_treaty_leads_to_its_neighbours_and_a_single_one_lies_beside_none(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TreatiesModel(exhibit(shipped, treaty("a", "1918"), treaty("b", "1922")))
    model.show(View("de", EASTER, "treaty", "a"))
    asked = QSignalSpy(model.opening)
    model.step(1)
    assert (asked.count(), asked.at(0)) == (1, ["treaty", "b"])
    assert (model.number, model.count) == (1, 2)
    alone = TreatiesModel(exhibit(shipped, treaty("a", "1918")))
    alone.show(View("de", EASTER))
    alone.compare()
    assert not alone.comparison.present


def test_one_person_is_always_open(qapp: QGuiApplication, shipped: Exhibit) -> None:
    small = exhibit(shipped, person("a"), person("b"), place("x"))
    model = PeopleModel(small)
    for item, opened in (("", "a"), ("b", "b"), ("nobody", "a")):
        model.show(View("de", EASTER, "person", item))
        assert [row.key for row in model.property("portraits").rows if row.chosen] == [opened]
        assert model.card.title == opened


def test_the_first_answer_to_a_question_stays_until_the_visit_ends(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = QuizModel(exhibit(shipped, question("a"), question("b")))
    model.show(View("de", EASTER))
    for number in (-1, 3, 0, 1):
        model.answer(number)
    assert [row.mine for row in model.property("answers").rows] == [True, False, False]
    assert (model.answered, model.correct, model.card.title) == (True, False, "title of a")
    model.show(View("en", EASTER, "question", "b"))
    assert (model.number, model.answered) == (2, False)
    model.show(View("en", EASTER))
    assert model.number == 2
    model.reset()
    model.show(View("de", EASTER))
    assert (model.number, model.answered) == (1, False)


def test_the_quiz_goes_from_end_to_end_and_begins_anew_when_asked(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = QuizModel(exhibit(shipped, question("a"), question("b")))
    opening = QSignalSpy(model.opening)
    model.show(View("de", EASTER, "question", "a"))
    model.step(-1)
    model.step(1)
    model.show(View("de", EASTER, "question", "b"))
    model.step(1)
    model.answer(1)
    assert model.correct
    model.startAgain()
    assert [opening.at(n) for n in range(opening.count())] == [["question", "b"], ["question", "a"]]
    assert not model.answered


@pytest.mark.parametrize("scheme", ["xyz", "tms"])
def test_tiles_are_found_in_either_scheme_of_rows(
    qapp: QGuiApplication, shipped: Exhibit, tmp_path: Path, scheme: str
) -> None:
    for column in range(1072, 1076):
        for row in range(736, 744):
            line = row if scheme == "xyz" else 2**11 - 1 - row
            path = tmp_path / f"t/11/{column}/{line}.webp"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
    found = read_tiles(tmp_path, "t", scheme)
    assert found
    told = replace(shipped, folder=tmp_path, tiles=found)
    tiles = pyramid_of(told, source_of(told, found.day))
    tiles.look(11, 0, 0, tiles.width, tiles.height)
    rows = tiles.tiles.rows
    assert len(rows) == 32
    assert all(Path(row.url.toLocalFile()).is_file() for row in rows)


def test_a_tile_that_is_a_link_out_of_the_exhibit_is_not_shown(
    qapp: QGuiApplication, shipped: Exhibit, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.webp"
    outside.touch()
    folder = tmp_path / "exhibit"
    (folder / "t/11/1072").mkdir(parents=True)
    (folder / "t/11/1072/740.webp").symlink_to(outside)
    found = read_tiles(folder, "t", "xyz")
    assert found
    told = replace(shipped, folder=folder, tiles=found)
    tiles = pyramid_of(told, source_of(told, found.day))
    tiles.look(11, 0, 0, tiles.width, tiles.height)
    assert [row.url for row in tiles.tiles.rows] == [QUrl()]


LISTS = ("pins", "names", "letters", "shapes", "views", "stories", "discs", "marks")


def test_every_list_of_the_map_stays_consistent_through_a_story_and_back(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    owners = (model.drawing, model, model.story)
    lists = {
        name: owner.property(name)
        for name in LISTS
        for owner in owners
        if isinstance(owner.property(name), RowsModel)
    }
    assert set(lists) == set(LISTS)
    testers = [QAbstractItemModelTester(rows, fatal) for rows in lists.values()]
    filled: set[str] = set()
    for language in shipped.settings.languages:
        for kind, item in (("", ""), ("story", "easter-night"), ("place", "genoa"), ("", "")):
            model.show(View(language, EASTER, kind, item))
            for zoom in (5, 8, 10.5, 13):
                for lon in (8.93, 9.2, 20.0):
                    look(model, shipped, zoom, lon)
                    filled |= {name for name, rows in lists.items() if rows.rows}
            for step in (*range(7), 3, 99, -1):
                model.goToStep(step)
                filled |= {name for name, rows in lists.items() if rows.rows}
            model.toggleToday()
    assert filled >= set(LISTS) - {"shapes"}
    del testers


def test_a_story_is_told_by_night_without_pins_and_the_day_comes_back(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    model.show(View("de", EASTER))
    look(model, shipped, 11)
    assert model.drawing.pins.rows
    stepped = QSignalSpy(model.story.stepped)
    model.show(View("de", EASTER, "story", "easter-night"))
    assert (model.story.present, model.story.step, model.story.count) == (True, 0, 7)
    assert model.drawing.pins.rows == ()
    assert model.pyramid._source.name == shipped.tiles.night.folder
    days = QSignalSpy(model.choosingDay)
    model.goToStep(5)
    assert (model.story.step, stepped.count()) == (5, 2)
    assert days.at(0) == [EASTER.toordinal()]
    model.goToStep(7)
    assert model.story.step == 5
    model.show(View("de", EASTER))
    assert (model.story.present, model.story.view, model.story.origin.isNull()) == (
        False,
        QRectF(),
        True,
    )
    assert model.drawing.pins.rows
    assert model.pyramid._source.name == shipped.tiles.day.folder


def test_a_story_goes_on_where_it_was_left_until_the_visit_ends(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    told = View("de", EASTER, "story", "easter-night")
    model.show(told)
    model.goToStep(3)
    model.show(View("de", EASTER))
    assert {door.key for door in model.stories.rows if door.step == 4} == {"easter-night"}
    model.show(told)
    assert model.story.step == 3
    model.reset()
    model.show(View("de", EASTER))
    assert {door.step for door in model.stories.rows} == {0}


def test_names_stay_in_their_places_while_the_map_is_pushed(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    model.show(View("de", EASTER))
    known: dict[str, object] = {}
    for part in range(40):
        look(model, shipped, 11, 8.6 + part / 40)
        drawn = model.drawing
        for rows in (drawn.pins.rows, drawn.names.rows, drawn.letters.rows):
            for row in rows:
                shown = replace(row, hidden=False)
                assert known.setdefault(row.key, shown) == shown
    assert len(known) > 20


def inside(row: Name, left: float, top: float, k: float) -> bool:
    x, y = (row.at_x - left) * k + row.shift_x, (row.at_y - top) * k + row.shift_y
    return x >= 0 and y >= 0 and x + row.width <= 1600 and y + row.height <= 800


def test_a_name_that_the_edge_or_a_card_would_cut_is_hidden(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model, frame = MapModel(shipped), frame_of(shipped)
    model.show(View("de", EASTER))
    k = 2.0 ** (11 - frame.zoom)
    left, top = frame.x(8.93) - 800 / k, frame.y(44.38) - 400 / k
    look(model, shipped, 11)
    rows = model.drawing.names.rows
    assert [row.hidden for row in rows] == [not inside(row, left, top, k) for row in rows]
    assert {row.hidden for row in rows} == {True, False}
    look(model, shipped, 11, covers=(QRectF(0, 0, 1600, 800),))
    drawn = model.drawing
    for some in (drawn.pins.rows, drawn.names.rows, drawn.letters.rows):
        assert all(row.hidden for row in some if left < row.at_x < left + 1600 / k)
    look(model, shipped, 11, covers=(QRectF(0, 0, 0, 0),))
    assert model.drawing.names.rows == rows


def test_the_chosen_pin_is_never_hidden(qapp: QGuiApplication, shipped: Exhibit) -> None:
    model = MapModel(shipped)
    model.show(View("de", EASTER, "place", "imperial-palace-hotel"))
    look(model, shipped, 11, 9.2, covers=(QRectF(0, 0, 1600, 800),))
    assert [row.key for row in model.drawing.pins.rows if not row.hidden] == [
        "imperial-palace-hotel"
    ]


def test_the_map_says_what_the_bar_and_the_plate_are(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    model.show(View("de", EASTER))
    look(model, shipped, 11)
    assert (model.legend.words, model.legend.metres) == ("10\N{NO-BREAK SPACE}km", 10_000)
    spy = QSignalSpy(model.legend.changed)
    look(model, shipped, 11)
    assert spy.count() == 0
    model.show(View("ru", EASTER))
    assert (model.legend.words, spy.count()) == ("10\N{NO-BREAK SPACE}км", 1)
    frame, k = frame_of(shipped), 1.0
    x, y = frame.x(8.92), frame.y(44.405)
    model.settle(k, 83, QSizeF(64, 100), QSizeF(28, 50), 4, 1)
    model.glance(x - 10, y - 10, x + 10, y + 10, [])
    plate = shipped.settings.map.plates[0]
    told = frame.zoom >= plate.from_zoom
    assert model.legend.caption == (shipped.words(plate.caption, "ru") if told else "")


def test_today_ends_when_another_day_is_chosen(qapp: QGuiApplication, shipped: Exhibit) -> None:
    model = MapModel(shipped)
    model.show(View("de", EASTER))
    assert model.hasToday
    model.toggleToday()
    model.show(View("en", EASTER))
    assert model.today
    model.show(View("en", date(1922, 5, 1)))
    assert not model.today


def test_a_glance_before_anything_is_known_shows_nothing(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = MapModel(shipped)
    model.glance(0, 0, 100, 100, [])
    assert model.drawing.pins.rows == ()
    assert model.reachOf("genoa") == QRectF()
    model.settle(1, 83, QSizeF(64, 100), QSizeF(28, 50), 4, 1)
    model.glance(0, 0, 0, 0, [])
    assert model.legend.caption == ""


def test_where_all_views_lie_off_the_map_it_begins_with_all_of_it(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    settings = replace(shipped.settings, map=replace(shipped.settings.map, views=()))
    model, frame = MapModel(replace(shipped, settings=settings)), frame_of(shipped)
    assert (model.startView.width(), model.startView.height()) == pytest.approx(
        (frame.width, frame.height)
    )
    assert model.views.rows == ()


def test_a_treaty_chosen_for_a_side_that_is_no_longer_there_is_read(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TreatiesModel(shipped)
    model.show(View("de", EASTER, "treaty", "rapallo-1922"))
    model.compare()
    model.choose("left")
    model._lay("", "")
    opened = QSignalSpy(model.opening)
    model.pick("berlin-1926")
    assert opened.at(0) == ["treaty", "berlin-1926"]
