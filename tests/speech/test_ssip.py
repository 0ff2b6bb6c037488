"""The lines by which speech-dispatcher is spoken to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech import ssip
from kiosk.speech.ssip import NoProtocol, Reader, Reply

SENT = (
    b"208 OK CLIENT NAME SET\r\n"
    b"249-German\tde\tnone\r\n249-English (America)\ten-US\tnone\r\n249 OK VOICE LIST SENT\r\n"
    b"225-7\r\n225 OK MESSAGE QUEUED\r\n702-7\r\n702-4\r\n702 END\r\n"
)
TOLD = [
    Reply(208),
    Reply(249, ("German\tde\tnone", "English (America)\ten-US\tnone")),
    Reply(225, ("7",)),
    Reply(702, ("7", "4")),
]


@given(st.integers(1, len(SENT)))
def test_replies_are_read_however_they_are_cut(size: int) -> None:
    reader = Reader()
    told = [
        reply for at in range(0, len(SENT), size) for reply in reader.feed(SENT[at : at + size])
    ]
    assert told == TOLD


def test_news_and_refusals_are_known_by_their_numbers() -> None:
    assert [reply.news for reply in TOLD] == [False, False, False, True]
    assert not Reply(300).good
    assert TOLD[0].good


@pytest.mark.parametrize(
    "sent", [b"HTTP/1.1 400 Bad Request\r\n", b"\r\n", b"20\r\n", b"200\r\n", b"x" * 2**23]
)
def test_what_is_no_protocol_is_refused(sent: bytes) -> None:
    with pytest.raises(NoProtocol):
        Reader().feed(sent)


@given(st.binary(max_size=200))
def test_any_bytes_end_in_replies_or_are_refused(sent: bytes) -> None:
    try:
        told = Reader().feed(sent)
    except NoProtocol:
        return
    assert all(isinstance(reply, Reply) for reply in told)


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        ("Rapallo", b"Rapallo\r\n.\r\n"),
        ("Genua\nRapallo", b"Genua\r\nRapallo\r\n.\r\n"),
        (".\n..", b"..\r\n...\r\n.\r\n"),
        ("", b".\r\n"),
    ],
)
def test_no_word_can_end_a_message(words: str, sent: bytes) -> None:
    assert ssip.message(words) == sent


def test_the_languages_are_those_of_the_voices() -> None:
    assert ssip.languages([*TOLD[1].lines, "nothing"]) == {"de", "en"}


@pytest.mark.parametrize(("volume", "sent"), [(0, "-100"), (60, "20"), (100, "100"), (300, "100")])
def test_a_volume_is_sent_in_the_engines_own_measure(volume: int, sent: str) -> None:
    assert ssip.level(volume) == sent
