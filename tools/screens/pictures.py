"""Pictures as arrays, what differs between two of them, and how baselines are kept."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QImageWriter

Pixels = npt.NDArray[np.uint8]

LEVELS = 16
"""Of 255: a pixel with less difference in each colour counts as the same."""
SHARE = 0.0002
"""Of all pixels: with fewer that differ, two pictures count as the same."""


@dataclass(frozen=True)
class Difference:
    """Which pixels of two pictures differ, and what share of all they are."""

    share: float
    marked: Pixels
    """The new picture, pale, with what differs in red."""

    @property
    def matters(self) -> bool:
        """Whether it is more than a machine's rounding."""
        return self.share > SHARE


def load(file: Path) -> Pixels:
    """The colours of a picture: rows, columns, red, green and blue."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGBA8888)
    if image.isNull():
        raise ValueError(f"{file} is not a picture")
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def save(pixels: Pixels, file: Path) -> None:
    """Write a picture without loss, in the format that the file's name asks for."""
    height, width, _ = pixels.shape
    data = np.ascontiguousarray(pixels)
    image = QImage(data.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file))
    writer.setQuality(100)
    if not writer.write(image):
        raise OSError(f"{file}: {writer.errorString()}")


def difference(old: Pixels, new: Pixels) -> Difference:
    """What differs between two pictures; all of it if their sizes do."""
    if old.shape != new.shape:
        return Difference(1, new)
    apart = np.abs(old.astype(np.int16) - new.astype(np.int16)).max(axis=2) > LEVELS
    marked = (new // 3 + 170).astype(np.uint8)
    marked[apart] = (215, 0, 0)
    return Difference(float(apart.mean()), marked)
