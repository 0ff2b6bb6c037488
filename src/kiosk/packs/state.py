"""What a store is at: which release is shown, and which before it. One small file, put in place in
one step, is all that ever decides it."""

import json
import re
from dataclasses import dataclass
from typing import Any

MOST_RECORDS = 50
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
    failed: tuple[str, ...] = ()
    """Releases that were gone back from: they do not come again by themselves."""
    records: tuple[Record, ...] = ()

    @property
    def bytes(self) -> bytes:
        """As the store keeps it."""
        said = {
            "current": self.current,
            "failed": list(self.failed),
            "on_trial": self.on_trial,
            "previous": self.previous,
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
            "failed": [*failed],
            "records": [*records],
        }:
            known = (current, previous, *failed)
            if not all(each == "" or _is_digest(each) for each in known):
                raise ValueError("no digest")
            return State(
                current, previous, on_trial, tuple(failed), tuple(map(_read_record, records))
            )
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
