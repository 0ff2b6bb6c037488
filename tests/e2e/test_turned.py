"""A screen that hangs on its side, or upside down: the picture is turned, and so are touches."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.paths import default_exhibit
from kiosk.shell.stops import stops_on
from tests.e2e.opening import Clock, open_kiosk
from tests.e2e.visitor import Visitor

Areas = list[tuple[str, int, int, int, int]]


def areas_on_a_card(qtbot: QtBot, finger: QPointingDevice, size: str, turn: int) -> Areas:
    """Go to a card by touch; where all lies that can be touched then, in the picture."""
    opened = open_kiosk(default_exhibit(), Clock(), qtbot, size, still=True, turn=turn)
    try:
        visitor = Visitor(qtbot, opened, finger)
        visitor.tap(QPointF(opened.view.window.width() / 2, opened.view.window.height() / 2))
        visitor.touch("door-people")
        visitor.touch("person-chicherin")
        visitor.rests("bar-home")
        return [
            (stop.name, *map(round, (area.left, area.top, area.right, area.bottom)))
            for stop in stops_on(opened.view.window, False).every
            for area in [stop.area]
        ]
    finally:
        opened.close()


@pytest.mark.parametrize(
    ("turn", "upright"), [(90, "1080x1920"), (270, "1080x1920"), (180, "1920x1080")]
)
def test_a_turned_picture_is_laid_out_and_touched_as_an_upright_one(
    turn: int, upright: str, qtbot: QtBot, touch_screen: QPointingDevice
) -> None:
    turned = areas_on_a_card(qtbot, touch_screen, "1920x1080", turn)
    assert len(turned) > 5
    assert turned == areas_on_a_card(qtbot, touch_screen, upright, 0)
