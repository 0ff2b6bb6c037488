"""Places off the map."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.checking import check_exhibit
from kiosk.panels import discover

TINY = Path(__file__).parents[1] / "data" / "tiny"


@pytest.mark.parametrize(
    ("position", "told"),
    [
        ("{lat: 44.35, lon: 9.23}", []),
        ("{lat: 9.23, lon: 44.35}", ["exchange the two: {lat: 44.35, lon: 9.23}"]),
        (
            "{lat: 52.5, lon: 13.4}",
            ["check that lat is north and lon is east, or widen `bounds:`"],
        ),
    ],
    ids=["on it", "north and east exchanged", "somewhere else"],
)
def test_a_place_off_the_map_is_a_warning(position: str, told: list[str], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TINY, tmp_path / "exhibit"))
    place = folder / "places" / "rapallo.yaml"
    place.write_text(place.read_text("utf-8").replace("{lat: 44.35, lon: 9.23}", position), "utf-8")
    problems = check_exhibit(folder, discover()).problems
    found = [each for each in problems if each.code == "off-the-map"]
    assert [each.help for each in found] == told
    assert all(each.file == "places/rapallo.yaml" for each in found)
