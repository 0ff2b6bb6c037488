"""The signs of pins: what is asked for, and where their parts come to lie."""

from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.app import load_fonts
from kiosk.paths import assets
from kiosk.ui.icons import IconProvider
from kiosk.ui.pin_pictures import PinPicture, PinProvider, draw

FILL, EDGE, INK, BADGE, BADGE_INK = "#112233", "#fbf5e6", "#00ff00", "#edbe63", "#0000ff"


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


def icon(painter: QPainter, where: QRectF, name: str, colour: str) -> None:
    IconProvider(assets() / "icons", {}).paint(painter, where, name, colour)


def pin(**more: str | int) -> PinPicture:
    known: dict[str, Any] = {
        "icon": "hotel",
        "drop": 100,
        "shape": "drop",
        "fill": FILL,
        "edge": EDGE,
        "ink": INK,
        "badge": "",
        "badge_fill": BADGE,
        "badge_ink": BADGE_INK,
        **more,
    }
    return PinPicture(**known)


def where_is(image: QImage, colour: str) -> QRect:
    points = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor(colour)
    ]
    assert points, f"{colour} is nowhere"
    across, down = [x for x, _ in points], [y for _, y in points]
    return QRect(min(across), min(down), max(across) - min(across), max(down) - min(down))


def test_an_address_says_what_the_sign_looks_like() -> None:
    words = f"hotel,100,ring,{FILL},{EDGE},{INK},12,{BADGE},{BADGE_INK}"
    assert PinPicture.parse(quote(words, safe="")) == pin(shape="ring", badge="12")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hotel",
        f"hotel,100,star,{FILL},{EDGE},{INK},,{BADGE},{BADGE_INK}",
        f"hotel,wide,drop,{FILL},{EDGE},{INK},,{BADGE},{BADGE_INK}",
        f"hotel,0,drop,{FILL},{EDGE},{INK},,{BADGE},{BADGE_INK}",
        f"hotel,-5,drop,{FILL},{EDGE},{INK},,{BADGE},{BADGE_INK}",
        f"hotel,999999,drop,{FILL},{EDGE},{INK},,{BADGE},{BADGE_INK}",
        f"hotel,100,drop,{FILL},{EDGE},{INK},,{BADGE}",
    ],
)
def test_an_address_that_says_something_else_is_a_clear_pixel(address: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        PinPicture.parse(address)
    picture = PinProvider(icon).requestImage(address, QSize(), QSize())
    assert (picture.width(), picture.height()) == (1, 1)
    assert picture.pixelColor(0, 0).alpha() == 0


def test_the_tip_of_a_drop_is_in_the_middle_of_the_lower_edge() -> None:
    image = draw(pin(), icon)
    low = [x for x in range(image.width()) if image.pixelColor(x, image.height() - 4).alpha() > 0]
    assert low
    assert abs((low[0] + low[-1]) / 2 - image.width() / 2) <= 1
    assert low[-1] - low[0] < 12


@pytest.mark.parametrize("shape", ["drop", "ring"])
def test_head_and_icon_lie_about_the_middle(shape: str) -> None:
    image = draw(pin(shape=shape), icon)
    fill, ink = where_is(image, FILL), where_is(image, INK)
    assert abs(fill.center().x() - image.width() / 2) <= 1
    assert abs(ink.center().x() - image.width() / 2) <= 4
    assert fill.contains(ink)
    assert abs(fill.top() - 28) <= 6, "the head begins where its middle is half a drop away"


def test_a_number_is_right_above_the_head_and_a_check_mark_left_below() -> None:
    for badge, right, above in (("12", True, True), ("check", False, False)):
        image = draw(pin(badge=badge), icon)
        disc, ink = where_is(image, BADGE), where_is(image, BADGE_INK)
        assert (disc.center().x() > image.width() / 2) is right
        assert (disc.center().y() < 0.78 * 100) is above
        assert disc.adjusted(-4, -4, 4, 4).contains(ink)
        assert QRect(1, 1, image.width() - 2, image.height() - 2).contains(disc), "it is whole"


def test_the_ground_is_clear() -> None:
    image = draw(pin(badge="3"), icon)
    corners = [(0, 0), (199, 0), (0, image.height() - 1), (199, image.height() - 1)]
    assert [image.pixelColor(x, y).alpha() for x, y in corners] == [0, 0, 0, 0]
