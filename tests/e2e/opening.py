"""The kiosk in a window, put together as the program does it, but with a clock to turn by hand."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.panels import discover
from kiosk.paths import assets, qml_import_path
from kiosk.screen import Screen
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.key_codes import USUAL_CODES, KeyCodes
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.window import KioskWindow
from kiosk.speech.voice import Voice


@dataclass
class Clock:
    """A monotonic clock that stands until somebody turns it."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += seconds


@dataclass
class Opened:
    """A kiosk with its window."""

    kiosk: Kiosk
    source: ExhibitSource
    view: KioskWindow
    clock: Clock
    frames: int = field(default=0)

    def count_frame(self) -> None:
        self.frames += 1

    def let_pass(self, seconds: float) -> None:
        """Time passes without a touch, and the kiosk looks at its clock."""
        self.clock.turn(seconds)
        self.view.pass_time()

    def close(self) -> None:
        self.view.close()
        self.kiosk.deleteLater()


def open_kiosk(
    folder: Path,
    clock: Clock,
    qtbot: QtBot,
    size: str = "1920x1080",
    *,
    still: bool = False,
    codes: KeyCodes = USUAL_CODES,
    turn: int = 0,
    voice: Voice | None = None,
) -> Opened:
    """Open an exhibit in a window of a size, and wait for its first frame; `still` for one in
    which everything is at once where it belongs. `codes` are the keypad's; `turn` is by how many
    degrees the picture is turned; `voice` is what speaks."""
    screen = Screen.parse(size)
    kiosk = Kiosk(discover(), assets() / "illustrations", clock, screen.scale, still)
    source = ExhibitSource(kiosk, folder, discover())
    source.load()
    view = KioskWindow(
        kiosk,
        discover(),
        assets(),
        qml_import_path(),
        QSize(screen.width, screen.height),
        codes,
        more={"turn": turn},
        voice=voice,
    )
    opened = Opened(kiosk, source, view, clock)
    view.window.frameSwapped.connect(opened.count_frame)
    view.show_windowed()
    qtbot.waitUntil(lambda: opened.frames > 0)
    return opened
