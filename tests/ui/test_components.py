"""The components of the design system, all of them touched by Qt Quick Test in one process."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = sorted((HERE / "qml").glob("tst_*.qml"))
COMPONENTS = re.findall(
    r"^(?:singleton )?(\w+) 1\.0", (ROOT / "src/kiosk/ui/qmldir").read_text("utf-8"), re.MULTILINE
)


@pytest.fixture(scope="module")
def ran() -> str:
    """What Qt Quick Test says of all files."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.components"],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_component_does_what_it_promises(file: Path, ran: str) -> None:
    (case,) = re.findall(r'TestCase \{\n(?:.*\n)*?        name: "(\w+)"', file.read_text("utf-8"))
    said = re.findall(rf"^(\S+) *: components::{case}::(\w+)\(", ran, re.MULTILINE)
    assert {verdict for verdict, _ in said} == {"PASS"}, ran
    assert len(said) > 2, "Qt's own two cases alone test nothing"


def test_nothing_was_left_out_or_warned_of(ran: str) -> None:
    assert re.search(r"^Totals: \d+ passed, 0 failed, 0 skipped", ran, re.MULTILINE), ran


@pytest.mark.parametrize("component", COMPONENTS)
def test_each_component_has_a_test_of_its_own(component: str) -> None:
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", component).lower()
    assert HERE / "qml" / f"tst_{snake}.qml" in FILES
