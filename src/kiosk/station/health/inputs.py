"""Which touch screens the kernel knows. No Qt.

A compositor may still name one that was unplugged; the kernel does not.
"""

from pathlib import Path

_DIRECT = 1
"""One touches what one sees."""
_TOUCH, _FINGER = 0x14A, 0x145
"""That something touches; that a pad knows fingers."""
_MANY_X = 0x35
"""Where each of several fingers is."""


def touch_screens(system: Path = Path("/sys")) -> int | None:
    """How many there are; None where the kernel says nothing of any input."""
    try:
        devices = [each / "device" for each in (system / "class/input").iterdir()]
    except OSError:
        return None
    found = [each for each in devices if each.parent.name.startswith("event")]
    return sum(map(_is_touch_screen, found)) if found else None


def _is_touch_screen(device: Path) -> bool:
    if _DIRECT in _bits(device / "properties"):
        return True
    keys, ways = _bits(device / "capabilities/key"), _bits(device / "capabilities/abs")
    return _FINGER not in keys and (_TOUCH in keys or _MANY_X in ways)


def _bits(file: Path) -> set[int]:
    """The kernel writes words in hexadecimal figures, the highest first."""
    try:
        words = [int(word, 16) for word in reversed(file.read_text("ascii").split())]
    except (OSError, ValueError):
        return set()
    size = 64
    return {
        size * number + bit
        for number, word in enumerate(words)
        for bit in range(size)
        if word >> bit & 1
    }
