"""However often visitors turn from page to page, the kiosk needs no more memory for it."""

import subprocess
import sys

import pytest

MOST_MB = 5.0


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told by /proc")
def test_six_hundred_changes_of_the_screen_leave_memory_as_it_was() -> None:
    command = [sys.executable, "-m", "tests.e2e.many_pages", "600"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
    warm, end = map(float, done.stdout.split())
    assert end - warm < MOST_MB, done.stdout
    assert done.stderr == ""
