"""Packs that must be refused, each by its name: what is wrong with it, and for which reason."""

import base64
import json
import os
import shutil
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.packs.content import CONTENT
from kiosk.packs.highest import JUMP
from kiosk.packs.keys import UNTRUSTED, SecretKey
from kiosk.packs.manifest import MOST_BYTES, MOST_FILES, MOST_SEQUENCE, MOST_TOTAL
from kiosk.packs.pack import MANIFEST, signature_name
from kiosk.packs.refusals import Reason
from tests.packs.making import (
    KEY,
    SECOND,
    STRANGER,
    files_of,
    make_pack,
    manifest_of,
    put_pack,
    written,
)

DIGEST = sha256(b"x").hexdigest()
SIGNATURE = signature_name(KEY.public.name)
Make = Callable[[Path], Path]
"""Makes a pack in an empty folder."""


@dataclass(frozen=True)
class Hostile:
    """A pack that must be refused."""

    reason: Reason
    make: Make


def said(**changes: Any) -> dict[str, Any]:
    """What a sound manifest says, and what is said instead; None leaves it out."""
    sound: dict[str, Any] = json.loads(manifest_of(2, files_of(2)).bytes)
    return {key: value for key, value in {**sound, **changes}.items() if value is not None}


def signed(raw: bytes, content: bytes = b"x") -> Make:
    """A manifest of which every sign is signed by a trusted key."""
    return lambda folder: put_pack(folder / "hostile.pack", raw, content)


def saying(**changes: Any) -> Make:
    """A manifest that says something else, in its one form."""
    return signed(written(said(**changes)))


def holding(*paths: str) -> Make:
    """A pack of files with these names, each of one byte."""
    return signed(written(said(files=[[path, 1, DIGEST] for path in paths])), b"x" * len(paths))


def replacing(old: bytes, new: bytes) -> Make:
    """A manifest in which some bytes are others."""
    raw = manifest_of(2, files_of(2)).bytes
    assert raw.count(old) == 1
    return signed(raw.replace(old, new))


def changed(name: str, change: Callable[[bytes], bytes]) -> Make:
    """A sound pack of which one file was changed after it was signed."""

    def make(folder: Path) -> Path:
        pack = make_pack(folder, 2)
        (pack / name).write_bytes(change((pack / name).read_bytes()))
        return pack

    return make


def instead(name: str, put: Callable[[Path], object]) -> Make:
    """A sound pack of which one file is something else."""

    def make(folder: Path) -> Path:
        pack = make_pack(folder, 2)
        (pack / name).rename(folder / "away")
        put(pack / name)
        return pack

    return make


def link(path: Path) -> None:
    """To what was there."""
    path.symlink_to(path.parent.parent / "away")


def device(path: Path) -> None:
    """One that gives zeros without an end, where one may be made."""
    try:
        os.mknod(path, 0o20666, os.makedev(1, 5))
    except PermissionError:
        path.symlink_to("/dev/zero")


def listening(path: Path) -> None:
    """A socket."""
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def _resigned(
    keys: tuple[SecretKey, ...], comment: str | None = None, content: bytes | None = None
) -> Make:
    """By these keys, over something else if that is given."""

    def make(folder: Path) -> Path:
        pack = make_pack(folder, 2, signers=())
        raw = (pack / MANIFEST).read_bytes()
        for key in keys:
            signature = key.sign(raw if content is None else content, comment or said_of(2)).text
            (pack / signature_name(key.public.name)).write_text(signature)
        return pack

    return make


def said_of(sequence: int) -> str:
    """The trusted comment."""
    return manifest_of(sequence, files_of(sequence)).comment


def _of_another_pack(folder: Path) -> Path:
    other, pack = make_pack(folder / "other", 3), make_pack(folder, 2)
    shutil.copy(other / SIGNATURE, pack / SIGNATURE)
    return pack


def _twice(folder: Path) -> Path:
    pack = make_pack(folder, 2)
    shutil.copy(pack / SIGNATURE, pack / signature_name(SECOND.public.name))
    return pack


