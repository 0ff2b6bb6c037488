"""The lights of what a station shows, of whom it takes it from, and of what came last. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.date_words import day_words
from kiosk.content.phrase import Phrase
from kiosk.packs.freshness import freshness
from kiosk.packs.manifest import Manifest
from kiosk.packs.refusals import RefusedError
from kiosk.packs.state import State
from kiosk.packs.trust import Trust
from kiosk.station.arrival import Arrival, Outcome
from kiosk.station.clock import StationClock
from kiosk.station.known import KnownStore
from kiosk.station.lights import Level, Light


@dataclass(frozen=True)
class Day:
    """A day, as each language says it."""

    moment: datetime

    def in_language(self, language: str) -> str:
        """`3 March 2026`."""
        return day_words(self.moment.date(), language)

    def __str__(self) -> str:
        return self.in_language("en")


@dataclass(frozen=True)
class WayBack:
    """From what is shown to what was shown before."""

    current: str
    """The digest of the former."""
    before: Manifest


class ContentLights:
    """Reads a store."""

    def __init__(self, store: KnownStore, now: Callable[[], datetime]) -> None:
        """Args: the store; the station's clock."""
        self._store = store
        self._now = now

    def lights(self, shown: str, fault: Phrase | str, arrival: Arrival | None) -> Iterator[Light]:
        """Args: the digest of what is shown; what is wrong with it, if anything; what came last."""
        try:
            yield self._exhibit(shown, fault)
            yield _trusted(self._store.trust)
        except RefusedError as refused:
            yield Light(
                "exhibit",
                Phrase("Store"),
                Phrase("cannot be read"),
                refused.sentence,
                Level.BAD,
            )
        yield _arrived(arrival)

    def way_back(self) -> WayBack | None:
        """What one can go back to now."""
        try:
            state = self._store.state
        except RefusedError:
            return None
        before = self._store.release(state.previous)
        return WayBack(state.current, before.manifest) if before else None

    def _exhibit(self, shown: str, fault: Phrase | str) -> Light:
        name, state, release = Phrase("Exhibit"), self._store.state, self._store.release(shown)
        if release is None:
            detail = fault or Phrase("Put in a stick with a pack.")
            return Light("exhibit", name, Phrase("there is none"), detail, Level.BAD)
        if fault:
            return Light("exhibit", name, Phrase("cannot be shown"), fault, Level.BAD)
        told, level = self._how(state, shown, release.manifest)
        return Light("exhibit", name, release.manifest.title, told, level)

    def _how(self, state: State, shown: str, manifest: Manifest) -> tuple[Phrase, Level]:
        """Which state of the exhibit is shown, and why not another."""
        told = numbered(manifest)
        fresh = freshness(self._store, self._now(), manifest)
        if shown != state.current and self._store.release(state.current) is None:
            return Phrase("{told}; the newer one is damaged", told=told), Level.WARNING
        if shown != state.current:
            return Phrase("{told}; another comes", told=told), Level.GOOD
        if fresh.valid_until and fresh.is_past:
            until = Day(fresh.valid_until)
            return Phrase("{told}; it was valid until {day}", told=told, day=until), Level.WARNING
        return (Phrase("{told}; on trial", told=told) if state.on_trial else told), Level.GOOD


def clock_light(clock: StationClock) -> Light:
    """What it says, and whether that can be trusted."""
    now, doubt = clock.now(), clock.doubt
    name, value = Phrase("Clock"), f"{now:%H:%M}"
    if doubt:
        detail = Phrase("{why} So the screen stays on at night.", why=doubt)
        return Light("clock", name, value, detail, Level.WARNING)
    return Light("clock", name, value, Phrase("{day}", day=Day(now)))


def numbered(manifest: Manifest) -> Phrase:
    """Which state of an exhibit it is."""
    return Phrase("Number {number}, of {day}", number=manifest.sequence, day=Day(manifest.made))


def _trusted(trust: Trust) -> Light:
    name, keys = Phrase("Signatures"), len(trust.keys)
    if trust.open:
        value, detail = Phrase("none asked for"), Phrase("Anybody with a stick can change it.")
        return Light("trust", name, value, detail, Level.WARNING)
    if keys < trust.needed:
        value, detail = Phrase("no key is trusted"), Phrase("No pack is taken.")
        return Light("trust", name, value, detail, Level.WARNING)
    value = Phrase("{needed} of {keys}", needed=trust.needed, keys=keys)
    return Light("trust", name, value, Phrase("So many keys must sign a pack."))


def _arrived(arrival: Arrival | None) -> Light:
    name = Phrase("From stick or network")
    if arrival is None:
        detail = Phrase("A pack on a stick is taken by itself.")
        return Light("arrival", name, Phrase("nothing yet"), detail)
    if arrival.outcome is Outcome.COMING:
        value = Phrase("{percent} %", percent=arrival.percent)
        return Light("arrival", name, value, f"{arrival.pack}: {arrival.doing}")
    value, level = _OUTCOMES[arrival.outcome]
    return Light("arrival", name, value, arrival.said, level)


_OUTCOMES = {
    Outcome.TAKEN: (Phrase("taken"), Level.GOOD),
    Outcome.KNOWN: (Phrase("there already"), Level.GOOD),
    Outcome.REFUSED: (Phrase("refused"), Level.WARNING),
}
