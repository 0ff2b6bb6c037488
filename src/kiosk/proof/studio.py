"""A kiosk that stands still for its pictures: one size of screen, a clock moved by hand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.paths import assets, qml_import_path
from kiosk.proof.audit import Findings, audit
from kiosk.proof.collect import collect
from kiosk.proof.fingers import Fingers, shown
from kiosk.proof.legibility import Painted
from kiosk.proof.plan import ScreenPlan, Show
from kiosk.proof.rest import picture_at_rest, wait_until_gone
from kiosk.proof.way import go
from kiosk.screen import Screen
from kiosk.shell.fault import Fault
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.window import KioskWindow
from kiosk.visit import NO_HELP, ReadingHelp

_ON_TOP = (
    *("warning", "languageSheet", "readingHelp"),
    *("evidence", "term", "more", "takeHome", "credits"),
)
"""What covers everything else while it is open, by its `objectName`."""
_SHARE_OF_COUNTDOWN = 0.4
"""How much of a warning's time has gone by on its picture."""


@dataclass(frozen=True)
class Look:
    """A screen as it was found, or one leaf of it."""

    name: str
    """The plan's; with the leaf, from the second on."""
    picture: QImage
    findings: Findings
    unreached: tuple[str, ...] = ()
    """What the plan touches and is not there; the screen is as far as it came."""


class Studio:
    """One kiosk on one screen. Close it before the next is made."""

    def __init__(
        self,
        kinds: Mapping[str, PanelKind],
        screen: Screen,
        fault: Fault,
        reading_help: ReadingHelp = NO_HELP,
    ) -> None:
        """Args: kinds of panel by name; the screen; what its fault page says; how it is
        read."""
        self._now = 0.0
        self._reading_help = reading_help
        self._fault = fault
        self._exhibit: Exhibit | None = None
        self._pixels_per_millimetre = screen.pixels_per_millimetre
        self._kiosk = Kiosk(
            kinds, assets() / "illustrations", lambda: self._now, screen.scale, True
        )
        self._kiosk.show_fault(fault)
        self._window = KioskWindow(
            self._kiosk,
            kinds,
            assets(),
            qml_import_path(),
            QSize(screen.width, screen.height),
        )
        self._window.show_windowed()
        self._fingers = Fingers(self._top, lambda: picture_at_rest(self._window.window))

    def show(self, exhibit: Exhibit) -> None:
        """Show an exhibit; until then there is only the fault page."""
        self._exhibit = exhibit
        self._kiosk.show_exhibit(exhibit)
        picture_at_rest(self._window.window)  # the first frame may be drawn before it is laid out

    def draw(self, plan: ScreenPlan, language: str) -> tuple[QImage, Findings]:
        """Go to a screen, wait until it has come to rest, and look at it.

        Raises:
            RestlessError: if it does not come to rest.
        """
        look = next(self.looks(plan, language))
        return look.picture, look.findings

    def looks(
        self, plan: ScreenPlan, language: str, *, with_leaves: bool = False
    ) -> Iterator[Look]:
        """Go to a screen, and look at it, and at each other leaf of it if wanted; nothing where
        this format of screen has no such.

        Raises:
            RestlessError: if it does not come to rest.
        """
        if plan.show is Show.FAULT:
            self._kiosk.show_fault(self._fault)
        else:
            self._go(plan, language)
        unreached = next((each for each in plan.touches if not self._fingers.touch(each)), None)
        if unreached is None:
            yield self._look(plan.name)
            for place, leaf in self._fingers.leaves() if with_leaves else ():
                part = f"-{place + 1}" if place else ""
                yield self._look(f"{plan.name}-leaf{part}-{leaf}")
        elif plan.everywhere:
            yield self._look(plan.name, unreached)

    def _look(self, name: str, *unreached: str) -> Look:
        picture = picture_at_rest(self._window.window)
        boxes = collect(self._top(), self._pixels_per_millimetre)
        scale = self._kiosk.readingHelp.textScale
        findings = audit(boxes, self._pixels_per_millimetre, painted(picture), scale)
        return Look(name, picture, findings, unreached)

    def close(self) -> None:
        """Take the window away, and wait until it is gone."""
        window = self._window.window
        self._window.close()
        wait_until_gone(window)
        self._kiosk.deleteLater()

    def _go(self, plan: ScreenPlan, language: str) -> None:
        self._start_over(plan, language)
        if plan.show is Show.WARNING:
            self._pass_idle_time()
        else:
            go(self._kiosk, plan)

    def _start_over(self, plan: ScreenPlan, language: str) -> None:
        """As the next visitor does. From home, where all pages are gone, nobody needs to see the
        start screen, which is the slowest of all to be made."""
        kiosk = self._kiosk
        if kiosk.phase == "exploring":
            kiosk.closeSheet()
            kiosk.goHome()
        home = kiosk.phase == "exploring" and kiosk.language == language
        kiosk.blockSignals(home and plan.show not in (Show.START, Show.HOME))
        kiosk.startOver()
        kiosk.chooseLanguage(language)
        if plan.show is not Show.START:
            kiosk.enter()
            kiosk.readingHelp.asking.emit(self._reading_help)
        kiosk.blockSignals(False)

    def _pass_idle_time(self) -> None:
        if self._exhibit:
            idle = self._exhibit.settings.idle
            self._now += idle.warn_after + round(idle.countdown * _SHARE_OF_COUNTDOWN)
            self._kiosk.pass_time()

    def _top(self) -> QQuickItem:
        root = self._window.window.contentItem()
        found = {item.objectName(): item for item in shown(root)}
        return next((found[name] for name in _ON_TOP if name in found), root)


def painted(picture: QImage) -> Painted:
    """The pixels of a picture; a row of 32-bit pixels has no padding."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return Painted(memoryview(plain.constBits()).cast("B").cast("I"), plain.width(), plain)
