"""Recordings by their first bytes, and where they are found."""

import pytest

from kiosk.content.sound_header import NoSound, kind_of_sound
from tests.content.conftest import Folder

EVENT = "events/signing.yaml"
OGG = b"OggS" + bytes(23) + b"\x13"
WAV = b"RIFF\x24\0\0\0WAVEfmt " + bytes(20)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (OGG + b"OpusHead", "Opus"),
        (OGG + b"\x01vorbis", "Vorbis"),
        (OGG + b"\x7fFLAC\x01\0\0", "FLAC"),
        (b"fLaC\0\0\0\x22", "FLAC"),
        (WAV, "WAV"),
        (b"ID3\x04\0", "MP3"),
        (b"\xff\xfb\x90\x64", "MP3"),
    ],
)
def test_a_recording_is_known_by_its_beginning(head: bytes, kind: str) -> None:
    assert kind_of_sound(head) == kind


@pytest.mark.parametrize(
    ("head", "named"),
    [
        (b"", "an empty file"),
        (b"Genua", "no recording"),
        (OGG, "an Ogg file without sound"),
        (OGG + b"\x80theora", "an Ogg file without sound"),
        (b"\0\0\0\x20ftypM4A ", "an M4A recording or a film"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"RIFF\0\0\0\0AVI ", "no recording"),
    ],
)
def test_what_is_none_is_named(head: bytes, named: str) -> None:
    with pytest.raises(NoSound, match=f"^{named}$"):
        kind_of_sound(head)


def test_an_item_is_found_read_aloud_in_the_languages_that_it_was_recorded_in(
    tiny: Folder,
) -> None:
    recording = tiny.path / "media" / "signing.de.wav"
    recording.write_bytes(WAV)
    spoken = "spoken: [{language: de, file: signing.de.wav, credit: N. N.}]"
    tiny.replace(EVENT, "certainty: verified", f"certainty: verified\n{spoken}")
    reading = tiny.read()
    assert reading.problems == ()
    assert reading.exhibit
    assert reading.exhibit.recording("event", "signing", "de") == recording
    assert reading.exhibit.recording("event", "signing", "en") is None
    assert reading.exhibit.recording("event", "nowhere", "de") is None
    assert reading.exhibit.recording("", "", "de") is None
