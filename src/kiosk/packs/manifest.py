"""What a pack says of itself: whose exhibit, which state of it, and each file with its digest.

It is JSON in one canonical form, since it is what is signed. The files themselves lie in one file
beside it, one behind the other in the manifest's order, so that there is no archive to be read.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import Any, cast

from kiosk.content.decoding import FORBIDDEN
from kiosk.content.items import ID_PATTERN
from kiosk.content.phrase import Phrase
from kiosk.packs.keys import PublicKey, read_public
from kiosk.packs.moments import read_moment, written
from kiosk.packs.names import fault_of, folded
from kiosk.packs.refusals import Reason, RefusedError

FORMAT = 1
MOST_BYTES = 8 * 2**20
MOST_FILES = 20_000
_MOST_BRACKETS = 10 * MOST_FILES
"""Three million empty lists are within the bytes, and take 200 MB and a second."""
MOST_SEQUENCE = 2**53 - 1
MOST_TOTAL = 8 * 2**30
"""Bytes of all files together."""
MOST_KEYS = 16
_DIGEST = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
_KEYS = {"exhibit", "files", "format", "made", "program", "sequence", "title"}
_MORE_KEYS = {"keys", "needed", "valid_until"}


@dataclass(frozen=True)
class PackedFile:
    """A file of the exhibit."""

    path: str
    size: int
    digest: str
    """SHA-256, in hexadecimal."""


@dataclass(frozen=True)
class Manifest:
    """A sound one."""

    exhibit: str
    """The exhibit's id."""
    title: str
    """What people call it."""
    sequence: int
    """Which state of the exhibit it is: a later one has a higher number."""
    made: datetime
    program: str
    """The least version of the program that shows it."""
    files: tuple[PackedFile, ...]
    keys: tuple[PublicKey, ...] = ()
    """Whom a station shall trust from now on, if that is to change."""
    needed: int = 1
    """How many of them must sign."""
    valid_until: datetime | None = None
    """Until when it may be shown, as its makers see it; a newer one should be there then."""

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(each.size for each in self.files)

    @property
    def bytes(self) -> bytes:
        """As it is signed."""
        said: dict[str, Any] = {
            "exhibit": self.exhibit,
            "files": [[each.path, each.size, each.digest] for each in self.files],
            "format": FORMAT,
            "made": written(self.made),
            "program": self.program,
            "sequence": self.sequence,
            "title": self.title,
        }
        if self.keys:
            said["keys"] = [each.line for each in self.keys]
            said["needed"] = self.needed
        if self.valid_until:
            said["valid_until"] = written(self.valid_until)
        text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return text.encode("utf-8") + b"\n"

    @cached_property
    def digest(self) -> str:
        """By which a store knows the release."""
        return sha256(self.bytes).hexdigest()

    @property
    def comment(self) -> str:
        """What each signature says in its trusted comment."""
        return f"kiosk exhibit:{self.exhibit} sequence:{self.sequence}"


def read_manifest(raw: bytes) -> Manifest:
    """A manifest from its bytes, which somebody has signed.

    Raises:
        RefusedError: it is not in the one form that it can have, or breaks a limit.
    """
    check_size(raw)
    if raw.count(b"[") + raw.count(b"{") > _MOST_BRACKETS:
        raise _refused(Phrase("it cannot be read"))
    try:
        said = json.loads(raw.decode("utf-8"), object_pairs_hook=_once, parse_constant=_never)
    except (ValueError, RecursionError):
        raise _refused(Phrase("it cannot be read")) from None
    if not isinstance(said, dict):
        raise _refused(Phrase("it cannot be read"))
    known = cast("dict[str, Any]", said)
    if known.get("format") != FORMAT or isinstance(known["format"], bool):
        raise RefusedError(
            Reason.TOO_NEW,
            Phrase("this pack is of a form that this version of the program does not know"),
            Phrase("update the program first"),
        )
    if not known.keys() >= _KEYS or known.keys() - _KEYS - _MORE_KEYS:
        raise _refused(Phrase("it lacks something, or says too much"))
    manifest = Manifest(
        exhibit=_text(known["exhibit"], re.compile(ID_PATTERN), 100),
        title=_title(known["title"]),
        sequence=_number(known["sequence"], 1, MOST_SEQUENCE),
        made=_time(known["made"]),
        program=_text(known["program"], _VERSION, 30),
        files=tuple(_files(known["files"])),
        keys=tuple(_keys(known.get("keys"))),
        needed=_number(known.get("needed", 1), 1, MOST_KEYS),
        valid_until=_time(known["valid_until"]) if "valid_until" in known else None,
    )
    _hold_together(manifest)
    if manifest.bytes != raw:
        raise _refused(Phrase("it is not written in its one form"))
    return manifest


