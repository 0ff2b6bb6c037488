"""The components of the design system, each touched by Qt Quick Test in a process of its own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.mark.parametrize(
    "file", sorted((HERE / "qml").glob("tst_*.qml")), ids=lambda file: file.stem
)
def test_a_component_does_what_it_promises(file: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.components", "-input", str(file)]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
    totals = re.search(r"^Totals: (\d+) passed, 0 failed, 0 skipped", done.stdout, re.MULTILINE)
    assert totals, done.stdout + done.stderr
    assert int(totals[1]) > 2, "Qt's own two cases alone test nothing"
