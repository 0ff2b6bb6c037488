"""A start from a compiled exhibit loads nothing that only reading files needs."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.paths import default_exhibit

HEAVY = "('pydantic', 'pydantic_core', 'annotated_types', 'yaml', 'cryptography')"
START = """
import sys
from pathlib import Path
import kiosk.content.exhibit
from kiosk.content.compiled import fingerprint, load, store
from kiosk.panels import discover

folder, cache = map(Path, sys.argv[1:])
kinds = discover()
packages = {name: kind.package for name, kind in kinds.items()}
key = fingerprint(folder, [])
"""
STORE = """
from kiosk.content.read import read_exhibit
store(read_exhibit(folder, kinds).exhibit, key, cache)
"""
LOAD = """
exhibit = load(folder, key, cache, packages)
print(len(exhibit.events))
"""
TELL = f"""
loaded = sorted(name for name in {HEAVY} if name in sys.modules)
sys.exit(f"loaded: {{loaded}}" if loaded else 0)
"""
RUN = f"""
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.cli import main

watch_time = app.KioskWindow.watch_time

def ready(window):
    watch_time(window)
    print(*(name for name in {HEAVY} if name in sys.modules), flush=True)
    QTimer.singleShot(0, lambda: app.QGuiApplication.exit(0))

app.KioskWindow.watch_time = ready
main(["run", sys.argv[1], "--windowed", "1280x800"])
"""


def done(script: str, *arguments: Path, **environment: str) -> str:
    """What a process of its own says."""
    process = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        env={**os.environ, **environment},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert process.returncode == 0, process.stderr
    return process.stdout


def test_to_know_the_panels_and_their_records_loads_no_parser(tmp_path: Path) -> None:
    done(START + TELL, default_exhibit(), tmp_path)


def test_what_one_process_keeps_another_loads_without_a_parser(tmp_path: Path) -> None:
    folder = default_exhibit()
    done(START + STORE, folder, tmp_path)
    exhibit = read_exhibit(folder, discover()).exhibit
    assert exhibit
    assert done(START + LOAD + TELL, folder, tmp_path) == f"{len(exhibit.events)}\n"


def test_the_second_start_of_the_kiosk_loads_no_parser(tmp_path: Path) -> None:
    cache = str(tmp_path)
    assert "pydantic" in done(RUN, default_exhibit(), XDG_CACHE_HOME=cache)
    assert done(RUN, default_exhibit(), XDG_CACHE_HOME=cache) == "\n"
