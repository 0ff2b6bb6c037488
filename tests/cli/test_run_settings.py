"""`kiosk run` as a station is set: what the file says is done, and the command line wins."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from click.testing import CliRunner, Result
from PySide6.QtGui import QGuiApplication

from kiosk import app, panels
from kiosk.cli import run as command
from kiosk.ending import BROKEN_DOWN
from kiosk.paths import STORE
from kiosk.settings.model import Settings, Turn
from kiosk.settings.read import Reading
from kiosk.shell.screens import primary_screen
from kiosk.station.crashes import TO_BE_SAFE

TINY = Path(__file__).parents[1] / "data" / "tiny"
SHOWN = """
import sys
from PySide6.QtCore import Qt
from kiosk import app
from kiosk.cli import main

watch_time = app.KioskWindow.watch_time

def ready(window):
    watch_time(window)
    code = window.keypad._codes.get(Qt.Key.Key_F13.value)
    heavy = [name for name in ("pydantic", "yaml") if name in sys.modules]
    print(window.window.property("turn"), code, *heavy, flush=True)
    app.QTimer.singleShot(0, lambda: app.QGuiApplication.exit(0))

app.KioskWindow.watch_time = ready
main(["run", "--windowed", "1280x800", "--settings", sys.argv[1]])
"""
Run = Callable[..., Result]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.yaml"


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """What the kiosk was started with."""
    found: list[Settings] = []

    def run(_kinds: object, reading: Reading, *_: object, **__: object) -> int:
        found.append(reading.settings)
        return 0

    monkeypatch.setattr(app, "run", run)
    return found


@pytest.fixture
def called(file: Path, ran: list[Settings], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(command, "end_at_once_on_signals", lambda: None)
    monkeypatch.setattr(command, "gc", type("Rest", (), {"disable": lambda: None}))
    monkeypatch.setattr(command, "STATION_FILE", file)
    monkeypatch.setattr(command, "cache_folder", lambda: None)

    def call(*arguments: object, **environment: str) -> Result:
        spoken = {"LC_ALL": "C", **environment}
        return CliRunner(env=spoken).invoke(command.run, [str(each) for each in arguments])

    return call


def test_without_a_file_all_is_as_usual(called: Run, ran: list[Settings]) -> None:
    result = called()
    assert (result.exit_code, result.output) == (0, "")
    assert ran == [Settings()]


def test_the_station_s_file_is_read(called: Run, ran: list[Settings], file: Path) -> None:
    file.write_text("station: Foyer 1\nexhibit: mine\nscreen: {turn: 90}\n", "utf-8")
    assert called().exit_code == 0
    assert ran[0].station == "Foyer 1"
    assert ran[0].exhibit == file.parent / "mine"
    assert ran[0].screen.turn is Turn.RIGHT


def test_what_the_command_line_says_wins_and_all_else_holds(
    called: Run, ran: list[Settings], file: Path
) -> None:
    file.write_text(
        "language: de\npatience: 5\nscreen: {turn: 90, diagonal: 32}\n"
        "store: {folder: store, inboxes: [sticks], reports: reports}\n",
        "utf-8",
    )
    called("--turn", "0", "--language", "en")
    called("elsewhere")
    called("--store", "other", "--inbox", "post")
    (turned, elsewhere, other) = ran
    assert (turned.language, turned.screen.turn, turned.screen.diagonal) == ("en", 0, 32)
    assert (elsewhere.exhibit, elsewhere.store, elsewhere.patience) == (Path("elsewhere"), None, 5)
    assert other.store
    assert (other.store.folder, other.store.inboxes) == (Path("other"), (Path("post"),))
    assert other.store.reports == file.parent / "reports"


def test_a_store_may_come_from_the_command_line_alone(called: Run, ran: list[Settings]) -> None:
    called("--store", "other", "--inbox", "post")
    assert ran[0].store
    assert (ran[0].store.folder, ran[0].store.inboxes) == (Path("other"), (Path("post"),))
    assert called("--inbox", "post").exit_code == 2
    assert called("exhibit", "--store", "other").exit_code == 2


def test_a_store_without_a_folder_is_the_usual_one(
    called: Run, ran: list[Settings], file: Path
) -> None:
    file.write_text("store:\n  inboxes: [/run/kiosk/sticks]\n", "utf-8")
    called()
    assert ran[0].store
    assert ran[0].store.folder == STORE


def test_what_is_wrong_is_told_and_the_kiosk_runs(
    called: Run, ran: list[Settings], file: Path
) -> None:
    file.write_text("messages: de\npatience: soon\nlanguage: it\n", "utf-8")
    result = called()
    assert result.exit_code == 0
    assert ran == [Settings(messages="de", language="it")]
    assert result.stderr == (
        "kiosk: einige Einstellungen sind falsch und gelten, als fehlten sie\n"
        f"{file}:2:11: „soon“ steht bei „patience“, wo eine ganze Zahl hingehört; "
        "nur Ziffern schreiben, zum Beispiel 3\n"
    )


def test_a_named_file_that_is_missing_is_told(
    called: Run, ran: list[Settings], tmp_path: Path
) -> None:
    result = called("--settings", tmp_path / "gone.yaml")
    assert ran == [Settings()]
    assert f"{tmp_path / 'gone.yaml'}:1:1: it cannot be read" in result.stderr


def test_a_file_in_a_folder_that_is_closed_is_told(
    called: Run, ran: list[Settings], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root can look into every folder, so the closed one is played."""

    def closed(_path: Path) -> os.stat_result:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "lstat", closed)
    result = called()
    assert ran == [Settings()]
    assert f"{file}:1:1: it cannot be read: permission denied" in result.stderr


