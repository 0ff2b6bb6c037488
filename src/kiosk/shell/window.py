"""The kiosk's window: the QML engine, what it may load, and how it fills the screen."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QFontDatabase, QGuiApplication, QImageReader, QWindow
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlApplicationEngine, QQmlNetworkAccessManagerFactory
from PySide6.QtQuick import QQuickWindow

from kiosk.content.trial import MOST_MEGABYTES
from kiosk.panels import PanelKind
from kiosk.shell.idle_watch import IdleWatch
from kiosk.shell.key_codes import USUAL_CODES, KeyCodes
from kiosk.shell.keypad import Keypad
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.reading_aloud import ReadingAloud
from kiosk.shell.screens import has_screen
from kiosk.shell.staff_door import StaffDoor
from kiosk.shell.touch_sieve import TouchSieve
from kiosk.shell.translations import Translations
from kiosk.speech.voice import Voice
from kiosk.ui.code_pictures import CodeProvider
from kiosk.ui.icons import IconProvider
from kiosk.ui.lettering import LetteringProvider
from kiosk.ui.pin_pictures import PinProvider


class _NoNetwork(QNetworkAccessManager):
    """Refuses every request: the kiosk is offline by design, whatever content says."""

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: object = None,  # noqa: ARG002 - as Qt calls it
    ) -> QNetworkReply:
        request.setUrl("")
        return super().createRequest(op, request)


class _NoNetworkFactory(QQmlNetworkAccessManagerFactory):
    def create(self, parent: object) -> QNetworkAccessManager:
        return _NoNetwork(parent)  # type: ignore[arg-type]


def load_fonts(folder: Path) -> None:
    """Make the program's own fonts known to Qt."""
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


class KioskWindow:
    """One window on one kiosk. Close it before the kiosk goes."""

    def __init__(
        self,
        kiosk: Kiosk,
        kinds: Mapping[str, PanelKind],
        assets: Path,
        qml: Path,
        size: QSize,
        codes: KeyCodes = USUAL_CODES,
        module: str = "kiosk.shell",
        more: Mapping[str, QObject | int] = MappingProxyType({}),
        voice: Voice | None = None,
    ) -> None:
        """Args: the root object; kinds of panel; the program's assets; the QML import path; its
        size, known before its parts are laid out; what the keypad's key codes mean; the QML module
        whose `Main` it is, and what that needs more; what speaks."""
        self._kiosk = kiosk
        self.keypad = Keypad(kiosk, codes, kiosk)
        self.aloud = ReadingAloud(kiosk, self.keypad, voice or Voice(), kiosk)
        self.door = StaffDoor(kiosk.clock, kiosk)
        self._translations = Translations(assets / "translations")
        self._factory = _NoNetworkFactory()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml))
        self._engine.setNetworkAccessManagerFactory(self._factory)
        QImageReader.setAllocationLimit(MOST_MEGABYTES)
        icons = IconProvider(assets / "icons", {name: kind.icon for name, kind in kinds.items()})
        self._engine.addImageProvider("icons", icons)
        self._engine.addImageProvider("pins", PinProvider(icons.paint))
        self._engine.addImageProvider("lettering", LetteringProvider())
        self._engine.addImageProvider("codes", CodeProvider())
        kiosk.interfaceLanguageChanged.connect(self._switch_language)
        self._switch_language()
        self._engine.setInitialProperties(
            {
                "kiosk": kiosk,
                "keypad": self.keypad,
                "aloud": self.aloud,
                "door": self.door,
                "width": size.width(),
                "height": size.height(),
                **more,
            }
        )
        self._engine.loadFromModule(module, "Main")
        window = self._engine.rootObjects()[0] if self._engine.rootObjects() else None
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("The window's QML could not be loaded.")
        self.window = window
        self._back_to_front = QTimer(window)
        self.keypad.watch(window)
        self.aloud.watch(window)
        self.touched_at: float | None = None
        """When a touch began last, by the kiosk's clock."""
        self.sieve = TouchSieve(kiosk.clock, kiosk.pixelsPerMillimetre)
        self._idle = IdleWatch(
            self._touched, self.pass_time, kiosk, self._pressed, self._touch_begins, self.sieve
        )
        window.installEventFilter(self._idle)

    def show_windowed(self) -> None:
        """Show it in a frame, for those who work on the exhibit."""
        self.window.show()

    def show_full_screen(self) -> None:
        """Fill the screen, also where no window manager listens; there is no pointer on it."""
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
        screen = QGuiApplication.primaryScreen()
        self.window.setGeometry(screen.geometry())
        self.window.showFullScreen()
        self._back_to_front.setInterval(100)
        self._back_to_front.setSingleShot(True)
        self._back_to_front.timeout.connect(self._fill_the_screen)
        self.window.visibilityChanged.connect(self._back_to_front.start)
        self.window.widthChanged.connect(self._back_to_front.start)
        self.window.heightChanged.connect(self._back_to_front.start)
        self.window.xChanged.connect(self._back_to_front.start)
        self.window.yChanged.connect(self._back_to_front.start)
        self.window.screenChanged.connect(self._back_to_front.start)

    def _fill_the_screen(self) -> None:
        """Whatever a window manager, or somebody at its keys, made of the window."""
        if not has_screen():
            return
        screen = QGuiApplication.primaryScreen().geometry()
        minimised = self.window.visibility() == QWindow.Visibility.Minimized
        if minimised or self.window.geometry() != screen:
            self.window.showNormal()
            self.window.setGeometry(screen)
            self.window.showFullScreen()

    def watch_time(self) -> None:
        """Let idle time count from now on."""
        self._idle.start()

    def pass_time(self) -> None:
        """Look at the clock."""
        self.sieve.look(self.window)
        self._kiosk.pass_time()

    def close(self) -> None:
        """Take the QML away while what it shows is still there."""
        self._kiosk.interfaceLanguageChanged.disconnect(self._switch_language)
        self._translations.remove()
        self.window.removeEventFilter(self._idle)
        self.window.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, int(QEvent.Type.DeferredDelete))

    def _touch_begins(self, point: QPointF) -> bool:
        self.touched_at = self._kiosk.clock()
        return self.aloud.take_touch(point)

    def _touched(self) -> None:
        self._kiosk.touched()
        if not self._kiosk.readingHelp.speaks:
            self.keypad.leave()

    def _pressed(self, code: int) -> None:
        if self.door.open:
            return
        if self._kiosk.asleep:
            self._kiosk.wake()
            return
        self.aloud.interrupt()
        self.keypad.press(code)

    def _switch_language(self) -> None:
        self._translations.switch(self._kiosk.interface_language, self._engine)
