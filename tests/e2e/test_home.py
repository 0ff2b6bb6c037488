"""Home: a door for each panel, and no empty place among them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from tests.e2e.visitor import Visitor


@pytest.mark.parametrize("calm", ["1920x1080", "1080x1920", "1280x800"], indirect=True)
def test_the_doors_leave_no_place_empty(calm: Visitor) -> None:
    calm.touch("start")
    calm.rests("door-map")
    for size in ("", "text-size-150", "text-size-200"):
        if size:
            calm.touch("bar-help")
            calm.touch(size)
            calm.touch("help-done")
            calm.sees_no_more("readingHelp")
        every = calm.every("door-")
        doors = [each.mapRectToScene(QRectF(0, 0, each.width(), each.height())) for each in every]
        for top in {door.top() for door in doors}:
            row = sorted((door for door in doors if door.top() == top), key=QRectF.left)
            gaps = {round(after.left() - before.right()) for before, after in pairwise(row)}
            assert len(gaps) <= 1
            assert row[0].left() == min(door.left() for door in doors)
            rightmost = max(door.right() for door in doors)
            assert row[-1].right() == pytest.approx(rightmost, abs=len(doors))
