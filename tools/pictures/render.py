"""Render drawings (SVG) to the exhibit's pictures (WebP).

    python tools/pictures/render.py content/genoa-rapallo-1922/media

renders every drawing of `drawings/`; name drawings after the folder to render only those.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).parent / "drawings"
LARGEST = QSize(1600, 1200)
"""No card of a screen with 3840 pixels across is wider; all screens show less than there is."""
QUALITY = 88
GROUND = QColor("#F4EAD3")
"""The paper of the exhibit, for drawings that have no ground of their own."""


def size_of(drawing: QSize) -> QSize:
    """The size of the picture: it fills the largest frame."""
    return drawing.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio)


def has_ground(drawing: Path) -> bool:
    """Whether the picture has no see-through parts; those for the start screen's night have."""
    return not drawing.stem.endswith("-night")


def render(drawing: Path) -> QImage:
    """The picture of a drawing. Raises ValueError if it cannot be read."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is not a drawing that Qt can read")
    picture = QImage(size_of(renderer.defaultSize()), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(GROUND if has_ground(drawing) else Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def main(arguments: list[str]) -> int:
    """Render the drawings named, or all of them, into the folder named first."""
    if not arguments:
        print(__doc__)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    folder, *named = (Path(argument) for argument in arguments)
    folder.mkdir(parents=True, exist_ok=True)
    for drawing in named or sorted(DRAWINGS.glob("*.svg")):
        target = folder / f"{drawing.stem}.webp"
        if not render(drawing).save(str(target), quality=QUALITY):
            print(f"{target} could not be written", file=sys.stderr)
            return 1
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
