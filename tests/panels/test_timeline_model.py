"""The timeline's model: what it has ready for the axis, and what a visitor chooses."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.content.exhibit import Exhibit
from kiosk.panels.timeline.model import TimelineModel
from kiosk.panels.timeline.scene import in_order
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from tests.panels.small import event, exhibit

EASTER = date(1922, 4, 16)
SCREEN = 1800
LETTER, LEAST = 14.0, 4.0


def shown(told: Exhibit, moment: date = EASTER) -> TimelineModel:
    """The model of somebody who has just come, with all of the axis in view."""
    model = TimelineModel(told)
    model.show(View("de", moment))
    look(model, 0)
    return model


def look(model: TimelineModel, zoom: float, day: date = EASTER) -> None:
    """Look at a part of the axis, with a day in the middle, as a screen of the usual size does."""
    day_width = SCREEN / (model.lastDay - model.firstDay + 1) * 2**zoom
    reach = int(SCREEN / day_width)
    model.look(day.toordinal() - reach, day.toordinal() + reach, day_width, LETTER, LEAST)


def test_lists_stay_consistent_through_zooms_topics_and_languages(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = TimelineModel(shipped)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(rows, fatal) for rows in model.findChildren(RowsModel)]
    for language in shipped.settings.languages:
        model.show(View(language, EASTER))
        for zoom in (0, 1, 2.5, 4, 6, 9, 5, 0):
            look(model, zoom)
            look(model, zoom, date(1922, 5, 1))
            assert model.drawing.ticks.rows
            assert model.drawing.dates.rows
            assert model.drawing.bars.rows
        for category in ("treaty", "violence", "treaty", "economy"):
            model.toggleCategory(category)
    assert len(testers) == 8


def test_marks_and_bars_that_stay_in_view_keep_their_delegates(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = shown(shipped)
    look(model, 5)
    keys = {row.key for row in model.drawing.ticks.rows} & {
        row.key for row in model.drawing.bars.rows
    }
    resets = [QSignalSpy(rows.modelReset) for rows in (model.drawing.ticks, model.drawing.bars)]
    removed = QSignalSpy(model.drawing.ticks.rowsRemoved)
    look(model, 5, date(1922, 4, 30))
    assert [spy.count() for spy in resets] == [0, 0]
    assert 0 < removed.count() < len(model.drawing.ticks.rows)
    assert keys <= {row.key for row in model.drawing.bars.rows}


@pytest.mark.parametrize(("zoom", "unit"), [(0, "year"), (5, "month"), (9, "day")])
def test_a_step_in_time_is_as_long_as_what_the_axis_counts(
    qapp: QGuiApplication, shipped: Exhibit, zoom: float, unit: str
) -> None:
    model = shown(shipped)
    look(model, zoom)
    assert model.unit == unit
    days = QSignalSpy(model.choosingDay)
    model.stepTime(1)
    there = {"year": date(1923, 4, 16), "month": date(1922, 5, 16), "day": date(1922, 4, 17)}
    assert days.at(0) == [there[unit].toordinal()]


def test_topics_take_cards_and_bars_along_until_the_visit_ends(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = shown(shipped)
    violent = [each.id for each in in_order(shipped) if each.category == "violence"]
    assert model.everything
    assert model.total == len(shipped.events)
    model.toggleCategory("violence")
    assert not model.everything
    assert [card.item for card in model.cards.rows] == violent
    assert sum(bar.count for bar in model.drawing.bars.rows) == len(violent)
    assert [row.key for row in model.categories.rows if row.chosen] == ["violence"]
    assert not model.hasEarlier
    model.toggleCategory("violence")
    assert model.everything
    assert len(model.cards.rows) == 3
    model.toggleCategory("violence")
    model.showAll()
    assert model.everything
    model.toggleCategory("violence")
    model.reset()
    model.show(View("de", EASTER))
    assert model.everything
    assert len(model.cards.rows) == 3


def test_a_topic_without_events_is_said_to_be_empty_and_leads_back(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = shown(exhibit(shipped, event("a", "1922-04-16")))
    model.toggleCategory("economy")
    assert model.empty
    assert model.cards.rows == model.drawing.bars.rows == model.links.rows == ()
    assert not model.hasEarlier
    assert not model.hasLater
    model.showAll()
    assert not model.empty
    assert [card.item for card in model.cards.rows] == ["a"]


def test_the_zoom_is_kept_until_the_visit_ends(qapp: QGuiApplication, shipped: Exhibit) -> None:
    model = shown(shipped)
    assert model.zoom == 0
    model.keepZoom(4)
    model.show(View("en", date(1924, 1, 1)))
    assert model.zoom == 4
    model.reset()
    assert model.zoom == 0


def test_another_day_changes_cards_and_nothing_on_the_axis(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = shown(shipped)
    spies = [
        QSignalSpy(rows.dataChanged)
        for rows in (model.drawing.bars, model.drawing.ticks, model.drawing.eras)
    ]
    model.show(View("de", date(1926, 4, 24)))
    assert [spy.count() for spy in spies] == [0, 0, 0]
    assert any(card.item == "berlin-treaty-1926" for card in model.cards.rows)
