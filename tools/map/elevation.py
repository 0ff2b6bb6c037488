"""Heights of northern Italy from a public-domain grid of two arc-minutes, good for low zooms."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tools.map.interpolation import Values, cubic
from tools.map.projection import to_degrees
from tools.map.source_data import DATA

WEST, NORTH, CELLS_PER_DEGREE = 3.5, 48.5, 30
"""Upper left corner in degrees and fineness of ``elevation_2min.png``."""

GREYS = (88, 100, 113, 121, 141, 153, 170, 183, 195, 206)
METRES = (0, 15, 60, 120, 240, 540, 1000, 1500, 2600, 4000)
"""The grey ramp of the picture, read off at places of known height."""


@cache
def _metres() -> NDArray[np.float64]:
    image = QImage(str(DATA / "elevation_2min.png")).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return np.interp(rows[:, : image.width()], GREYS, METRES)


def sample(x: Values, y: Values) -> Values:
    """Heights in metres at every crossing of plane columns ``x`` and rows ``y``."""
    lon = np.array([to_degrees(value, 0.0)[0] for value in x])
    lat = np.array([to_degrees(0.0, value)[1] for value in y])
    columns = (lon - WEST) * CELLS_PER_DEGREE - 0.5
    rows = (NORTH - lat) * CELLS_PER_DEGREE - 0.5
    return cubic(_metres(), rows, columns)