def _old_kind(folder: Path) -> Path:
    """As `minisign -l` made them: over the content itself."""
    pack = make_pack(folder, 2)
    key = Ed25519PrivateKey.from_private_bytes(KEY.seed)
    over = key.sign((pack / MANIFEST).read_bytes())
    comment = said_of(2)
    first = base64.b64encode(b"Ed" + KEY.id + over).decode()
    second = base64.b64encode(key.sign(over + comment.encode())).decode()
    text = f"{UNTRUSTED}x\n{first}\ntrusted comment: {comment}\n{second}\n"
    (pack / SIGNATURE).write_text(text)
    return pack


def _line(number: int, change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    def of(raw: bytes) -> bytes:
        lines = raw.split(b"\n")
        lines[number] = change(lines[number])
        return b"\n".join(lines)

    return of


def _without(folder: Path, *names: str) -> Path:
    pack = make_pack(folder, 2)
    for name in names:
        (pack / name).unlink()
    return pack


NAMES = {
    "up": "../evil", "up within": "a/../../evil", "only up": "..", "here": ".", "by here": "./a",
    "here within": "a/./b", "absolute": "/etc/passwd", "of a server": "//server/share",
    "nothing within": "a//b", "nothing at the end": "a/", "nothing": "",
    "backslash up": "..\\evil", "backslash": "a\\b", "drive": "C:/x", "drive here": "C:x",
    "a stream": "a.txt:stream", "CON": "CON", "con": "con", "nul with ending": "Nul.txt",
    "aux with endings": "aux.tar.gz", "com1": "COM1", "lpt9": "lpt9.png", "com with one": "com¹",
    "conin": "CONIN$", "prn with a space": "prn .txt", "a folder nul": "a/nul/b",
    "full stop at the end": "end.", "folder with a full stop": "a./b", "space at the end": "end ",
    "space at the start": " start", "folder with a space": "a /b", "tab": "a\tb", "line": "a\nb",
    "nul sign": "a\0b", "escape": "\x1b[31mred", "delete": "a\x7f", "control of Latin-1": "a\x85",
    "bidi override": "a\u202egnp.exe", "bidi isolate": "\u2066a", "no width": "a\u200bb",
    "byte order mark": "\ufeffa", "soft hyphen": "a\u00adb", "line separator": "a\u2028b",
    "private": "\ue000", "not assigned": "\u0378", "not composed": "cafe\u0301", "star": "*",
    "question": "what?", "quote": 'a"b', "less": "a<b", "pipe": "a|b", "long": "x" * 201,
    "long part": "ü" * 130, "deep": "a/" * 8 + "b",
}  # fmt: skip

TOGETHER: Mapping[str, tuple[str, ...]] = {
    "case": ("A.txt", "a.txt"),
    "case of folders": ("MAP/a", "map/a"),
    "sharp s": ("STRASSE", "straße"),
    "twice": ("a", "a"),
    "file and folder": ("a", "a/b"),
    "file and deep folder": ("a", "a/b/c/d"),
    "file and folder of another case": ("A", "a/b"),
    "composed and not": ("cafe\u0301", "café"),
}

SAID: Mapping[str, Mapping[str, Any]] = {
    "exhibit with capitals": {"exhibit": "Harbour"},
    "exhibit that leads elsewhere": {"exhibit": "../x"},
    "exhibit that is a number": {"exhibit": 7},
    "exhibit too long": {"exhibit": "a" * 101},
    "title that is a list": {"title": ["x"]},
    "title of nothing": {"title": ""},
    "title too long": {"title": "x" * 301},
    "title with a line": {"title": "a\nb"},
    "title with an escape": {"title": "\x1b[2J"},
    "title that turns": {"title": "a\u202eb"},
    "sequence of nothing": {"sequence": 0},
    "sequence below": {"sequence": -1},
    "sequence beyond": {"sequence": MOST_SEQUENCE + 1},
    "sequence that is true": {"sequence": True},
    "sequence with a point": {"sequence": 2.0},
    "sequence that is text": {"sequence": "2"},
    "sequence that is a list": {"sequence": [2]},
    "time of another form": {"made": "16.4.2026"},
    "time that never was": {"made": "2026-02-30T10:00:00Z"},
    "time in other figures": {"made": "٢٠٢٦-04-16T10:00:00Z"},
    "year of nothing": {"made": "0000-04-16T10:00:00Z"},
    "program of another form": {"program": "latest"},
    "program in other figures": {"program": "０.１"},
    "valid until sometime": {"valid_until": "soon"},
    "no files": {"files": []},
    "files that are a mapping": {"files": {"a": 1}},
    "a file that is text": {"files": ["a"]},
    "a file of two": {"files": [["a", 1]]},
    "a file of four": {"files": [["a", 1, DIGEST, 0]]},
    "a file of a mapping": {"files": [{"a": 1}]},
    "a name that is a number": {"files": [[1, 1, DIGEST]]},
    "a size that is true": {"files": [["a", True, DIGEST]]},
    "a size that is text": {"files": [["a", "1", DIGEST]]},
    "a size with a point": {"files": [["a", 1.0, DIGEST]]},
    "a size below": {"files": [["a", -1, DIGEST]]},
    "a size beyond": {"files": [["a", 2**63, DIGEST]]},
    "a digest in capitals": {"files": [["a", 1, DIGEST.upper()]]},
    "a digest cut": {"files": [["a", 1, DIGEST[:-1]]]},
    "a digest with a line": {"files": [["a", 1, f"{DIGEST}\n"]]},
    "a digest of nothing": {"files": [["a", 1, None]]},
    "files out of order": {"files": [["b", 1, DIGEST], ["a", 1, DIGEST]]},
    "too many files": {"files": [[f"f{n:05}", 0, DIGEST] for n in range(MOST_FILES + 1)]},
    "keys of nothing": {"keys": [], "needed": 1},
    "a key twice": {"keys": [KEY.public.line] * 2, "needed": 1},
    "a key that is a number": {"keys": [7], "needed": 1},
    "keys without how many": {"keys": [KEY.public.line]},
    "how many without keys": {"needed": 1},
    "more needed than keys": {"keys": [KEY.public.line], "needed": 2},
    "none needed": {"keys": [KEY.public.line], "needed": 0},
    "true needed": {"keys": [KEY.public.line], "needed": True},
    "a key more": {"script": "rm"},
    **{
        f"no {key}": {key: None}
        for key in ("exhibit", "files", "made", "program", "sequence", "title")
    },
}

_SOUND = manifest_of(2, files_of(2)).bytes
RAW = {
    "empty": b"",
    "null": b"null\n",
    "a list": b"[]\n",
    "a text": b'"x"\n',
    "no JSON": b"exhibit: harbour\n",
    "cut": _SOUND[:-20],
    "no last line": _SOUND[:-1],
    "something behind": _SOUND + b"{}",
    "a blank behind": _SOUND + b"\n",
    "spread over lines": json.dumps(json.loads(_SOUND), indent=1, sort_keys=True).encode(),
    "keys in another order": json.dumps(
        dict(reversed(json.loads(_SOUND).items())), separators=(",", ":")
    ).encode() + b"\n",
    "with a byte order mark": b"\xef\xbb\xbf" + _SOUND,
    "UTF-16": _SOUND.decode().encode("utf-16"),
    "no UTF-8": _SOUND.replace(b"The harbour", b"The h\xe4rbour"),
    "overlong UTF-8": _SOUND.replace(b"The", b"\xc0\xafhe"),
    "a letter as a number": _SOUND.replace(b"The", b"\\u0054he"),
    "half a letter": _SOUND.replace(b"The", b"\\ud800he"),
    "a key twice": _SOUND.replace(b'"sequence":2', b'"sequence":2,"sequence":2'),
    "a key twice, within": _SOUND.replace(b'"title":"The harbour"', b'"title":{"a":1,"a":1}'),
    "no number": _SOUND.replace(b'"sequence":2', b'"sequence":NaN'),
    "without an end": _SOUND.replace(b'"sequence":2', b'"sequence":Infinity'),
    "beyond all": _SOUND.replace(b'"sequence":2', b'"sequence":1e999'),
    "many figures": _SOUND.replace(b'"sequence":2', b'"sequence":' + b"9" * 5000),
    "very many figures": _SOUND.replace(b'"sequence":2', b'"sequence":' + b"9" * 2**20),
    "another number": _SOUND.replace(b'"sequence":2', b'"sequence":02'),
    "deep lists": b"[" * 100_000,
    "deep lists, closed": b"[" * 100_000 + b"]" * 100_000,
    "deep mappings": b'{"a":' * 100_000,
    "deep within": _SOUND.replace(b'"title":"The harbour"', b'"title":' + b"[" * 50_000),
    "too large": _SOUND[:-1] + b" " * MOST_BYTES,
    "large and of lists": b"[" + b"[]," * (MOST_BYTES // 3 - 2) + b"0]",
    "large and of numbers": b"[" + b"1," * (MOST_BYTES // 2 - 2) + b"0]",
    "a comment": _SOUND[:-1] + b"/* x */\n",
}  # fmt: skip

LINKS: Mapping[str, Callable[[Path], object]] = {
    "a link": link,
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a device": device,
    "a socket": listening,
}

_HUGE = [[f"f{number}", MOST_TOTAL // 2, DIGEST] for number in range(3)]

CORPUS: Mapping[str, Hostile] = {
    **{f"name, {what}": Hostile(Reason.NAME, holding(name)) for what, name in NAMES.items()},
    **{f"names, {what}": Hostile(Reason.NAME, holding(*two)) for what, two in TOGETHER.items()},
    "name, half a letter": Hostile(
        Reason.NAME, replacing(b'"exhibit.yaml"', b'"exhibit\\ud800.yaml"')
    ),
    **{f"says, {what}": Hostile(Reason.MANIFEST, saying(**so)) for what, so in SAID.items()},
    **{f"raw, {what}": Hostile(Reason.MANIFEST, signed(raw)) for what, raw in RAW.items()},
    "says, a damaged key": Hostile(
        Reason.KEY, saying(keys=[KEY.public.line[:-1]], needed=1)
    ),
    "says, a key of other letters": Hostile(Reason.KEY, saying(keys=["ключ"], needed=1)),
    "says, hands on to a revoked key": Hostile(
        Reason.KEY, lambda folder: make_pack(folder, 2, keys=(KEY.public, SECOND.public))
    ),
    "format, newer": Hostile(Reason.TOO_NEW, saying(format=2)),
    "format, none": Hostile(Reason.TOO_NEW, saying(format=None)),
    "format, true": Hostile(Reason.TOO_NEW, saying(format=True)),
    "format, text": Hostile(Reason.TOO_NEW, saying(format="1")),
    "program, newer": Hostile(
        Reason.TOO_NEW, lambda folder: make_pack(folder, 2, program="999.0")
    ),
    "too large together": Hostile(Reason.TOO_LARGE, saying(files=_HUGE)),
    "no room": Hostile(
        Reason.NO_ROOM, saying(files=[["a", MOST_TOTAL - 1, DIGEST]])
    ),
    "another exhibit": Hostile(
        Reason.OTHER_EXHIBIT, lambda folder: make_pack(folder, 2, exhibit="castle")
    ),
    "older": Hostile(Reason.OLDER, lambda folder: make_pack(folder, 1, title="Old")),
    "far ahead": Hostile(Reason.OLDER, lambda folder: make_pack(folder, JUMP + 2)),
    "unsigned": Hostile(Reason.SIGNATURE, lambda folder: make_pack(folder, 2, signers=())),
    "signed by a stranger": Hostile(Reason.SIGNATURE, _resigned((STRANGER,))),
    "signed by a revoked key": Hostile(Reason.SIGNATURE, _resigned((SECOND,))),
    "signed by a stranger with the id of a trusted key": Hostile(
        Reason.SIGNATURE, _resigned((SecretKey(KEY.id, STRANGER.seed),))
    ),
    "signature over something else": Hostile(Reason.SIGNATURE, _resigned((KEY,), content=b"x")),
    "signature over nothing": Hostile(Reason.SIGNATURE, _resigned((KEY,), content=b"")),
    "signature of another pack": Hostile(Reason.SIGNATURE, _of_another_pack),
    "signature for another exhibit": Hostile(
        Reason.SIGNATURE, _resigned((KEY,), "kiosk exhibit:castle sequence:2")
    ),
    "signature for another sequence": Hostile(Reason.SIGNATURE, _resigned((KEY,), said_of(3))),
    "signature without a word": Hostile(Reason.SIGNATURE, _resigned((KEY,), " ")),
    "signature twice": Hostile(Reason.SIGNATURE, _twice),
    "signature of the old kind": Hostile(Reason.SIGNATURE, _old_kind),
    **{
        f"signature, {what}": Hostile(Reason.SIGNATURE, changed(SIGNATURE, change))
        for what, change in {
            "empty": lambda _: b"",
            "cut": lambda raw: raw[:-1],
            "half": lambda raw: raw[: len(raw) // 2],
            "a line more": lambda raw: raw + b"\n",
            "a comment of its own": _line(2, lambda _: b"trusted comment: mine"),
            "no trusted comment": _line(2, lambda _: b"comment"),
            "no untrusted comment": _line(0, lambda _: b"comment"),
            "no base64": _line(1, lambda _: b"!" * 100),
            "other letters": _line(1, lambda _: "подпись".encode()),
            "no UTF-8": _line(3, lambda _: b"\xff" * 88),
            "another base64 of the same": _line(1, lambda raw: raw[:-2] + b"B="),
            "blanks": _line(1, lambda raw: b" " + raw),
            "very long": lambda raw: raw + b"x" * 100_000,
            "zeros": lambda raw: bytes(len(raw)),
        }.items()
    },
    "manifest changed": Hostile(
        Reason.SIGNATURE, changed(MANIFEST, lambda raw: raw.replace(b"The", b"Tho"))
    ),
    "manifest cut": Hostile(Reason.SIGNATURE, changed(MANIFEST, lambda raw: raw[:-1])),
    "content, none": Hostile(Reason.UNFINISHED, lambda folder: _without(folder, CONTENT)),
    **{
        f"content, {what}": Hostile(reason, changed(CONTENT, change))
        for what, reason, change in (
            ("empty", Reason.UNFINISHED, lambda _: b""),
            ("short", Reason.UNFINISHED, lambda raw: raw[:-1]),
            ("long", Reason.UNFINISHED, lambda raw: raw + b"\0"),
            ("very long", Reason.UNFINISHED, lambda raw: raw * 1029),
            ("zeros", Reason.CONTENT, lambda raw: bytes(len(raw))),
            ("turned round", Reason.CONTENT, lambda raw: raw[::-1]),
            ("one bit", Reason.CONTENT, lambda raw: raw[:-1] + bytes([raw[-1] ^ 1])),
            ("moved by one", Reason.CONTENT, lambda raw: raw[1:] + raw[:1]),
        )
    },
    "manifest, none": Hostile(Reason.NO_PACK, lambda folder: _without(folder, MANIFEST)),
    "no pack": Hostile(Reason.NO_PACK, lambda folder: folder / "nothing"),
    **{
        f"{name} is {what}": Hostile(Reason.SOURCE, instead(name, put))
        for name in (MANIFEST, SIGNATURE, CONTENT)
        for what, put in LINKS.items()
    },
}  # fmt: skip
