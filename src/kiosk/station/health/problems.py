"""The last problems of a station, for whoever stands before it. No Qt."""

from collections.abc import Sequence
from functools import reduce

from kiosk.content.phrase import Phrase
from kiosk.packs.state import Record
from kiosk.station.crashes import Crash
from kiosk.station.lights import Light

MOST_TOLD = 5
_REASONS = {
    "watchdog": Phrase("it hung"),
    "oom-kill": Phrase("memory ran out"),
    "exit-code": Phrase("it ended with an error"),
}


def reason(crash: Crash) -> Phrase:
    """Why it broke down."""
    return _REASONS.get(crash.what.partition(" ")[0], Phrase("it crashed"))


def last_problems(crashes: Sequence[Crash], records: Sequence[Record], now: float) -> Light:
    """Breakdowns since the machine started, and exhibits that were refused or gone back from.

    Args: both, the last at the end; seconds since the machine started.
    """
    broke = [
        Phrase(
            "{minutes} minutes ago: {reason}",
            minutes=max(0, round((now - each.at) / 60)),
            reason=reason(each),
        )
        for each in crashes
    ]
    went = [_told(each) for each in records if each.what in {"refused", "rolled-back"}]
    told = [*broke[: -MOST_TOLD - 1 : -1], *went[: -MOST_TOLD - 1 : -1]]
    name = Phrase("Last problems")
    if not told:
        return Light("problems", name, Phrase("none"))
    detail = reduce(lambda some, more: Phrase("{some}; {more}", some=some, more=more), told)
    return Light("problems", name, str(len(broke) + len(went)), detail)


def _told(record: Record) -> Phrase:
    about = {"day": record.when.partition("T")[0], "number": record.sequence}
    if record.what == "refused":
        return Phrase("{day}: number {number} was not taken", **about)
    return Phrase("{day}: number {number} was gone back from", **about)
