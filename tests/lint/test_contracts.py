"""Who may know whom: the contracts hold, and each of them catches what it is there for."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def contracts(house: Path) -> subprocess.CompletedProcess[str]:
    command = "import sys; from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house / "src"), "COLUMNS": "200"},
        check=False,
        capture_output=True,
        text=True,
    )


def test_the_contracts_hold(house: Path) -> None:
    found = contracts(house)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("content/planted.py", "import PySide6.QtCore", "know no Qt BROKEN"),
        ("settings/planted.py", "import PySide6.QtCore", "know no Qt BROKEN"),
        ("settings/planted.py", "import kiosk.shell.fault", "Who may know whom"),
        ("visit/planted.py", "from kiosk.ui import icons", "know no Qt BROKEN"),
        ("panels/map/content.py", "from PySide6 import QtCore", "know no Qt BROKEN"),
        ("ui/planted.py", "import kiosk.shell.fault", "Who may know whom"),
        ("content/planted.py", "import kiosk.visit", "Who may know whom"),
        ("panels/map/planted.py", "import kiosk.app", "Who may know whom"),
        ("shell/planted.py", "import kiosk.preview.editor", "Who may know whom"),
        ("cli/run.py", "import kiosk.preview.editor", "nothing of preview and studio"),
        ("app.py", "import kiosk.studio.history", "nothing of preview and studio"),
        ("studio/form/rows.py", "import PySide6.QtCore", "know no Qt"),
        ("panels/map/planted.py", "import kiosk.panels.timeline.content", "each other BROKEN"),
        ("panels/view.py", "import kiosk.panels.timeline.content", "each other BROKEN"),
    ],
)
def test_a_planted_import_breaks_its_contract(
    house: Path, file: str, line: str, contract: str
) -> None:
    planted = house / "src/kiosk" / file
    planted.write_text(f"{line}\n", encoding="utf-8")
    found = contracts(house)
    assert found.returncode == 1
    assert "BROKEN" in found.stdout
    assert contract in found.stdout
