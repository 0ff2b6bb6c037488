"""`kiosk run` ends when it is told to: in under two seconds, with exit code 0."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.paths import default_exhibit

SAY_WHEN_READY = """
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.cli import main

watch_time = app.KioskWindow.watch_time

def ready(window):
    watch_time(window)
    QTimer.singleShot(0, lambda: print(window.window.isVisible(), flush=True))

app.KioskWindow.watch_time = ready
main(sys.argv[1:])
"""


@pytest.fixture
def running(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """`kiosk run`, when its window is there and its event loop runs."""
    exhibit = default_exhibit() if request.param == "sound" else tmp_path
    command = [sys.executable, "-c", SAY_WHEN_READY, "run", str(exhibit)]
    if request.param == "sound":
        command += ["--windowed", "1280x800"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=os.environ) as process:
        assert process.stdout
        assert process.stderr
        line = process.stdout.readline()
        if line != "True\n":
            process.kill()
            pytest.fail(line + process.stderr.read())
        yield process
        process.kill()


@pytest.mark.parametrize("running", ["sound", "broken"], indirect=True)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_a_signal_ends_the_kiosk_with_exit_code_0(
    running: subprocess.Popen[str], number: signal.Signals
) -> None:
    running.send_signal(number)
    _, said = running.communicate(timeout=2)
    assert running.returncode == 0, said
    assert "Traceback" not in said
    assert "TypeError" not in said, "what QML shows must outlive it"
