"""What lies behind the staff door: first the code, then the desk."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from kiosk.shell.kiosk import Kiosk
from kiosk.shell.staff_door import StaffDoor
from kiosk.staff.actions import Action
from kiosk.staff.code_pad import CodePad
from kiosk.staff.desk import StaffDesk
from kiosk.station.lights import Light
from kiosk.ui.local_url import local_url

CLOSES_AFTER_S = 60.0
"""Seconds without a touch until it closes by itself."""
_HERE = Path(__file__).parent
_PAD, _DESK = (local_url(_HERE / name, _HERE) for name in ("CodePage.qml", "DeskPage.qml"))


class StaffRoom(QObject):
    """One behind the door of one kiosk. The visit ends when somebody opens it."""

    def __init__(
        self,
        door: StaffDoor,
        kiosk: Kiosk,
        code: str,
        lights: Callable[[], Sequence[Light]],
        actions: Callable[[], Sequence[Action]],
        station: str = "",
        language: str = "en",
    ) -> None:
        """Args: the door; what visitors see; the code as it is kept; how the station is, and what
        can be done now; its name; what is spoken, `en` or `de`."""
        super().__init__(kiosk)
        self._door = door
        self._kiosk = kiosk
        self._touched_at = 0.0
        self.pad = CodePad(code, station, kiosk.clock, language, self)
        self.desk = StaffDesk(lights, actions, station, language, self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.look)
        for part in (self.pad, self.desk):
            part.touched.connect(self._touched)
            part.left.connect(self.close)
        self.pad.opened.connect(self._let_in)
        door.knocked.connect(self._answer)

    @Slot()
    def look(self) -> None:
        """See how things are, and close when nobody has touched anything for a while."""
        if self._kiosk.clock() - self._touched_at >= CLOSES_AFTER_S:
            self.close()
        elif self._door.page == _DESK:
            self.desk.look()
        else:
            self.pad.look()

    @Slot()
    def close(self) -> None:
        """Back to the exhibit."""
        self._second.stop()
        self.pad.clear()
        self.desk.forget()
        self._door.show(QUrl(), None)

    def _answer(self) -> None:
        if not self._door.open:
            self._kiosk.startOver()
            self._open(_PAD, self.pad)

    def _let_in(self) -> None:
        self.desk.look()
        self._open(_DESK, self.desk)

    def _open(self, page: QUrl, model: QObject) -> None:
        self._touched()
        self._door.show(page, model)
        self._second.start()

    def _touched(self) -> None:
        self._touched_at = self._kiosk.clock()
