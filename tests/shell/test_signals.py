"""`kiosk run` ends when it is told to: in under two seconds, with exit code 0."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.packs.store import MOST_TRIES
from kiosk.paths import default_exhibit
from tests.station.stations import Shop

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


@contextmanager
def begun(*arguments: str | Path) -> Generator[subprocess.Popen[str]]:
    """`kiosk run`, when its window is there and its event loop runs."""
    command = [sys.executable, "-c", SAY_WHEN_READY, "run", *arguments]
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


@pytest.fixture
def running(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """It shows an exhibit, or what stands for one that cannot be shown."""
    sound = (default_exhibit(), "--windowed", "1280x800")
    with begun(*(sound if request.param == "sound" else (tmp_path,))) as process:
        yield process


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


@pytest.mark.parametrize(
    ("number", "shown"), [(signal.SIGTERM, 2), (signal.SIGKILL, 1)], ids=["in-order", "killed"]
)
def test_only_a_breakdown_speaks_against_what_is_on_trial(
    tmp_path: Path, number: signal.Signals, shown: int
) -> None:
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1))
    shop.store.confirm()
    shop.install(shop.pack(2))
    for _ in range(MOST_TRIES):
        with begun("--store", shop.store.folder) as process:
            process.send_signal(number)
            process.wait(2)
    now = shop.store.begin()
    assert now
    assert now.manifest.sequence == shown
