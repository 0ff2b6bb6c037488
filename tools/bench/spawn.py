"""Starts a fresh process for a measurement and takes its result."""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic_ns
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
STARTED = "KIOSK_BENCH_STARTED_NS"
"""The variable in which a child finds the monotonic clock's time of its start."""

_MOST_SECONDS = 120
_ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}


def child(module: str, *arguments: str, seconds: float = _MOST_SECONDS) -> dict[str, Any]:
    """Run `python -m tools.bench.MODULE ARGUMENTS`; the last line that it prints is its result.

    Raises:
        RuntimeError: if it fails, with what it said.
    """
    command = [sys.executable, "-m", f"tools.bench.{module}", *arguments]
    environment = {**os.environ, **_ENVIRONMENT, STARTED: str(monotonic_ns())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed kiosk is compiled already
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    lines = ended.stdout.splitlines()
    if ended.returncode != 0 or not lines:
        told = ended.stderr[-2000:]
        raise RuntimeError(f"{' '.join(command[2:])} ended with {ended.returncode}:\n{told}")
    return json.loads(lines[-1])


def say(words: str) -> None:
    """Progress, for whoever waits."""
    sys.stderr.write(f"bench: {words}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(child(*sys.argv[1:])) + "\n")
