"""Tells a network how the station is, where its settings want that. Read-only; no Qt.

Answers come from what was last put here: nobody who asks makes the kiosk do anything.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from threading import Lock, Thread
from typing import Any

STALE_S = 60.0
"""Seconds after which what was told last no longer counts: the program hangs."""
PATIENCE_S = 2.0
"""Seconds that somebody who asks may be silent."""
MOST_AT_ONCE = 8


@dataclass(frozen=True)
class Told:
    """What is answered."""

    healthy: bool
    status: bytes
    metrics: bytes
    at: float
    """Seconds of a monotonic clock."""


class Server(ThreadingTCPServer):
    """Listens from the first moment until it is closed."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = MOST_AT_ONCE

    def __init__(self, host: str, port: int, clock: Callable[[], float]) -> None:
        """Args: one address of this machine; a port, 0 for any; seconds of a monotonic clock.

        Raises:
            OSError: nobody can listen there.
        """
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._open: list[socket.socket] = []
        self._lock = Lock()
        self._clock = clock
        self._told: Told | None = None
        super().__init__((host, port), _Answer)
        Thread(target=self.serve_forever, args=(0.2,), daemon=True).start()

    def put(self, told: Told) -> None:
        """From now on, this is answered."""
        self._told = told

    def close(self) -> None:
        """Listen no more."""
        self.shutdown()
        self.server_close()

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Status, type and content."""
        told = self._told
        fresh = told is not None and self._clock() - told.at <= STALE_S
        match path.partition("?")[0]:
            case "/healthz" if told:
                status = 200 if fresh and told.healthy else 503
                return status, "application/json", told.status
            case "/metrics" if told and fresh:
                return 200, "text/plain; version=0.0.4; charset=utf-8", told.metrics
            case "/healthz" | "/metrics":
                return 503, "text/plain", b"nothing is known of late\n"
            case _:
                return 404, "text/plain", b"ask for /healthz or /metrics\n"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Whoever has asked longest gives way to who asks now."""
        with self._lock:
            if len(self._open) >= MOST_AT_ONCE:
                with suppress(OSError):
                    self._open.pop(0).shutdown(socket.SHUT_RDWR)
            self._open.append(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """It is answered."""
        with self._lock, suppress(ValueError):
            self._open.remove(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever goes away amid an answer is no news."""


class _Answer(BaseHTTPRequestHandler):
    server: Server  # type: ignore[assignment]
    timeout = PATIENCE_S
    server_version, sys_version = "kiosk", ""

    def do_GET(self) -> None:
        self._answer(with_content=True)

    def do_HEAD(self) -> None:
        self._answer(with_content=False)

    def _answer(self, *, with_content: bool) -> None:
        status, kind, content = self.server.answer(self.path)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if with_content:
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Who asks is no news."""
