"""What a visitor moves: the map, the timeline, from panel to panel; and the bare window's list.

Each movement first goes to where it happens, and then moves there as often as asked.
"""

from abc import ABC, abstractmethod
from typing import ClassVar

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tools.bench.fingers import Fingers, line
from tools.bench.items import centre, find, found, panels, rectangle, there
from tools.bench.stepping import Steps


class Movement(ABC):
    """Something that moves under fingers."""

    def __init__(self, window: QQuickWindow, fingers: Fingers) -> None:
        self.window = window
        self.fingers = fingers

    @abstractmethod
    def prepare(self) -> Steps:
        """Go to where it happens."""

    @abstractmethod
    def run(self) -> Steps:
        """Move, and wait until all has come to rest where it began."""

    def tap(self, name: str) -> Steps:
        """Touch what has a name."""
        yield from self.fingers.tap(centre(found(self.window, name)))

    def here(self, name: str) -> bool:
        """Whether a page is on the screen, has settled and has its pictures."""
        return (
            find(self.window, name) is not None
            and bool(self.window.property("settled"))
            and there(self.window)
        )

    def go_home(self) -> Steps:
        """To the home screen, from wherever this is."""
        yield lambda: there(self.window)
        if find(self.window, "start"):
            corner = QPointF(self.window.width() / 2, self.window.height() / 4)
            yield from self.fingers.tap(corner)
        elif not find(self.window, "home"):
            yield from self.tap("bar-home")
        yield lambda: self.here("home")

    def go_to(self, panel: str) -> Steps:
        """To a panel, through its door."""
        yield from self.go_home()
        yield from self.tap(f"door-{panel}")
        yield lambda: self.here(panel)


class MapPan(Movement):
    """One finger pushes the map, lets it glide, and pushes it back."""

    def prepare(self) -> Steps:
        yield from self.go_to("map")
        yield from self.tap("zoom-in")
        yield lambda: self.at_rest

    @property
    def coast(self) -> QQuickItem:
        return found(self.window, "coast")

    @property
    def at_rest(self) -> bool:
        return not self.coast.property("moving") and there(self.window)

    def run(self) -> Steps:
        middle, reach = centre(self.coast), QPointF(430, 60)
        for start, end in ((middle + reach, middle - reach), (middle - reach, middle + reach)):
            before = self.coast.property("viewX")
            yield from self.fingers.drag([(point,) for point in line(start, end, 36)])
            yield lambda: self.at_rest
            if self.coast.property("viewX") == before:
                raise RuntimeError("the map did not move")


class MapZoom(MapPan):
    """Two fingers draw the map nearer, and push it away."""

    def prepare(self) -> Steps:
        yield from self.go_to("map")
        yield lambda: self.at_rest

    def run(self) -> Steps:
        middle = centre(self.coast)
        near, far = QPointF(90, 30), QPointF(380, 130)
        for start, end in ((near, far), (far, near)):
            before = self.coast.property("zoom")
            offsets = line(start, end, 36)
            yield from self.fingers.drag([(middle - each, middle + each) for each in offsets])
            yield lambda: self.at_rest
            if abs(self.coast.property("zoom") - before) < 0.2:
                raise RuntimeError("the map did not zoom")


class MapOpening(Movement):
    """Through the door of the map, and home again."""

    def prepare(self) -> Steps:
        yield from self.go_home()

    def run(self) -> Steps:
        yield from self.tap("door-map")
        yield lambda: self.here("map") and there(self.window)
        yield from self.tap("bar-home")
        yield lambda: self.here("home")


class TimelineDrag(Movement):
    """One finger draws the thumb through all years, and back."""

    def prepare(self) -> Steps:
        yield from self.go_to("timeline")

    @property
    def axis(self) -> QQuickItem:
        return found(self.window, "timeAxis")

    @property
    def at_rest(self) -> bool:
        return not self.axis.property("moving") and there(self.window)

    def run(self) -> Steps:
        place = rectangle(self.axis)
        reach = QPointF(place.width() * 0.45, 0)
        for start, end in ((-reach, reach), (reach, -reach)):
            path = line(place.center() + start, place.center() + end, 60)
            yield from self.fingers.drag([(point,) for point in path])
            thumb = place.x() + self.axis.property("thumbX")
            if abs(thumb - path[-1].x()) > place.width() * 0.05:
                raise RuntimeError("the thumb did not follow the finger")
        yield lambda: there(self.window)


