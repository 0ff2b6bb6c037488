"""In a language whose words are two fifths longer, an article is read over its leaves, and left."""

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.content.pseudo import LONGER
from kiosk.panels.cards import styled
from kiosk.proof.round import speaking
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor


@pytest.mark.parametrize(
    "station", ["1920x1080 still", "1080x1920 still", "1280x800 still"], indirect=True
)
def test_an_article_of_rapallo_is_read_to_its_last_leaf_and_closed(
    station: Opened, qtbot: QtBot, touch_screen: QPointingDevice, shipped: Exhibit
) -> None:
    station.kiosk.show_exhibit(speaking(shipped, LONGER))
    visitor = Visitor(qtbot, station, touch_screen)
    visitor.touch("start")
    visitor.touch("bar-language")
    visitor.touch(f"sheet-language-{LONGER}")
    visitor.sees_no_more("languageSheet")
    visitor.touch("bar-help")
    visitor.touch("text-size-200")
    visitor.touch("help-done")
    visitor.sees_no_more("readingHelp")
    visitor.touch("door-treaties")
    visitor.turns_to("article-2")
    visitor.touch("article-2")
    read = set(visitor.texts())
    while (further := visitor.find("leaf-next")) is not None and further.isEnabled():
        visitor.touch("leaf-next")
        read |= set(visitor.texts())
    article = shipped.treaties["rapallo-1922"].articles[1]
    assert styled(shipped, article.summary, LONGER) in read
    visitor.touch("bar-home")
    visitor.sees("home")
