"""Where the station's engine listens, and what it can speak, for whoever can wait. No Qt."""

import os
import socket
from collections.abc import Mapping
from pathlib import Path

from kiosk.speech import ssip

PATIENCE_S = 5.0


def session_socket(surroundings: Mapping[str, str] = os.environ) -> str:
    """Where this session's speech-dispatcher listens, unless SPEECHD_ADDRESS names another."""
    named = surroundings.get("SPEECHD_ADDRESS", "")
    if named.startswith("unix_socket:"):
        return named.partition(":")[2]
    folder = surroundings.get("XDG_RUNTIME_DIR") or str(Path.home() / ".cache")
    return f"{folder}/speech-dispatcher/speechd.sock"


def spoken_languages(address: str) -> frozenset[str] | None:
    """Those that the engine can speak which listens there; None if nothing does that answers.

    Raises:
        PermissionError: it is another user's.
    """
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(PATIENCE_S)
            line.connect(address)
            return _languages(line)
    except PermissionError:
        raise
    except (OSError, ssip.NoProtocol):
        return None


def _languages(line: socket.socket) -> frozenset[str] | None:
    reader = ssip.Reader()
    line.sendall(ssip.command("LIST", "SYNTHESIS_VOICES"))
    while data := line.recv(2**16):
        for reply in reader.feed(data):
            if not reply.news:
                line.sendall(ssip.command("QUIT"))
                return ssip.languages(reply.lines) if reply.good else None
    return None
