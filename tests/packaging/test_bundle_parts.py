"""What a bundle is made of says what it means, as far as that can be seen without making one."""

import re
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.settings.model import HoursSettings, Settings, StaffSettings, StoreSettings
from kiosk.settings.read import Reading, read_settings
from kiosk.speech.sounding import READS, SOUNDS

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "packaging/bundle"
SCRIPTS = (*BUNDLE.glob("*.sh"), *(BUNDLE / "debian").glob("p*"), ROOT / "packaging/station/stick")
TRIM = runpy.run_path(str(BUNDLE / "trim_qt.py"))


def found(pattern: str, *suffixes: str) -> set[str]:
    files = (file for file in (ROOT / "src").rglob("*") if file.suffix in suffixes)
    return {name for file in files for name in re.findall(pattern, file.read_text(), re.MULTILINE)}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_sound(script: Path) -> None:
    subprocess.run(["sh", "-n", script], check=True)
    if shutil.which("shellcheck"):
        subprocess.run(["shellcheck", "--severity=warning", "-e", "SC1111", script], check=True)


def test_what_the_kiosk_imports_of_qt_stays() -> None:
    not_on_linux = {"QtMultimedia"}
    assert found(r"^\s*from PySide6\.(\w+) import", ".py") - not_on_linux <= set(TRIM["PYTHON"])


def test_what_its_pages_import_of_qt_stays() -> None:
    modules = {name.replace(".", "/") for name in found(r"^import (Qt[\w.]*)", ".qml")}
    assert modules <= set(TRIM["QML"])


def test_the_settings_as_they_come_set_a_store_a_way_out_and_a_start_at_night_and_nothing_else(
    tmp_path: Path,
) -> None:
    sed = ["sed", "-f", BUNDLE / "with_store.sed", ROOT / "packaging/station/kiosk.yaml"]
    made = subprocess.run(sed, capture_output=True, text=True, check=True).stdout
    (tmp_path / "kiosk.yaml").write_text(made, "utf-8")
    sticks, reports = (Path("/run/kiosk") / name for name in ("sticks", "reports"))
    store = StoreSettings(inboxes=(sticks,), reports=reports)
    assert read_settings(tmp_path / "kiosk.yaml") == Reading(
        Settings(
            store=store,
            staff=StaffSettings(may_end=True),
            hours=HoursSettings(restart="04:00"),
        ),
        (),
    )


def test_each_package_that_a_station_needs_is_named_once() -> None:
    done = subprocess.run([BUNDLE / "needed.sh"], capture_output=True, text=True, check=True)
    names = done.stdout.split()
    assert len(names) == len(set(names))
    assert {"cage", "xwayland", "seatd", "python3.11", "libegl1"} <= set(names)
    assert {each.partition(".so.")[0] + each[-1] for each in (READS, SOUNDS)} <= set(names)


def test_what_the_pages_on_the_stick_link_is_there_too() -> None:
    pages = {ROOT / "docs" / name for name in (BUNDLE / "pages.txt").read_text().split()}
    for page in pages:
        for link in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
            if not re.match(r"https?:|person:", link):
                assert (page.parent / link).resolve() in pages, (page.name, link)
