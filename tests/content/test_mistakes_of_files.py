"""Mistakes that people make with files rather than in them, and their repair by the help alone."""

import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.test_mistakes import told

EVENT = "events/signing.yaml"
PICTURE = "media/signing.png"
SAVE_AS = "save the file again with the encoding UTF-8 (in Notepad: Save as, Encoding: UTF-8)"
PERSON = "people/rathenau.yaml"
LETTERS = "small letters from a to z, figures, and hyphens between words"


def picture(width: int, height: int) -> bytes:
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + chunk + struct.pack(">I", zlib.crc32(chunk))


def encoded(file: str, old: str, new: str) -> Callable[[Path], object]:
    """Save a text file in another encoding, as an editor does."""
    return lambda folder: (folder / file).write_bytes(
        (folder / file).read_bytes().decode(old).encode(new)
    )


def move(old: str, new: str) -> Callable[[Path], object]:
    def rename(folder: Path) -> None:
        (folder / new).parent.mkdir(exist_ok=True)
        (folder / old).rename(folder / new)

    return rename


def put(file: str, content: bytes) -> Callable[[Path], object]:
    def write(folder: Path) -> None:
        (folder / file).write_bytes(content)

    return write


def copy(old: str, new: str) -> Callable[[Path], object]:
    return lambda folder: shutil.copy(folder / old, folder / new)


def delete(file: str) -> Callable[[Path], object]:
    return lambda folder: (folder / file).unlink()


