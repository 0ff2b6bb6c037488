"""The map's builder: positions, bands of the sea, opaque and repeatable tiles."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

shapely = pytest.importorskip("shapely")

from PySide6.QtGui import QGuiApplication, QImage  # noqa: E402

from tools.map import projection, pyramid, railway, sea  # noqa: E402
from tools.map.coast import land_at  # noqa: E402
from tools.map.source_data import box_on_plane  # noqa: E402

RAPALLO_TILE = pyramid.Block(12, range(2152, 2153), range(1490, 1491))
PORTOFINO = projection.to_plane(9.218514, 44.298686)
FINE = 10.0


@pytest.fixture(autouse=True)
def _gui() -> QGuiApplication:
    return QGuiApplication.instance() or QGuiApplication([])  # type: ignore[return-value]


@pytest.mark.parametrize("place", [(8.928694, 44.409167), (9.23111, 44.35111), (6.5, 43.0)])
def test_projection_returns_to_the_place(place: tuple[float, float]) -> None:
    assert projection.to_degrees(*projection.to_plane(*place)) == pytest.approx(place, abs=1e-9)


def test_a_plane_metre_is_a_metre_on_the_coast() -> None:
    here, east = projection.to_plane(9.0, 44.35), projection.to_plane(10.0, 44.35)
    assert east[0] - here[0] == pytest.approx(79_733, rel=0.006)


def test_pixels_agree_with_the_tile_grid() -> None:
    assert projection.to_pixels(0.0, 0.0, 8) == pytest.approx((32_768.0, 32_768.0))


def test_frame_puts_a_place_where_the_grid_does() -> None:
    frame = RAPALLO_TILE.frame
    across, _ = projection.to_pixels(9.23, 44.35, frame.zoom)
    x, _ = projection.to_plane(9.23, 44.35)
    assert (x - frame.west) * frame.scale == pytest.approx(across - frame.left, abs=1e-4)


@pytest.fixture(scope="module")
def gulf() -> object:
    return box_on_plane(projection.Box(9.0, 44.15, 9.3, 44.36))


def test_bands_lie_inside_each_other(gulf: shapely.Geometry) -> None:
    edges = [sea.near_shore(offset, FINE).intersection(gulf) for offset in sea.OFFSETS]
    for inner, outer in pairwise(edges):
        assert inner.difference(outer).area < 1.0


@pytest.mark.parametrize("offset", sea.OFFSETS)
def test_a_band_keeps_its_distance_from_the_shore(offset: float, gulf: shapely.Geometry) -> None:
    land = land_at(FINE)
    edge = sea.near_shore(offset, FINE).boundary.intersection(gulf)
    points = [edge.interpolate(share / 40, normalized=True) for share in range(41)]
    assert edge.length > 0
    for point in points:
        assert land.distance(point) == pytest.approx(offset, abs=0.004 * offset + FINE + 5)


@pytest.mark.parametrize("version", ["day", "night"])
def test_a_tile_is_repeatable_and_opaque(version: str, tmp_path: Path) -> None:
    written: list[bytes] = []
    for run in ("one", "two"):
        for name, tile in RAPALLO_TILE.tiles(version):
            pyramid.save(tile, tmp_path / run / name)
            written.append((tmp_path / run / name).read_bytes())
    image = QImage.fromData(written[0])
    assert written[0] == written[1]
    assert (image.width(), image.height()) == (projection.TILE, projection.TILE)
    opaque = not image.hasAlphaChannel()
    assert opaque or all(
        image.pixelColor(x, y).alpha() == 255 for x in range(256) for y in range(256)
    )


def test_no_shipped_tile_is_transparent_or_missing() -> None:
    shipped = Path(__file__).parents[2] / "content" / "genoa-rapallo-1922" / "map"
    if not (shipped / "day").is_dir():
        pytest.skip("the pyramid is not built")
    for version in ("day", "night"):
        for block in pyramid.blocks():
            for column in block.columns:
                for row in block.rows:
                    path = shipped / version / f"{block.zoom}/{column}/{row}.webp"
                    image = QImage(str(path))
                    assert not image.isNull(), path
                    assert not image.hasAlphaChannel(), path


def test_the_route_runs_on_land_from_genoa_to_rapallo() -> None:
    route = railway.genoa_to_rapallo()
    assert route[0] == pytest.approx(railway.GENOA, abs=0.002)
    assert route[-1] == pytest.approx(railway.RAPALLO, abs=0.002)
    line = shapely.LineString([projection.to_plane(*place) for place in route])
    assert line.difference(land_at(FINE).buffer(20.0)).length < 50


def test_portofino_lies_on_the_shore() -> None:
    assert land_at(FINE).boundary.distance(shapely.Point(PORTOFINO)) < 300
