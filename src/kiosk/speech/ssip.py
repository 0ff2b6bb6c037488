"""How speech-dispatcher is spoken to: in lines of text, by its protocol SSIP. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

BEGIN, END, CANCELLED = 701, 702, 703
RECEIVING = 230
MOST_BYTES = 2**22
"""More than any reply has: the list of the largest engine's voices is half a megabyte."""


class NoProtocol(ValueError):  # noqa: N818 - reads as what it says
    """What came is no SSIP."""


@dataclass(frozen=True)
class Reply:
    """The answer to a command, or the news of an event."""

    code: int
    lines: tuple[str, ...] = ()
    """What it carries, but for the last line, which is for people."""

    @property
    def good(self) -> bool:
        """Whether the command was carried out."""
        return 200 <= self.code < 300

    @property
    def news(self) -> bool:
        """Whether it is an event that nobody asked for at this moment."""
        return self.code >= 700


class Reader:
    """Makes replies of bytes, however they are cut."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []
        self._bytes = 0

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that are complete with these bytes.

        Raises:
            NoProtocol: whoever is at the other end speaks something else.
        """
        *whole, self._rest = (self._rest + data).split(b"\n")
        self._bytes += len(data)
        replies: list[Reply] = []
        for line in whole:
            code, follows, words = line[:3], line[3:4], line[4:].rstrip(b"\r")
            if not code.isdigit() or follows not in {b" ", b"-"}:
                raise NoProtocol
            if follows == b"-":
                self._lines.append(words.decode("utf-8", "replace"))
            else:
                replies.append(Reply(int(code), tuple(self._lines)))
                self._lines = []
                self._bytes = 0
        if self._bytes > MOST_BYTES:
            raise NoProtocol
        return replies


def command(*words: str) -> bytes:
    """A command as it is sent. No word may hold a line break."""
    return f"{' '.join(words)}\r\n".encode()


def message(words: str) -> bytes:
    """What is to be said, as it is sent after the answer RECEIVING."""
    lines = (f".{line}" if line.startswith(".") else line for line in words.splitlines())
    return "".join(f"{line}\r\n" for line in (*lines, ".")).encode()


def languages(voices: Iterable[str]) -> frozenset[str]:
    """The languages of the voices in a list: `German⇥de⇥none`, `English⇥en-GB⇥none`."""
    columns = (voice.split("\t") for voice in voices)
    return frozenset(each[1].partition("-")[0].lower() for each in columns if len(each) > 1)


def level(volume: int) -> str:
    """A volume in per cent, as it is sent: from -100 to 100."""
    return str(2 * min(max(volume, 0), 100) - 100)
