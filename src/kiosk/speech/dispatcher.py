"""The engine of a Linux station: speech-dispatcher, over its socket. Nothing here waits for it."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalSocket

from kiosk.speech import ssip
from kiosk.speech.asking import session_socket
from kiosk.speech.ssip import NoProtocol, Reader, Reply
from kiosk.speech.voice import Voice

PATIENCE_MS = 5000
"""Milliseconds that an answer may take; then the engine counts as gone."""
AGAIN_MS = 30_000
"""Milliseconds until an engine that was not there, or has gone, is looked for again."""

_Then = Callable[[Reply], None]


def _no_matter(_reply: Reply) -> None:
    """Whatever the answer is, it goes on."""


class Dispatcher(Voice):
    """Asks one thing at a time, and loses nothing if the other end is silent, stops or goes."""

    def __init__(
        self, address: Callable[[], str] = session_socket, parent: QObject | None = None
    ) -> None:
        """Args: tells where it listens, asked each time that it is looked for."""
        super().__init__(parent)
        self._address = address
        self._languages: frozenset[str] = frozenset()
        self._reader = Reader()
        self._to_ask: deque[tuple[bytes, _Then]] = deque()
        self._asked: _Then | None = None
        self._turn = 0
        self._speaks = False
        self._message = ""
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._lose)
        self._socket.errorOccurred.connect(self._lose)
        self.patience = self._timer(PATIENCE_MS, self._lose)
        self.again = self._timer(AGAIN_MS, self.look)

    def look(self) -> None:
        if self._socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self.patience.start()
            self._socket.connectToServer(self._address())

    def can_speak(self, language: str) -> bool:
        return language in self._languages

    def say(self, words: str, language: str, volume: int) -> None:
        self._begin()
        self._speaks = True
        self._ask(ssip.command("SET", "self", "LANGUAGE", language))
        self._ask(ssip.command("SET", "self", "VOLUME", ssip.level(volume)))
        self._ask(ssip.command("SPEAK"), partial(self._tell, self._turn, words))

    def stop(self) -> None:
        if self._speaks:
            self._begin()

    def _begin(self) -> None:
        """Whatever was said before, or waits to be said, is no more."""
        self._turn += 1
        self._speaks = False
        self._message = ""
        self._to_ask.clear()
        self._ask(ssip.command("CANCEL", "self"))

    def _greet(self) -> None:
        self._ask(ssip.command("SET", "self", "CLIENT_NAME", "kiosk:kiosk:main"))
        self._ask(ssip.command("SET", "self", "PUNCTUATION", "none"))
        for event in ("END", "CANCEL"):
            self._ask(ssip.command("SET", "self", "NOTIFICATION", event, "on"))
        self._ask(ssip.command("LIST", "SYNTHESIS_VOICES"), self._know)

    def _know(self, reply: Reply) -> None:
        self._languages = ssip.languages(reply.lines) if reply.good else frozenset()
        self.changed.emit()

    def _tell(self, turn: int, words: str, reply: Reply) -> None:
        meant = turn == self._turn
        if reply.code == ssip.RECEIVING:
            self._send(ssip.message(words if meant else ""), partial(self._is_told, turn))
        elif meant:
            self._end()

    def _is_told(self, turn: int, reply: Reply) -> None:
        if turn == self._turn:
            if reply.good and reply.lines:
                self._message = reply.lines[0]
            else:
                self._end()

    def _hear(self, news: Reply) -> None:
        over = news.code in {ssip.END, ssip.CANCELLED}
        if over and self._message and news.lines[:1] == (self._message,):
            self._end()

    def _end(self) -> None:
        self._message = ""
        if self._speaks:
            self._speaks = False
            self.ended.emit()

    def _ask(self, asked: bytes, then: _Then = _no_matter) -> None:
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._to_ask.append((asked, then))
            self._ask_next()

    def _ask_next(self) -> None:
        if self._asked is None and self._to_ask:
            self._send(*self._to_ask.popleft())

    def _send(self, data: bytes, then: _Then) -> None:
        self._asked = then
        self._socket.write(data)
        self.patience.start()

    def _read(self) -> None:
        try:
            replies = self._reader.feed(bytes(self._socket.readAll().data()))
        except NoProtocol:
            self._lose()
            return
        for reply in replies:
            if reply.news:
                self._hear(reply)
            elif self._asked:
                then, self._asked = self._asked, None
                self.patience.stop()
                then(reply)
                self._ask_next()

    def _lose(self) -> None:
        """It is gone, or as good as gone: without it the kiosk is as it was before."""
        self.patience.stop()
        self._reader = Reader()
        self._to_ask.clear()
        self._asked = None
        self._socket.abort()
        self.again.start()
        if self._languages:
            self._languages = frozenset()
            self.changed.emit()
        self._end()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer
