"""Pictures by their first bytes, and links among them."""

import io
import os
import struct

import pytest

from kiosk.content.checking import check_exhibit
from kiosk.content.codes import Code
from kiosk.content.image_header import BrokenOff, ImageHeader, NoImage, is_cut, read_header
from kiosk.content.trial import Verdict

EVENT = "events/signing.yaml"
TILE = "map/day/0/0/0.png"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + bytes(9)


def jpeg(width: int, height: int) -> bytes:
    app = b"\xff\xe0" + struct.pack(">H", 16) + bytes(14)
    frame = b"\xff\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + bytes(3)
    return b"\xff\xd8" + app + frame


def webp(kind: bytes, body: bytes) -> bytes:
    return b"RIFF\0\0\0\0WEBP" + kind + struct.pack("<I", len(body)) + body + bytes(16)


def lossless(width: int, height: int) -> bytes:
    return webp(b"VP8L", b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14))


def lossy(width: int, height: int) -> bytes:
    return webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height))


def extended(width: int, height: int) -> bytes:
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return webp(b"VP8X", bytes(4) + sides)


@pytest.mark.parametrize(
    ("made", "kind"),
    [(png, "PNG"), (jpeg, "JPEG"), (lossless, "WebP"), (lossy, "WebP"), (extended, "WebP")],
)
def test_the_size_of_a_picture_is_read_from_its_header(made, kind):
    assert read_header(io.BytesIO(made(1922, 416))) == ImageHeader(kind, 1922, 416)


@pytest.mark.parametrize("made", [png, jpeg, lossless, lossy, extended])
def test_a_picture_that_breaks_off_anywhere_is_none(made):
    whole = made(1922, 416)
    for length in range(24 if made is png else 28):
        try:
            header = read_header(io.BytesIO(whole[:length]))
        except (NoImage, BrokenOff):
            continue
        assert made is jpeg
        assert header.width == 1922


def test_a_webp_says_how_long_it_is():
    whole = b"RIFF" + struct.pack("<I", len(lossy(5, 5)) - 8) + lossy(5, 5)[8:]
    assert not is_cut(io.BytesIO(whole))
    assert is_cut(io.BytesIO(whole[:-1]))
    assert not is_cut(io.BytesIO(png(5, 5)[:-1]))


def test_a_tile_that_was_not_copied_to_its_end_is_named(tiny):
    (tiny.path / TILE).unlink()
    whole = b"RIFF" + struct.pack("<I", 99) + lossy(256, 256)[8:]
    tiny.write("map/day/0/0/0.webp", whole)
    assert [each.message for each in tiny.read().problems] == [
        "“map/day/0/0/0.webp” breaks off or is damaged"
    ]


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"GIF89a", "“x.png” is a GIF picture, and cannot be shown"),
        (b"<svg xmlns=''/>", "“x.png” is an SVG drawing, and cannot be shown"),
        (b"%PDF-1.7", "“x.png” is a PDF document, and cannot be shown"),
        (
            b"\0\0\0\x20ftypavif",
            "“x.png” is an AVIF or HEIC picture, or a film, and cannot be shown",
        ),
        (b"", "“x.png” is an empty file, and cannot be shown"),
        (b"hello", "“x.png” is no picture, and cannot be shown"),
        (png(0, 5), "“x.png” is a PNG picture without a size, and cannot be shown"),
        (png(16_385, 5), "“x.png” has 16385 × 5 pixels, more than can be shown"),
        (png(10_000, 5_000), "“x.png” has 10000 × 5000 pixels, more than can be shown"),
        (png(9, 9) + bytes(20 * 2**20), "“x.png” is larger than 20 MB"),
        (
            b"\xff\xd8" + b"\xff\xe0\0\2" * 100_000,
            "“x.png” breaks off or is damaged",
        ),
    ],
)
def test_what_is_no_picture_that_can_be_shown_is_named(tiny, content, answer):
    tiny.write("media/x.png", content)
    tiny.replace(EVENT, "signing.png", "x.png")
    assert [(each.line, each.column, each.message) for each in tiny.read().problems] == [
        (19, 9, answer)
    ]


def test_a_folder_or_a_fifo_in_place_of_a_picture_is_named(tiny):
    os.mkfifo(tiny.path / "media/x.png")
    tiny.replace(EVENT, "signing.png", "x.png")
    codes = [(each.file, each.code) for each in tiny.read().problems]
    assert codes == [(EVENT, "media-kind"), ("media/x.png", "not-a-file")]


def test_a_link_deep_in_the_map_is_found(tiny):
    (tiny.path / "map/day/0/0/1.png").symlink_to("/etc/passwd")
    assert [(each.file, each.code) for each in tiny.read().problems] == [
        ("map/day/0/0/1.png", "symlink")
    ]


def test_a_tile_that_cannot_be_shown_is_named(tiny):
    tiny.write(TILE, b"<svg/>")
    assert tiny.told() == [
        f"error media-kind map/day:1:1 “{TILE}” is an SVG drawing, and cannot be shown "
        "| make the tiles anew, or copy them here once more"
    ]


def test_many_such_tiles_are_one_error(tiny):
    for row in (0, 1):
        tiny.write(f"map/day/1/0/{row}.png", png(20_000, 5))
    (said,) = [each for each in tiny.read().problems if each.file == "map/day"]
    assert said.message == (
        "“map/day/1/0/0.png” has 20000 × 5 pixels, more than can be shown; so it is with 2 tiles"
    )


def test_no_tile_is_opened_whole(tiny):
    tiny.write(TILE, png(256, 256))
    opened: list[str] = []

    def trial(pictures, _tell):
        opened.extend(picture.name for picture in pictures)
        return {}

    assert check_exhibit(tiny.path, tiny.panels, trial=trial).problems == ()
    assert opened == ["signing.png"]


def test_map_tiles_are_opened_only_where_it_is_asked(tiny):
    opened: list[str] = []

    def trial(pictures, _tell):
        opened.extend(picture.relative_to(tiny.path).as_posix() for picture in pictures)
        return dict.fromkeys(pictures, Verdict.DAMAGED)

    problems = check_exhibit(tiny.path, tiny.panels, tile_trial=trial).problems
    assert opened == ["map/day/0/0/0.png"]
    assert [(each.file, each.code) for each in problems] == [("map/day", Code.MEDIA_DAMAGED)]
