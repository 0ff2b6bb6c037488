"""`make run` and `make test` say what they do, and what to do where something cannot be had."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("packaging/setup.sh", "packaging/run.sh", "packaging/debian-packages.txt")
NAMED = ("requirements-map.lock", "requirements-dev.lock", "pyproject.toml")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the scripts, and `bin`, whose commands stand in for the system's."""
    for name in COPIED + NAMED:
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, target)
    (tmp_path / "bin").mkdir()
    return tmp_path


def stand_in(checkout: Path, name: str, script: str) -> None:
    file = checkout / "bin" / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


def call(checkout: Path, script: str, *arguments: str, **more: str) -> tuple[int, str]:
    path = f"{checkout / 'bin'}:{os.environ['PATH']}"
    command = ["/bin/sh", str(checkout / "packaging" / script), *arguments]
    done = subprocess.run(
        command,
        env={"PATH": path, **more},
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


def packages() -> list[str]:
    lines = (ROOT / "packaging/debian-packages.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def bare_debian(checkout: Path, user: int) -> None:
    stand_in(checkout, "dpkg-query", "exit 1")
    stand_in(checkout, "apt-get", 'echo "apt-get $*"; exit 100')
    stand_in(checkout, "id", f"echo {user}")
    stand_in(checkout, "no-venv", "exit 1")
    stand_in(checkout, "sudo", "")


def test_without_root_the_exact_command_is_given(checkout: Path) -> None:
    bare_debian(checkout, user=1000)
    code, said = call(checkout, "setup.sh", PYTHON="no-venv")
    names = " ".join(packages())
    assert code == 1
    assert "only root can install them" in said
    assert (
        f"\n    sudo sh -c 'apt-get update && "
        f"apt-get install --yes --no-install-recommends {names}'\n" in said
    )


def test_as_root_the_libraries_are_installed_and_a_failure_is_a_sentence(checkout: Path) -> None:
    bare_debian(checkout, user=0)
    code, said = call(checkout, "setup.sh", PYTHON="no-venv")
    assert code == 1
    assert said.startswith("setup: installing the system libraries that are missing: ")
    assert "apt-get update" in said
    assert said.endswith("and call make again.\n")


def test_an_old_python_is_named(checkout: Path) -> None:
    stand_in(checkout, "dpkg-query", "echo installed")
    stand_in(checkout, "apt-get", "exit 100")
    stand_in(checkout, "old", '[ "$1" = --version ] && echo Python 3.9.2; exit 1')
    code, said = call(checkout, "setup.sh", PYTHON="old")
    assert code == 1
    assert said.endswith(
        "setup: Python 3.9.2 is too old; Python 3.11 or newer is needed (PYTHON=… names another).\n"
    )


def test_a_failed_download_is_a_sentence_and_a_second_call_of_a_good_one_says_nothing(
    checkout: Path,
) -> None:
    stand_in(checkout, "dpkg-query", "echo installed")
    stand_in(checkout, "apt-get", "exit 100")
    python = checkout / ".venv/bin/python"
    made = f"mkdir -p .venv/bin; cp bin/inner {python}; chmod +x {python}"
    stand_in(checkout, "outer", f'case "$*" in *"-m venv"*) {made};; esac')
    stand_in(checkout, "inner", 'case "$*" in *hashes*) exit 1;; esac')
    code, said = call(checkout, "setup.sh", PYTHON="outer")
    assert code == 1
    assert said.splitlines()[-1].startswith("setup: the packages could not be installed")
    stand_in(checkout, "inner", "")
    shutil.rmtree(checkout / ".venv")
    code, said = call(checkout, "setup.sh", PYTHON="outer")
    assert (code, said.splitlines()[-1]) == (0, "setup: ready.")
    for name in ("inner", "outer", "dpkg-query"):
        stand_in(checkout, name, "echo called; exit 1")
    assert call(checkout, "setup.sh", PYTHON="outer") == (0, "")


@pytest.mark.parametrize("display", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_with_a_display_the_exhibit_is_shown(checkout: Path, display: dict[str, str]) -> None:
    (checkout / ".venv/bin").mkdir(parents=True)
    stand_in(checkout, "../.venv/bin/python", "exit 0")
    stand_in(checkout, "../.venv/bin/kiosk", 'echo "kiosk $*"')
    assert call(checkout, "run.sh", **display) == (0, "kiosk run\n")


def test_without_a_display_a_screen_of_each_kind_is_drawn(checkout: Path) -> None:
    (checkout / ".venv/bin").mkdir(parents=True)
    stand_in(checkout, "../.venv/bin/python", 'echo "$*"')
    code, said = call(checkout, "run.sh")
    first, drawn, last = said.splitlines()
    assert code == 0
    assert first.startswith("run: there is no display here")
    assert drawn == "-m kiosk proof --depth kinds --out build/screens"
    assert last == "run: open build/screens/index.html in a browser to see them all."


def test_a_display_that_does_not_answer_is_named(checkout: Path) -> None:
    (checkout / ".venv/bin").mkdir(parents=True)
    stand_in(checkout, "../.venv/bin/python", '[ "$1" = -c ] && exit 134; echo "$*"')
    code, said = call(checkout, "run.sh", DISPLAY=":9")
    first, drawn, _ = said.splitlines()
    assert code == 0
    assert first == (
        "run: the display :9 does not answer, so a screen of each kind is drawn into a picture "
        "instead."
    )
    assert drawn.startswith("-m kiosk proof")
