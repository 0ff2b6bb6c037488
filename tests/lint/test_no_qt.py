"""What must not know Qt does not load it either: not even through a package's `__init__`."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src"
REPORT = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
    if "PySide6" in sys.modules:
        sys.exit(f"{name} loads PySide6")
"""


@pytest.mark.parametrize(
    "pattern",
    [
        "kiosk/content/**/*.py",
        "kiosk/doctor/checks/*.py",
        "kiosk/packs/*.py",
        "kiosk/settings/*.py",
        "kiosk/visit/**/*.py",
        "kiosk/panels/*/content.py",
    ],
)
def test_a_module_that_must_not_know_qt_loads_none(pattern: str) -> None:
    modules = sorted(
        ".".join(file.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
        for file in SOURCE.glob(pattern)
    )
    assert modules
    command = [sys.executable, "-c", REPORT, *modules]
    loaded = subprocess.run(command, check=False, capture_output=True, text=True)
    assert loaded.returncode == 0, loaded.stderr
