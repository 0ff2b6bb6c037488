"""What lies behind the staff door: first the code, then the desk, and from there a task."""

from collections.abc import Callable, Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from kiosk.content.phrase import Phrase
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.staff_door import StaffDoor
from kiosk.staff.actions import Action
from kiosk.staff.code_pad import CodePad
from kiosk.staff.desk import StaffDesk
from kiosk.staff.task import StaffTask
from kiosk.station.lights import Light
from kiosk.ui.local_url import local_url

CLOSES_AFTER_S = 60.0
"""Seconds without a touch until it closes by itself."""
CLEANING_S = 60.0
"""Seconds for which touch is off."""
_HERE = Path(__file__).parent


def _page(name: str) -> QUrl:
    return local_url(_HERE / f"{name}.qml", _HERE)


_PAD, _DESK, _CLEANING = _page("CodePage"), _page("DeskPage"), _page("CleaningPage")
_TOUCH_TEST, _SCREEN_TEST = _page("TouchTestPage"), _page("ScreenTestPage")


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
        self._is_let_in = False
        self.pad = CodePad(code, station, kiosk.clock, language, self)
        self.desk = StaffDesk(lights, lambda: [*actions(), *self._tasks()], station, language, self)
        self.task = StaffTask(station, language, self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.look)
        for part in (self.pad, self.desk, self.task):
            part.touched.connect(self._touched)
        self.pad.left.connect(self.close)
        self.desk.left.connect(self.close)
        self.task.left.connect(self._end_task)
        self.pad.opened.connect(self._let_in)
        door.knocked.connect(self._answer)

    @Slot()
    def look(self) -> None:
        """See how things are, and close when nobody has touched anything for a while."""
        untouched = self._kiosk.clock() - self._touched_at
        if self._door.page == _CLEANING:
            self._clean(CLEANING_S - untouched)
        elif untouched >= CLOSES_AFTER_S:
            self.close()
        elif self._door.page == _DESK:
            self.desk.look()
        else:
            self.pad.look()

    @Slot()
    def close(self) -> None:
        """Back to the exhibit."""
        self._second.stop()
        self._is_let_in = False
        self.pad.clear()
        self.desk.forget()
        self._door.show(QUrl(), None)

    def do(self, key: str) -> Phrase | str:
        """What staff ask for who are elsewhere: nobody is let in by it.

        Returns why it is not done, or nothing.
        """
        found = {each.key: each for each in self.desk.actions_now()}.get(key)
        if found is None:
            return Phrase("That cannot be done on this station.")
        if not found.possible:
            return found.detail or Phrase("That cannot be done now.")
        found.act()
        return ""

    def _answer(self) -> None:
        if not self._door.open:
            self._open(_PAD, self.pad)

    def _end_task(self) -> None:
        if self._is_let_in:
            self._let_in()
        else:
            self.close()

    def _let_in(self) -> None:
        self._is_let_in = True
        self.desk.look()
        self._open(_DESK, self.desk)

    def _tasks(self) -> Sequence[Action]:
        return (
            Action("touch-test", "hand", Phrase("Try touch"), self._try_touch),
            Action("screen-test", "half", Phrase("Try the screen"), self._try_screen),
            Action(
                "clean",
                "pause",
                Phrase("Clean the glass"),
                self._begin_to_clean,
                Phrase("Touch is off for a minute."),
            ),
        )

    def _try_touch(self) -> None:
        self.task.say(Phrase("Touch each field once."))
        self._open(_TOUCH_TEST, self.task)

    def _try_screen(self) -> None:
        self.task.say(Phrase("Touch the screen for each next colour."))
        self._open(_SCREEN_TEST, self.task)

    def _begin_to_clean(self) -> None:
        self._open(_CLEANING, self.task)
        self._clean(CLEANING_S)

    def _clean(self, left: float) -> None:
        if left <= 0:
            self._end_task()
            return
        self.task.say(Phrase("Touch is off for {seconds} s.", seconds=ceil(left)))

    def _open(self, page: QUrl, model: QObject) -> None:
        if not self._door.open:
            self._kiosk.startOver()
        self._touched()
        self._door.show(page, model)
        self._second.start()

    def _touched(self) -> None:
        self._touched_at = self._kiosk.clock()
