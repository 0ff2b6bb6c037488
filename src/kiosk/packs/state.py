"""What a store is at: which release is shown, and which before it. One small file, put in place in
one step, is all that ever decides it."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

MOST_RECORDS = 50
_MOST_FAILED = 10
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Record:
    """Something that happened to a store."""

    when: str
    """By the station's clock, which may be wrong: `2026-04-16T10:00:00Z`."""
    what: str
    """`installed`, `confirmed`, `rolled-back` or `refused`."""
    digest: str
    sequence: int
    by: str = ""
    """Who wanted it: `staff`, `command`, `stick`, `inbox` or `itself`."""


@dataclass(frozen=True)
class State:
    """Of a store."""

    current: str = ""
    """The digest of the release that is to be shown; empty for none."""
    previous: str = ""
    """That which was shown before, and can be gone back to."""
    on_trial: bool = False
    """The current one has not proved itself yet."""
    tries: int = 0
    """How often a station has begun to show it on trial, and has not ended in good order since."""
    failed: tuple[str, ...] = ()
    """Releases that were gone back from: they do not come again by themselves."""
    records: tuple[Record, ...] = ()

    def trying(self, release: str, is_whole: Callable[[str], bool]) -> "State":
        """With another release, on trial; what can be gone back to is whole, and has proved itself
        if one has."""
        before = (self.current, self.previous)
        proved = reversed(before) if self.on_trial else before
        whole = (each for each in proved if each != release and is_whole(each))
        return replace(
            self,
            current=release,
            previous=next(whole, ""),
            on_trial=True,
            tries=0,
            failed=self._failed_but(release),
        )

    def gone_back(self, *, on_trial: bool) -> "State":
        """With the release before, and this one known to have failed."""
        failed = (*self._failed_but(self.current, self.previous), self.current)
        return replace(
            self,
            current=self.previous,
            previous=self.current,
            on_trial=on_trial,
            tries=0,
            failed=failed[-_MOST_FAILED:],
        )

    def _failed_but(self, *shown: str) -> tuple[str, ...]:
        return tuple(each for each in self.failed if each not in shown)

    @property
    def bytes(self) -> bytes:
        """As the store keeps it."""
        said = {
            "current": self.current,
            "failed": list(self.failed),
            "on_trial": self.on_trial,
            "previous": self.previous,
            "tries": self.tries,
            "records": [vars(each) for each in self.records[-MOST_RECORDS:]],
        }
        return (json.dumps(said, indent=1, sort_keys=True) + "\n").encode()


def read_state(raw: bytes) -> State:
    """As `bytes` has it.

    Raises:
        ValueError: it is not.
    """
    match parsed(raw):
        case {
            "current": str(current),
            "previous": str(previous),
            "on_trial": bool(on_trial),
            "tries": int(tries),
            "failed": [*failed],
            "records": [*records],
        }:
            known = (current, previous, *failed)
            if not all(each == "" or _is_digest(each) for each in known):
                raise ValueError("no digest")
            told = tuple(map(_read_record, records))
            return State(current, previous, on_trial, tries, tuple(failed), told)
        case _:
            raise ValueError("it lacks something")


def parsed(raw: bytes) -> Any:
    """JSON of a small file.

    Raises:
        ValueError: it is none.
    """
    try:
        return json.loads(raw)
    except RecursionError:
        raise ValueError("it is too deep") from None


def _read_record(said: Any) -> Record:
    match said:
        case {
            "when": str(when),
            "what": str(what),
            "digest": str(digest),
            "sequence": int(sequence),
            "by": str(by),
        }:
            return Record(when, what, digest, sequence, by)
        case _:
            raise ValueError("no record")


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and bool(_DIGEST.fullmatch(value))
