"""Icons in any colour."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.paths import assets
from kiosk.ui.icons import IconProvider

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    b'<rect width="10" height="5" fill="#0B1F33"/></svg>'
)


@pytest.fixture
def provider(qapp: QGuiApplication, tmp_path: Path) -> IconProvider:
    (tmp_path / "half.svg").write_bytes(DRAWING)
    (tmp_path / "own.svg").write_bytes(DRAWING.replace(b'height="5"', b'height="10"'))
    return IconProvider(tmp_path, {"panel": tmp_path / "own.svg"})


def drawn(provider: IconProvider, name: str, size: int) -> QImage:
    return provider.requestImage(name, QSize(), QSize(size, size))


def test_an_icon_has_the_colour_and_the_size_asked_for(provider: IconProvider) -> None:
    image = drawn(provider, "half/d7381f", 40)
    assert image.size() == QSize(40, 40)
    assert image.pixelColor(20, 5) == QColor("#d7381f")
    assert image.pixelColor(20, 35).alpha() == 0


def test_a_panel_brings_its_own_icon(provider: IconProvider) -> None:
    assert drawn(provider, "panel/0f5c66", 20).pixelColor(10, 18) == QColor("#0f5c66")


def test_an_icon_without_a_size_is_small_and_not_nothing(provider: IconProvider) -> None:
    image = provider.requestImage("half/000000", QSize(), QSize())
    assert image.size() == QSize(16, 16)


@pytest.mark.parametrize("file", sorted((assets() / "icons").glob("*.svg")), ids=lambda f: f.stem)
def test_every_icon_of_the_program_can_be_drawn(qapp: QGuiApplication, file: Path) -> None:
    image = drawn(IconProvider(file.parent, {}), f"{file.stem}/ff0000", 32)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert "#ff0000" in colours, "it is drawn in the stroke's colour, which can be replaced"
