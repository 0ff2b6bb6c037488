"""What the commands make of folders and signals before anything is shown."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from kiosk.cli.check import check
from kiosk.cli.gallery import gallery
from kiosk.cli.preview import preview
from kiosk.cli.proof import proof
from kiosk.cli.run import run
from kiosk.cli.schema import schema
from kiosk.ending import ENDING_SIGNALS


@pytest.mark.parametrize(
    "command", [check, gallery, preview, proof, run, schema], ids=lambda command: command.name
)
def test_no_folder_is_wrong_usage(
    command: click.Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    argument = next(each for each in command.params if each.name == "exhibit")
    with click.Context(command) as context:
        assert argument.type.convert(str(tmp_path), argument, context) == tmp_path


@pytest.mark.parametrize("number", ENDING_SIGNALS, ids=lambda number: number.name)
def test_a_signal_before_the_window_is_there_ends_with_0(number: signal.Signals) -> None:
    code = (
        "import os, signal; from kiosk.ending import end_at_once_on_signals;"
        f"end_at_once_on_signals(); os.kill(os.getpid(), {int(number)}); signal.pause()"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30).returncode == 0
