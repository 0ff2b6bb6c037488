"""Each code is explained, and its examples are as wrong and as right as they say."""

import os
import re
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking import check_exhibit
from kiosk.content.codes import Code
from kiosk.content.explanations import EXPLANATIONS, Example
from kiosk.pictures.opener import open_pictures

KEY = re.compile(r"^([\w-]+):.*?(?=^[\w-]+:|\Z)", re.MULTILINE | re.DOTALL)
GENOA = "name: {de: Genua, en: Genoa}\nposition: {lat: 44.41, lon: 8.93}\n"


def test_every_code_is_explained():
    assert set(EXPLANATIONS) == set(Code)


def test_each_has_an_example_but_the_one_that_needs_a_hundred_others():
    without = {code for code, each in EXPLANATIONS.items() if each.example is None}
    assert without == {Code.TOO_MANY_PROBLEMS}


def png(width: int, height: int) -> bytes:
    """The head of a picture of this size, which is all that is looked at."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + chunk + struct.pack(">I", zlib.crc32(chunk))


def forbid(folder: Path) -> None:
    with (folder / "exhibit.yaml").open("a") as file:
        file.write("forbidden: [{words: [Sowjetunion], instead: Say Soviet Russia.}]\n")


def add_a_diary(folder: Path) -> None:
    with (folder / "sources.yaml").open("a") as file:
        file.write("- {id: diary-1922, title: A diary, custom: {grade: C}}\n")


def halve(folder: Path) -> None:
    whole = folder / "media/signing.png"
    (folder / "media/half.png").write_bytes(whole.read_bytes()[:50])
    whole.unlink()


AROUND: dict[Code, Callable[[Path], object]] = {
    Code.MEDIA_KIND: lambda folder: (folder / "media/plan.svg").write_text("<svg/>"),
    Code.MEDIA_TOO_LARGE: lambda folder: (folder / "media/scan-20000x20000.png").write_bytes(
        png(20_000, 20_000)
    ),
    Code.MEDIA_ENDING: lambda folder: (folder / "media/signing.png").rename(
        folder / "media/signing.jpg"
    ),
    Code.MEDIA_DAMAGED: halve,
    Code.FORBIDDEN_WORD: forbid,
    Code.WEAK_SOURCE: add_a_diary,
}
"""What must be there for an example to be about."""


def written(code: Code, folder: Path, file: str, text: str) -> None:
    """Put the keys of an example in the place of those in the file; other files are replaced."""
    text = text.replace("… 50001", ", ".join(map(str, range(3, 50_002))))
    text = text.replace("… (8001 letters)", "a" * 8001)
    path = folder / file
    if path.exists() and path.suffix == ".yaml":
        given = {match[1] for match in KEY.finditer(text)}
        stood = path.read_text("utf-8")
        kept = [match[0] for match in KEY.finditer(stood) if match[1] not in given]
        text = "".join(kept) + text + "\n"
    path.write_bytes(text.encode("cp1252" if "Windows-1252" in text else "utf-8"))


def said_of(code: Code, tiny: Path, file: str, text: str) -> list[str]:
    written(code, tiny, file, text)
    trial = open_pictures if code is Code.MEDIA_DAMAGED else None
    checked = check_exhibit(tiny, {"map": MAP}, trial=trial)
    return [each.code for each in checked.problems]


class MAP:
    """The one panel of the tiny exhibit."""

    name = "map"
    opens = ("place",)
    files = ()
    settings = None


IN_FILES = [code for code, each in EXPLANATIONS.items() if each.example and each.example.file]


@pytest.mark.parametrize("code", IN_FILES)
def test_what_is_called_wrong_has_this_fault_and_no_other(tiny, code):
    example = EXPLANATIONS[code].example
    AROUND.get(code, bool)(tiny.path)
    assert said_of(code, tiny.path, example.file, example.wrong) == [code]


@pytest.mark.parametrize("code", IN_FILES)
def test_what_is_called_right_has_none(tiny, code):
    example = EXPLANATIONS[code].example
    if code is Code.FORBIDDEN_WORD:
        forbid(tiny.path)
    if code is Code.WEAK_SOURCE:
        add_a_diary(tiny.path)
    assert said_of(code, tiny.path, example.file, example.right) == []


LISTED = re.compile(r"([-p][-rw]{9} )?([^>]*?yaml)( -> .*)?(?:  (\d+) kB)?")


def called(folder: Path, line: str) -> Path:
    shutil.copytree(folder, folder.with_name("my-exhibit"), dirs_exist_ok=True)
    return folder.with_name(line.rsplit(maxsplit=1)[-1])


def renamed(folder: Path, line: str) -> Path:
    (folder / "exhibit.yaml").rename(folder / Path(line).name)
    return folder


def placed(folder: Path, line: str) -> Path:
    """A file, a link or a pipe, of some size, as `ls` would show it."""
    mode, name, link, kilobytes = LISTED.fullmatch(line).groups("")
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    if link:
        path.symlink_to(folder / "exhibit.yaml")
    elif mode.startswith("p"):
        os.mkfifo(path)
    else:
        path.write_text(GENOA + "#" * (int(kilobytes or 1) * 1024 - len(GENOA)))
    return folder


def tiled(folder: Path, lines: str) -> Path:
    for line in lines.split("\n"):
        (folder / line).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / "map/day/0/0/0.png", folder / line)
    return folder


def stored(folder: Path, lines: str) -> Path:
    for line in lines.split("\n"):
        if not (folder / line).exists():
            shutil.copy(folder / "media/signing.png", folder / line)
    return folder


IN_FOLDERS: dict[Code, Callable[[Path, str], Path]] = {
    Code.NO_FOLDER: called,
    Code.NO_EXHIBIT_FILE: renamed,
    Code.UNREADABLE: placed,
    Code.SYMLINK: placed,
    Code.NOT_A_FILE: placed,
    Code.FILE_TOO_LARGE: placed,
    Code.FILE_NAME: placed,
    Code.UNKNOWN_FILE: placed,
    Code.MISSING_TILE: tiled,
    Code.UNUSED_FILE: stored,
}


def test_an_example_is_in_a_file_or_in_a_folder():
    assert {*IN_FILES, *IN_FOLDERS, Code.TOO_MANY_PROBLEMS} == set(Code)


@pytest.mark.parametrize("code", IN_FOLDERS)
def test_what_lies_in_a_folder_is_wrong_or_right_too(tiny, code, monkeypatch):
    example: Example = EXPLANATIONS[code].example
    sound = Path(shutil.copytree(tiny.path, tiny.path.parent / "sound"))
    right = IN_FOLDERS[code](sound, example.right)
    assert check_exhibit(right, {"map": MAP}).problems == ()
    wrong = IN_FOLDERS[code](tiny.path, example.wrong)
    if code is Code.UNREADABLE:
        monkeypatch.setattr("kiosk.content.files.os.open", refuse(wrong / "places/genoa.yaml"))
    assert [each.code for each in check_exhibit(wrong, {"map": MAP}).problems] == [code]


def refuse(path: Path) -> Callable[..., int]:
    """As a file without rights is refused to all but root."""
    opened = os.open

    def open_(name: Path, *rest: int) -> int:
        if name == path:
            raise PermissionError(13, "Permission denied")
        return opened(name, *rest)

    return open_
