"""Tells what Qt sees of this machine, a line of JSON for each thing, as long as it lives.

`python -m kiosk.doctor.screen`: what can break down comes last.
"""

import json
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QInputDevice,
    QOffscreenSurface,
    QOpenGLContext,
)

from kiosk.paths import assets

_CALLS = 200
_GL_RENDERER = 0x1F01


def main() -> None:
    """Tell all of it."""
    _tell("python", sys.version_info[:3])
    _tell("pyside", [int(part) for part in PySide6.__version__.split(".")])
    application = QGuiApplication(sys.argv[:1])
    _tell("lost_references", lost_references())
    fonts = sorted(each for each in (assets() / "fonts").rglob("*") if _is_font(each))
    broken = [each.name for each in fonts if QFontDatabase.addApplicationFont(str(each)) < 0]
    _tell("fonts", len(fonts))
    _tell("broken_fonts", broken)
    outputs = [
        (
            each.name(),
            each.geometry().width(),
            each.geometry().height(),
            each.physicalSize().width(),
            each.physicalSize().height(),
        )
        for each in application.screens()
    ]
    _tell("outputs", outputs)
    touch = QInputDevice.DeviceType.TouchScreen
    _tell("touch", [each.name() for each in QInputDevice.devices() if each.type() == touch])
    if any(Path("/dev/dri").glob("renderD*")):
        _tell("renderer", renderer())


def lost_references() -> int:
    """How many references to None two hundred calls lose that return nothing."""
    parent, child = QObject(), QObject()
    timer = QTimer(parent)
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        child.setObjectName("name")
        child.setParent(parent)
        child.setParent(None)
        timer.start(60_000)
        timer.stop()
    return before - sys.getrefcount(None)


def renderer() -> str:
    """What draws by OpenGL here; empty if nothing does."""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    return str(context.functions().glGetString(_GL_RENDERER))


def _is_font(file: Path) -> bool:
    return file.suffix in {".ttf", ".otf", ".woff", ".woff2"}


def _tell(name: str, what: object) -> None:
    print(json.dumps({name: what}), flush=True)


if __name__ == "__main__":
    main()
