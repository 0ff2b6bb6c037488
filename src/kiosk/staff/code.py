"""The code that staff type, kept so that whoever reads the settings does not know it. No Qt."""

import hmac
import secrets
from base64 import b64decode, b64encode
from hashlib import scrypt
from itertools import pairwise

LEAST_DIGITS, MOST_DIGITS = 6, 12
PATTERN = r"^scrypt\$\d{4,6}\$\d{1,2}\$\d{1,2}\$[A-Za-z0-9+/=]{16,88}\$[A-Za-z0-9+/=]{43,88}$"
"""What a kept code looks like."""
_COST, _BLOCK, _BESIDE = 2**14, 8, 1
_LENGTH = 32


def is_fit(code: str) -> bool:
    """Whether it is a code that can be typed: 6 to 12 digits, not all the same, and no row such as
    123456."""
    if not (code.isascii() and code.isdecimal() and LEAST_DIGITS <= len(code) <= MOST_DIGITS):
        return False
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(code)}
    return steps not in ({0}, {1}, {9})


def kept(code: str, salt: bytes | None = None) -> str:
    """How it is kept: `scrypt$16384$8$1$SALT$DIGEST`, in base 64.

    Args: the code; what makes it another each time, by chance if none is given.
    """
    salt = salt or secrets.token_bytes(16)
    digest = scrypt(code.encode(), salt=salt, n=_COST, r=_BLOCK, p=_BESIDE, dklen=_LENGTH)
    parts = (_COST, _BLOCK, _BESIDE, b64encode(salt).decode(), b64encode(digest).decode())
    return "$".join(("scrypt", *map(str, parts)))


def is_right(code: str, as_kept: str) -> bool:
    """Whether it is the code that was kept so; some 50 ms of work."""
    try:
        _, cost, block, beside, salt, digest = as_kept.split("$")
        wanted = b64decode(digest)
        found = scrypt(
            code.encode(),
            salt=b64decode(salt),
            n=int(cost),
            r=int(block),
            p=int(beside),
            maxmem=2**27,
            dklen=len(wanted),
        )
    except (ValueError, OverflowError):
        return False
    return hmac.compare_digest(found, wanted)
