"""Goes to every screen that there is, as fast as the program can."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickWindow

from kiosk.panels import discover
from kiosk.proof import way
from kiosk.proof.plan import ScreenPlan, Show, plans
from kiosk.shell.kiosk import Kiosk
from tools.bench.items import there


def every_screen(kiosk: Kiosk) -> Iterator[ScreenPlan]:
    """All screens of its exhibit but the fault page, which has nothing to touch.

    The exhibit is the kiosk's own, so that nothing is read twice where memory is measured.
    """
    showing = kiosk._showing
    assert showing
    return (plan for plan in plans(showing.exhibit, discover()) if plan.show is not Show.FAULT)


def go(kiosk: Kiosk, plan: ScreenPlan) -> None:
    """Go to a screen, as a visitor who has just come."""
    kiosk.startOver()
    if plan.show is not Show.START:
        kiosk.enter()
    if plan.show is Show.WARNING:
        _let_it_warn(kiosk)
    else:
        way.go(kiosk, plan)


def settled(window: QQuickWindow) -> bool:
    """Whether the page that was gone to is there, with its pictures."""
    return bool(window.property("settled")) and there(window)


def _let_it_warn(kiosk: Kiosk) -> None:
    """As if nobody had touched it for a while."""
    clock = kiosk.clock
    kiosk.clock = lambda: clock() + 90
    kiosk.pass_time()
    kiosk.clock = clock
