"""What must not know Qt does not load it either: not even through a package's `__init__`."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src"
PATTERNS = ("kiosk/content/**/*.py", "kiosk/visit/**/*.py", "kiosk/panels/*/content.py")
MODULES = sorted(
    ".".join(file.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
    for pattern in PATTERNS
    for file in SOURCE.glob(pattern)
)


def test_there_are_modules_without_qt() -> None:
    assert {"kiosk.content", "kiosk.visit"} <= set(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_without_qt_loads_none(module: str) -> None:
    code = f"import sys, {module}; sys.exit('PySide6' in sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert loaded.returncode == 0, loaded.stderr.decode()
