"""Takes a picture into an exhibit's folder of media. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.files import reason, size_words
from kiosk.content.image_header import NoImage, read_header
from kiosk.content.media_file import MOST_BYTES, MOST_PIXELS
from kiosk.content.phrase import Phrase
from kiosk.content.value_words import slugged
from kiosk.exchange.refusals import refuse

MEDIA = "media"
_ENDINGS = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}


@dataclass(frozen=True)
class Taken:
    """A picture as it shall lie in the folder; `old` if it lies there already."""

    name: str
    content: bytes
    old: bool


def taken(folder: Path, picture: Path) -> Taken:
    """A picture from anywhere on the computer, under a name that is free.

    Args: the exhibit; the picture's file.

    Raises:
        RefusedError: it is no picture that can be shown, is too large, or cannot be read.
    """
    try:
        with picture.open("rb") as file:
            header = read_header(file)
            file.seek(0)
            content = file.read(MOST_BYTES + 1)
    except NoImage as error:
        sentence = Phrase(
            "this is {error}, and cannot be shown; save it as PNG, JPEG or WebP",
            error=error.sentence,
        )
        raise refuse(picture, 0, sentence) from error
    except OSError as error:
        sentence = Phrase("it cannot be read: {reason}", reason=reason(error))
        raise refuse(picture, 0, sentence) from error
    if len(content) > MOST_BYTES:
        size = size_words(MOST_BYTES)
        raise refuse(picture, 0, Phrase("it is larger than {size}; save it smaller", size=size))
    if header.width * header.height > MOST_PIXELS:
        sentence = Phrase("it has too many pixels; save it with at most 40 million")
        raise refuse(picture, 0, sentence)
    ending = _ENDINGS.get(header.kind.upper(), picture.suffix.lower())
    return _named(folder / MEDIA, slugged(picture.stem) or "picture", ending, content)


def _named(media: Path, stem: str, ending: str, content: bytes) -> Taken:
    number = 1
    while True:
        name = f"{stem}{'' if number == 1 else f'-{number}'}{ending}"
        there = media / name
        if not there.exists():
            return Taken(name, content, old=False)
        if there.is_file() and there.read_bytes() == content:
            return Taken(name, content, old=True)
        number += 1
