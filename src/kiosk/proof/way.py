"""The way to a screen, once a visit has begun."""

from kiosk.panels.questions import CREDITS, EVIDENCE, MORE, TAKE_HOME
from kiosk.proof.plan import ScreenPlan, Show
from kiosk.shell.kiosk import Kiosk
from kiosk.visit import Sheet


def go(kiosk: Kiosk, plan: ScreenPlan) -> None:
    """Go there from home; a warning takes time, and start, home and fault are no way off."""
    match plan.show:
        case Show.PANEL:
            kiosk.openPanel(plan.panel)
        case Show.CARD:
            kiosk.open(plan.kind, plan.item)
        case Show.EVIDENCE | Show.TAKE_HOME:
            kiosk.open(EVIDENCE, f"{plan.kind}:{plan.item}")
            if plan.show is Show.TAKE_HOME:
                kiosk.open(TAKE_HOME, f"{plan.kind}:{plan.item}")
        case Show.MORE:
            kiosk.open(plan.kind, plan.item)
            kiosk.open(MORE, f"{plan.kind}:{plan.item}")
        case Show.TERM:
            kiosk.openPanel(plan.panel)
            kiosk.open(plan.kind, plan.item)
        case Show.CREDITS:
            kiosk.open(CREDITS, plan.item)
        case Show.LANGUAGES:
            kiosk.openSheet(Sheet.LANGUAGES)
        case Show.READING_HELP:
            kiosk.openSheet(Sheet.READING_HELP)
        case _:
            pass
