"""Keys and signatures in minisign's format, so that the stock program makes and checks the same.

A key is Ed25519, a signature is over the BLAKE2b-512 of what is signed (minisign's `ED`), and a
second one covers the first with its trusted comment. Source: minisign 0.11 and its page
https://jedisct1.github.io/minisign/, "File formats".
"""

import base64
import os
from dataclasses import dataclass
from hashlib import blake2b, scrypt

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.content.phrase import Phrase
from kiosk.packs.refusals import Reason, RefusedError

UNTRUSTED = "untrusted comment: "
TRUSTED = "trusted comment: "
MOST_BYTES = 8192
"""Of a key or a signature."""
_ED25519 = b"Ed"
_PREHASHED = b"ED"
_SCRYPT = b"Sc"
_BLAKE2B = b"B2"
_BARE = b"\0\0"
_OPS, _MEMORY = 2**22, 2**27
"""What a new key's passphrase costs: 128 MB and a fraction of a second. minisign's own files say
what they cost, and may ask for 1 GB."""
_MOST_OPS, _MOST_MEMORY = 2**26, 2**30
_NO_SUM = bytes(32)
"""minisign writes none into a key without a passphrase."""


@dataclass(frozen=True)
class PublicKey:
    """What a station trusts."""

    id: bytes
    """Eight bytes, as minisign has them."""
    key: bytes

    @property
    def name(self) -> str:
        """Its id as minisign says it."""
        return _name(self.id)

    @property
    def line(self) -> str:
        """As one line that minisign reads, also behind its `-P`."""
        return base64.b64encode(_ED25519 + self.id + self.key).decode()

    @property
    def text(self) -> str:
        """The content of a `.pub` file."""
        return f"{UNTRUSTED}minisign public key {self.name}\n{self.line}\n"

    def accepts(self, content: bytes, signature: "Signature") -> bool:
        """Whether a signature is of this key and this content, and its trusted comment its own."""
        if signature.key_id != self.id:
            return False
        key = Ed25519PublicKey.from_public_bytes(self.key)
        try:
            key.verify(signature.over_content, blake2b(content).digest())
            key.verify(signature.over_comment, signature.over_content + signature.comment.encode())
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True)
class SecretKey:
    """What signs. It never comes to a station."""

    id: bytes
    seed: bytes

    @property
    def public(self) -> PublicKey:
        """What stations need of it."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed).public_key()
        return PublicKey(self.id, key.public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, content: bytes, comment: str) -> "Signature":
        """Sign content, with a comment on one line that is signed too."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        over_content = key.sign(blake2b(content).digest())
        return Signature(self.id, over_content, comment, key.sign(over_content + comment.encode()))

    def text(self, passphrase: str) -> str:
        """The content of a `.key` file; an empty passphrase leaves it open."""
        salt = os.urandom(32)
        whole = self.id + self.seed + self.public.key
        way = _SCRYPT if passphrase else _BARE
        hidden = whole + _checksum(whole)
        if passphrase:
            hidden = _crossed(hidden, _stretched(passphrase, salt, _OPS, _MEMORY))
        cost = _OPS.to_bytes(8, "little") + _MEMORY.to_bytes(8, "little")
        packed = _ED25519 + way + _BLAKE2B + salt + cost + hidden
        what = "encrypted secret key" if passphrase else "secret key"
        return f"{UNTRUSTED}minisign {what}\n{base64.b64encode(packed).decode()}\n"


@dataclass(frozen=True)
class Signature:
    """The content of a `.minisig` file."""

    key_id: bytes
    over_content: bytes
    comment: str
    over_comment: bytes

    @property
    def key_name(self) -> str:
        """Its key's id as minisign says it."""
        return _name(self.key_id)

    @property
    def text(self) -> str:
        """As the file has it."""
        first = base64.b64encode(_PREHASHED + self.key_id + self.over_content).decode()
        second = base64.b64encode(self.over_comment).decode()
        return (
            f"{UNTRUSTED}signature from minisign secret key\n{first}\n"
            f"{TRUSTED}{self.comment}\n{second}\n"
        )


def new_key() -> SecretKey:
    """A key that nobody had before."""
    return SecretKey(os.urandom(8), os.urandom(32))


