"""Heights of Europe from a public-domain grid of two arc-minutes, good for low zooms."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tools.map.interpolation import Values, cubic
from tools.map.projection import EARTH_RADIUS, TRUE, latitudes
from tools.map.source_data import DATA

WEST, NORTH, CELLS_PER_DEGREE = -24.0, 67.5, 30
"""Upper left corner in degrees and fineness of ``elevation_europe.png``."""

GREYS = (88, 100, 113, 121, 141, 153, 170, 183, 195, 206)
METRES = (0, 15, 60, 120, 240, 540, 1000, 1500, 2600, 4000)
"""The grey ramp of the picture, read off at places of known height."""


@cache
def _metres() -> NDArray[np.float64]:
    image = QImage(str(DATA / "elevation_europe.png")).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return np.interp(rows[:, : image.width()], GREYS, METRES)


def sample(x: Values, y: Values) -> Values:
    """Heights in metres at every crossing of plane columns ``x`` and rows ``y``."""
    lon = np.degrees(x / EARTH_RADIUS / TRUE)
    lat = np.degrees(latitudes(y))
    columns = (lon - WEST) * CELLS_PER_DEGREE - 0.5
    rows = (NORTH - lat) * CELLS_PER_DEGREE - 0.5
    return cubic(_metres(), rows, columns)
