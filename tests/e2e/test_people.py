"""The people who were there, as a visitor meets them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from tests.e2e.opening import Clock, open_kiosk
from tests.e2e.visitor import Visitor

FEW = Path(__file__).parents[1] / "screens" / "exhibit"


@pytest.fixture
def before_few(
    request: pytest.FixtureRequest, qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock
) -> Iterator[Visitor]:
    """Somebody before an exhibit of three persons."""
    station = open_kiosk(FEW, clock, qtbot, request.param, still=True)
    yield Visitor(qtbot, station, touch_screen)
    station.close()


@pytest.mark.parametrize("calm", ["1080x1920"], indirect=True)
def test_on_a_tall_screen_twelve_are_seen_at_once(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("door-people")
    calm.rests("people")
    seen = [person for person in calm.every("person-") if person.isEnabled()]
    assert len(seen) == 12
    assert len({person.y() for person in seen}) == 3


@pytest.mark.parametrize("before_few", ["1080x1920", "1920x1080", "1280x800"], indirect=True)
def test_of_three_people_nobody_stands_alone(before_few: Visitor) -> None:
    before_few.touch("start")
    before_few.touch("door-people")
    before_few.rests("people")
    places = [each.mapToScene(QPointF()) for each in before_few.every("person-")]
    assert len({place.x() for place in places}) == 3
    assert len({place.y() for place in places}) == 1


@pytest.mark.parametrize("calm", ["1080x1920"], indirect=True)
def test_people_are_met_first_with_everything_further_down(calm: Visitor) -> None:
    calm.touch("start")
    calm.touch("bar-help")
    calm.touch("help-low-reach")
    calm.touch("text-size-150")
    calm.touch("help-done")
    calm.touch("door-people")
    calm.rests("people")
