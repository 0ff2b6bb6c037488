"""What works beside the picture, each loaded where a station has it."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.log import Log
from kiosk.settings.model import HoursSettings, Settings
from kiosk.shell.screens import has_screen
from kiosk.station.clock_watch import ClockWatch
from kiosk.station.crashes import Crashes, Start
from kiosk.station.later import Later
from kiosk.station.notify import Notifier
from kiosk.station.pulse import frames_need_answers, keep_answered
from kiosk.station.running import Running, Service
from kiosk.station.safe_start import SafeStart
from kiosk.station.screen_wait import ScreenWait
from kiosk.station.watchdog import Watchdog

if TYPE_CHECKING:
    from kiosk.station.recorder import Recorder
    from kiosk.station.supply import Supply


def services_of(running: Running) -> Iterator[Service]:
    """Begin all of them; close them in the opposite order."""
    if frames_need_answers(running.window.window):
        keep_answered(running.window.window)
    yield Watchdog(running.window.window, Notifier(), monotonic, running.kiosk)
    if running.start is Start.SAFE:
        yield SafeStart(running.end, running.kiosk)
    yield ClockWatch(running.clock, running.kiosk)
    if running.settings.hours != HoursSettings():
        yield _night(running)
    if running.supply:
        running.supply.begin(running.kiosk, running.window.window, running.source, running.cache)
        yield running.supply
    yield Later(partial(_health, running), running.kiosk)
    counting = _recorder(running) if running.settings.statistics.keep else None
    if counting:
        yield counting
    if running.settings.staff.code:
        from kiosk.staff.duty import attend  # noqa: PLC0415

        yield attend(running, counting)


def screen_comes(settings: Settings, crashes: Crashes, start: Start, log: Log) -> bool:
    """Wait for a screen, where there is none; False if the program is told to end before."""
    if has_screen():
        return True
    from kiosk.station.health.waiting import WaitingHealth  # noqa: PLC0415 - most have a screen

    with closing(WaitingHealth(settings, crashes, start, log, monotonic)) as health:
        return ScreenWait(Notifier(), log, health.tell).wait()


def _recorder(running: Running) -> "Recorder":
    from kiosk.station.recorder import Recorder, folder_of_counts  # noqa: PLC0415 - few count

    folder = folder_of_counts(running.settings.statistics.folder)
    return Recorder(running.kiosk, folder, running.clock, running.log)


def _night(running: Running) -> Service:
    from kiosk.station.hours import Hours  # noqa: PLC0415 - many stations have none
    from kiosk.station.night import Night  # noqa: PLC0415

    return Night(
        running.kiosk,
        Hours(running.settings.hours),
        running.clock,
        running.restart,
        running.log,
    )


def _health(running: Running) -> Service:
    from kiosk.station.health.service import watch  # noqa: PLC0415 - no picture waits for it

    return watch(running)


def supply_of(settings: Settings, log: Log, start: Start, *, ended_well: bool) -> "Supply | None":
    """Where exhibits come from; nothing where there is no store.

    `ended_well`: the run before was no breakdown, though it could not say so.
    """
    if settings.store is None:
        return None
    from kiosk.station.supply import Supply  # noqa: PLC0415 - a start without a store needs none

    return Supply(settings.store, settings, log, start=start, ended_well=ended_well)