def test_messages_are_in_the_system_s_language_where_none_is_set(called: Run, file: Path) -> None:
    file.write_text("patience: soon\n", "utf-8")
    assert "einige Einstellungen" in called(LC_ALL="de_DE.UTF-8").stderr
    assert "some settings" in called().stderr


def test_a_screen_that_says_nonsense_is_as_large_as_it_is_set(qapp: QGuiApplication) -> None:
    assert primary_screen(32).inches == 32
    assert primary_screen().inches != 32


def test_the_window_is_turned_and_knows_the_keys_and_a_second_start_reads_nothing(
    file: Path, tmp_path: Path
) -> None:
    file.write_text(f"exhibit: {TINY}\nscreen: {{turn: 180}}\nkeypad: {{up: [F13]}}\n", "utf-8")
    said = [
        subprocess.run(
            [sys.executable, "-c", SHOWN, str(file)],
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        )
        for _ in range(2)
    ]
    assert said[0].stdout == "180 Key.UP pydantic yaml\n"
    assert said[1].stdout == "180 Key.UP\n"
    assert [each.stderr for each in said] == ["", ""]


class Plugin:
    """A kind of panel that somebody has installed beside the museum's own."""

    name = "globe"

    def load(self) -> None:
        raise SyntaxError("no Python at all")


def test_a_panel_that_cannot_be_loaded_is_told_and_left_out(
    called: Run, ran: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panels, "entry_points", lambda **_: [Plugin()])
    result = called()
    assert (result.exit_code, len(ran)) == (0, 1)
    assert result.output == (
        "kiosk: the panel globe cannot be loaded; SyntaxError('no Python at all')\n"
    )


def test_a_safe_start_loads_no_panel(
    called: Run, ran: list[Settings], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(panels, "entry_points", lambda **_: [Plugin()])
    crashes = "".join(f"{monotonic() - 1:.2f} watchdog KILL\n" for _ in range(TO_BE_SAFE))
    (tmp_path / "crashes").write_text(crashes, "ascii")
    result = called(RUNTIME_DIRECTORY=str(tmp_path))
    assert (result.exit_code, result.output, len(ran)) == (0, "", 1)


def test_what_fails_before_the_window_is_a_breakdown(
    called: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_broken: object) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr(command, "discover", fail)
    assert called().exit_code == BROKEN_DOWN
