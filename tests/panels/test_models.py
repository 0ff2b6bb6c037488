"""The models of all panels, under Qt's own tester, through whatever a visit brings."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import pyramid_of
from kiosk.panels.map.model import MapModel
from kiosk.panels.people.model import PeopleModel
from kiosk.panels.timeline.model import TimelineModel
from kiosk.panels.treaties.model import TreatiesModel
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from tests.panels.small import exhibit, person, place

EASTER = date(1922, 4, 16)
VIEWS = {
    "place": ["", "imperial-palace-hotel", "genoa", ""],
    "event": ["", "rapallo-signed", "pact-1939", "revolution-1917", ""],
    "treaty": ["", "berlin-1926", "rapallo-1922", ""],
    "person": ["", "rathenau", "krasin", ""],
}
DAYS = [EASTER, date(1917, 1, 1), date(1939, 12, 31), date(1922, 5, 2), EASTER]
MODELS = [
    (MapModel, "place"),
    (TimelineModel, "event"),
    (TreatiesModel, "treaty"),
    (PeopleModel, "person"),
]


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
                if isinstance(model, MapModel):
                    for magnification in (0.05, 0.3, 2.0):
                        model.settle(magnification, 83, QSizeF(64, 94), 28, 50)
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
    model.stepYear(-1)
    assert opening.count() == 1
    assert opening.at(0)[0] == "event"
    assert days.at(0) == [date(1921, 4, 16).toordinal()]
    assert model.property("momentWords") == before


def test_a_year_from_a_leap_day_is_the_day_before_in_other_years(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TimelineModel(shipped)
    model.show(View("de", date(1924, 2, 29)))
    days = QSignalSpy(model.choosingDay)
    model.stepYear(1)
    model.stepYear(-4)
    assert [date.fromordinal(days.at(n)[0]) for n in range(2)] == [
        date(1925, 2, 28),
        date(1920, 2, 28),
    ]


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


def test_one_person_is_always_open(qapp: QGuiApplication, shipped: Exhibit) -> None:
    small = exhibit(shipped, person("a"), person("b"), place("x"))
    model = PeopleModel(small)
    for item, opened in (("", "a"), ("b", "b"), ("nobody", "a")):
        model.show(View("de", EASTER, "person", item))
        assert [row.key for row in model.property("portraits").rows if row.chosen] == [opened]
        assert model.card.title == opened


@pytest.mark.parametrize("scheme", ["xyz", "tms"])
def test_tiles_are_found_in_either_scheme_of_rows(
    qapp: QGuiApplication, shipped: Exhibit, scheme: str
) -> None:
    told = replace(shipped.settings.map, scheme=scheme)
    settings = replace(shipped.settings, map=told)
    tiles = pyramid_of(replace(shipped, settings=settings), "t")
    tiles.look(9, 0, 0, tiles.width, tiles.height)
    first = tiles.tiles.rows[0]
    zoom, column, row = map(int, first.key.split("/"))
    line = row if scheme == "xyz" else 2**zoom - 1 - row
    assert first.url == QUrl.fromLocalFile(str(shipped.folder / f"t/{zoom}/{column}/{line}.webp"))
