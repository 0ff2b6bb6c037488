"""Tells systemd how a station is, in the datagrams that `sd_notify(3)` describes. No Qt."""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


class Notifier:
    """Where nobody listens, nothing is told."""

    def __init__(self, surroundings: Mapping[str, str] = os.environ) -> None:
        """Args: the environment, as systemd sets it."""
        address = surroundings.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self.within_s = _within(surroundings)
        """Seconds within which it must be told that all is well; 0 if nobody waits for that."""

    def ready(self) -> None:
        """The picture is there."""
        self._tell("READY=1")

    def well(self) -> None:
        """The picture still comes."""
        self._tell("WATCHDOG=1")

    def status(self, said: str) -> None:
        """What `systemctl status` shows."""
        self._tell(f"STATUS={said}")

    def _tell(self, said: str) -> None:
        if self._address:
            with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
                way.connect(self._address)
                way.sendall(said.encode())


def _within(surroundings: Mapping[str, str]) -> float:
    """The watchdog's time. It is meant for the compositor, systemd's main process, whose child this
    is: so whose number stands there is not asked."""
    given = surroundings.get("WATCHDOG_USEC", "")
    return int(given) / 1e6 if given.isdecimal() else 0.0