def check_size(raw: bytes) -> None:
    """Before anything else, also before it is known who has signed it.

    Raises:
        RefusedError: it is too large.
    """
    if len(raw) > MOST_BYTES:
        raise _refused(Phrase("it is too large"))


def _hold_together(manifest: Manifest) -> None:
    paths = [each.path for each in manifest.files]
    if paths != sorted(paths):
        raise _refused(Phrase("its files are not in order"))
    names: set[str] = set()
    for path in paths:
        name = folded(path)
        if name in names:
            raise RefusedError(
                Reason.NAME,
                Phrase("two files of the pack are named alike: “{path}”", path=path),
            )
        names.add(name)
    for name in names:
        around, _, _ = name.rpartition("/")
        while around:
            if around in names:
                raise RefusedError(
                    Reason.NAME,
                    Phrase("“{path}” is a file and a folder of the pack", path=around),
                )
            around, _, _ = around.rpartition("/")
    if manifest.size > MOST_TOTAL:
        raise RefusedError(Reason.TOO_LARGE, Phrase("the pack is larger than a station takes"))
    if manifest.keys and not manifest.needed <= len(manifest.keys):
        raise _refused(Phrase("it asks for more signatures than there are keys"))


def _files(value: object) -> Iterator[PackedFile]:
    if not isinstance(value, list) or not 1 <= len(cast("list[Any]", value)) <= MOST_FILES:
        raise _refused(Phrase("it names no files, or too many"))
    for each in cast("list[Any]", value):
        match each:
            case [str(path), int(size), str(digest)] if not isinstance(size, bool):
                if fault := fault_of(path):
                    raise RefusedError(
                        Reason.NAME,
                        Phrase(
                            "the name “{path}” in the pack {fault}",
                            path=path[:100].encode("unicode_escape").decode(),
                            fault=fault,
                        ),
                    )
                if size < 0 or size > MOST_TOTAL or not _DIGEST.fullmatch(digest):
                    raise _refused(Phrase("a file’s size or digest is none"))
                yield PackedFile(path, size, digest)
            case _:
                raise _refused(Phrase("a file is not named as it should be"))


def _keys(value: object) -> Iterator[PublicKey]:
    if value is None:
        return
    if not isinstance(value, list) or not 1 <= len(cast("list[Any]", value)) <= MOST_KEYS:
        raise _refused(Phrase("it names no keys, or too many"))
    seen: set[bytes] = set()
    for each in cast("list[Any]", value):
        if not isinstance(each, str):
            raise _refused(Phrase("a key is none"))
        key = read_public(each, "manifest.json")
        if key.id in seen:
            raise _refused(Phrase("a key is named twice"))
        seen.add(key.id)
        yield key


def _text(value: object, pattern: re.Pattern[str], most: int) -> str:
    if not isinstance(value, str) or len(value) > most or not pattern.fullmatch(value):
        raise _refused(Phrase("a value in it is not as it should be"))
    return value


def _title(value: object) -> str:
    text = _text(value, re.compile(r"[^\t\n\r]+"), 300)
    if FORBIDDEN.search(text):
        raise _refused(Phrase("a value in it is not as it should be"))
    return text


def _number(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise _refused(Phrase("a number in it is not as it should be"))
    return value


def _time(value: object) -> datetime:
    try:
        return read_moment(str(value))
    except ValueError:
        raise _refused(Phrase("a time in it is none")) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is there twice")
    return found


def _never(_: str) -> Any:
    raise ValueError("no number")


def _refused(fault: Phrase) -> RefusedError:
    return RefusedError(
        Reason.MANIFEST, Phrase("the pack’s manifest is not sound: {fault}", fault=fault)
    )
