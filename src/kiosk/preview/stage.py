"""The kiosk's scene on one screen, to be put on a table that shows it smaller."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSize
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.paths import assets, qml_import_path
from kiosk.preview.leaves import Key, leaves_turned, turn_leaves
from kiosk.screen import Screen
from kiosk.shell.fault import fault
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.window import KioskWindow
from kiosk.visit import Visit


class Stage:
    """One kiosk. Its own window is never shown: its picture lies on the table of another."""

    def __init__(
        self,
        kinds: Mapping[str, PanelKind],
        screen: Screen,
        clock: Callable[[], float],
        still: bool,
    ) -> None:
        """Args: kinds of panel by name; the screen; seconds of a monotonic clock; whether nothing
        moves."""
        self.kiosk = Kiosk(kinds, assets() / "illustrations", clock, screen.scale, still)
        self.kiosk.show_fault(fault("", ()))
        size = QSize(screen.width, screen.height)
        self._view = KioskWindow(self.kiosk, kinds, assets(), qml_import_path(), size)
        picture = self._view.window.property("picture")
        assert isinstance(picture, QQuickItem)
        self.picture = picture
        self._turned: Mapping[Key, int] = {}

    @property
    def settled(self) -> bool:
        """Whether no page is on its way."""
        return self._view.window.property("settled") is True

    def tell_when_settled(self, listener: QObject, slot: str) -> None:
        """Call a slot of a listener whenever a page has come to its place, or leaves it."""
        method = listener.metaObject().indexOfMethod(slot)
        QQmlProperty(self._view.window, "settled").connectNotifySignal(listener, method)

    def show(self, exhibit: Exhibit, visit: Visit | None) -> None:
        """Show an exhibit where a visit to it stands, or from its start screen."""
        self._turned = leaves_turned(self.picture)
        self.kiosk.show_exhibit(exhibit, visit)

    def turn_back(self) -> None:
        """Open the page that may have come at the leaves that were open before it."""
        turn_leaves(self.picture, self._turned)
        if self.settled:
            self._turned = {}

    def close(self) -> None:
        """Take it from its table."""
        self._view.close()
        self.kiosk.deleteLater()
