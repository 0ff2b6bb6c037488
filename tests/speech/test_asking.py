"""What the engine can speak, asked by whoever can wait."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from kiosk.speech import asking
from kiosk.speech.asking import session_socket, spoken_languages

VOICES = b"249-German\tde\tnone\r\n249-English\ten-GB\tnone\r\n249 OK\r\n"


@contextmanager
def answering(address: Path, *answers: bytes) -> Iterator[None]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(address))
        server.listen()

        def answer() -> None:
            line, _ = server.accept()
            with line:
                line.recv(100)
                for each in answers:
                    line.sendall(each)
                line.recv(100)

        thread = Thread(target=answer)
        thread.start()
        yield
        thread.join()


def test_it_tells_the_languages_of_its_voices(tmp_path: Path) -> None:
    with answering(tmp_path / "s", VOICES[:20], VOICES[20:]):
        assert spoken_languages(str(tmp_path / "s")) == {"de", "en"}


@pytest.mark.parametrize("answer", [b"300 ERR\r\n", b"HTTP/1.1 400\r\n"])
def test_what_is_no_engine_speaks_nothing(tmp_path: Path, answer: bytes) -> None:
    with answering(tmp_path / "s", answer):
        assert spoken_languages(str(tmp_path / "s")) is None


def test_one_that_is_silent_or_not_there_speaks_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert spoken_languages(str(tmp_path / "s")) is None
    monkeypatch.setattr(asking, "PATIENCE_S", 0.01)
    with answering(tmp_path / "s"):
        assert spoken_languages(str(tmp_path / "s")) is None


def test_it_listens_where_the_session_says() -> None:
    assert session_socket({"SPEECHD_ADDRESS": "unix_socket:/run/x"}) == "/run/x"
    session = session_socket({"XDG_RUNTIME_DIR": "/run/user/1"})
    assert session == "/run/user/1/speech-dispatcher/speechd.sock"
