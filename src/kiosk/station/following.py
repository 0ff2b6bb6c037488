"""What there is to count of visits, told when each has ended. No Qt."""

from collections import Counter

from kiosk.statistics.counts import Count, End, Help, What, stay
from kiosk.visit import Location, Phase, ReadingHelp, Rules, Visit, seconds_left


class Following:
    """Follows one visit after another, and forgets each with its end."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._last: Visit | None = None
        self._screens: Counter[Count] = Counter()
        self._help: set[Help] = set()

    def see(
        self, before: Visit | None, after: Visit | None, rules: Rules | None, now: float
    ) -> Counter[Count]:
        """A visit has changed, or gone. Counts are told once it has ended."""
        if after and after.phase is not Phase.ATTRACT:
            self._go_on(after, now)
        elif self._began is not None and self._last:
            return self._end(
                self._began, before or self._last, _how(before, after, rules, now), now
            )
        return Counter()

    def _go_on(self, visit: Visit, now: float) -> None:
        if self._began is None:
            self._began = now
        there = self._last.location if self._last else Location()
        here = visit.location
        if here.panel and here.panel != there.panel:
            self._screens[Count(What.PANEL, here.panel)] += 1
        if here.item and (here.kind, here.item) != (there.kind, there.item):
            self._screens[Count(What.ITEM, f"{here.kind}:{here.item}")] += 1
        self._help |= used(visit.help)
        if visit.by_keys:
            self._help.add(Help.KEYS)
        self._last = visit

    def _end(self, began: float, last: Visit, end: End, now: float) -> Counter[Count]:
        active = (
            now if end is End.START_OVER else max(last.touched_at, min(now, last.listens_until))
        )
        counts = self._screens + Counter(
            [
                Count(What.VISIT),
                Count(What.LANGUAGE, last.language),
                Count(What.END, end.value),
                Count(What.STAY, stay(max(0.0, active - began))),
                *(Count(What.HELP, each.value) for each in self._help),
            ]
        )
        self._began = self._last = None
        self._screens, self._help = Counter(), set()
        return counts


def used(reading: ReadingHelp) -> set[Help]:
    """The reading help that is on."""
    found = {
        Help.LARGE_TEXT: reading.text_size > 100,
        Help.CONTRAST: reading.contrast,
        Help.LOW_REACH: reading.low_reach,
        Help.QUIET: reading.quiet,
        Help.SPEECH: reading.speaks,
    }
    return {each for each, on in found.items() if on}


def _how(before: Visit | None, after: Visit | None, rules: Rules | None, now: float) -> End:
    if before is None or after is None or rules is None:
        return End.INTERRUPTED
    return End.START_OVER if seconds_left(before, rules, now) > 0 else End.BY_ITSELF
