"""A compositor that still answers is told from one that is on its way out."""

import runpy
import socket
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

COMPOSITOR = Path(__file__).resolve().parents[2] / "packaging/station/compositor"
WANTED = bytes.fromhex("01000000 00000c00 02000000")
DONE = bytes.fromhex("02000000 00000c00 00000000")


def asks(monkeypatch: pytest.MonkeyPatch, folder: Path) -> bool:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(COMPOSITOR), run_name="__main__")
    return not end.value.code


def answered(listener: socket.socket) -> None:
    peer, _ = listener.accept()
    with peer:
        assert peer.recv(64) == WANTED
        peer.sendall(DONE)


def hung_up(listener: socket.socket) -> None:
    listener.accept()[0].close()


def left_waiting(_: socket.socket) -> None:
    """It is in the kernel's queue, as with a program that no longer looks there."""


@pytest.mark.parametrize(
    ("does", "is_there"), [(answered, True), (hung_up, False), (left_waiting, False)]
)
def test_only_who_answers_is_there(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    does: Callable[[socket.socket], None],
    is_there: bool,
):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "wayland-0"))
        listener.listen()
        other = Thread(target=does, args=(listener,))
        other.start()
        assert asks(monkeypatch, tmp_path) is is_there
        other.join()


def test_where_nobody_listens_nobody_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    assert not asks(monkeypatch, tmp_path)