SOUND = picture(400, 300)
MISTAKES = [
    (
        "umlauts from an old Notepad",
        encoded(PERSON, "utf-8", "cp1252"),
        PERSON,
        "error encoding 2:16 the file is not written in UTF-8: this looks like “ß” in Windows-1252 "
        f"| {SAVE_AS}",
        encoded(PERSON, "cp1252", "utf-8"),
    ),
    (
        "Unicode of Notepad",
        encoded(PERSON, "utf-8", "utf-16"),
        PERSON,
        f"error encoding 1:1 the file is written in UTF-16 | {SAVE_AS}",
        encoded(PERSON, "utf-16", "utf-8"),
    ),
    (
        "an empty file",
        put("places/genoa.yaml", b""),
        "places/genoa.yaml",
        "error empty-file 1:1 the file is empty | fill it, or delete the file",
        delete("places/genoa.yaml"),
    ),
    (
        "the ending of another program",
        copy("places/rapallo.yaml", "places/genoa.yml"),
        "places/genoa.yml",
        "error unknown-file 1:1 nothing reads this | rename it to “genoa.yaml”",
        move("places/genoa.yml", "places/genoa.yaml"),
    ),
    (
        "an ending that Windows hides",
        copy("places/rapallo.yaml", "places/genoa.yaml.txt"),
        "places/genoa.yaml.txt",
        "error unknown-file 1:1 nothing reads this | rename it to “genoa.yaml”",
        move("places/genoa.yaml.txt", "places/genoa.yaml"),
    ),
    (
        "an ending that hides an item that others name",
        move("places/rapallo.yaml", "places/rapallo.yaml.txt"),
        "places/rapallo.yaml.txt",
        "error unknown-file 1:1 nothing reads this | rename it to “rapallo.yaml”",
        move("places/rapallo.yaml.txt", "places/rapallo.yaml"),
    ),
    (
        "a capital in the name of an item that others name",
        move("places/rapallo.yaml", "places/Rapallo.yaml"),
        "places/Rapallo.yaml",
        "error file-name 1:1 “Rapallo” cannot be the name of an item "
        f"| rename the file to “rapallo.yaml”: {LETTERS}",
        move("places/Rapallo.yaml", "places/rapallo.yaml"),
    ),
    (
        "two files with one id",
        copy(EVENT, "events/signing.yml"),
        "events/signing.yml",
        "warning unknown-file 1:1 nothing reads this "
        "| “signing.yaml” is there already: put into it what is new here, and delete this",
        delete("events/signing.yml"),
    ),
    (
        "a copy beside it",
        copy("places/rapallo.yaml", "places/rapallo - Kopie.yaml"),
        "places/rapallo - Kopie.yaml",
        "error file-name 1:1 “rapallo - Kopie” cannot be the name of an item "
        f"| rename the file to “rapallo-kopie.yaml”: {LETTERS}",
        move("places/rapallo - Kopie.yaml", "places/rapallo-kopie.yaml"),
    ),
    (
        "an umlaut in a name",
        copy("places/rapallo.yaml", "places/Köln.yaml"),
        "places/Köln.yaml",
        "error file-name 1:1 “Köln” cannot be the name of an item "
        f"| rename the file to “koeln.yaml”: {LETTERS}",
        move("places/Köln.yaml", "places/koeln.yaml"),
    ),
    (
        "a file with a slip in its name",
        move("glossary.yaml", "glosary.yaml"),
        "glosary.yaml",
        "error unknown-file 1:1 nothing reads this | did you mean “glossary.yaml”?",
        move("glosary.yaml", "glossary.yaml"),
    ),
    (
        "a folder with a slip in its name",
        move("places", "place"),
        "place",
        "error unknown-file 1:1 nothing reads this | did you mean “places”?",
        move("place", "places"),
    ),
    (
        "a folder in another case",
        move("people", "People"),
        "People",
        "error unknown-file 1:1 nothing reads this | did you mean “people”?",
        move("People", "people"),
    ),
    (
        "a picture among texts",
        copy(PICTURE, "events/signing.png"),
        "events/signing.png",
        "warning unknown-file 1:1 nothing reads this | move it to where it belongs, or delete it",
        move("events/signing.png", "media/plan.png"),
    ),
    (
        "a document of Word",
        put("notes.docx", b"PK"),
        "notes.docx",
        "warning unknown-file 1:1 nothing reads this | move it to where it belongs, or delete it",
        delete("notes.docx"),
    ),
    (
        "a picture that is not there",
        delete(PICTURE),
        EVENT,
        "error no-media-file 19:9 there is no file “signing.png” in media "
        "| put it into the folder media",
        put(PICTURE, SOUND),
    ),
    (
        "a picture in another case",
        move(PICTURE, "media/Signing.PNG"),
        EVENT,
        "error no-media-file 19:9 there is no file “signing.png” in media "
        "| did you mean “Signing.PNG”? Capitals and small letters must be the same",
        move("media/Signing.PNG", PICTURE),
    ),
    (
        "a picture of too many pixels",
        put(PICTURE, picture(9000, 9000)),
        EVENT,
        "error media-too-large 19:9 “signing.png” has 9000 × 9000 pixels, more than can be shown "
        "| make it smaller: at most 40 million pixels in all, and 16384 a side",
        put(PICTURE, picture(6000, 6000)),
    ),
    (
        "a picture of too many bytes",
        put(PICTURE, SOUND + bytes(21 * 2**20)),
        EVENT,
        "error media-too-large 19:9 “signing.png” is larger than 20 MB "
        "| save it smaller, or with more compression",
        put(PICTURE, SOUND),
    ),
    (
        "a drawing with the ending of a picture",
        put(PICTURE, b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        EVENT,
        "error media-kind 19:9 “signing.png” is an SVG drawing, and cannot be shown "
        "| save it as PNG, JPEG or WebP",
        put(PICTURE, SOUND),
    ),
    (
        "a picture whose name says another kind",
        put(PICTURE, b"\xff\xd8\xff\xc0\0\x0b\x08\0\x08\0\x08\1\1\x11\0"),
        EVENT,
        "warning media-ending 19:9 “signing.png” is a JPEG picture, and its name says otherwise "
        "| rename it to “signing.jpg”, in media and here",
        put(PICTURE, SOUND),
    ),
    (
        "a folder of pictures of another name",
        move("media", "Bilder"),
        "Bilder",
        "error unknown-file 1:1 nothing reads this | did you mean “media”?",
        move("Bilder", "media"),
    ),
    (
        "a folder of pictures with a slip",
        move("media", "medias"),
        "medias",
        "error unknown-file 1:1 nothing reads this | did you mean “media”?",
        move("medias", "media"),
    ),
    (
        "a picture that was not copied to its end",
        put(PICTURE, SOUND[:20]),
        EVENT,
        "error media-damaged 19:9 “signing.png” breaks off or is damaged "
        "| copy it here once more, or save it anew",
        put(PICTURE, SOUND),
    ),
    (
        "a main file of another ending",
        move("exhibit.yaml", "exhibit.yml"),
        "exhibit.yaml",
        "error no-exhibit-file 1:1 there is no exhibit.yaml here "
        "| rename “exhibit.yml” to exhibit.yaml",
        move("exhibit.yml", "exhibit.yaml"),
    ),
]


@pytest.mark.parametrize(
    ("slip", "file", "answer", "repair"),
    [row[1:] for row in MISTAKES],
    ids=[row[0] for row in MISTAKES],
)
def test_a_mistake_is_named_once_and_repaired_by_its_help(tiny, slip, file, answer, repair):
    slip(tiny.path)
    assert [(each.file, told(each)) for each in tiny.read().problems] == [(file, answer)]
    repair(tiny.path)
    assert tiny.read().problems == ()
