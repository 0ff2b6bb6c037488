"""Reads a QR code from its picture, by ISO 18004 and not by the library that draws it.

Only what the kiosk draws: versions 1 to 15, bytes, no errors to correct.
"""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtGui import QImage

# By level, for versions 1 to 15: codewords of error correction a block, and how many blocks.
_CORRECTION = {
    "L": (7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22),
    "M": (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24),
    "Q": (13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30),
    "H": (17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24),
}
_BLOCKS = {
    "L": (1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6),
    "M": (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10),
    "Q": (1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12),
    "H": (1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18),
}
_LEVELS = ("M", "L", "H", "Q")
"""By the two bits that name them."""
_MASKS = (
    lambda y, x: (y + x) % 2,
    lambda y, _: y % 2,
    lambda _, x: x % 3,
    lambda y, x: (y + x) % 3,
    lambda y, x: (y // 2 + x // 3) % 2,
    lambda y, x: y * x % 2 + y * x % 3,
    lambda y, x: (y * x % 2 + y * x % 3) % 2,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2,
)
_BYTES = 0b0100
Modules = list[list[bool]]


def shades(image: QImage) -> list[bytes]:
    """Each row of a picture, from 0 for black to 255 for white."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    every, width = bytes(grey.constBits()), grey.bytesPerLine()
    return [every[start : start + image.width()] for start in range(0, len(every), width)]


def modules_of(image: QImage) -> tuple[Modules, int, int]:
    """Which modules are dark, how many pixels a module has, and how many modules are quiet."""
    dark = [[shade < 128 for shade in row] for row in shades(image)]
    top = next(y for y, row in enumerate(dark) if any(row))
    pixel = dark[top].index(False, dark[top].index(True)) - dark[top].index(True)
    pixel //= 7
    inside = range(top + pixel // 2, image.height() - top, pixel)
    return [[dark[y][x] for x in inside] for y in inside], pixel, top // pixel


def read(image: QImage) -> str:
    """The words in a code."""
    modules, _, _ = modules_of(image)
    version = (len(modules) - 17) // 4
    level, mask = _format(modules)
    data = _data(_codewords(modules, version, mask), version, level)
    bits = "".join(f"{byte:08b}" for byte in data)
    assert int(bits[:4], 2) == _BYTES
    counts = 8 if version < 10 else 16
    count = int(bits[4 : 4 + counts], 2)
    start = 4 + counts
    body = bits[start : start + 8 * count]
    return bytes(int(body[at : at + 8], 2) for at in range(0, len(body), 8)).decode("utf-8")


def _format(modules: Modules) -> tuple[str, int]:
    """From the fifteen bits beside the upper left finder, of which the first five say it."""
    bits = sum(modules[8][x] << (14 - x) for x in range(5)) >> 10
    bits ^= 0b10101
    return _LEVELS[bits >> 3], bits & 7


def _codewords(modules: Modules, version: int, mask: int) -> list[int]:
    bits = [modules[y][x] != (_MASKS[mask](y, x) == 0) for y, x in _way(len(modules), version)]
    whole = len(bits) // 8 * 8
    return [
        sum(bit << (7 - place) for place, bit in enumerate(bits[at : at + 8]))
        for at in range(0, whole, 8)
    ]


def _way(side: int, version: int) -> Iterator[tuple[int, int]]:
    """The modules that hold data, two columns at a time, up and down from the lower right."""
    right = side - 1
    up = True
    while right > 0:
        if right == 6:
            right -= 1
        for step in range(side):
            y = side - 1 - step if up else step
            for x in (right, right - 1):
                if not _fixed(y, x, side, version):
                    yield y, x
        right -= 2
        up = not up


def _fixed(y: int, x: int, side: int, version: int) -> bool:
    """Finders with their format bits, timing, alignment, and from version 7 its number."""
    far = side - 9
    if (y <= 8 and x <= 8) or (y <= 8 and x > far) or (y > far and x <= 8) or 6 in (y, x):
        return True
    if version >= 7 and ((y < 6 and x > side - 12) or (x < 6 and y > side - 12)):
        return True
    places = _alignment(version)
    corners = {(6, 6), (6, places[-1]), (places[-1], 6)} if places else set()
    return any(
        abs(y - row) <= 2 and abs(x - column) <= 2
        for row in places
        for column in places
        if (row, column) not in corners
    )


def _alignment(version: int) -> list[int]:
    if version == 1:
        return []
    count = version // 7 + 2
    step = (version * 8 + count * 3 + 5) // (count * 4 - 4) * 2
    last = version * 4 + 10
    return [6, *sorted(last - step * number for number in range(count - 1))]


def _data(codewords: list[int], version: int, level: str) -> list[int]:
    """The data, of which each block has one byte in turn; longer blocks come last."""
    blocks = _BLOCKS[level][version - 1]
    count = len(codewords) - blocks * _CORRECTION[level][version - 1]
    short, longer = count // blocks, count % blocks
    lengths = [short] * (blocks - longer) + [short + 1] * longer
    turns = iter(codewords[:count])
    table: list[list[int]] = [[] for _ in lengths]
    for turn in range(short + 1):
        for block, length in zip(table, lengths, strict=True):
            if turn < length:
                block.append(next(turns))
    return list(chain.from_iterable(table))
