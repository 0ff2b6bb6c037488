"""The real command, which tells systemd of frames that were shown, and is told to end."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

START_S = 120
"""Seconds after which nobody waits any more."""
RUN = "import sys; from kiosk.cli import main; main(sys.argv[1:])"


def shown_and_ended(
    folder: Path,
    settings: Path,
    surroundings: Mapping[str, str],
    program: str = RUN,
    before: Sequence[str] = (),
    cwd: Path | None = None,
) -> tuple[int, str]:
    """How it ended once it had shown its picture for a while, and what it said.

    Args: where systemd listens; how the station is set; more of its environment; what Python runs,
    and what it is given before the command; where.
    """
    notify = str(folder / "notify")
    told = {"NOTIFY_SOCKET": notify, "WATCHDOG_USEC": "15000000"}
    command = [sys.executable, "-B", "-c", program, *before, "run", "--windowed", "1280x800"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind(notify)
        ears.settimeout(START_S)
        with subprocess.Popen(
            [*command, "--settings", str(settings)],
            cwd=cwd,
            env={**os.environ, **surroundings, **told},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                heard: list[str] = []
                while "READY=1" not in heard or heard.count("WATCHDOG=1") < 3:
                    heard += ears.recv(4096).decode().splitlines()
                process.send_signal(signal.SIGTERM)
                _, said = process.communicate(timeout=START_S)
            finally:
                process.kill()
    return process.returncode, said
