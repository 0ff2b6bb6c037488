"""One picture, map tile or recording, by its first bytes."""

import os
import stat
from collections.abc import Callable
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from kiosk.content.codes import Code
from kiosk.content.files import FLAGS, reason, size_words
from kiosk.content.image_header import BrokenOff, NoImage, is_cut, read_header
from kiosk.content.phrase import Phrase
from kiosk.content.sound_header import NoSound, kind_of_sound
from kiosk.content.trial import Fault, Verdict, fault_of

ENDINGS = {"PNG": (".png",), "JPEG": (".jpg", ".jpeg"), "WebP": (".webp",)}
PICTURES = tuple(chain(*ENDINGS.values()))
RECORDINGS = (".opus", ".ogg", ".oga", ".flac", ".mp3", ".wav")
MOST_BYTES = 20 * 2**20
MOST_PIXELS = 40_000_000
MOST_SIDE = 16_384


def look_at(path: Path | str, name: str, *, whole: bool = False) -> Fault | None:
    """Why this is no picture that can be shown, as far as its first bytes tell; or that its name
    belies it. `whole` also asks whether it is all there."""
    try:
        return _opened(path, name, NoImage(Phrase("not a file")), _seen_whole if whole else _seen)
    except BrokenOff:
        return fault_of(Verdict.DAMAGED, name)
    except NoImage as error:
        message = Phrase(
            "“{name}” is {error}, and cannot be shown", name=name, error=error.sentence
        )
        return Code.MEDIA_KIND, message, Phrase("save it as PNG, JPEG or WebP")
    except OSError as error:
        return unreadable(error, name)


def listen_to(path: Path, name: str) -> Fault | None:
    """Why this is no recording that can be played, as far as its first bytes tell."""
    try:
        return _opened(path, name, NoSound(Phrase("not a file")), _heard)
    except NoSound as error:
        message = Phrase(
            "“{name}” is {error}, and cannot be played", name=name, error=error.sentence
        )
        return Code.MEDIA_KIND, message, Phrase("save it as Opus, Vorbis, FLAC, MP3 or WAV")
    except OSError as error:
        return unreadable(error, name)


def unreadable(error: OSError, name: str) -> Fault:
    """The operating system refused."""
    message = Phrase("“{name}” cannot be read: {reason}", name=name[:80], reason=reason(error))
    return Code.UNREADABLE, message, Phrase("check its name and its permissions")


def _opened(
    path: Path | str,
    name: str,
    no_file: ValueError,
    look: Callable[[BinaryIO, str], Fault | None],
) -> Fault | None:
    with os.fdopen(os.open(path, FLAGS), "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise no_file
        if status.st_size > MOST_BYTES:
            size = size_words(MOST_BYTES)
            message = Phrase("“{name}” is larger than {size}", name=name, size=size)
            help_ = Phrase("save it smaller, or with more compression")
            return Code.MEDIA_TOO_LARGE, message, help_
        return look(file, name)


def _heard(file: BinaryIO, _name: str) -> Fault | None:
    kind_of_sound(file.read(36))
    return None


def _seen_whole(file: BinaryIO, name: str) -> Fault | None:
    fault = _seen(file, name)
    if fault is None and is_cut(file):
        raise BrokenOff
    return fault


def _seen(file: BinaryIO, name: str) -> Fault | None:
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
    if not name.lower().endswith(ENDINGS[header.kind]):
        meant = PurePosixPath(name).with_suffix(ENDINGS[header.kind][0])
        message = Phrase(
            "“{name}” is a {kind} picture, and its name says otherwise",
            name=name,
            kind=header.kind,
        )
        help_ = Phrase("rename it to “{meant}”, in media and here", meant=meant)
        return Code.MEDIA_ENDING, message, help_
    return None
