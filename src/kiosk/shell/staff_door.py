"""The door of the museum's own people. What lies behind it is not the shell's."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.shell.knocks import Knocks
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StaffDoor(QObject):
    """Shut, or with a page that lies over everything."""

    changed = Signal()
    knocked = Signal()
    """Somebody who knows how asks to be let in."""

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """Args: seconds of a monotonic clock."""
        super().__init__(parent)
        self._clock = clock
        self._knocks = Knocks()
        self._page = QUrl()
        self._model: QObject | None = None

    def show(self, page: QUrl, model: QObject | None) -> None:
        """Open it on a page, whose property `staff` is the model; an empty one shuts it."""
        if page != self._page:
            self._page, self._model = page, model
            self.changed.emit()

    @Slot()
    def press(self) -> None:
        """A finger comes into the corner."""
        self._knocks.press(self._clock())

    @Slot()
    def release(self) -> None:
        """It goes."""
        if self._knocks.release(self._clock()):
            self.knocked.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether a page lies over everything."""
        return not self._page.isEmpty()

    @Property(QUrl, notify=changed)
    def page(self) -> QUrl:
        """That page; empty while it is shut."""
        return self._page

    @Property(QObject, notify=changed)
    def model(self) -> QObject | None:
        """The page's model."""
        return self._model
