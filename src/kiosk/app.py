"""The composition root: puts the parts of the kiosk together, and `services` beside the picture."""

import os
import signal
import socket
import sys
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from types import FrameType

from PySide6.QtCore import QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.content.phrase import Phrase
from kiosk.ending import ENDING_SIGNALS
from kiosk.freed_memory import give_back_large_blocks
from kiosk.garbage import Garbage
from kiosk.log import Log
from kiosk.panels import PanelKind
from kiosk.paths import assets, exhibit_at_hand, qml_import_path
from kiosk.screen import Screen
from kiosk.services import screen_comes, services_of, supply_of
from kiosk.settings.read import Reading
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.key_codes import codes_of
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.screens import primary_screen
from kiosk.shell.window import KioskWindow, load_fonts
from kiosk.speech.voice import Voice, Voices
from kiosk.station.clock import StationClock, mark_of_this_service
from kiosk.station.crashes import Crashes, Start
from kiosk.station.running import Running

LOOK_FOR_VOICE_MS = 1500
"""Milliseconds after the first picture until a voice is looked for."""
RETRY_MS = 2000
"""Milliseconds between two looks at whether an exhibit that cannot be shown has changed."""
RETRY_ANYWAY_MS = 30_000
"""Milliseconds until it is read again though nothing seems to have changed."""


def _leave_it_to_the_notifier(_number: int, _frame: FrameType | None) -> None:
    """A handler is needed, so that the signal reaches the socket and does not end the process."""


def _free_memory_from_now_on(kiosk: Kiosk) -> None:
    Garbage(kiosk)
    give_back_large_blocks()


def _engine_and_player() -> tuple[Voice, Voice]:
    """Loaded when they are looked for: the first picture does not wait for a voice."""
    from kiosk.speech.dispatcher import Dispatcher  # noqa: PLC0415

    if sys.platform == "linux":
        from kiosk.speech.player import Player  # noqa: PLC0415
    else:
        from kiosk.speech.multimedia import MediaPlayer as Player  # noqa: PLC0415
    return Dispatcher(), Player()


def _local_time() -> datetime:
    return datetime.now().astimezone()


def _nothing_known() -> None:
    """Of what has been, where there is no store."""


def has_display() -> bool:
    """Whether there is something to show a window on; asked before Qt, which ends without one."""
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in asked)


def draw_without_gpu(*, anyway: bool = False) -> None:
    """Use Qt Quick's software renderer where there is no graphics device, or `anyway`. Call before
    windows."""
    has_device = sys.platform != "linux" or any(Path("/dev/dri").glob("renderD*"))
    if (anyway or not has_device) and "QT_QUICK_BACKEND" not in os.environ:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def quit_on_signals(application: QGuiApplication) -> QSocketNotifier:
    """End with exit code 0 on SIGTERM and SIGINT. Keep what is returned."""
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    for number in ENDING_SIGNALS:
        signal.signal(number, _leave_it_to_the_notifier)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: application.exit(0))
    notifier.setProperty("sockets", (reader, writer))
    return notifier


def run(
    kinds: Mapping[str, PanelKind],
    reading: Reading,
    crashes: Crashes,
    start: Start,
    *,
    cache: Path | None,
    windowed: Screen | None,
    log: Log,
) -> int:
    """Run the kiosk as it is set until it is told to end. Returns the exit code."""
    settings = reading.settings
    if not has_display():
        log.say(
            Phrase("there is no display here"),
            Phrase("`kiosk proof` draws the screens into pictures"),
        )
        return 1
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    notifier = quit_on_signals(application)
    if not screen_comes(settings, crashes, start, log):
        return 0
    draw_without_gpu(anyway=start is Start.SAFE)
    load_fonts(assets() / "fonts")
    screen = windowed or primary_screen(settings.screen.diagonal)
    kiosk = Kiosk(kinds, assets() / "illustrations", monotonic, screen.scale)
    supply = supply_of(settings, log, start, ended_well=crashes.screen_went())
    if start is Start.GO_BACK:
        crashes.went_back(monotonic())
    folder = supply.folder if supply else settings.exhibit or exhibit_at_hand()
    source = ExhibitSource(kiosk, folder, kinds, settings.language, cache, log)
    if start is Start.SAFE:
        source.show_nothing("safe")
    else:
        source.load()
    size = QSize(screen.width, screen.height)
    voice = Voices(_engine_and_player, kiosk)
    voice.loudness = settings.sound.volume
    window = KioskWindow(
        kiosk,
        kinds,
        assets(),
        qml_import_path(),
        size,
        codes_of(settings.keypad),
        more={"turn": settings.screen.turn.value},
        voice=voice,
    )
    for every, look in (
        (RETRY_MS, source.retry),
        (RETRY_ANYWAY_MS, partial(source.retry, anyway=True)),
    ):
        timer = QTimer(kiosk)
        timer.timeout.connect(look)
        timer.start(every)
    if windowed:
        window.show_windowed()
    else:
        window.show_full_screen()
    window.window.frameSwapped.connect(
        partial(_free_memory_from_now_on, kiosk), Qt.ConnectionType.SingleShotConnection
    )
    window.window.frameSwapped.connect(
        lambda: QTimer.singleShot(LOOK_FOR_VOICE_MS, voice.look),
        Qt.ConnectionType.SingleShotConnection,
    )
    window.watch_time()
    running = Running(
        kiosk,
        voice,
        window,
        source,
        supply,
        settings,
        reading.problems,
        StationClock(
            _local_time, supply.been if supply else _nothing_known, mark_of_this_service()
        ),
        crashes,
        start,
        log,
        cache,
        application.exit,
        "INVOCATION_ID" in os.environ,  # as systemd sets it
    )
    services = [*services_of(running)]
    code = application.exec()
    notifier.setEnabled(False)
    for service in reversed(services):
        service.close()
    voice.close()
    if supply:
        supply.end()
    window.close()
    return code