def read_public(text: str, file: str) -> PublicKey:
    """A `.pub` file, or its second line alone.

    Raises:
        RefusedError: it is none.
    """
    lines = [line for line in text.splitlines() if line and not line.startswith(UNTRUSTED)]
    raw = _decoded(lines[0]) if len(lines) == 1 else b""
    if len(raw) != 42 or raw[:2] != _ED25519:
        raise RefusedError(
            Reason.KEY, Phrase("{file} is no public key of minisign's kind", file=file)
        )
    return PublicKey(raw[2:10], raw[10:])


def read_signature(text: str, file: str) -> Signature:
    """A `.minisig` file.

    Raises:
        RefusedError: it is none, or one of the old kind that `minisign -l` makes.
    """
    match text.replace("\r\n", "\n").split("\n"):
        case [untrusted, one, trusted, other, ""] if untrusted.startswith(
            UNTRUSTED
        ) and trusted.startswith(TRUSTED):
            first, second = _decoded(one), _decoded(other)
        case _:
            first, trusted, second = b"", "", b""
    if len(first) != 74 or len(second) != 64 or first[:2] != _PREHASHED:
        raise RefusedError(
            Reason.SIGNATURE, Phrase("{file} is no signature of minisign's kind", file=file)
        )
    return Signature(first[2:10], first[10:], trusted.removeprefix(TRUSTED), second)


def is_locked(text: str) -> bool:
    """Whether a `.key` file wants a passphrase."""
    return base64.b64encode(_ED25519 + _SCRYPT + _BLAKE2B).decode() in text


def read_secret(text: str, passphrase: str, file: str) -> SecretKey:
    """A `.key` file.

    Raises:
        RefusedError: it is none, or the passphrase is wrong.
    """
    lines = [line for line in text.splitlines() if line and not line.startswith(UNTRUSTED)]
    raw = _decoded(lines[0]) if len(lines) == 1 else b""
    way, salt, hidden = raw[2:4], raw[6:38], raw[54:]
    known = way in {_SCRYPT, _BARE} and raw[4:6] == _BLAKE2B
    if len(raw) != 158 or raw[:2] != _ED25519 or not known:
        raise RefusedError(
            Reason.KEY, Phrase("{file} is no secret key of minisign's kind", file=file)
        )
    if way == _SCRYPT:
        operations, memory = (int.from_bytes(raw[at : at + 8], "little") for at in (38, 46))
        if memory > _MOST_MEMORY or operations > _MOST_OPS:
            raise RefusedError(Reason.KEY, Phrase("{file} asks for too much memory", file=file))
        hidden = _crossed(hidden, _stretched(passphrase, salt, operations, memory))
    found = SecretKey(hidden[:8], hidden[8:40])
    sums = {_checksum(hidden[:72]), *([_NO_SUM] if way == _BARE else [])}
    if found.public.key != hidden[40:72] or hidden[72:] not in sums:
        raise RefusedError(Reason.KEY, Phrase("the passphrase of {file} is wrong", file=file))
    return found


def _stretched(passphrase: str, salt: bytes, operations: int, memory: int) -> bytes:
    """As libsodium's `crypto_pwhash_scryptsalsa208sha256` does it."""
    block = 8
    operations = max(operations, 2**15)
    sparing = operations < memory // 32
    most = operations // (4 * block) if sparing else memory // (128 * block)
    count = 2 ** max(1, (most // 2).bit_length())
    parallel = 1 if sparing else max(1, operations // 4 // count // block)
    room = 128 * block * (count + parallel + 2)
    return scrypt(
        passphrase.encode(), salt=salt, n=count, r=block, p=parallel, maxmem=room, dklen=104
    )


def _checksum(key: bytes) -> bytes:
    return blake2b(_ED25519 + key, digest_size=32).digest()


def _name(key_id: bytes) -> str:
    return key_id[::-1].hex().upper()


def _crossed(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _decoded(line: str) -> bytes:
    """Of base64 in its one form; nothing of what is none."""
    try:
        raw = base64.b64decode(line, validate=True)
    except ValueError:
        return b""
    return raw if base64.b64encode(raw).decode() == line else b""
