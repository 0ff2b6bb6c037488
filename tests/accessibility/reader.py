"""What a screen reader is told of the kiosk, over AT-SPI. Run by the system's Python, which has gi.

Reads commands from standard input, one a line, and answers each with one line of JSON: `look` with
all that is shown, `press NAME` with whether there was something of that name to press.
"""

import json
import sys
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version comes first

PATIENCE = 20


def application() -> Atspi.Accessible:
    """The kiosk on the desktop of all programs; waits until the desktop tells of it."""
    waiting = GLib.MainLoop()
    listener = Atspi.EventListener.new(lambda _: waiting.quit())
    listener.register("object:children-changed:add")
    GLib.timeout_add_seconds(PATIENCE, waiting.quit)
    found = on_the_desktop()
    if not found:
        waiting.run()
        found = on_the_desktop()
    listener.deregister("object:children-changed:add")
    if not found:
        raise SystemExit("the kiosk is not on the accessibility bus")
    return found


def on_the_desktop() -> Atspi.Accessible | None:
    """The kiosk, if it is there by now."""
    desktop = Atspi.get_desktop(0)
    every = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    return next((each for each in every if each and each.get_name() == "kiosk"), None)


def shown(thing: Atspi.Accessible, depth: int = 0) -> Iterator[tuple[dict[str, object], object]]:
    """All that is shown, from the outside in."""
    thing.clear_cache()
    states = thing.get_state_set()
    if depth and not states.contains(Atspi.StateType.SHOWING):
        return
    area = thing.get_extents(Atspi.CoordType.WINDOW) if depth else None
    yield (
        {
            "role": thing.get_role_name(),
            "name": thing.get_name(),
            "depth": depth,
            "enabled": bool(states.contains(Atspi.StateType.ENABLED)),
            "area": [area.x, area.y, area.width, area.height] if area else [],
        },
        thing,
    )
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child:
            yield from shown(child, depth + 1)


def press(name: str) -> bool:
    """Press what bears a name."""
    for told, thing in shown(application()):
        if told["name"] == name and told["enabled"] and Atspi.Action.get_n_actions(thing):
            return Atspi.Action.do_action(thing, 0)
    return False


for line in sys.stdin:
    command, _, name = line.strip().partition(" ")
    answer = press(name) if command == "press" else [told for told, _ in shown(application())]
    print(json.dumps(answer), flush=True)
