"""The lights of what a station shows, of whom it takes it from, and of what came last. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.date_words import day_words
from kiosk.content.phrase import Phrase
from kiosk.packs.manifest import Manifest
from kiosk.packs.refusals import RefusedError
from kiosk.packs.store import Release, Store
from kiosk.packs.trust import Trust
from kiosk.station.arrival import Arrival, Outcome
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


class ContentLights:
    """Reads a store, each release once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Release] = {}

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

    def before(self) -> Manifest | None:
        """Of the release that one can go back to."""
        try:
            previous = self._store.state.previous
        except RefusedError:
            return None
        release = self._release(previous) if previous else None
        return release.manifest if release else None

    def _exhibit(self, shown: str, fault: Phrase | str) -> Light:
        name, state, release = Phrase("Exhibit"), self._store.state, self._release(shown)
        if release is None:
            detail = fault or Phrase("Put in a stick with a pack.")
            return Light("exhibit", name, Phrase("there is none"), detail, Level.BAD)
        told = numbered(release.manifest)
        if fault:
            value = Phrase("cannot be shown")
            return Light("exhibit", name, value, fault, Level.BAD)
        title = release.manifest.title
        if shown != state.current and self._release(state.current) is None:
            detail = Phrase("{told}; the newer one is damaged", told=told)
            return Light("exhibit", name, title, detail, Level.WARNING)
        if shown != state.current:
            return Light("exhibit", name, title, Phrase("{told}; another comes", told=told))
        if state.on_trial:
            return Light("exhibit", name, title, Phrase("{told}; on trial", told=told))
        return Light("exhibit", name, title, told)

    def _release(self, digest: str) -> Release | None:
        if digest not in self._known and (found := self._store.release(digest)):
            self._known[digest] = found
        return self._known.get(digest)


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
