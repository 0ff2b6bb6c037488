"""Whoever stops reading what a command prints, as `head` does, is told of no fault."""

import os
import subprocess
import sys

from tests.station.stations import TINY


def test_nobody_reads_what_is_said() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "kiosk", "check", str(TINY)]
    try:
        done = subprocess.run(
            command, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")