class BalanceSwing(Movement):
    """A touch loads a pan of the balance, another empties it."""

    def prepare(self) -> Steps:
        yield from self.go_to("claims")

    @property
    def balance(self) -> QQuickItem:
        return found(self.window, "balance")

    def run(self) -> Steps:
        for _ in range(2):
            before = self.balance.property("angle")
            yield from self.tap("pan-right")
            yield lambda: not self.balance.property("moving")
            if abs(self.balance.property("angle") - before) < 1:
                raise RuntimeError("the balance did not move")


class TimelinePan(TimelineDrag):
    """One finger pushes a few years of the axis, lets them glide, and pushes them back."""

    NEARER: ClassVar[int] = 2

    def prepare(self) -> Steps:
        yield from self.go_to("timeline")
        for _ in range(self.NEARER):
            yield from self.tap("zoom-in")
            yield lambda: self.at_rest

    def run(self) -> Steps:
        place = rectangle(self.axis)
        low = QPointF(place.center().x(), place.top() + place.height() * 0.3)
        reach = QPointF(430, 0)
        for start, end in ((low + reach, low - reach), (low - reach, low + reach)):
            before = self.axis.property("leftDay")
            yield from self.fingers.drag([(point,) for point in line(start, end, 36)])
            yield lambda: self.at_rest
            if self.axis.property("leftDay") == before:
                raise RuntimeError("the axis did not move")


class TimelineZoom(TimelineDrag):
    """Two fingers draw the axis nearer, from all years to days, and push it away."""

    TIMES: ClassVar[int] = 3

    def run(self) -> Steps:
        middle = centre(self.axis)
        near, far = QPointF(45, 0), QPointF(420, 0)
        for start, end in ((near, far), (far, near)):
            before = self.axis.property("zoom")
            for _ in range(self.TIMES):
                offsets = line(start, end, 36)
                yield from self.fingers.drag([(middle - each, middle + each) for each in offsets])
                yield lambda: self.at_rest
            if abs(self.axis.property("zoom") - before) < 5:
                raise RuntimeError("the axis did not zoom")


class TimelineButtons(TimelineDrag):
    """Single taps: nearer and farther, and from event to event."""

    def run(self) -> Steps:
        for name in (*["zoom-in"] * 5, *["later"] * 6, *["zoom-out"] * 5, *["earlier"] * 6):
            yield from self.tap(name)
            yield lambda: self.at_rest


class TimelineOpening(Movement):
    """Through the door of the timeline, and home again."""

    def prepare(self) -> Steps:
        yield from self.go_home()

    def run(self) -> Steps:
        yield from self.tap("door-timeline")
        yield lambda: self.here("timeline")
        yield from self.tap("bar-home")
        yield lambda: self.here("home")


class PanelChange(Movement):
    """Through each door, and home again."""

    def prepare(self) -> Steps:
        yield from self.go_home()

    def run(self) -> Steps:
        for panel in panels(self.window):
            yield from self.tap(f"door-{panel}")
            yield lambda panel=panel: self.here(panel)
            yield from self.tap("bar-home")
            yield lambda: self.here("home")


class BareFlick(Movement):
    """The bare window's list of 24 items, pushed up and down."""

    ROWS: ClassVar[int] = 24

    def prepare(self) -> Steps:
        yield lambda: find(self.window, "list") is not None

    def run(self) -> Steps:
        rows = found(self.window, "list")
        middle, reach = centre(rows), QPointF(0, 280)
        for start, end in ((middle + reach, middle - reach), (middle - reach, middle + reach)):
            before = rows.property("contentY")
            yield from self.fingers.drag([(point,) for point in line(start, end, 36)])
            yield lambda: not rows.property("moving")
            if rows.property("contentY") == before:
                raise RuntimeError("the list did not move")


KIOSK_MOVEMENTS: dict[str, type[Movement]] = {
    "map_pan": MapPan,
    "map_zoom": MapZoom,
    "timeline_drag": TimelineDrag,
    "balance_swing": BalanceSwing,
    "panel_change": PanelChange,
}
TIMELINE_MOVEMENTS: dict[str, type[Movement]] = {
    "timeline_opening": TimelineOpening,
    "timeline_drag": TimelineDrag,
    "timeline_buttons": TimelineButtons,
    "timeline_zoom": TimelineZoom,
    "timeline_pan": TimelinePan,
}
BARE_MOVEMENTS: dict[str, type[Movement]] = {"list_flick": BareFlick}
