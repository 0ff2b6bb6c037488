"""What kind of recording a file is, from its first bytes, without decoding it.

Ogg: RFC 3533 and 7845. FLAC: RFC 9639. WAV: RIFF of 1991. MP3: ID3v2 and ISO/IEC 11172-3, 2.4.1.3.
"""

from kiosk.content.phrase import Phrase

_OGG = {b"OpusHead": "Opus", b"\x01vorbis": "Vorbis", b"\x7fFLAC": "FLAC"}


class NoSound(ValueError):  # noqa: N818 - reads as what it says
    """The file is no recording of a kind that can be played; the sentence says what it is."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def kind_of_sound(head: bytes) -> str:
    """The kind, by the first 36 bytes of a file. Raises NoSound."""
    if head.startswith(b"OggS"):
        inner = head[28:36]
        for start, kind in _OGG.items():
            if inner.startswith(start[: len(inner)]) and inner:
                return kind
        raise NoSound(Phrase("an Ogg file without sound"))
    if head.startswith(b"fLaC"):
        return "FLAC"
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "WAV"
    if head.startswith(b"ID3") or _is_mpeg_audio(head):
        return "MP3"
    raise NoSound(_named(head))


def _is_mpeg_audio(head: bytes) -> bool:
    """A frame's header of layer III: eleven bits set, then version and layer that exist."""
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 and head[1] & 0x18 != 8


def _named(head: bytes) -> Phrase:
    if head[4:8] == b"ftyp":
        return Phrase("an M4A recording or a film")
    for magic, name in (
        (b"FORM", Phrase("an AIFF recording")),
        (b"\x1aE\xdf\xa3", Phrase("a WebM or Matroska film")),
        (b"\x89PNG", Phrase("a picture")),
        (b"\xff\xd8\xff", Phrase("a picture")),
    ):
        if head.startswith(magic):
            return name
    return Phrase("an empty file") if not head else Phrase("no recording")
