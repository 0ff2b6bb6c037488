"""What staff are shown of one station, and what they can do there."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.content.phrase import Phrase, in_language
from kiosk.ending import ASKED_TO_END
from kiosk.shell.screens import primary_screen
from kiosk.staff.actions import Action
from kiosk.staff.room import StaffRoom
from kiosk.staff.wishes import Wishes
from kiosk.station.content_lights import clock_light, numbered
from kiosk.station.crashes import Start
from kiosk.station.health.facts import Machine
from kiosk.station.health.lights import breakdown, machine_lights
from kiosk.station.health.problems import last_problems
from kiosk.station.health.service import places
from kiosk.station.health.touch import touch_present
from kiosk.station.lights import Level, Light
from kiosk.station.running import Running
from kiosk.station.supply import Supply

if TYPE_CHECKING:
    from kiosk.station.counts_to_stick import CountsToStick
    from kiosk.station.recorder import Recorder

LOUDNESS_STEP = 10
HOUR_S, DAY_S = 3600, 86_400


def attend(
    running: Running, recorder: "Recorder | None" = None, system: Path = Path("/sys")
) -> StaffRoom:
    """Let those in who know the code, from now on.

    Args: the kiosk; what counts visits, if anything; what the kernel says of the machine.
    """
    duty = Duty(running, recorder, system)
    room = StaffRoom(
        running.window.door,
        running.kiosk,
        running.settings.staff.code or "",
        lambda: [*duty.lights()],
        lambda: [*duty.actions()],
        running.settings.station or "",
        running.log.language,
    )
    if folder := running.crashes.folder:
        Wishes(folder, lambda key: in_language(room.do(key), running.log.language), room)
    return room


class Duty:
    """Lights and actions of one running kiosk."""

    def __init__(self, running: Running, recorder: "Recorder | None", system: Path) -> None:
        self._running = running
        self._system = system
        self._machine = Machine(places(running), system=system)
        self._clock = running.kiosk.clock
        self._began = self._clock()
        self._source = running.source
        self._supply = running.supply
        self._recorder = recorder
        self._counts = self._counts_of(recorder) if recorder else None

    def lights(self) -> Iterator[Light]:
        """How things are now."""
        if self._supply:
            yield from self._supply.lights(self._fault)
        else:
            yield self._exhibit()
        yield clock_light(self._running.clock)
        yield self._program()
        records = self._supply.records if self._supply else ()
        yield last_problems(self._running.crashes.last(), records, monotonic())
        settings = self._running.settings.screen
        yield from machine_lights(
            self._machine.look(),
            primary_screen(settings.diagonal),
            settings.turn.value,
            self._running.problems,
            touch=touch_present(self._system),
        )
        if self._counts and self._recorder:
            yield self._counts.light(self._recorder.trouble)

    def actions(self) -> Iterator[Action]:
        """What can be done now."""
        if self._supply:
            yield self._going_back(self._supply)
        if self._counts:
            yield self._taking(self._counts)
        yield from self._volume()
        running = self._running
        yield Action(
            "restart",
            "swap",
            Phrase("Start anew"),
            running.restart,
            Phrase("It takes some seconds."),
            Phrase("Start the kiosk anew?"),
            running.comes_again,
        )
        if running.settings.staff.may_end:
            question = Phrase("End the kiosk? Visitors see nothing then.")
            end = partial(running.end, ASKED_TO_END)
            yield Action("end", "pwr", Phrase("End"), end, "", question)

    @property
    def _fault(self) -> Phrase | str:
        if not self._source.broken:
            return ""
        first = next(iter(self._source.problems), None)
        if first is None:
            return Phrase("It cannot be shown.")
        return Phrase(
            "{file}:{line}: {fault}", file=first.file, line=first.line, fault=first.message
        )

    def _exhibit(self) -> Light:
        name, folder = Phrase("Exhibit"), self._source.folder.name
        if fault := self._fault:
            return Light("exhibit", name, Phrase("cannot be shown"), fault, Level.BAD)
        return Light("exhibit", name, folder, Phrase("It is shown from a folder, without a store."))

    def _program(self) -> Light:
        running = self._clock() - self._began
        days, hours = int(running // DAY_S), int(running % DAY_S // HOUR_S)
        since = (
            Phrase("It has run for {days} days and {hours} hours.", days=days, hours=hours)
            if days
            else Phrase("It has run for {hours} hours.", hours=hours)
            if hours
            else Phrase("It has run for {minutes} minutes.", minutes=int(running // 60))
        )
        broke = breakdown(self._running.crashes.last(), monotonic())
        level = Level.WARNING if broke else Level.GOOD
        value = Phrase("version {it}", it=__version__)
        return Light("program", Phrase("Program"), value, broke or since, level)

    def _counts_of(self, recorder: "Recorder") -> "CountsToStick":
        from kiosk.station.counts_to_stick import CountsToStick  # noqa: PLC0415 - few count
        from kiosk.station.errands import Errands  # noqa: PLC0415

        running = self._running
        store, errands = running.settings.store, Errands(running.kiosk)
        return CountsToStick(recorder.folder, store, errands.run, self._clock, running.log.language)

    def _taking(self, counts: "CountsToStick") -> Action:
        stick = counts.stick
        detail = stick.name if stick else Phrase("Put in a stick.")
        name = Phrase("Statistics to a stick")
        return Action("statistics", "usb", name, counts.take, detail, None, stick is not None)

    def _volume(self) -> Iterator[Action]:
        voice = self._running.voice

        def turn(steps: int) -> None:
            voice.loudness = min(max(voice.loudness + steps, 0), 100)

        now = Phrase("{percent} %, until it starts anew", percent=voice.loudness)
        quieter, louder = partial(turn, -LOUDNESS_STEP), partial(turn, LOUDNESS_STEP)
        yield Action("quieter", "minus", Phrase("Quieter"), quieter, now, None, voice.loudness > 0)
        yield Action("louder", "plus", Phrase("Louder"), louder, now, None, voice.loudness < 100)

    def _going_back(self, supply: Supply) -> Action:
        way, name = supply.way_back, Phrase("Go back")
        if way is None:
            detail = Phrase("There is no earlier exhibit.")
            return Action("go-back", "back", name, lambda: None, detail, possible=False)
        before = way.before

        def go_back() -> None:
            supply.go_back(way)
            if self._running.start is Start.SAFE:
                self._running.restart()

        question = Phrase(
            "Show “{title}”, {told}, again? What is shown now does not come again by itself.",
            title=before.title,
            told=numbered(before),
        )
        return Action("go-back", "back", name, go_back, numbered(before), question)
