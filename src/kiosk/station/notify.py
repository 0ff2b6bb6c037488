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

    def ready(self) -> None:
        """The picture is there."""
        self._tell("READY=1")

    def well(self) -> None:
        """The picture still comes."""
        self._tell("WATCHDOG=1")

    def _tell(self, said: str) -> None:
        if self._address:
            with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
                way.connect(self._address)
                way.sendall(said.encode())
