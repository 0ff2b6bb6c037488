"""Whoever asks over a network how a station is gets an answer, and nothing else."""

import json
import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from http.client import HTTPConnection

import pytest

from kiosk.station.health.server import MOST_AT_ONCE, STALE_S, Server, Told
from kiosk.station.health.status import Status
from kiosk.station.health.telling import as_json, as_metrics
from tests.e2e.opening import Clock
from tests.station.health.samples import NO_TOUCH, WELL


@pytest.fixture
def server(clock: Clock) -> Iterator[Server]:
    server = Server("127.0.0.1", 0, clock)
    put(server, WELL, clock)
    yield server
    server.close()


def put(server: Server, status: Status, clock: Clock) -> None:
    server.put(Told(status.healthy, as_json(status), as_metrics(status), clock()))


def ask(server: Server, path: str, method: str = "GET") -> tuple[int, bytes]:
    connection = HTTPConnection(*server.server_address[:2], timeout=20)  # type: ignore[misc]
    connection.request(method, path)
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def dial(server: Server) -> socket.socket:
    host, port = server.server_address[:2]
    return socket.create_connection((str(host), int(port)), timeout=20)


def test_it_says_how_the_station_is(server: Server, clock: Clock):
    status, content = ask(server, "/healthz")
    assert (status, json.loads(content)["healthy"]) == (200, True)
    assert ask(server, "/metrics") == (200, as_metrics(WELL))
    put(server, NO_TOUCH, clock)
    status, content = ask(server, "/healthz")
    assert (status, json.loads(content)["why"]) == (503, ["touch"])
    assert ask(server, "/metrics")[0] == 200


def test_a_program_that_hangs_is_not_healthy(server: Server, clock: Clock):
    clock.turn(STALE_S + 1)
    assert ask(server, "/healthz")[0] == 503
    assert ask(server, "/metrics")[0] == 503


def test_it_can_only_be_read(server: Server):
    assert ask(server, "/healthz", "HEAD") == (200, b"")
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert ask(server, "/healthz", method)[0] == 501
    for path in ("/", "/etc/passwd", "/../healthz", "/healthz/"):
        assert ask(server, path)[0] == 404


def test_bad_requests_end_nothing(server: Server):
    bad = (
        b"",
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"\x00\xff" * 500,
        b"GET " + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET /healthz HTTP/9.9\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
    )
    for each in bad:
        with dial(server) as way, suppress(OSError):
            way.sendall(each)
            way.shutdown(socket.SHUT_WR)
            while way.recv(4096):
                pass
    assert ask(server, "/healthz")[0] == 200


def test_who_says_nothing_keeps_nobody_waiting(server: Server):
    silent = [dial(server) for _ in range(3 * MOST_AT_ONCE)]
    assert ask(server, "/healthz")[0] == 200
    for way in silent:
        way.close()


def test_closed_it_listens_no_more(clock: Clock):
    server = Server("127.0.0.1", 0, clock)
    assert ask(server, "/healthz")[0] == 503, "nothing is known yet"
    put(server, replace(WELL, touched=None), clock)
    assert ask(server, "/healthz")[0] == 200
    address = server.server_address
    server.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((str(address[0]), int(address[1])), timeout=20)
