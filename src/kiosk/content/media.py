"""Pictures, recordings and map tiles that a file names: they exist inside the exhibit, whole."""

import os
import stat
from functools import cache
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from kiosk.content.codes import Code
from kiosk.content.files import reason, size_words
from kiosk.content.image_header import NoImage, read_header
from kiosk.content.phrase import Phrase
from kiosk.content.report import At, Report
from kiosk.content.sound_header import NoSound, kind_of_sound
from kiosk.content.suggest import closest
from kiosk.content.tiles import VERSIONS

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_RECORDINGS = (".opus", ".ogg", ".oga", ".flac", ".mp3", ".wav")
MOST_BYTES = 20 * 2**20
MOST_PIXELS = 40_000_000
MOST_SIDE = 16_384
Fault = tuple[Code, Phrase, Phrase]
_SAVE_AS = Phrase("save it as PNG, JPEG or WebP")
_RECORD_AS = Phrase("save it as Opus, Vorbis, FLAC, MP3 or WAV")


class Media:
    """What the folder of an exhibit holds besides texts. Each picture is looked at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fault = cache(self._picture_fault)
        self._unsound = cache(self._recording_fault)

    def check_picture(self, name: str, at: At, report: Report) -> None:
        """A picture in `media`."""
        fault = self._fault(name)
        if fault:
            report.error(fault[0], at, *fault[1:])

    def check_recording(self, name: str, at: At, report: Report) -> None:
        """A recording in `media`."""
        fault = self._unsound(name)
        if fault:
            report.error(fault[0], at, *fault[1:])

    def check_tiles(self, name: str, at: At, report: Report) -> None:
        """A folder of map tiles."""
        path = self.inside(name, at, report)
        if path is None:
            return
        if path.name not in _names(path.parent):
            message = Phrase("there is no folder “{name}” with map tiles", name=name)
            report.error(
                Code.NO_TILES, at, message, self._nearby(name, path, Phrase("make the tiles"))
            )
        elif not any(_has_zooms(part) for part in (path, *(path / each for each in VERSIONS))):
            message = Phrase("the folder “{name}” holds no map tiles", name=name)
            help_ = Phrase("tiles lie in it as zoom/x/y.png, or so in its folders day and night")
            report.error(Code.NO_TILES, at, message, help_)

    def inside(self, name: str, at: At, report: Report) -> Path | None:
        """The path of a thing in the exhibit; None, and a problem, if the name leads out."""
        if not (fault := self._path_fault("", name)):
            return self._folder / name
        report.error(fault[0], at, *fault[1:])
        return None

    def missing(self, path: Path, name: str, at: At, report: Report) -> bool:
        """Whether there is no such file, and a problem if so."""
        if path.name in _names(path.parent):
            return False
        message = Phrase("there is no file “{name}”", name=name)
        report.error(
            Code.NO_MEDIA_FILE, at, message, self._nearby(name, path, Phrase("put it there"))
        )
        return True

    def _picture_fault(self, name: str) -> Fault | None:
        try:
            return self._missing_in_media(name, _PICTURES) or _look_at(
                self._folder / "media" / name, name
            )
        except NoImage as error:
            return (
                Code.MEDIA_KIND,
                Phrase("“{name}” is {error}, and cannot be shown", name=name, error=error.sentence),
                _SAVE_AS,
            )
        except OSError as error:
            return _unreadable(error, name)

    def _recording_fault(self, name: str) -> Fault | None:
        try:
            return self._missing_in_media(name, _RECORDINGS) or _listen_to(
                self._folder / "media" / name, name
            )
        except NoSound as error:
            return (
                Code.MEDIA_KIND,
                Phrase(
                    "“{name}” is {error}, and cannot be played", name=name, error=error.sentence
                ),
                _RECORD_AS,
            )
        except OSError as error:
            return _unreadable(error, name)

    def _missing_in_media(self, name: str, endings: tuple[str, ...]) -> Fault | None:
        if fault := self._path_fault("media", name):
            return fault
        path = self._folder / "media" / name
        if path.name in _names(path.parent):
            return None
        help_ = self._nearby(name, path, Phrase("put it into the folder media"), endings)
        if (bare := name.removeprefix("media/")) != name:
            help_ = Phrase("write “{bare}”: all files are looked for in media", bare=bare)
        return Code.NO_MEDIA_FILE, Phrase("there is no file “{name}” in media", name=name), help_

    def _path_fault(self, base: str, name: str) -> Fault | None:
        parts = PurePosixPath(name).parts
        help_ = Phrase("write the name as it is inside the exhibit, with / between folders")
        if not parts or "\\" in name or ":" in name or name.startswith("/") or ".." in parts:
            return (
                Code.MEDIA_PATH,
                Phrase("“{name}” leads out of the exhibit", name=name[:80]),
                help_,
            )
        path = self._folder / base
        for part in parts:
            path /= part
            try:
                linked = stat.S_ISLNK(path.lstat().st_mode)
            except FileNotFoundError:
                return None
            except OSError as error:
                return _unreadable(error, name)
            if linked:
                message = Phrase(
                    "“{name}” is a link to another place, and links are not followed",
                    name=name[:80],
                )
                return Code.SYMLINK, message, Phrase("put the file itself there")
        return None

    def _nearby(
        self, name: str, path: Path, otherwise: Phrase, endings: tuple[str, ...] = ("",)
    ) -> Phrase:
        near = (each for each in _names(path.parent) if each.lower().endswith(endings))
        best = closest(path.name, near)
        if best is None:
            return otherwise
        meant = PurePosixPath(name).with_name(best)
        if best.casefold() == path.name.casefold():
            return Phrase(
                "did you mean “{meant}”? Capitals and small letters must be the same", meant=meant
            )
        return Phrase("did you mean “{meant}”?", meant=meant)


def _unreadable(error: OSError, name: str) -> Fault:
    message = Phrase("“{name}” cannot be read: {reason}", name=name[:80], reason=reason(error))
    return Code.UNREADABLE, message, Phrase("check its name and its permissions")


def _opened(path: Path) -> BinaryIO:
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb")


def _too_large(status: os.stat_result, name: str) -> Fault | None:
    if status.st_size <= MOST_BYTES:
        return None
    message = Phrase("“{name}” is larger than {size}", name=name, size=size_words(MOST_BYTES))
    return Code.MEDIA_TOO_LARGE, message, Phrase("save it smaller, or with more compression")


def _listen_to(path: Path, name: str) -> Fault | None:
    with _opened(path) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise NoSound(Phrase("not a file"))
        if fault := _too_large(status, name):
            return fault
        kind_of_sound(file.read(36))
    return None


def _look_at(path: Path, name: str) -> Fault | None:
    with _opened(path) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise NoImage(Phrase("not a file"))
        if fault := _too_large(status, name):
            return fault
        header = read_header(file)
    width, height = header.width, header.height
    if not width or not height:
        raise NoImage(Phrase("a {kind} picture without a size", kind=header.kind))
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        message = Phrase(
            "“{name}” has {width} × {height} pixels, more than can be shown",
            name=name,
            width=width,
            height=height,
        )
        help_ = Phrase(
            "make it smaller: at most {millions} million pixels in all, and {side} a side",
            millions=MOST_PIXELS // 10**6,
            side=MOST_SIDE,
        )
        return Code.MEDIA_TOO_LARGE, message, help_
    return None


def _has_zooms(folder: Path) -> bool:
    return any(name.isdigit() for name in _names(folder))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir())
    except OSError:
        return []
