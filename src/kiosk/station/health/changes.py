"""What happened between two looks at a station. No Qt."""

from collections.abc import Iterator, Sequence

from kiosk.packs.state import Record
from kiosk.station.crashes import Crash, Start
from kiosk.station.health.events import Event, Happening
from kiosk.station.health.status import Status

JUST_NOW_S = 120.0
"""Seconds within which a breakdown is why the program begins."""
_OF_RECORDS = {
    "installed": Event.UPDATE_OK,
    "confirmed": Event.UPDATE_CONFIRMED,
    "rolled-back": Event.UPDATE_ROLLED_BACK,
}


def beginning(
    version: str, start: Start, crashes: Sequence[Crash], now: float
) -> Iterator[Happening]:
    """Args: the program's version; how it begins; its breakdowns; seconds since the machine
    started."""
    yield Happening(Event.STATION_START, {"version": version, "start": told(start)})
    if crashes and 0 <= now - crashes[-1].at <= JUST_NOW_S:
        how = {"reason": crashes[-1].what, "count": len(crashes)}
        yield Happening(Event.CRASH_SEEN, how)
    if start is Start.SAFE:
        yield Happening(Event.SAFE_START, {"count": len(crashes)})


def told(start: Start) -> str:
    """`usual`, `go-back` or `safe`."""
    return start.name.lower().replace("_", "-")


def changes(before: Status | None, now: Status) -> Iterator[Happening]:
    """What has become worse, or better; at the first look, what is bad from the start."""
    content = now.content
    if content.fault and (before is None or before.content.fault != content.fault):
        yield Happening(Event.CONTENT_FAULT, {"fault": content.fault})
    if before is None or before.touch_present != now.touch_present:
        if not now.touch_present:
            yield Happening(Event.TOUCH_LOST)
        elif before:
            yield Happening(Event.TOUCH_BACK)
    if now.stuck > (before.stuck if before else 0):
        yield Happening(Event.TOUCH_STUCK, {"count": now.stuck})
    if now.doubt and not (before and before.doubt):
        yield Happening(Event.CLOCK_SUSPICIOUS, {"why": now.doubt})
    if now.facts.disk_low and not (before and before.facts.disk_low):
        free = min(each for _, each in now.facts.free if each is not None)
        yield Happening(Event.DISK_LOW, {"free_mb": free // 1_000_000})


def of_record(record: Record) -> Happening | None:
    """What a store has kept of itself."""
    event = _OF_RECORDS.get(record.what)
    if event is None:
        return None
    about = {"sequence": record.sequence, "by": record.by, "digest": record.digest}
    return Happening(event, about)
