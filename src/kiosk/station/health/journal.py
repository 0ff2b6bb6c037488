"""Tells the system's journal what happens, in its own protocol, or standard error. No Qt.

The protocol: https://systemd.io/JOURNAL_NATIVE_PROTOCOL
"""

import socket
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.station.health.events import Event, Happening

SOCKET = Path("/run/systemd/journal/socket")
MOST_A_DAY = 12
"""So often a day each event is told: a loose plug must not fill a disk."""
_DAY_S = 86_400
_MOST_LETTERS = 500


class Journal:
    """Goes on also where nobody listens."""

    def __init__(self, clock: Callable[[], float], address: Path = SOCKET) -> None:
        """Args: seconds of a monotonic clock; where the journal listens."""
        self._clock = clock
        self._address = address
        self._day = 0
        self._told: Counter[Event] = Counter()

    def tell(self, happening: Happening) -> None:
        """Once, unless it was told too often today."""
        day = int(self._clock() // _DAY_S)
        if day != self._day:
            self._day = day
            self._told.clear()
        self._told[happening.event] += 1
        if self._told[happening.event] > MOST_A_DAY:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
                way.setblocking(False)
                way.sendto(datagram(happening), str(self._address))
        except (OSError, AttributeError):
            with suppress(OSError, ValueError):
                print(f"kiosk: {line(happening)}", file=sys.stderr, flush=True)


def line(happening: Happening) -> str:
    """`event=update_ok sequence=4`: what has blanks stands in quotes."""
    said = (f"{key}={_worded(str(value))}" for key, value in happening.data.items())
    return " ".join((f"event={happening.event.told}", *said))


def datagram(happening: Happening) -> bytes:
    """All fields, as the journal takes them."""
    return b"".join(_field(name, value) for name, value in _fields(happening))


def _fields(happening: Happening) -> Iterator[tuple[str, str]]:
    event = happening.event
    yield "MESSAGE", f"{event.meaning} ({line(happening)})"
    yield "PRIORITY", str(event.priority)
    yield "MESSAGE_ID", event.id.hex
    yield "SYSLOG_IDENTIFIER", "kiosk"
    yield "KIOSK_EVENT", event.told
    for key, value in happening.data.items():
        yield f"KIOSK_{key.upper()}", str(value)[:_MOST_LETTERS]


def _field(name: str, value: str) -> bytes:
    """A value of several lines has its length before it."""
    raw = value.encode("utf-8", "replace")
    if b"\n" not in raw:
        return b"%s=%s\n" % (name.encode(), raw)
    return b"%s\n%s%s\n" % (name.encode(), len(raw).to_bytes(8, "little"), raw)


def _worded(value: str) -> str:
    short = " ".join(value.split())[:_MOST_LETTERS]
    return short if short and " " not in short else '"{}"'.format(short.replace('"', "'"))
