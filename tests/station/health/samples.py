"""Healthy and less healthy stations, as a look finds them."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.packs.state import Record
from kiosk.station.health.content import Content
from kiosk.station.health.facts import Facts
from kiosk.station.health.pace import Speed
from kiosk.station.health.status import Status

DIGEST = "a1" * 32
RECORD = Record("2026-04-16T10:00:00Z", "confirmed", DIGEST, 4, "itself")
FACTS = Facts(180_000_000, 61, (("store", 41_000_000_000), ("state", None)), 54.5, False, 90_000.0)
WELL = Status(
    version="0.1.0",
    station="Foyer 1",
    clock=datetime(2026, 4, 17, 9, tzinfo=UTC),
    running=3600.0,
    start="usual",
    content=Content("signed", 4, DIGEST, last=RECORD),
    speed=Speed(58.8, 29.4, 2, 0.5),
    facts=FACTS,
    breakdowns=("signal", "watchdog", "signal"),
    touched=12.0,
    visits=37,
    helps=(("contrast", 0), ("large_text", 5)),
)
NO_FRAMES = replace(WELL, speed=replace(WELL.speed, age=10.5))
BROKEN = replace(WELL, content=replace(WELL.content, fault="exhibit.yaml:1: it is no YAML"))
NO_TOUCH = replace(WELL, touch_present=False)
FULL = replace(WELL, facts=replace(FACTS, free=(("store", 99_000_000),)))
