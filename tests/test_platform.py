"""What this program takes for granted of Python and Qt on the machine it runs on."""

import re
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QObject, QTimer

ROOT = Path(__file__).resolve().parents[1]
FIRST_GOOD = (6, 11, 3)
FIRST_BAD = (6, 12)


def version_tuple(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def locked_versions(lock: str) -> dict[str, set[str]]:
    """Each package's versions in a lock file (more than one where they depend on Python's)."""
    found: dict[str, set[str]] = {}
    pattern = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)", re.MULTILINE)
    for name, version in pattern.findall((ROOT / lock).read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("call", ["setObjectName", "start and stop", "setParent"])
@pytest.mark.usefixtures("qapp")
def test_two_hundred_void_calls_lose_no_reference_to_none(call: str) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one a call, and aborts after some thousands."""
    parent = QObject()
    child = QObject()
    timer = QTimer(parent)

    def once() -> None:
        if call == "setObjectName":
            child.setObjectName("name")
        elif call == "setParent":
            child.setParent(parent)
            child.setParent(None)
        else:
            timer.start(60_000)
            timer.stop()

    once()
    before = sys.getrefcount(None)
    for _ in range(200):
        once()
    assert abs(sys.getrefcount(None) - before) < 5


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
@pytest.mark.parametrize("package", ["pyside6-essentials", "shiboken6"])
def test_the_lock_files_hold_a_pyside_without_the_reference_count_bug(
    lock: str, package: str
) -> None:
    (version,) = locked_versions(lock)[package]
    assert FIRST_GOOD <= version_tuple(version) < FIRST_BAD


def test_the_pyside_that_runs_is_the_locked_one() -> None:
    assert locked_versions("requirements.lock")["pyside6-essentials"] == {PySide6.__version__}


def test_tests_run_with_the_same_versions_as_the_exhibit() -> None:
    run, dev = locked_versions("requirements.lock"), locked_versions("requirements-dev.lock")
    assert run == {name: dev.get(name) for name in run}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_file_names_hashes_but_no_address_and_no_path(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|^-|/home|/opt|/tmp", text, re.MULTILINE)
    pinned = re.findall(r"^[a-z].*==.*\\$(?=\n    --hash=sha256:)", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE))
