"""The station's own speech-dispatcher, where it is installed: words become sound, in a file."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.dispatcher import Dispatcher

CONFIGURATION = Path("/etc/speech-dispatcher")
PROGRAM = shutil.which("speech-dispatcher")
SPEAKS = PROGRAM and Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng").exists()

pytestmark = pytest.mark.skipif(
    not SPEAKS, reason="apt install speech-dispatcher speech-dispatcher-espeak-ng"
)


@pytest.fixture
def socket(tmp_path: Path) -> Iterator[Path]:
    """Where a speech-dispatcher listens that is this test's own, and writes its sound to a file."""
    assert PROGRAM
    settings = tmp_path / "settings"
    shutil.copytree(CONFIGURATION, settings)
    with (settings / "speechd.conf").open("a", encoding="utf-8") as file:
        file.write('\nAudioOutputMethod "alsa"\n')
    sound = f'file "{tmp_path}/sound.raw"'
    (tmp_path / ".asoundrc").write_text(
        f'pcm.!default {{ type file; slave.pcm "null"; {sound}; format "raw" }}\n'
    )
    (tmp_path / "log").mkdir()
    found = tmp_path / "s"
    options = ["--run-single", "--timeout", "0", "--config-dir", settings, "--log-dir", "log"]
    options += ["--communication-method", "unix_socket", "--socket-path", found]
    options += ["--pid-file", tmp_path / "pid"]
    own = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    with (tmp_path / "out").open("wb") as out:
        process = subprocess.Popen(
            [PROGRAM, *options], cwd=tmp_path, env=own, stdout=out, stderr=out
        )
    yield found
    process.terminate()
    process.wait()


def test_german_words_become_sound(qtbot: QtBot, socket: Path, tmp_path: Path) -> None:
    voice = Dispatcher(lambda: str(socket))
    qtbot.waitUntil(socket.exists, timeout=20_000)
    with qtbot.waitSignal(voice.changed, timeout=20_000):
        voice.look()
    assert voice.can_speak("de")
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        voice.say("Guten Tag. Der Vertrag von Rapallo.", "de", 60)
    assert (tmp_path / "sound.raw").stat().st_size > 10_000
